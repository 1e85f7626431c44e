"""No verdict hangs on rounding: what is computed again in another way comes to the same."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.authors.arithmetic import Way
from grader.authors.precision import moved, rounding_problems, without_values, wording_problems
from grader.checking.answers import Question, Reference
from grader.judge.diagnosis import diagnose
from grader.judge.plan import all_heard
from grader.judge.replay import WrongSolution
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from tests.helpers.examining import checks_of

MakeLesson = Callable[[str, str], Lesson]
FINER = np.finfo(np.longdouble).eps < np.finfo(np.float64).eps
IMPORTS = "import numpy as np\n"
ASKED = """
def test_it(student):
    '''It is right.'''
    student.learn(np.array({})).is_right()
"""
# Three rows whose sums lose the 1 where the large numbers are added first.
LOST = "[1.0, 1e17, -1e17]"


@pytest.fixture
def make_lesson(lesson4: Lesson, tmp_path: Path) -> MakeLesson:
    """Return a function that makes a lesson of one exercise, from its solution and its suite."""

    def make(solution: str, suite: str) -> Lesson:
        (tmp_path / "prediction.py").write_text(IMPORTS + solution, "utf-8")
        (tmp_path / "test_prediction.py").write_text(IMPORTS + suite, "utf-8")
        exercises = lesson4.exercises[:1]
        return replace(lesson4, exercises=exercises, solutions=tmp_path, suites=tmp_path)

    return make


@pytest.mark.parametrize("name", lesson_names())
def test_nothing_hangs_on_rounding(name: str) -> None:
    """What is due, asked and decided is the same in every order and precision."""
    assert [] == list(rounding_problems(load_lesson(name)))


@pytest.mark.parametrize(
    "computed",
    [
        "x.dot(np.ones(3))",
        "np.dot(x, np.ones(3))",
        "x @ np.ones(3)",
        "x[np.newaxis].dot(np.ones((3, 2)))[0, 1]",
        "np.ones((2, 3)) @ x[:, np.newaxis]",
        "x.sum()",
        "np.sum(x)",
        "x.mean()",
        "np.outer(np.ones(2), x).sum(axis=1)",
    ],
)
def test_order_that_matters_is_found(make_lesson: MakeLesson, computed: str) -> None:
    """A result that depends on the order of additions is found, however it is added up."""
    lesson = make_lesson(f"def learn(x): return {computed}\n", ASKED.format(LOST))
    problems = list(rounding_problems(lesson))
    assert any("comes to something else summed from the end" in problem for problem in problems)


def test_what_is_not_drawn_is_told_once(make_lesson: MakeLesson) -> None:
    """A question that is asked with every seed is computed again in each way once."""
    lesson = make_lesson("def learn(x): return x.sum()\n", ASKED.format(LOST))
    told = [each for each in rounding_problems(lesson) if "comes to something else" in each]
    assert len(set(told)) == len(told)


@pytest.mark.skipif(not FINER, reason="longdouble is no finer than float64 here")
def test_precision_that_matters_is_found(make_lesson: MakeLesson) -> None:
    """A result in which hardly a digit is sure is found by computing with more of them."""
    solution = "def learn(x): return ((1 + x) - 1) / x\n"
    problems = list(rounding_problems(make_lesson(solution, ASKED.format("[1e-13]"))))
    assert any("comes to something else in longdouble" in problem for problem in problems)


@pytest.mark.skipif(not FINER, reason="longdouble is no finer than float64 here")
@pytest.mark.parametrize("comparison", ["> 0", "<= 0", "== 0"])
def test_decision_by_rounding_is_found(make_lesson: MakeLesson, comparison: str) -> None:
    """A comparison that rounding decides is found, though what comes of it is the same today."""
    solution = f"def learn(x): return np.where(x[0] + x[1] - x[2] {comparison}, 1.0, 2.0)\n"
    problems = list(rounding_problems(make_lesson(solution, ASKED.format("[0.1, 0.2, 0.3]"))))
    assert any("something else" in each or "hangs on rounding" in each for each in problems)


def test_exact_tie_is_sound(make_lesson: MakeLesson) -> None:
    """What is equal to the last digit in every way may decide."""
    solution = "def learn(x): return (x[0] + x[1] > x[2]) * x\n"
    assert [] == list(rounding_problems(make_lesson(solution, ASKED.format("[0.25, 0.5, 0.75]"))))


def test_decision_without_effect_is_sound(make_lesson: MakeLesson) -> None:
    """A comparison that rounding decides may stand where nothing depends on it."""
    solution = "def learn(x):\n    _ = x[0] + x[1] > x[2]\n    return x\n"
    assert [] == list(rounding_problems(make_lesson(solution, ASKED.format("[0.1, 0.2, 0.3]"))))


@pytest.mark.parametrize(("size", "sound"), [("1e19", True), ("2e19", False)])
def test_more_than_float32_holds_is_found(make_lesson: MakeLesson, size: str, sound: bool) -> None:
    """A right answer may have any real dtype, so that none may be too large for the smaller one."""
    lesson = make_lesson("def learn(x): return x * x\n", ASKED.format(f"[{size}]"))
    told = [each for each in rounding_problems(lesson) if "more than float32 can hold" in each]
    assert sound == (not told)


def test_question_from_the_reference_is_found(make_lesson: MakeLesson) -> None:
    """What is asked must not be what the reference has computed, to the last digit."""
    suite = f"""
def test_it(student, reference):
    '''It is right.'''
    asked = reference.learn(np.array({LOST.replace("17", "1")}) / 3)
    student.learn(np.array([asked, 1.0, 2.0])).is_right()
"""
    problems = list(rounding_problems(make_lesson("def learn(x): return x.sum()\n", suite)))
    assert any("asks other questions" in problem for problem in problems)


def test_question_that_is_changed_is_sound(make_lesson: MakeLesson) -> None:
    """An array may be changed once it was asked with: the question is what it was then."""
    suite = """
def test_it(student):
    '''It is right.'''
    asked = np.ones(3)
    student.learn(asked).is_right()
    asked[0] = 5
"""
    assert [] == list(rounding_problems(make_lesson("def learn(x): return x.sum()\n", suite)))


def test_exact_comparison_of_a_suite_is_found(make_lesson: MakeLesson) -> None:
    """A suite that refuses an answer for its last digits is found."""
    suite = """
def test_it(student):
    '''It is right.'''
    assert student.learn(np.ones(3)).number() == 1.5, "It is not 1.5."
"""
    problems = list(rounding_problems(make_lesson("def learn(x): return x.sum() / 2\n", suite)))
    assert any("is refused: It is not 1.5." in problem for problem in problems)


def problems_of(lesson: Lesson, wrong: WrongSolution) -> list[str]:
    """Return what hangs on rounding in what is said of a wrong solution."""
    exercise = lesson.exercises[0]
    checks = checks_of(lesson, exercise, wrong)
    diagnosis = diagnose(lesson, exercise, all_heard(checks), printed=wrong.prints)
    return list(wording_problems(lesson, exercise, wrong, checks, diagnosis))


def test_words_that_hang_on_rounding_are_found(make_lesson: MakeLesson) -> None:
    """A wrong answer of which other words are said when its last digits are others is found."""
    suite = """
def test_it(student):
    '''It is right.'''
    got = student.learn(np.ones(3)).number()
    assert got == 1.5, "It is half." if got == 0.75 else "It is wrong."
"""
    lesson = make_lesson("def learn(x): return x.sum() / 2\n", suite)
    code = compile("def learn(x): return float(x.sum() / 4)\n", "half", "exec")
    wrong = WrongSolution("half", code, keeps_state=False)
    (problem,) = problems_of(lesson, wrong)
    assert "prediction: test_it hangs on rounding in what it says of half" == problem


def test_no_word_of_a_rounded_answer_hangs_on_its_last_digits(make_lesson: MakeLesson) -> None:
    """That an answer is rounded is said of it also where its last digit is another."""
    lesson = make_lesson("def learn(x): return x / 7\n", ASKED.format("[1.0, 2.0, 3.0]"))
    code = compile(IMPORTS + "def learn(x): return np.round(x / 7, 3)\n", "rounded", "exec")
    wrong = WrongSolution("rounded", code, keeps_state=False)
    assert [] == problems_of(lesson, wrong)


@pytest.mark.skipif(not FINER, reason="longdouble is no finer than float64 here")
def test_longdouble_has_more_digits(make_lesson: MakeLesson) -> None:
    """What is lost in float64 is there in longdouble: numbers and arrays alike."""
    lesson = make_lesson("def learn(x, y): return (x + 1e-18) - x + y * 0\n", "")
    question = Question("learn", (1.0, np.zeros(2)))
    reference = Reference(lesson.solution(lesson.exercises[0]))
    assert [0.0, 0.0] == Way("").answer(reference, question).tolist()
    finer = Way("", precision=np.longdouble).answer(reference, question)
    assert (np.abs(finer - 1e-18) < 2e-19).all()


def test_moved() -> None:
    """Fractional numbers are moved up and down by a billionth; nothing else is."""
    value = (np.array([1.0, 1.0]), [2.0, 3, True, "text", None], np.array([1, 2]))
    floats, others, whole = moved(value)
    assert [1 + 1e-9, 1 - 1e-9] == floats.tolist()
    assert [2 * (1 + 1e-9), 3, True, "text", None] == others
    assert [1, 2] == whole.tolist()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("learn(0.5) returned 0.7\nIt is too large.", "learn(0.5) returned \nIt is too large."),
        ("learn(1) returned (array([[1.,\n   2.]]), 3)\nNo.", "learn(1) returned \nNo."),
        (
            "f(1) returned [1, 2]\nThe first difference is at element 1: 1.5\nIt is too large.",
            "f(1) returned \nThe first difference is at element 1: \nIt is too large.",
        ),
        (
            "At step 2.\nstep 1  yours    0.1\n        printed  0.2\nstep 2  yours    0.3, 4\nNo.",
            "At step 2.\nstep 1  yours \nstep 2  yours \nNo.",
        ),
        ("There is no file.", "There is no file."),
    ],
)
def test_without_values(message: str, expected: str) -> None:
    """Of a message all is left but the values that the student's code gave."""
    assert expected == without_values(message)
