"""The plan: what suites ask, learned from the run in which the reference answers."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from grader.checking.answers import Question, Raised, Reference
from grader.checking.student import Student
from grader.errors import KitError
from grader.handin.submission import read_submission
from grader.judge.misconceptions import misconceptions
from grader.judge.options import Options
from grader.judge.plan import StandIn, all_heard, plan_for, solution_checks, stand_in_checks
from grader.judge.replay import Replayed
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.results.report import Report
from grader.sandbox.sandbox import Sandbox
from tests.helpers.examining import checks_of

GradeSources = Callable[..., Report]
SUITE = '''
def test_one(student, draw):
    """One is
    one."""
    assert student.neural_network(1.0, 1.0).number() == 1.0, "It is not one."
    draw.uniform(0, 1)

def helper():
    raise RuntimeError

def test_two(student, reference):
    student.neural_network(reference.neural_network(1.0, 2.0), 2.0).is_right()
'''


@pytest.fixture
def small(lesson4: Lesson, tmp_path: Path) -> Lesson:
    """Lesson 4 with a suite of two checks for its first exercise."""
    (tmp_path / "test_prediction.py").write_text(SUITE, "utf-8")
    return replace(lesson4, exercises=lesson4.exercises[:1], suites=tmp_path)


def test_solution(small: Lesson) -> None:
    """All that a suite asks is asked of the solution, whose answers are all right."""
    one, two = solution_checks(small, small.exercises[0])
    assert ("test_one", "One is one.") == (one.name, one.check.title)
    assert [(1.0, 1.0)] == [answer.arguments for answer in one.answers]
    assert [(2.0, 2.0)] == [answer.arguments for answer in two.answers]
    assert [4.0] == [answer.value for answer in two.answers]
    assert ("passed", "passed") == (one.check.outcome, two.check.outcome)


def test_seed(lesson4: Lesson) -> None:
    """With another seed a suite asks with other numbers."""
    exercise = lesson4.exercise("prediction")
    asked = [
        [
            answer.arguments
            for check in solution_checks(lesson4, exercise, seed)
            for answer in check.answers
        ]
        for seed in ("one", "one", "two")
    ]
    assert asked[0] == asked[1]
    assert asked[0] != asked[2]


def test_plan(small: Lesson) -> None:
    """The plan holds all questions of each check, and is learned once."""
    plan = plan_for(small, small.exercises[0], "a seed")
    assert plan is plan_for(small, small.exercises[0], "a seed")
    assert [("test_one", 1), ("test_two", 1)] == [
        (check.name, len(check.questions)) for check in plan.checks
    ]
    assert [(1.0, 1.0), (2.0, 2.0)] == [each.arguments for each in plan.questions]


def test_what_is_asked_for_a_diagnosis(small: Lesson) -> None:
    """What an exception cut short is asked after all, and each function's first question again."""
    asked = []

    def raises_at_first(question: Question) -> Replayed:
        asked.append(question.arguments)
        return Replayed(Raised("ValueError", "") if len(asked) == 1 else 2.0, warned=False)

    exercise = small.exercises[0]
    suite = SUITE.replace(
        "    draw.uniform", "    student.neural_network(3.0, 1.0)\n    draw.uniform"
    )
    (small.suites / "test_prediction.py").write_text(suite.replace("== 1.0", "> 0"), "utf-8")
    reference = Reference(small.solution(exercise))
    student = StandIn(reference, raises_at_first)
    student.hear(plan_for(small, exercise))
    assert [(1.0, 1.0), (2.0, 2.0), (3.0, 1.0), (1.0, 1.0)] == asked
    checks = stand_in_checks(small, exercise, student, reference, "from-memory")
    assert [(1.0, 1.0), (2.0, 2.0), (3.0, 1.0), (1.0, 1.0)] == [
        each.question.arguments for each in all_heard(checks)
    ]


def test_arguments_are_those_of_the_question(small: Lesson) -> None:
    """A suite may go on with an array that it asked with: the plan has it as it was."""
    suite = """
import numpy as np

def test_one(student):
    weight = np.ones(2)
    student.neural_network(2.0, weight).is_right()
    weight[:] = 5
"""
    (small.suites / "test_prediction.py").write_text(suite, "utf-8")
    ((_, weight),) = [each.arguments for each in plan_for(small, small.exercises[0]).questions]
    assert [1.0, 1.0] == weight.tolist()


@pytest.mark.parametrize(
    ("suite", "words"),
    [
        ("def test_one(student): student.no_such_thing(1)", "no function no_such_thing"),
        ("def test_one(student): raise RuntimeError('unfinished')", "RuntimeError: unfinished"),
        (
            "def test_one(student): student.neural_network(1.0)",
            r"test_one: the solution cannot answer neural_network\(1.0\): TypeError: .*\(test_pred",
        ),
        ("def test_one(student): assert False, 'never'", "test_one: never"),
        ("def test_one(tmp_path): pass", "test_one: .*LookupError: \\('tmp_path'"),
        ("raise RuntimeError('unfinished')", "RuntimeError: unfinished"),
    ],
)
def test_suite_that_cannot_be_used(small: Lesson, suite: str, words: str) -> None:
    """A suite that breaks, or that refuses the solution, is a fault of the kit and named."""
    path = small.suites / "test_prediction.py"
    path.write_text(suite, "utf-8")
    with pytest.raises(KitError, match=words) as caught:
        solution_checks(small, small.exercises[0])
    assert str(caught.value).startswith(str(path))


def test_same_as_in_the_judge(grade_sources: GradeSources, lesson4: Lesson) -> None:
    """A wrong solution gets the same verdicts and messages as when it is judged in a sandbox."""
    exercise = lesson4.exercise("alpha_update")
    for each in misconceptions(lesson4, exercise):
        source = (lesson4.suites / "misconceptions" / "alpha_update" / f"{each.id}.py").read_text()
        (judged,) = grade_sources(seed="from-memory", alpha_update=source).exercises
        examined = checks_of(lesson4, exercise, each)
        assert [f"test_{check.name}" for check in judged.checks] == [each.name for each in examined]
        messages = [each.check.message for each in examined]
        assert [check.message for check in judged.checks] == messages


@pytest.mark.parametrize("name", lesson_names())
def test_nothing_else_is_asked(
    name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that suites ask of a right answer goes out beforehand: every question is in the plan."""
    lesson, asked = load_lesson(name), []
    monkeypatch.setattr(Student, "_ask_live", lambda _, question: asked.append(question))
    for seed in ("from-memory", "another"):
        submission = read_submission(lesson.solutions, lesson)
        report = grade(lesson, submission, sandbox, Options(seed=seed))
        assert (report.max_score, []) == (report.score, asked)


@pytest.mark.parametrize(
    ("name", "file", "function", "first", "again"),
    [
        ("lesson6", "train", "train", 60, 3),
        ("lesson5", "stochastic_epoch", "learn_all_lights", 40, 2),
        ("lesson5", "vector_step", "learn_one_light", 20, 6),
    ],
)
def test_what_is_asked_again_is_short(
    name: str, file: str, function: str, first: int, again: int
) -> None:
    """What is asked once more at the end was asked in a check, and needs few iterations."""
    lesson = load_lesson(name)
    plan = plan_for(lesson, lesson.exercise(file))
    asked = [each for each in plan.questions if each.function == function]
    (chosen,) = (Question(function, a.arguments) for a in plan.again if a.function == function)
    assert (first, again) == (asked[0].arguments[-1], chosen.arguments[-1])
    assert chosen in asked


def test_a_long_answer_is_asked_for_again_where_there_is_no_other(
    small: Lesson, tmp_path: Path
) -> None:
    """A function whose answers are all long, or empty, is asked its first question again."""
    (tmp_path / "prediction.py").write_text(
        "def neural_network(my_input, weight): return [my_input] * weight", "utf-8"
    )
    (tmp_path / "test_prediction.py").write_text(
        "def test_one(student):\n"
        "    for length in (0, 50, 60):\n"
        "        student.neural_network(1.0, length).is_right()\n",
        "utf-8",
    )
    lesson = replace(small, solutions=tmp_path)
    (again,) = plan_for(lesson, lesson.exercises[0]).again
    assert (1.0, 0) == again.arguments
