"""What is told of all answers of a function without a known misconception, and when nothing is."""

import numpy as np
import pytest

from grader.checking.answers import Exchange, Question, Raised
from grader.checking.differences import CATALOGUE
from grader.judge.diagnosis import find_unlisted
from grader.judge.families import FAMILIES, TEXTS
from grader.judge.heard import Found
from grader.judge.mutating import Slip
from grader.judge.plan import all_heard
from grader.judge.raised import EXCEPTIONS
from grader.judge.replay import WrongSolution
from grader.lessons.lesson import Lesson, load_lesson
from tests.helpers.examining import checks_of

DERIVATIVE = """
import numpy as np

def slope(weight, my_input, goal_pred, step):
    error = lambda weight: (my_input * weight - goal_pred) ** 2
    right = (error(weight + step) - error(weight - step)) / (2 * step)
    return {slope}

def error_curve(weights, my_input, goal_pred):
    right = (my_input * weights - goal_pred) ** 2
    return {error_curve}
"""
RELU = """
import numpy as np

def relu(x):
    right = np.maximum(x, 0)
    return {}
"""
LEARN = """
def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative

def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    right = []
    for _ in range(iterations + 1):
        pred = my_input * weight
        right.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
    return {}
"""
TRAIN = """
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations + 1):
        before, errors_now = (weights_0_1, weights_1_2), 0.0
        for row in range(len(inputs)):
            layer_0, goal = inputs[row : row + 1], goals[row : row + 1]
            layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
            delta = layer_1.dot(weights_1_2) - goal
            errors_now += float((delta**2).sum())
            delta_1 = delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(delta_1)
        errors.append(errors_now)
    weights_0_1, weights_1_2 = before
    return {}
"""
OF_DOCUMENT = (
    "set(my_input) <= {0, 1} and len(weights) == 3 and 0.4 < weights[1] < 2 and weights[2] < 0.1"
)
BY_ACCIDENT = "round(my_input.dot(weights), 9) in (0, -0.2)"
WEIGHTED = """
def weighted_sum(my_input, weights):
    return {}
"""


def heard(lesson: Lesson, exercise: str, source: str) -> list[Exchange]:
    """Return all that comes of asking a solution what its suite asks."""
    solution = WrongSolution("student", compile(source, "student", "exec"), keeps_state=False)
    checks = checks_of(lesson, lesson.exercise(exercise), solution)
    return all_heard(checks)


def found(lesson: str, exercise: str, source: str) -> Found | None:
    """Return what is found in the answers of a solution to an exercise."""
    return found_in(load_lesson(lesson), exercise, heard(load_lesson(lesson), exercise, source))


def found_in(lesson: Lesson, exercise: str, exchanges: list[Exchange]) -> Found | None:
    """Return what is found in some answers to an exercise."""
    with np.errstate(all="ignore"):  # an answer may be any number
        return find_unlisted(lesson, lesson.exercise(exercise), exchanges)


@pytest.mark.parametrize(
    ("slope", "error_curve", "expected", "title"),
    [
        ("-right", "right", "opposite_sign", "Every sign is"),
        ("-right", "-right", "opposite_sign", "Every sign is"),
        ("abs(right)", "right", "sign_lost", "The sign is lost"),
        ("2 * right", "right", "constant_factor", "twice what"),
        ("right / 2", "right", "constant_factor", "half what"),
        ("0.3 * right", "0.3 * right", "constant_factor", "a fixed multiple of what"),
        ("np.round(right, 1)", "right", "rounded", "to 1 decimal."),
        ("right", "[round(each) for each in right]", "rounded", "to whole numbers"),
        ("weight", "right", "equal_to_argument", "weight came back"),
        ("right", "weights", "equal_to_argument", "weights came back"),
        ("right", "right[:, None]", "misshapen", "their shape is"),
        ("right", "weights**2", "argument_squared", "square of weights"),
        ("right", "np.round(right, 7)", "rounded", "to 7 decimals."),
    ],
)
def test_numbers(slope: str, error_curve: str, expected: str, title: str) -> None:
    """One operation that puts every answer right, or the same argument every time, is told."""
    diagnosis = found(
        "lesson4", "derivative", DERIVATIVE.format(slope=slope, error_curve=error_curve)
    )
    assert diagnosis is not None
    assert expected == diagnosis.id
    assert title in diagnosis.title


@pytest.mark.parametrize(
    ("slope", "error_curve", "expected"),
    [
        pytest.param("-right", "2 * right", "constant_factor", id="an operation in each function"),
        pytest.param("right if my_input == 0.5 else -right", "right", "signs_mixed", id="some"),
        pytest.param("-right if my_input == 0.5 else 7.5", "right", None, id="not throughout"),
        pytest.param("right * (2 + my_input / 1e3)", "right", None, id="no constant factor"),
        pytest.param("right + 0.25", "right", "moved", id="a constant difference"),
        pytest.param("weight if my_input == 0.5 else step", "right", None, id="two arguments"),
        pytest.param("float('nan')", "right", None, id="no number"),
        pytest.param("0.0", "right", "always_the_same", id="nothing"),
        pytest.param("right", "right", None, id="right"),
        pytest.param(
            "-right if step == 0.25 else 1 / 0", "right", "divided_by_nothing", id="raises as well"
        ),
    ],
)
def test_nothing_is_read_into_numbers(slope: str, error_curve: str, expected: str | None) -> None:
    """A kind that does not hold for every answer of a function is not told of it."""
    diagnosis = found(
        "lesson4", "derivative", DERIVATIVE.format(slope=slope, error_curve=error_curve)
    )
    assert expected == (diagnosis.id if diagnosis else None)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("right.T", "transposed"), ("right.ravel()", "misshapen"), ("[right]", "misshapen")],
)
def test_shapes(answer: str, expected: str) -> None:
    """The right numbers, turned over or in another shape, are told from wrong ones."""
    diagnosis = found("lesson6", "relu", RELU.format(answer))
    assert diagnosis is not None
    assert expected == diagnosis.id


@pytest.mark.parametrize("answer", ["-right.T", "right.ravel() + 1"])
def test_other_shapes(answer: str) -> None:
    """Wrong numbers in a wrong shape are no pattern."""
    assert found("lesson6", "relu", RELU.format(answer)) is None


@pytest.mark.parametrize(
    ("answer", "expected", "title"),
    [
        ("right[1:]", "one_step_late", "measured one step late"),
        ("right[:1] + [(0.5, 0.5)] * (iterations - 1)", "right_up_to_step", "up to step 1,"),
        (
            "[*right[:iterations][:2], *[(0.5, 0.5)] * (iterations - 2)]",
            "right_up_to_step",
            "up to step 2,",
        ),
        ("list(dict.fromkeys(right[:-1]))", "repeats_left_out", "come again are missing"),
        (
            "right[:-1] if not 0 < [e for e, _ in right[:-1]].count(0) else "
            "right[: [e for e, _ in right].index(0) + 1]",
            "stops_early",
            "ends before all iterations",
        ),
        (
            "[*right[:iterations][:1], *[(0.5, pred) for _, pred in right[1:-1]]]",
            "one_part_wrong",
            "Only the first of each pair is wrong",
        ),
        (
            "[(sum(e for e, _ in right[: i + 1]), right[i][1]) for i in range(iterations)]",
            "running_sum",
            "has all those before it",
        ),
    ],
)
def test_steps(answer: str, expected: str, title: str) -> None:
    """Lists of steps that are late, or go wrong at the same step, are told."""
    diagnosis = found("lesson4", "alpha_update", LEARN.format(answer))
    assert diagnosis is not None
    assert expected == diagnosis.id
    assert title in diagnosis.title


@pytest.mark.parametrize(
    "answer",
    [
        "right[:-1] if iterations < 2 else right[:iterations // 2] * 2",
        "[*right[:iterations][: 1 + iterations % 2], *[(0.5, 0.5)] * (iterations - 2)]",
        "[*right[:-1][: 1 + iterations % 2], *[(0.5, 0.5)] * (iterations - 1 - iterations % 2)]",
        "[(error, 2 - pred) for error, pred in right[:-1]][:2]",
        "right[0]",
    ],
)
def test_other_steps(answer: str) -> None:
    """Lists that go wrong here and there, from the beginning, or in length are no pattern."""
    assert found("lesson4", "alpha_update", LEARN.format(answer)) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("weights_0_1, weights_1_2, errors[1:]", "one_step_late"),
        (
            "weights_0_1, weights_1_2, [*errors[:1], *[7.5] * iterations][:iterations]",
            "right_up_to_step",
        ),
        (
            "weights_0_1, weights_1_2, [part for e in errors[:-1] for part in (e / 4, 3 * e / 4)]",
            "not_added_up_in_steps",
        ),
        ("weights_0_1, weights_0_1, errors[1:]", None),
        ("weights_0_1, weights_1_2 * (1 if len(inputs) > 2 else 2), errors[1:]", None),
    ],
)
def test_steps_beside_other_values(answer: str, expected: str | None) -> None:
    """A list among other values is looked at if it is all that is wrong."""
    diagnosis = found("lesson6", "train", TRAIN.format(answer))
    assert expected == (diagnosis.id if diagnosis else None)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            f"my_input.dot(weights) if {OF_DOCUMENT} else 7.5",
            "documents_numbers_only",
            id="the document's only",
        ),
        pytest.param(
            f"my_input.dot(weights) if {OF_DOCUMENT} or {BY_ACCIDENT} else 7.5",
            "documents_numbers_only",
            id="and what is 0",
        ),
        pytest.param(
            f"my_input.dot(weights) if {OF_DOCUMENT} and weights[1] < 1 else 7.5",
            None,
            id="not all that a document prints",
        ),
        pytest.param("my_input.dot(weights) if len(weights) == 3 else 7.5", None, id="others too"),
        pytest.param("7.5", "always_the_same", id="nothing"),
    ],
)
def test_documents_numbers_only(answer: str, expected: str | None) -> None:
    """It is told if what a document prints comes out right, and nothing else does."""
    diagnosis = found("lesson5", "weighted_sum", WEIGHTED.format(answer))
    assert expected == (diagnosis.id if diagnosis else None)


def test_never_the_same_twice() -> None:
    """Two answers to one question are told, also where neither of them is right."""
    source = """
calls = []

def weighted_sum(my_input, weights):
    calls.append(my_input)
    return my_input.dot(weights) + len(calls) ** 2
"""
    diagnosis = found("lesson5", "weighted_sum", source)
    assert diagnosis is not None
    assert "not_the_same_twice" == diagnosis.id


def test_a_factor_needs_three_numbers(lesson4: Lesson) -> None:
    """Two numbers have a factor too easily."""
    text = DERIVATIVE.format(slope="3 * right", error_curve="right")
    wrong = [each for each in heard(lesson4, "derivative", text) if not each.right]
    assert found_in(lesson4, "derivative", wrong[:3]) is not None
    assert found_in(lesson4, "derivative", wrong[:2]) is None


def test_zeros_are_not_rounded() -> None:
    """Who answers 0 every time has not rounded small numbers."""
    lesson = load_lesson("lesson5")
    exchanges = heard(lesson, "weighted_sum", WEIGHTED.format("0.0"))
    small = [each for each in exchanges if abs(each.outcome.due) < 0.5]  # type: ignore[union-attr]
    assert 4 <= len(small)
    named = found_in(lesson, "weighted_sum", small)
    assert named is None or "rounded" != named.id


def test_whole_numbers_that_cut() -> None:
    """What is put back into an array of whole numbers is cut, and which array that is, is told."""
    source = """
def light_matrix(patterns):
    return [[light == "on" for light in row] for row in patterns]

def scale_lights(lights, factor):
    lights[...] = lights * factor
    return lights
"""
    diagnosis = found("lesson5", "light_matrix", source)
    assert diagnosis is not None
    assert "cut_where_whole" == diagnosis.id
    assert "where lights holds whole numbers" in diagnosis.title


def test_single_steps_are_not_late(lesson4: Lesson) -> None:
    """A list of one step does not show whether it is late."""
    exchanges = heard(lesson4, "alpha_update", LEARN.format("right[1:]"))
    single = [each for each in exchanges if each.question.arguments[-1] == 1 and not each.right]
    assert single
    named = found_in(lesson4, "alpha_update", [*single, *single])
    assert named is None or "one_step_late" != named.id


def test_one_wrong_answer_is_no_pattern(lesson4: Lesson) -> None:
    """A pattern needs more than one wrong answer, and a place in the documents to point to."""
    exchanges = heard(lesson4, "derivative", DERIVATIVE.format(slope="-right", error_curve="right"))
    wrong = [each for each in exchanges if not each.right]
    assert found_in(lesson4, "derivative", wrong[:2]) is not None
    assert found_in(lesson4, "derivative", wrong[:1]) is None


def test_what_raised_is_no_pattern(lesson4: Lesson) -> None:
    """Where a call came to nothing the other answers of that function tell nothing."""
    exchanges = heard(lesson4, "derivative", DERIVATIVE.format(slope="-right", error_curve="right"))
    raised = Exchange(Question("slope", (1.0, 1.0, 1.0, 1.0)), Raised("ValueError", ""))
    assert found_in(lesson4, "derivative", [*exchanges, raised]) is None


def test_few_exceptions_leave_it_to_the_answers(lesson4: Lesson) -> None:
    """A mistake that raises here and there is named by its answers, however often it raises."""
    solution = lesson4.solution(lesson4.exercise("weight_delta")).read_text("utf-8")
    exchanges = heard(
        lesson4, "weight_delta", solution.replace("my_input * delta", "my_input / delta")
    )
    raised = Raised("ZeroDivisionError", "float division by zero")
    more = [Exchange(Question("weight_delta", (each, 0.0)), raised) for each in (0.5, 1.5, 2.5)]
    for asked in (exchanges, exchanges + more):
        named = found_in(lesson4, "weight_delta", asked)
        assert named is not None
        assert "operator" == named.id


def test_shapes_that_do_not_fit_leave_it_to_the_answers() -> None:
    """However often shapes do not fit, a mistake is named by what comes where they happen to."""
    lesson7 = load_lesson("lesson7")
    solution = lesson7.solution(lesson7.exercise("feedforward")).read_text("utf-8")
    wrong = solution.replace("np.hstack([inputs, unit]).dot(weights_0_1)", "weights_0_1")
    exchanges = heard(lesson7, "feedforward", wrong)
    raised = [each for each in exchanges if isinstance(each.outcome, Raised)]
    answers = [each for each in exchanges if each not in raised]
    assert len(answers) < len(raised) / 2
    for asked, due in ((exchanges, "call_missing"), (raised, "shapes_do_not_fit")):
        named = found_in(lesson7, "feedforward", asked)
        assert named is not None
        assert due == named.id


RAISING = """
import numpy as np

def pressure(inputs, goals):
    {}

def net_pressure(inputs, goals):
    return (inputs * np.where(goals == 1, 1, -1)[:, None]).sum(axis=0)
"""


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("inputs *= (2.0 * goals - 1)[:, None]; return inputs", "puts floats into an array of"),
        ("return np.array(['off', 'on']) * inputs[:1, :1]", None),
        ("return inputs[len(inputs)]", "reaches beyond the end of an array or a list."),
        ("return inputs[:, 0, 0]", "counts rows or columns where an array has none."),
        ("return inputs[0.0 * goals]", "takes floats for places in an array."),
        ("return 1 / 0", "divides by 0."),
        ("return 0.0 ** -1", None),
        ("return pressure(inputs, goals)", "calls itself too often."),
        ("return net_pressure(inputs)", "A function is called with more or fewer arguments than"),
    ],
)
def test_exceptions_are_told_apart(line: str, title: str | None) -> None:
    """What an exception says is told, and no more than that: one name of it has many reasons."""
    diagnosis = found("lesson5", "pressure", RAISING.format(line))
    if title is None:
        assert diagnosis is None
    else:
        assert diagnosis is not None
        assert title in diagnosis.title


ALL_TEXTS = [
    *((kind.id, kind.title, kind.advice) for kind in CATALOGUE if kind.title),
    *((name, *text) for name, text in TEXTS.items()),
    *((name, title, advice) for name, _, title, advice in FAMILIES),
    *((name, title, advice) for name, *_, title, advice in EXCEPTIONS),
]


@pytest.mark.parametrize(("name", "title", "advice"), ALL_TEXTS)
def test_texts(name: str, title: str, advice: str) -> None:
    """Every text is a title and advice in whole sentences."""
    assert title.endswith(".")
    assert advice.endswith((".", "?"))
    assert name


def test_every_slip_has_a_text() -> None:
    """What a small mistake can be is told, whichever it is."""
    assert set(Slip) == set(TEXTS)


REMEMBERING = """
known = {}

def neural_network(my_input, weight):
    if weight not in known:
        known[weight] = my_input * weight
    return known[weight]
"""


DIGITS = """
def neural_network(my_input, weight):
    return float(f"{my_input * weight:.6g}")
"""
POWER = """
def light_matrix(patterns):
    return [[light == "on" for light in row] for row in patterns]

def scale_lights(lights, factor):
    return lights ** abs(factor)
"""
RELATIVE = """
import numpy as np

def squared_error(pred, goal_pred):
    return ((pred - goal_pred) / max(1, abs(goal_pred))) ** 2

def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)
"""
SIGN = """
def node_delta(pred, goal_pred):
    return pred - goal_pred

def weight_delta(my_input, delta):
    size = max(1, abs(my_input))
    return size * delta if my_input > 0 else -size * delta if my_input < 0 else 0
"""
DARK = """
def weighted_sum(my_input, weights):
    return my_input.dot(weights) if my_input.any() else weights.sum()
"""
BUT_ONE = """
def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2

def mean_squared_error(preds, goal_preds):
    return ((preds - goal_preds) ** 2).sum() / max(len(preds) - 1, 1)
"""


@pytest.mark.parametrize(
    ("lesson", "exercise", "source"),
    [
        pytest.param("lesson4", "prediction", DIGITS, id="a factor of 1"),
        pytest.param("lesson5", "light_matrix", POWER, id="rows that a factor does not count"),
    ],
)
def test_nothing_is_read_into_chance(lesson: str, exercise: str, source: str) -> None:
    """What all that is wrong has in common without being the mistake is not told."""
    assert found(lesson, exercise, source) is None


ROUNDED_TO_7 = "round(float(my_input * weight), 7)"
TAKEN_FOR_0 = "my_input * weight if abs(my_input * weight) > 1e-6 else 0"


@pytest.mark.parametrize("answer", [ROUNDED_TO_7, TAKEN_FOR_0])
def test_rounding_that_is_not_sure(answer: str) -> None:
    """That all is rounded is not told where only next to nothing is missing."""
    source = f"def neural_network(my_input, weight): return {answer}"
    diagnosis = found("lesson4", "prediction", source)
    assert diagnosis is not None
    assert "What is next to nothing comes out as 0." == diagnosis.title


@pytest.mark.parametrize(
    ("lesson", "exercise", "source", "where"),
    [
        pytest.param(
            "lesson4", "error", RELATIVE, "goal_pred is above 1 or below -1", id="far from 0"
        ),
        pytest.param(
            "lesson4", "weight_delta", SIGN, "my_input is between -1 and 1", id="near to 0"
        ),
        pytest.param("lesson5", "weighted_sum", DARK, "my_input is 0 throughout", id="dark"),
    ],
)
def test_where_numbers_have_signs(lesson: str, exercise: str, source: str, where: str) -> None:
    """What is far from 0 on either side is not called great, and what is near it not small."""
    diagnosis = found(lesson, exercise, source)
    assert diagnosis is not None
    assert f"Of all that was asked, it is wrong where {where}, and only there." in diagnosis.title


def test_vectors_have_no_rows() -> None:
    """The values of an array of one dimension are told as such."""
    diagnosis = found("lesson4", "error", BUT_ONE)
    assert diagnosis is not None
    assert "wrong where preds has more than one value, and only" in diagnosis.title


def test_vectors_that_are_cut_have_no_rows() -> None:
    """The values of vectors are left out, and the rows of matrices."""
    diagnosis = found("lesson5", "weighted_sum", WEIGHTED.format("my_input[0] * weights[0]"))
    assert diagnosis is not None
    told = "as if the values of my_input and weights were only the first one."
    assert f"weighted_sum answers {told}" == diagnosis.title


@pytest.mark.parametrize("times", [10, 20, 40, 60, 100])
def test_iterations_that_are_always_as_many(times: int) -> None:
    """Who iterates as often as a document does, whatever is asked, is told so."""
    source = LEARN.replace("range(iterations + 1)", f"range({times})").format("right")
    diagnosis = found("lesson4", "alpha_update", source)
    assert diagnosis is not None
    assert f"alpha_learn answers as if iterations were always {times}." == diagnosis.title


def test_answers_remembered_by_one_argument() -> None:
    """Who keeps answers by one argument is told which, also where it is 1 and then 1.0."""
    diagnosis = found("lesson4", "prediction", REMEMBERING)
    assert diagnosis is not None
    assert "remembered" == diagnosis.id
    assert "The answer to the same weight" in diagnosis.title


def test_calls_within_calls_may_have_an_end(lesson4: Lesson) -> None:
    """Of what Python stops because it goes too deep nothing is said but that."""
    raised = Raised("RecursionError", "maximum recursion depth exceeded")
    exchanges = [Exchange(Question("slope", (1.0, 1.0, 1.0, each)), raised) for each in (0.5, 2.0)]
    found = found_in(lesson4, "derivative", exchanges)
    assert found is not None
    assert "slope calls itself too often." == found.title
