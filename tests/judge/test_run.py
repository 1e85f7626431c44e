"""The judge: one run over a lesson's suites becomes a report, whatever surrounds it."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.errors import Fault
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import JudgeFault, grade, grade_all
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import Outcome, Report, Status
from grader.sandbox.sandbox import Sandbox

MakeLesson = Callable[..., Lesson]

DOUBLE = "def double(x): {}\ndef triple(x): return 3 * x\n"
RIGHT = DOUBLE.format("return 2 * x")
WRONG = DOUBLE.format("return 5")
LOOP = "while True: pass"
SUITE = '''
def test_two(student):
    """Twice two
    is four."""
    student.double(2).is_right()

def test_three(student):
    if student.triple(3).number() != 9:
        raise AssertionError
'''
DRAWN = "def test_drawn(student, draw): student.double(draw.uniform(6, 99)).is_right()\n"
FAULT = SUITE + "def test_fault(student):\n    "
UNEXPECTED = "@__import__('pytest').mark.xfail(strict=True)\ndef test_fault(): pass"
FAULTY = {
    "raises": (FAULT + "raise RuntimeError('ours')", "RuntimeError: ours"),
    "raises when loaded": (SUITE + "raise RuntimeError('ours')\n" + DRAWN, "RuntimeError: ours"),
    "does not parse": (SUITE + "def ours(:", "SyntaxError"),
    "asks for nonsense": (SUITE + "def test_fault(student, ours): pass", "LookupError: ('ours'"),
    "asks for another function": (FAULT + "student.ours()", "the solution has no function ours"),
    "exits": (FAULT + "raise SystemExit('ours')", "SystemExit: ours"),
    "gives no verdict": (UNEXPECTED, "pytest gave no verdict"),
    "has no checks": ("def ours(): pass\n", "there are no checks"),
    "is missing": ("", "there are no checks"),
}


@pytest.fixture
def make_lesson(tmp_path: Path) -> Iterator[MakeLesson]:
    """Make a lesson whose exercises ask for `double` and `triple`, each with its own suite."""

    def make(**suites: str) -> Lesson:
        folders = [tmp_path / name for name in ("stubs", "solutions", "suites")]
        for folder in folders:
            folder.mkdir()
        (folders[0] / "lesson.toml").touch()
        for name, suite in suites.items():
            (folders[1] / f"{name}.py").write_text(RIGHT, "utf-8")
            if suite:
                (folders[2] / f"test_{name}.py").write_text(suite, "utf-8")
        exercises = tuple(Exercise(name, f"The {name}", 2.0, ()) for name in suites)
        return Lesson("mini", "Mini", exercises, *folders, 2.0)

    yield make
    # Suites are imported, and the next test makes others of the same name.
    for name, module in list(sys.modules.items()):
        if str(tmp_path) in (getattr(module, "__file__", None) or ""):
            del sys.modules[name]


def without_times(report: Report) -> dict[str, object]:
    """Return the JSON of a report with nothing in it that says when or how long."""
    document = json.loads(report.to_json())
    del document["graded_at"]
    for exercise in document["exercises"]:
        for check in exercise["checks"]:
            del check["seconds"]
    return document


def test_report_of_a_run(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A report has the exercises and checks in their order, each with its title and outcome."""
    lesson = make_lesson(later=SUITE, early=SUITE)
    wrong = "print('hello')\ndef double(x): return 4\ndef triple(x): return 4\n"
    submission = Submission("handed-in/jdoe", {"early": wrong, "later": RIGHT})
    report = grade(lesson, submission, sandbox, Options("a seed"))
    assert ("mini", "handed-in/jdoe", "a seed") == (report.lesson, report.submission, report.seed)
    assert lesson.suite_sha256 == report.suite_sha256
    assert submission.sha256 == report.submission_sha256
    later, early = report.exercises
    assert ("later", "The later", "passed") == (later.name, later.title, later.status)
    assert ("failed", 1.0, "hello\n") == (early.status, early.score, early.output)
    # What has no docstring or message is called by its name.
    assert [
        ("two", "Twice two is four.", "passed", ""),
        ("three", "test_three", "failed", "test_three"),
    ] == [(check.name, check.title, check.outcome, check.message) for check in early.checks]
    assert all(0 < check.seconds < 10 for check in early.checks)


@pytest.mark.parametrize(
    ("source", "status", "outcomes", "score"),
    [
        (RIGHT, "passed", "passed passed", 2),
        (WRONG, "failed", "failed passed", 1),
        (DOUBLE.format("return {4}"), "failed", "error passed", 1),
        (DOUBLE.format("return 1 / 0"), "failed", "error passed", 1),
        (DOUBLE.format("raise NotImplementedError"), "todo", "error passed", 1),
        (DOUBLE.format(f"\n    {LOOP}"), "timeout", "timeout passed", 1),
        (DOUBLE.format("import os; os._exit(0)"), "crashed", "error passed", 1),
        ("def double(:", "broken", "error error", 0),
        (LOOP, "timeout", "timeout timeout", 0),
        ("import os; os._exit(0)", "crashed", "error error", 0),
        ("", "failed", "error error", 0),
    ],
)
def test_status_outcomes_and_score(
    make_lesson: MakeLesson, sandbox: Sandbox, source: str, status: str, outcomes: str, score: int
) -> None:
    """What a file does decides its status, and what each check met its outcome and the score."""
    submission = Submission("test", {"one": source})
    options = Options(call_seconds=0.3 if status == "timeout" else None)
    (graded,) = grade(make_lesson(one=SUITE), submission, sandbox, options).exercises
    assert (status, score, 2.0) == (graded.status, graded.score, graded.max_score)
    assert outcomes.split() == [check.outcome for check in graded.checks]
    assert all((check.outcome == "passed") == (not check.message) for check in graded.checks)


def test_what_hangs_is_asked_once(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A call that hangs prints once, whether anything was asked before it or not."""
    hanging = f"def {{}}(x):\n    print('hangs')\n    {LOOP}\ndef {{}}(x): return x * {{}}\n"
    sources = {
        "early": hanging.format("double", "triple", 3),
        "late": hanging.format("triple", "double", 2),
    }
    lesson = make_lesson(early=SUITE, late=SUITE)
    report = grade(lesson, Submission("test", sources), sandbox, Options(call_seconds=0.5))
    assert ["hangs\n"] * 2 == [exercise.output for exercise in report.exercises]


def test_missing_and_unreadable_files(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A file that is not there is missing, one that cannot be read broken; others are graded."""
    lesson = make_lesson(handed_in=SUITE, odd=SUITE, absent=SUITE)
    submission = Submission("test", {"handed_in": RIGHT}, {"odd": "is not a file"})
    expected = [
        ("passed", 2.0, {("passed", "")}),
        ("broken", 0.0, {("error", "odd.py is not a file")}),
        ("missing", 0.0, {("skipped", "there is no absent.py")}),
    ]
    assert expected == [
        (one.status, one.score, {(check.outcome, check.message) for check in one.checks})
        for one in grade(lesson, submission, sandbox).exercises
    ]


def test_broken_file_takes_nothing_from_others(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A file that breaks, ends or overruns takes no points of the files beside it."""
    sources = {"broken": "def double(:", "ends": "import os; os._exit(1)", "overruns": LOOP}
    sources["sound"] = RIGHT
    lesson = make_lesson(**dict.fromkeys(sources, SUITE))
    report = grade(lesson, Submission("test", sources), sandbox, Options(call_seconds=0.5))
    statuses = [exercise.status for exercise in report.exercises]
    assert ["broken", "crashed", "timeout", "passed"] == statuses
    assert (2.0, 8.0, False) == (report.score, report.max_score, report.internal)


def test_budget_of_a_submission(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A submission that overruns everywhere is ended after ten overruns, and graded."""
    names = [f"exercise{n}" for n in range(14)]
    lesson = make_lesson(**dict.fromkeys(names, SUITE))
    submission = Submission("test", dict.fromkeys(names, LOOP))
    report = grade(lesson, submission, sandbox, Options(call_seconds=0.05))
    assert {"timeout"} == {exercise.status for exercise in report.exercises}
    messages = [exercise.checks[0].message for exercise in report.exercises]
    assert "exercise0.py was not loaded after 0.05 s: an endless loop?" == messages[0]
    assert {"the 0.5 s for one submission are used up"} == set(messages[10:])


@pytest.mark.parametrize(("suite", "words"), FAULTY.values(), ids=list(FAULTY))
def test_fault_of_a_suite_is_internal(
    make_lesson: MakeLesson, sandbox: Sandbox, suite: str, words: str
) -> None:
    """A faulty suite is our fault, also the second time, and the other exercises are graded."""
    lesson = make_lesson(faulty=suite, sound=SUITE)
    submission = Submission("test", {"faulty": RIGHT, "sound": RIGHT})
    for _ in range(2):
        report = grade(lesson, submission, sandbox)
        faulty, sound = report.exercises
        assert (True, "internal") == (report.internal, faulty.status)
        (check,) = (each for each in faulty.checks if each.outcome != "passed")
        assert Outcome.INTERNAL == check.outcome
        assert words in check.message
        assert (Status.PASSED, 2.0) == (sound.status, sound.score)


def test_a_question_that_the_solution_cannot_answer(
    make_lesson: MakeLesson, sandbox: Sandbox
) -> None:
    """A suite that asks for what the solution cannot answer is our fault, and says what it is."""
    lesson = make_lesson(faulty="def test_fault(student): student.double(1, 2).is_right()\n")
    submission = Submission("test", {"faulty": "def double(*numbers): return 5\n"})
    (faulty,) = grade(lesson, submission, sandbox).exercises
    (check,) = faulty.checks
    assert Outcome.INTERNAL == check.outcome
    assert check.message.startswith("the solution cannot answer double(1, 2): TypeError: ")


def test_tampered_trace_is_internal(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A trace that is not what the reference gives is our fault, whatever the student answered."""
    suite = (
        "from pathlib import Path\nfrom grader.lessons.traces import Trace\n"
        "TRACE = Trace(Path(__file__).with_name('T.txt'), 'A document', 'A section')\n"
        "def test_printed(student): student.double(2).prints(TRACE.number)\n"
    )
    lesson = make_lesson(right=suite, wrong=suite)
    submission, statuses = Submission("test", {"right": RIGHT, "wrong": WRONG}), []
    for printed in ("4.0", "5.0"):
        (lesson.suites / "T.txt").write_text(printed, "utf-8")
        graded = grade(lesson, submission, sandbox, Options(seed=printed)).exercises
        statuses += [exercise.status for exercise in graded]
    assert ["passed", "failed", "internal", "internal"] == statuses


def test_no_suites_at_all(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """Where there is no suite, the judge says so and looks for none elsewhere."""
    with pytest.raises(JudgeFault, match="holds no suites"):
        grade(make_lesson(one=""), Submission("test", {"one": RIGHT}), sandbox)


def test_suite_that_ends_pytest(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A run that does not come to its end is our fault."""
    ends = "def pytest_generate_tests(metafunc): raise SystemExit\ndef test_two(): pass\n"
    lesson = make_lesson(one=SUITE, two=ends)
    submission = Submission("test", {"one": RIGHT, "two": RIGHT})
    for _ in range(2):
        with pytest.raises(JudgeFault, match="pytest ended with"):
            grade(lesson, submission, sandbox)


def test_suite_that_interrupts(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A run that is interrupted is interrupted, and the next one begins anew."""
    lesson = make_lesson(one="def test_one(): raise KeyboardInterrupt", two=SUITE)
    submission = Submission("test", {"one": RIGHT, "two": RIGHT})
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            grade(lesson, submission, sandbox)
    assert grade(lesson, submission, sandbox, Options(exercises=("two",))).passed


def test_broken_sandbox_is_internal(make_lesson: MakeLesson) -> None:
    """A sandbox that does not work any more is our fault, never the student's."""
    lesson, submission = make_lesson(one=SUITE), Submission("test", {"one": RIGHT})
    with Sandbox() as used, Sandbox() as unused:
        assert grade(lesson, submission, used).passed
    (graded,) = grade(lesson, submission, used).exercises
    assert (Status.INTERNAL, 0.0) == (graded.status, graded.score)
    with pytest.raises(Fault):
        grade(lesson, submission, unused)


def test_surroundings_have_no_say(
    make_lesson: MakeLesson, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No ini file, conftest.py, environment variable or plugin changes the grading."""
    lesson, submission = make_lesson(one=SUITE), Submission("test", {"one": WRONG})
    expected = without_times(grade(lesson, submission, sandbox))
    for folder in (tmp_path, lesson.suites):
        (folder / "pytest.ini").write_text("[pytest]\naddopts = --nonsense\n", "utf-8")
        (folder / "conftest.py").write_text("raise RuntimeError('conftest.py is run')", "utf-8")
    (tmp_path / "intruder.py").write_text("raise RuntimeError('the plugin is loaded')", "utf-8")
    installed = tmp_path / "intruder-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Name: intruder\nVersion: 1\n", "utf-8")
    (installed / "entry_points.txt").write_text("[pytest11]\nintruder = intruder\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(lesson.suites)
    monkeypatch.setenv("PYTEST_ADDOPTS", "--nonsense")
    monkeypatch.setenv("PYTEST_PLUGINS", "intruder")
    assert expected == without_times(grade(lesson, submission, sandbox))


@pytest.mark.parametrize("suite", [SUITE, FAULTY["raises"][0], FAULTY["does not parse"][0]])
def test_environment_is_put_back(
    make_lesson: MakeLesson,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    suite: str,
) -> None:
    """After a run, environment, folder and path are as they were, and nothing was printed."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "as it was")
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", raising=False)
    before = dict(os.environ), Path.cwd(), list(sys.path)
    grade(make_lesson(one=suite), Submission("test", {"one": RIGHT}), sandbox)
    assert before == (dict(os.environ), Path.cwd(), list(sys.path))
    assert ("", "") == capfd.readouterr()


def test_same_seed_same_report(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """Two runs with the same seed differ in times only, even where the student draws too."""
    lesson = make_lesson(one=DRAWN + SUITE)
    source = "import random, numpy\nprint(hash('x'), {'a', 'b', 'c'}, numpy.random.random())\n"
    source += DOUBLE.format("return random.random()")
    submission = Submission("test", {"one": source})
    first = grade(lesson, submission, sandbox, Options("a seed"))
    with Sandbox() as another:
        second = grade(lesson, submission, another, Options("a seed"))
    assert without_times(first) == without_times(second)


def test_other_seed_other_inputs(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """Another seed draws other inputs."""
    lesson, submission = make_lesson(one=DRAWN), Submission("test", {"one": WRONG})
    reports = [grade(lesson, submission, sandbox, Options(seed)) for seed in "abc"]
    assert 3 == len({report.exercises[0].checks[0].message for report in reports})


def test_choosing_exercises(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """Only what is chosen is graded, and it meets the same inputs as with all the others."""
    lesson = make_lesson(first=DRAWN, second=SUITE, third=DRAWN)
    submission = Submission("test", dict.fromkeys(["first", "second", "third"], WRONG))
    single = Submission("test", submission.sources, only="third")
    reports = [
        grade(lesson, submission, sandbox),
        grade(lesson, submission, sandbox, Options(exercises=("third", "first"))),
        grade(lesson, submission, sandbox, Options(exercises=("third",))),
        grade(lesson, single, sandbox),
    ]
    names = [[exercise.name for exercise in report.exercises] for report in reports]
    assert [["first", "second", "third"], ["first", "third"], ["third"], ["third"]] == names
    assert 1 == len({report.exercises[-1].checks[0].message for report in reports})


@pytest.fixture
def diagnosed(make_lesson: MakeLesson, sandbox: Sandbox) -> Callable[[str], str | None]:
    """Grade a source; return the id of its diagnosis, of which the kit knows one."""
    lesson = make_lesson(right=SUITE + DRAWN)
    folder = lesson.suites / "misconceptions" / "right"
    folder.mkdir(parents=True)
    advice = '"""It is 5.\n\nDouble it.\n\nDocument: How"""\n'
    (folder / "five.py").write_text(advice + WRONG, "utf-8")

    def grade_and_look(source: str, seconds: float = 2.0) -> str | None:
        options = Options(call_seconds=seconds)
        (graded,) = grade(lesson, Submission("test", {"right": source}), sandbox, options).exercises
        return graded.diagnosis.id if graded.diagnosis else None

    return grade_and_look


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (DOUBLE.format("return [5.0]"), "five"),
        (WRONG.replace("return 3 * x", "raise NotImplementedError"), "five"),
        ("def double(x): return 5\n", "five"),
        (RIGHT, None),
        (DOUBLE.format("return 6 if x == 2 else 7"), None),
        (WRONG.replace("return 3 * x", "raise SystemError"), "five"),
        (WRONG.replace("return 3 * x", LOOP), None),
        (WRONG.replace("return 3 * x", "__import__('os')._exit(0)"), None),
        ("", None),
        ("def double(x:", None),
    ],
)
def test_diagnosis(diagnosed: Callable[..., str | None], source: str, expected: str | None) -> None:
    """A mistake is named where every question came to an end, or what did not is still to do."""
    assert expected == diagnosed(source, seconds=0.3)


def test_diagnosis_of_each_submission(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """Submissions that are judged together are each diagnosed by their own answers."""
    lesson = make_lesson(right=SUITE + DRAWN)
    folder = lesson.suites / "misconceptions" / "right"
    folder.mkdir(parents=True)
    for value in (5, 6):
        advice = '"""It is so.\n\nDouble it.\n\nDocument: How"""\n'
        source = advice + DOUBLE.format(f"return {value}")
        (folder / f"always{value}.py").write_text(source, "utf-8")
    sources = [RIGHT, *(DOUBLE.format(f"return {value}") for value in (6, 7, 5))]
    submissions = [Submission("test", {"right": source}) for source in sources]
    reports = grade_all(lesson, submissions, sandbox)
    found = [report.exercises[0].diagnosis for report in reports]
    assert [None, "always6", None, "always5"] == [each.id if each else None for each in found]


def test_a_misconception_that_cannot_be_used(make_lesson: MakeLesson, sandbox: Sandbox) -> None:
    """A file of the kit that cannot be used is our fault, and named; it costs no right answer."""
    lesson = make_lesson(right=SUITE, wrong=SUITE)
    for name in ("right", "wrong"):
        folder = lesson.suites / "misconceptions" / name
        folder.mkdir(parents=True)
        (folder / "five.py").write_text(WRONG, "utf-8")
    report = grade(lesson, Submission("test", {"right": RIGHT, "wrong": WRONG}), sandbox)
    right, wrong = report.exercises
    assert ("passed", "internal") == (right.status, wrong.status)
    assert any("five.py: its docstring" in check.message for check in wrong.checks)


MISUSES = {
    "an exception": "1 / (student.double(2).raw - 5)",
    "a form that was taken for granted": "student.double(2).raw[0][1]",
    "a fault after a right answer": "student.double(0).is_right(); student.double(2).raw.upper()",
}


@pytest.mark.parametrize("misuse", MISUSES.values(), ids=list(MISUSES))
def test_a_check_that_stumbles_over_a_wrong_answer(
    make_lesson: MakeLesson, sandbox: Sandbox, misuse: str
) -> None:
    """A check that raises over a wrong answer has failed; over a right one, that is our fault."""
    suite = f"def test_misuse(student):\n    {misuse}\n    raise RuntimeError('of the suite')\n"
    lesson = make_lesson(wrong=suite, right=suite)
    submission = Submission("test", {"wrong": WRONG, "right": RIGHT})
    wrong, right = grade(lesson, submission, sandbox).exercises
    assert (Status.FAILED, Status.INTERNAL) == (wrong.status, right.status)
    (check,) = wrong.checks
    assert (Outcome.FAILED, True) == (check.outcome, "returned 5\n" in check.message)
