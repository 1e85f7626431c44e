"""Verifying: a sound kit has no problems, and each kind of unsoundness gives one clear line."""

import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from grader.authors.verify import LAZY_ANSWERS, problems, steps
from grader.errors import Advice, KitError
from grader.judge.carried import carried_text
from grader.judge.plan import solution_checks
from grader.lessons.lesson import MANIFEST, Exercise, Lesson

EASY_SUITE = '''
def test_zero(student):
    """Nothing comes of nothing."""
    student.neural_network(0.0, 0.75).is_right()
'''
TELLING_SUITE = '''
def test_telling(student, reference):
    """A right answer is right."""
    answer = student.neural_network(1.65, 2.05)
    if answer.value != (due := reference.neural_network(1.65, 2.05)):
        raise answer.is_not(f"It is {due:.5g}.")
'''
ADVICE = '"""It was drawn.\n\nCompute it.\n\nDocument: How, "Why?"\n"""\n'
NO_SOLUTION = """
def neural_network(my_input, weight):
    # BEGIN SOLUTION: turn the input into a prediction
    {}
    # END SOLUTION
"""


@dataclass(frozen=True)
class Kit:
    """A miniature of lesson 4 that may be broken: its only exercise, and their files by name."""

    lesson: Lesson
    exercise: Exercise

    @property
    def stub(self) -> Path:
        """The file of the stub."""
        return self.lesson.stubs / self.exercise.filename

    @property
    def solution(self) -> Path:
        """The file of the solution."""
        return self.lesson.solution(self.exercise)

    @property
    def suite(self) -> Path:
        """The file of the suite."""
        return self.lesson.suite(self.exercise)

    @property
    def misconceptions(self) -> Path:
        """The folder of the wrong solutions."""
        return self.lesson.suites / "misconceptions" / self.exercise.name

    def problems(self, *titles: str) -> list[str]:
        """Return what is found in the steps of these titles, or in all."""
        names = [f"lesson4 {title}" for title in titles]
        return list(problems(s for s in steps([self.lesson]) if not names or s.title in names))


@pytest.fixture
def kit(tmp_path: Path, lesson4: Lesson) -> Iterator[Kit]:
    """Lesson 4 with one exercise only, and with five of its misconceptions."""
    exercise = lesson4.exercise("prediction")
    folders = {name: tmp_path / name for name in ("stubs", "solutions", "suites")}
    kit = Kit(replace(lesson4, exercises=(exercise,), **folders), exercise)
    kit.misconceptions.mkdir(parents=True)
    shutil.copytree(lesson4.suites / "traces", kit.lesson.suites / "traces")
    kit.stub.parent.mkdir()
    kit.solution.parent.mkdir()
    shutil.copy(lesson4.stubs / MANIFEST, kit.lesson.stubs)
    shutil.copy(lesson4.stubs / exercise.filename, kit.stub)
    shutil.copy(lesson4.solution(exercise), kit.solution)
    shutil.copy(lesson4.suite(exercise), kit.suite)
    for name in ("__init__.py", "printed.py"):
        shutil.copy(lesson4.suites / name, kit.suite.parent)
    for path in lesson4.misconceptions(exercise)[:5]:
        shutil.copy(path, kit.misconceptions)
    yield kit
    # Suites are imported, and the next test makes others of the same name.
    for name, module in list(sys.modules.items()):
        if str(tmp_path) in (getattr(module, "__file__", None) or ""):
            del sys.modules[name]


def test_sound_kit(kit: Kit) -> None:
    """A sound kit has no problems in any of the steps."""
    assert [] == kit.problems()


def test_a_conftest_is_refused(kit: Kit) -> None:
    """A `conftest.py` beside the suites is refused by name: no run of theirs would read it."""
    path = kit.lesson.suites / "conftest.py"
    path.write_text("raise RuntimeError('it is run')")
    expected = f"{path}: suites cannot have one: move its fixtures into the suites that use them"
    assert [expected] == kit.problems("files")


def test_steps(lesson4: Lesson) -> None:
    """All files, texts and messages, and every lazy and wrong answer are steps, in order."""
    titles = [str(step) for step in steps([lesson4])]
    misconceptions = [
        f"{exercise.name}/{path.stem}"
        for exercise in lesson4.exercises
        for path in lesson4.misconceptions(exercise)
    ]
    lazy = [f"answering {title}" for title in LAZY_ANSWERS]
    expected = [
        "files",
        "solutions",
        "stubs",
        "texts",
        "rounding",
        "messages",
        *lazy,
        *misconceptions,
    ]
    assert [f"lesson4 {title}" for title in expected] == titles


@pytest.mark.parametrize(
    ("leftover", "line"),
    [
        ("stubs/old.py", "stubs: old.py belongs to no exercise of the manifest"),
        ("stubs/notes.txt", "stubs: notes.txt belongs to no exercise of the manifest"),
        ("solutions/old.py", "solutions: old.py belongs to no exercise of the manifest"),
        ("suites/test_old.py", "suites: test_old.py belongs to no exercise of the manifest"),
        ("suites/misconceptions/old", "suites: old belongs to no exercise of the manifest"),
        ("suites/traces/T99.txt", "suites/traces/T99.txt: no suite reads it"),
    ],
)
def test_leftover_file(kit: Kit, tmp_path: Path, leftover: str, line: str) -> None:
    """A file that belongs to no exercise, or a trace that no suite reads, is found."""
    (tmp_path / leftover).touch()
    assert [f"{tmp_path}/{line}"] == kit.problems("files")


@pytest.mark.parametrize("tolerated", ["stubs/__pycache__", "stubs/kept", "solutions/__init__.py"])
def test_files_that_are_not_the_kits(kit: Kit, tmp_path: Path, tolerated: str) -> None:
    """What Python and the kit itself leave in folders is no problem."""
    (tmp_path / tolerated).touch()
    assert [] == kit.problems("files")


def test_trace_that_is_read(kit: Kit) -> None:
    """A trace is read if a file beside the suites names it."""
    (kit.lesson.suites / "traces" / "T99.txt").touch()
    with (kit.lesson.suites / "printed.py").open("a", encoding="utf-8") as printed:
        printed.write('TRACE = "T99.txt"')
    assert [] == kit.problems("files")


@pytest.mark.parametrize(
    ("missing", "line"),
    [
        ("stubs/prediction.py", "stubs: prediction.py is missing"),
        ("solutions/prediction.py", "solutions: prediction.py is missing"),
        ("suites/test_prediction.py", "suites: test_prediction.py is missing"),
        ("stubs/lesson.toml", "stubs: lesson.toml is missing"),
    ],
)
def test_missing_file(kit: Kit, tmp_path: Path, missing: str, line: str) -> None:
    """A file or folder that an exercise ought to have is missed, first of all."""
    path = tmp_path / missing
    path.rename(tmp_path / "elsewhere")
    first, *others = kit.problems("files")
    assert f"{tmp_path}/{line}" == first
    assert all(str(path) in each for each in others)  # what needs the file finds it missing too


def test_too_few_wrong_answers(kit: Kit) -> None:
    """Fewer than five wrong answers beside a suite, or none, are poor: that is advice."""
    next(kit.misconceptions.glob("*.py")).unlink()
    for _ in range(2):
        (line,) = kit.problems("files")
        assert "lesson4 prediction: it needs 5 wrong answers" == line
        assert isinstance(line, Advice)
        shutil.rmtree(kit.misconceptions.parent, ignore_errors=True)


def test_an_unsound_kit_gets_no_advice(kit: Kit) -> None:
    """What makes a kit unsound is not advice, and what several steps lack is said once."""
    kit.stub.unlink()
    found = kit.problems("files", "solutions", "stubs")
    assert not [line for line in found if isinstance(line, Advice)]
    assert 2 == len([line for line in found if kit.stub.name in line])


def test_missing_file_ends_no_other_step(kit: Kit) -> None:
    """A file that is missing is one line of each step that needs it, and the others go on."""
    kit.stub.unlink()
    first, second = kit.problems("files", "solutions", "stubs", "answering 1")
    assert f"{kit.lesson.stubs}: prediction.py is missing" == first
    assert second.startswith("lesson4 stubs: ")
    assert str(kit.stub) in second


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"title": ""}, id="title"),
        pytest.param({"points": 0.0}, id="points"),
        pytest.param({"hints": ("one",)}, id="one hint"),
        pytest.param({"hints": ("one", "two", "three", "four")}, id="four hints"),
    ],
)
def test_manifest_leaves_something_out(kit: Kit, change: dict[str, object]) -> None:
    """An exercise without a title, points, or two or three hints is found."""
    exercise = replace(kit.exercise, **change)
    broken = replace(kit, lesson=replace(kit.lesson, exercises=(exercise,)))
    line = "lesson4 prediction: it needs a title, points, and two or three hints"
    assert [line] == broken.problems("files")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return my_input + weight", "four_steps: grader.lessons.traces.TraceFault: "),
        ("return None", "four_steps: grader.lessons.traces.TraceFault: "),
        ("raise ValueError('unfinished')", "four_steps: neural_network("),
    ],
)
def test_wrong_solution(kit: Kit, body: str, words: str) -> None:
    """A solution that does not pass is found, with the check that it does not pass."""
    kit.solution.write_text(NO_SOLUTION.format(body), "utf-8")
    (line,) = kit.problems("solutions")
    assert line.startswith("lesson4 prediction: the solution does not pass: ")
    assert words in line
    assert "\n" not in line


def test_solution_that_does_not_load(kit: Kit) -> None:
    """A solution that does not even load is found in every step that needs it."""
    kit.solution.write_text("def neural_network(my_input, weight:\n", "utf-8")
    titles = ("solutions", "answering 1")
    lines = kit.problems(*titles)
    assert [f"lesson4 {title}" for title in titles] == [line.split(":")[0] for line in lines]


def test_solution_without_marks(kit: Kit) -> None:
    """A solution that marks nothing as the student's to write is found."""
    kit.solution.write_text("def neural_network(my_input, weight): return my_input * weight\n")
    (line,) = kit.problems("stubs")
    assert line.startswith(
        f"lesson4 stubs: {kit.solution}: it marks no code as the student's to write, or does not "
        "end it: in a function, `# BEGIN SOLUTION: what to do` stands above"
    )


@pytest.mark.parametrize(
    ("suite", "told"),
    [
        ("def test_broken(student):\n", "IndentationError: expected an indented block"),
        ("from grader.checking import Nothing\n", "ImportError: cannot import name 'Nothing'"),
        ("import there_is_no_such_module\n", "ModuleNotFoundError: No module named"),
        ("def no_check(student): ...\n", "there are no checks"),
        (EASY_SUITE.replace("network", "netwrok"), "the solution has no function neural_netwrok"),
        (EASY_SUITE.replace("(0.0, 0.75)", "(1 / 0)"), "ZeroDivisionError: division by zero"),
        (EASY_SUITE.replace("student.neural", "None  # "), "asks nothing"),
    ],
)
def test_suite_that_cannot_be_used(kit: Kit, suite: str, told: str) -> None:
    """A suite with an author's usual mistakes is told with its file: no step ends the proof."""
    kit.suite.write_text(suite)
    found = kit.problems()
    if told == "asks nothing":
        assert "lesson4 prediction: answering 0 gets 1 of 1 points" in found
    else:
        assert any(told in each and "test_prediction.py" in each for each in found)
        with pytest.raises(KitError, match="test_prediction.py: .*" + re.escape(told[:20])):
            carried_text(kit.lesson)


def test_check_without_a_docstring(kit: Kit) -> None:
    """A check whose docstring is missing is advice: students would read the name of a function."""
    docstring = '    """Nothing comes of nothing."""\n'
    assert docstring in EASY_SUITE
    kit.suite.write_text(EASY_SUITE.replace(docstring, ""))
    found = [each for each in kit.problems("files") if isinstance(each, Advice)]
    told = f"{kit.suite}: test_zero has no docstring: students read it as its title"
    assert told in found


def test_stale_stub(kit: Kit) -> None:
    """A stub that is not what its solution says is found, with how to mend it."""
    kit.stub.write_text(kit.stub.read_text("utf-8") + "\n", "utf-8")
    expected = [
        "lesson4 prediction: the stub does not match the solution; `grade derive` writes it anew"
    ]
    assert expected == kit.problems("stubs")


def test_stub_that_gets_points(kit: Kit) -> None:
    """A stub that is not to do when untouched is found, with what it gets."""
    shutil.copy(kit.solution, kit.stub)
    stale, scoring = kit.problems("stubs")
    assert "does not match the solution" in stale
    assert (
        "lesson4 prediction: the untouched stub is passed with 1 points, not to do with none"
        == scoring
    )


def test_lazy_answer_that_gets_too_much(kit: Kit) -> None:
    """A suite that gives more than a third of the points for an answer without thought is found."""
    kit.suite.write_text(EASY_SUITE, "utf-8")
    line = "lesson4 prediction: answering {} gets 1 of 1 points"
    expected = [line.format("0"), line.format("argument 1 as given")]
    titles = ("answering 0", "answering 1", "answering argument 1 as given")
    assert expected == kit.problems(*titles)


@pytest.mark.parametrize(
    ("parameters", "found"),
    [("my_input, weight", [2]), ("my_input, *weight", [2, 3, 4, 5, 6])],
)
def test_lazy_answer_that_is_an_earlier_one(kit: Kit, parameters: str, found: list[int]) -> None:
    """Of two arguments nobody returns the third: only who can take more is tried with more."""
    kit.solution.write_text(f"def neural_network({parameters}): return 0.75\n")
    kit.suite.write_text(EASY_SUITE, "utf-8")
    line = "lesson4 prediction: answering argument {} as given gets 1 of 1 points"
    titles = [f"answering argument {n} as given" for n in range(1, 7)]
    assert [line.format(n) for n in found] == kit.problems(*titles)


def test_lazy_answer_at_the_limit(kit: Kit) -> None:
    """An answer without thought may get a third of the points, and no more."""
    others = "".join(
        f"def test_{n}(student): student.neural_network({n}, 0.75).is_right()\n" for n in (1, 2)
    )
    kit.suite.write_text(EASY_SUITE + others, "utf-8")
    assert [] == kit.problems("answering 0")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("return weight * my_input", "passed"),
        ("raise NotImplementedError", "todo"),
        ("import no_such_module", "failed"),
    ],
)
def test_misconception_that_is_not_refused(kit: Kit, body: str, status: str) -> None:
    """A misconception must be refused as a wrong answer; any other status is found."""
    path = kit.misconceptions / "new.py"
    path.write_text(ADVICE + f"def neural_network(my_input, weight): {body}\n", "utf-8")
    expected = [] if status == "failed" else [f"{path}: is {status}, not refused as a wrong answer"]
    assert expected == kit.problems("prediction/new")


def test_misconception_that_is_another(kit: Kit) -> None:
    """Two misconceptions that cannot be told apart are both found, for neither is named."""
    known = next(kit.misconceptions.glob("added*.py"))
    (kit.misconceptions / "new.py").write_text(known.read_text("utf-8"), "utf-8")
    expected = [
        f"{kit.misconceptions / name}: is diagnosed as operator, not as itself"
        for name in ("new.py", known.name)
    ]
    assert expected == kit.problems("prediction/new", f"prediction/{known.stem}")[::-1]


def test_misconception_that_cannot_be_replayed(kit: Kit) -> None:
    """A misconception that draws other numbers every time is not diagnosed as itself."""
    drawn = (
        "import os\ndef neural_network(my_input, weight): return int.from_bytes(os.urandom(4))\n"
    )
    (kit.misconceptions / "new.py").write_text(ADVICE + drawn, "utf-8")
    (line,) = kit.problems("prediction/new")
    assert f"{kit.misconceptions / 'new.py'}: is diagnosed as not_the_same_twice" in line


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def neural_network(my_input, weight): return 1\n", "its docstring must be a title"),
        ("def neural_network(my_input, weight:\n", "was never closed"),
    ],
)
def test_misconception_that_cannot_be_used(kit: Kit, source: str, words: str) -> None:
    """A misconception that is not Python or gives no advice is found, and named."""
    path = kit.misconceptions / "new.py"
    path.write_text(source, "utf-8")
    (line,) = kit.problems("prediction/new")
    assert line.startswith(f"lesson4 prediction/new: {path}: ")
    assert words in line


def test_text_that_tells(kit: Kit) -> None:
    """A hint that tells a number which no document prints is found."""
    due = solution_checks(kit.lesson, kit.exercise)[2].answers[0].value
    told = replace(kit.exercise, hints=("Multiply.", f"You get {due!r} for that."))
    lesson = replace(kit.lesson, exercises=(told,))
    expected = [f"lesson4 prediction: hint 2 tells {due!r}, which is due"]
    assert expected == replace(kit, lesson=lesson).problems("texts")


def test_message_that_tells(kit: Kit) -> None:
    """A suite that tells a wrong answer what is due is found by misconceptions and lazy answers."""
    kit.suite.write_text(TELLING_SUITE, "utf-8")
    expected = ["lesson4 prediction: test_telling tells 3.3825, which is due"]
    assert expected == kit.problems("answering 0")
    assert expected == kit.problems("prediction/added_the_weight")[-1:]


def test_faulty_suite(kit: Kit) -> None:
    """A suite that cannot be used is one clear line, and the solution is not blamed alone."""
    kit.suite.write_text("raise RuntimeError('unfinished')", "utf-8")
    (line,) = kit.problems("solutions")
    start = "the solution does not pass: it is internal: suite: the suite of prediction"
    assert f"{start} cannot be used: " in line
    assert line.endswith("suites/test_prediction.py: RuntimeError: unfinished (line 1)")
