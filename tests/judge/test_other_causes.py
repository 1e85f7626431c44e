"""What a title says shows in the answers: who comes to them in another way is not told otherwise.

Each of these answers as a misconception does that was named for one way to make it.
"""

import pytest

from grader.judge.diagnosis import diagnose
from grader.judge.plan import all_heard
from grader.judge.replay import WrongSolution
from grader.lessons.lesson import load_lesson
from tests.helpers.examining import checks_of

BATCHES = """
def full_epoch(weights, inputs, goals, alpha):
    return weights - alpha * inputs.T.dot(inputs.dot(weights) - goals) / len(inputs)

def batch_epoch(weights, inputs, goals, alpha, batch_size):
    last = (len(inputs) - 1) // batch_size * batch_size
    return full_epoch(weights, inputs[last:], goals[last:], alpha)
"""
ONE_LIGHT = """
def vector_step(weights, my_input, goal_pred, alpha):
    return weights - alpha * (my_input.dot(weights) - goal_pred) * my_input

def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pred = my_input.dot(weights)
    return [((pred - goal_pred) ** 2, pred)] * iterations
"""
NO_MEAN = """
def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2

def mean_squared_error(preds, goal_preds):
    pass
"""
NEVER_UP = """
def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = (my_input * (weight + step_amount) - goal_pred) ** 2
    down = (my_input * (weight - step_amount) - goal_pred) ** 2
    return weight - step_amount if down < up else weight

def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
"""
FIRST_ERROR = """
def error_curve(weights, my_input, goal_pred):
    return [(weights[0] * my_input - goal_pred) ** 2]

def slope(weight, my_input, goal_pred, step):
    def error(at):
        return (my_input * at - goal_pred) ** 2
    return (error(weight + step) - error(weight - step)) / (2 * step)
"""


@pytest.mark.parametrize(
    ("exercise", "source", "title"),
    [
        ("lesson4/prediction", "def neural_network(i, w): print('!')", "Something was printed"),
        ("lesson4/prediction", "def neural_network(i, w): pass", "Nothing came back: no answer"),
        ("lesson4/error", NO_MEAN, "mean_squared_error returns nothing."),
        ("lesson4/hot_cold_step", NEVER_UP, "The weight never moves up."),
        ("lesson4/derivative", FIRST_ERROR, "Only the error at the first weight came back."),
        ("lesson5/batch_epoch", BATCHES, "Only the last batch counts."),
        ("lesson5/vector_step", ONE_LIGHT, "Every iteration started from the same weights."),
        ("lesson6/relu", "def relu(x): return max(x, 0)", "One comparison was to decide"),
        ("lesson6/relu2deriv", "def relu2deriv(output): return output >= 1", "Only outputs of 1"),
        ("lesson7/add_bias", "def add_bias(layer): return layer", "The layer came back as it was"),
    ],
)
def test_another_cause(exercise: str, source: str, title: str) -> None:
    """The title of what answers alike is true of another cause too."""
    lesson_name, _, name = exercise.partition("/")
    lesson = load_lesson(lesson_name)
    wrong = WrongSolution("wrong", compile(source, "wrong", "exec"), keeps_state=False)
    heard = all_heard(checks_of(lesson, lesson.exercise(name), wrong))
    found = diagnose(lesson, lesson.exercise(name), heard, printed=wrong.prints)
    assert found is not None
    assert found.title.startswith(title)
