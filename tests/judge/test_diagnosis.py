"""Diagnosis by replay: the mistake that is behind wrong answers, and no other."""

import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from grader.checking.answers import Exchange, Question, Raised
from grader.judge.diagnosis import diagnose
from grader.judge.misconceptions import misconceptions
from grader.judge.plan import all_heard, solution_checks
from grader.judge.replay import WrongSolution
from grader.lessons.lesson import Exercise, Lesson, lesson_names, load_lesson
from tests.helpers.examining import checks_of

LESSONS = [load_lesson(name) for name in lesson_names()]
EXERCISES = [
    pytest.param(lesson, exercise, id=f"{lesson.name} {exercise.name}")
    for lesson in LESSONS
    for exercise in lesson.exercises
]
ONE_IN = 3  # misconceptions of an exercise

SQUARED = "def squared_error(pred, goal_pred): return (pred - goal_pred) ** 2\n"
MEAN = "def mean_squared_error(preds, goal_preds): return ((preds - goal_preds) ** 2).mean()\n"
NUMBERS = st.one_of(st.booleans(), st.integers(-(2**1000), 2**1000), st.floats())
ANY_ANSWER = st.recursive(
    st.one_of(
        *(st.none(), NUMBERS, st.text(max_size=5), st.builds(Raised, st.text(), st.text())),
        arrays(
            st.sampled_from(["f8", "i8", "?"]), array_shapes(min_dims=0, min_side=0, max_side=4)
        ),
    ),
    lambda inner: st.one_of(
        *(st.lists(inner, max_size=5), st.lists(inner, max_size=5).map(tuple)),
        st.dictionaries(st.text(max_size=2), inner, max_size=2),
    ),
    max_leaves=8,
)

ADVICE = '"""{}\n\nSo it is.\n\nDocument: How, "Why?"\n"""\n'


def solution(source: str) -> WrongSolution:
    """Return a solution with that source, that may keep what it likes."""
    code = compile(textwrap.dedent(source), "student", "exec")
    return WrongSolution("student", code, keeps_state=True)


def named(lesson: Lesson, exercise: Exercise, student: WrongSolution) -> str | None:
    """Return the id of the diagnosis of what a solution answers to an exercise's suite."""
    checks = checks_of(lesson, exercise, student)
    found = diagnose(lesson, exercise, all_heard(checks))
    return found.id if found else None


@pytest.fixture
def error(lesson4: Lesson) -> Exercise:
    """The exercise of two functions that are wrong independently of each other."""
    return lesson4.exercise("error")


@pytest.fixture
def own(lesson4: Lesson, error: Exercise, tmp_path: Path) -> Lesson:
    """Lesson 4 with its suites, and with no misconceptions but those that a test makes."""
    (tmp_path / lesson4.suite(error).name).write_text(lesson4.suite(error).read_text("utf-8"))
    (tmp_path / "misconceptions" / "error").mkdir(parents=True)
    return replace(lesson4, suites=tmp_path)


def make(own: Lesson, **sources: str) -> None:
    """Write misconceptions of the exercise by their ids."""
    for name, source in sources.items():
        path = own.suites / "misconceptions" / "error" / f"{name}.py"
        path.write_text(ADVICE.format(name) + source, "utf-8")


@pytest.mark.parametrize(("lesson", "exercise"), EXERCISES)
def test_a_misconception_is_known_again(lesson: Lesson, exercise: Exercise) -> None:
    """What a misconception answers is diagnosed as it, and as nothing else.

    Some are asked here. `grade verify` grades every one.
    """
    some = misconceptions(lesson, exercise)[::ONE_IN]
    assert [each.id for each in some] == [named(lesson, exercise, each) for each in some]


@pytest.mark.parametrize(("lesson", "exercise"), EXERCISES)
def test_right_answers_are_never_diagnosed(lesson: Lesson, exercise: Exercise) -> None:
    """Answers that are all right show no mistake, and neither does an exercise without any."""
    exchanges = all_heard(solution_checks(lesson, exercise))
    assert diagnose(lesson, exercise, exchanges) is None
    assert diagnose(lesson, exercise, []) is None


def test_what_a_student_is_told(lesson4: Lesson, error: Exercise) -> None:
    """A diagnosis is the misconception's id, title and advice, and where to look it up."""
    forgot = next(each for each in misconceptions(lesson4, error) if each.id == "forgot_the_square")
    checks = checks_of(lesson4, error, forgot)
    found = diagnose(lesson4, error, all_heard(checks))
    assert found is not None
    assert "The pure error was not squared." == found.title
    assert found.advice.startswith("`pred - goal_pred` says in which direction")
    assert 'How does a neural network learn?, "Why measure error?"' == found.document


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            "def squared_error(p, g, power=1): return float(np.abs(p - g) * np.sign(p - g))\n"
            + MEAN,
            "forgot_the_square",
            id="written otherwise, in one of its two functions",
        ),
        pytest.param(
            "def squared_error(pred, goal_pred): return [np.array([[pred - goal_pred]])]\n" + MEAN,
            "forgot_the_square",
            id="another form of a number",
        ),
        pytest.param(
            "def squared_error(pred, goal_pred): return pred - goal_pred\n"
            "def mean_squared_error(preds, goal_preds): raise NotImplementedError\n",
            "forgot_the_square",
            id="the other function raises, here without saying that it is to do",
        ),
        pytest.param(
            "def squared_error(pred, goal_pred): return pred - goal_pred\n"
            "def mean_squared_error(preds, goal_preds): ((preds - goal_preds) ** 2).mean()\n",
            "forgot_the_square",
            id="two mistakes, each of them known: the first",
        ),
        pytest.param(
            "def squared_error(pred, goal_pred): return pred - goal_pred\n"
            "def mean_squared_error(preds, goal_preds): return 0.25\n",
            "forgot_the_square",
            id="two mistakes, one of them known",
        ),
        pytest.param(
            "def squared_error(pred, goal_pred):\n"
            "    return pred - goal_pred if goal_pred != 1 else 4\n" + MEAN,
            None,
            id="nearly throughout",
        ),
        pytest.param(
            "def squared_error(*arguments): pass\ndef mean_squared_error(*arguments): pass\n",
            "nothing_returned",
            id="None everywhere is not one return forgotten",
        ),
        pytest.param(SQUARED + MEAN, None, id="right"),
    ],
)
def test_students(lesson4: Lesson, error: Exercise, source: str, expected: str | None) -> None:
    """A student is named a mistake only if it explains every wrong answer of a function."""
    assert expected == named(lesson4, error, solution("import numpy as np\n" + source))


def test_what_is_still_to_do_is_left_out(lesson4: Lesson, error: Exercise) -> None:
    """A function that is not written yet neither hinders a diagnosis nor makes one."""
    student = solution("def squared_error(pred, goal_pred): return pred - goal_pred\n" + MEAN)
    checks = checks_of(lesson4, error, student)
    exchanges = [
        Exchange(each.question, None if each.function == "mean_squared_error" else each.outcome)
        for check in checks
        for each in check.exchanges
    ]
    found = diagnose(lesson4, error, exchanges)
    assert found is not None
    assert "forgot_the_square" == found.id
    assert diagnose(lesson4, error, [each for each in exchanges if each.outcome is None]) is None


def test_two_that_cannot_be_told_apart(own: Lesson, error: Exercise) -> None:
    """Of two misconceptions that answer alike none is named, until one differs on a question."""
    wrong = "def squared_error(pred, goal_pred): return pred - goal_pred + 3\n" + MEAN
    make(own, first=wrong)
    assert "first" == named(own, error, solution(wrong))
    make(own, second=wrong.replace("+ 3", "- -3"))
    assert named(own, error, solution(wrong)) is None
    (own.suites / "misconceptions" / "error" / "second.py").unlink()
    make(own, third=wrong.replace("+ 3", "+ (3 if pred != 0.25 else 4)"))
    assert "first" == named(own, error, solution(wrong))


def test_the_one_that_explains_most(own: Lesson, error: Exercise) -> None:
    """A misconception that gives all answers goes before one that explains only a function."""
    wrong = "def squared_error(pred, goal_pred): return pred - goal_pred + 3\n"
    mean = "def mean_squared_error(preds, goal_preds): return 7.5\n"
    make(own, both=wrong + mean, one=wrong + MEAN)
    assert "both" == named(own, error, solution(wrong + mean))
    assert "one" == named(own, error, solution(wrong + MEAN))
    assert "both" != named(own, error, solution(wrong + mean.replace("7.5", "8.5")))


def test_two_mistakes_of_which_one_is_not_sure(own: Lesson, error: Exercise) -> None:
    """Where functions speak for themselves, the first that has one explanation is named."""
    wrong = "def squared_error(pred, goal_pred): return pred - goal_pred + 3\n"
    mean = "def mean_squared_error(preds, goal_preds): return {}\n"
    once = mean.format("7.5 if len(preds) == 1 else ((preds - goal_preds) ** 2).mean()")
    make(own, a=wrong + MEAN, b=SQUARED + mean.format("7.5"), c=SQUARED + once)
    assert "a" == named(own, error, solution(wrong + mean.format("7.5")))
    assert "a" == named(own, error, solution(wrong + once))
    make(own, d=wrong + mean.format("8.5"))
    assert "b" == named(own, error, solution(wrong + mean.format("7.5")))


def test_another_form_of_the_same(own: Lesson, error: Exercise) -> None:
    """How a number is wrapped makes no other mistake of it, on either side."""
    body = "def squared_error(pred, goal_pred): return {}\n" + MEAN
    make(own, wrapped="import numpy as np\n" + body.format("np.array([[pred + 3]])"))
    assert "wrapped" == named(own, error, solution(body.format("pred + 3")))
    assert "wrapped" == named(own, error, solution(body.format("[pred + 3]")))
    assert "wrapped" != named(own, error, solution(body.format("[pred + 3, 0]")))


@pytest.mark.parametrize(
    "body",
    [
        "return float('nan')",
        "return float('-inf')",
        "return None",
        "return 'text'",
        "return [pred, goal_pred, pred]",
        "return np.array([[pred], [goal_pred]])",
        "return {'error': pred}",
        "return (pred, None)",
        "raise ValueError(f'no {pred}')",
        "return lambda: pred",
    ],
)
def test_answers_that_are_no_number(own: Lesson, error: Exercise, body: str) -> None:
    """A misconception that comes to anything is known again by exactly that, or not at all."""
    source = f"import numpy as np\ndef squared_error(pred, goal_pred): {body}\n{MEAN}"
    make(own, odd=source)
    never_known = body in {"return 'text'", "return {'error': pred}", "return (pred, None)"}
    assert ("odd" == named(own, error, solution(source))) != never_known
    for other in ("return pred + 7.5", "return [goal_pred - 1]", "raise ValueError('other')"):
        assert "odd" != named(own, error, solution(source.replace(body, other)))


def test_only_a_warning_is_wrong() -> None:
    """Where all numbers are right, the misconception that warns on the same questions is named."""
    lesson = load_lesson("lesson7")
    exercise = lesson.exercise("sigmoid")
    right = "import numpy as np\ndef sigmoid2deriv(output): return output * (1 - output)\n"
    naive = "def sigmoid(x): return (1 + np.exp(-x)) ** -1.0\n"
    elsewhere = (
        "def sigmoid(x): return np.where(x < 0, np.exp(x) / (1 + np.exp(x)), 1 / (1 + np.exp(-x)))"
    )
    assert "overflows_on_the_left" == named(lesson, exercise, solution(right + naive))
    assert "warns" == named(lesson, exercise, solution(right + elsewhere))


def test_a_single_wrong_answer_among_few(own: Lesson, error: Exercise) -> None:
    """One wrong answer is enough only if the misconception is right wherever the student is."""
    wrong = "def squared_error(pred, goal_pred): return 9.5 if pred == 0.25 else "
    make(own, knob=wrong + "(pred - goal_pred) ** 2\n" + MEAN)
    checks = checks_of(own, error, solution(wrong + "(pred - goal_pred) ** 2\n" + MEAN))
    exchanges = all_heard(checks)
    assert diagnose(own, error, exchanges) is not None
    assert diagnose(own, error, exchanges[:4]) is None


def test_answers_are_not_disturbed(lesson4: Lesson, error: Exercise) -> None:
    """Diagnosing leaves the questions and the answers as they were."""
    student = solution("def squared_error(pred, goal_pred): return pred\n" + MEAN)
    checks = checks_of(lesson4, error, student)
    exchanges = all_heard(checks)
    before = [(each.question, repr(each.outcome)) for each in exchanges]
    diagnose(lesson4, error, exchanges)
    again = [Question(each.function, each.question.arguments) for each in exchanges]
    after = [(each, repr(asked.outcome)) for each, asked in zip(again, exchanges, strict=True)]
    assert before == after


def test_a_diagnosis_ends_when_its_time_is_over(lesson4: Lesson, error: Exercise) -> None:
    """Where the time that is granted is used up nothing is named, and that is all."""
    forgot = next(each for each in misconceptions(lesson4, error) if each.id == "forgot_the_square")
    checks = checks_of(lesson4, error, forgot)
    exchanges = all_heard(checks)
    assert diagnose(lesson4, error, exchanges, 3.0) is not None
    assert diagnose(lesson4, error, exchanges, 0.0) is None


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_whatever_a_student_answers(data: st.DataObject) -> None:
    """No answer, whatever it holds, keeps a diagnosis from coming to an end."""
    lesson, exercise = data.draw(st.sampled_from(EXERCISES)).values
    checks = solution_checks(lesson, exercise)
    answers = [answer for check in checks for answer in check.answers][:6]
    values = data.draw(st.lists(ANY_ANSWER, min_size=1, max_size=len(answers)))
    exchanges = [
        Exchange(
            Question(answer.function, answer.arguments),
            value if isinstance(value, Raised) else replace(answer, raw=value),
        )
        for answer, value in zip(answers, values * 6, strict=False)
    ]
    found = diagnose(lesson, exercise, exchanges)
    assert found is None or found.advice


@pytest.mark.parametrize("pair", [{"": None, "0": None}, "01", {0, 1}])
def test_what_is_no_pair(pair: object) -> None:
    """Two values that have no order are no pair of an error and a prediction."""
    lesson = load_lesson("lesson4")
    exercise = lesson.exercise("hot_cold_step")
    answers = [each for check in solution_checks(lesson, exercise) for each in check.answers]
    exchanges = [
        Exchange(Question(answer.function, answer.arguments), replace(answer, raw=[pair]))
        for answer in answers
    ]
    found = diagnose(lesson, exercise, exchanges)
    assert found is None or found.advice
