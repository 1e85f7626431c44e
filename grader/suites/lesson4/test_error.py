"""error.py: squared_error and mean_squared_error."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import TINY, landmarks, misses, one_at_a_time
from grader.suites.lesson4.printed import KNOB_ERROR, TOES


def test_knob(student: Student) -> None:
    """The knob predicts 0.25 where 0.8 is the goal: a squared error of 0.3025."""
    student.squared_error(0.25, 0.8).prints(KNOB_ERROR.number)


def test_toes(student: Student) -> None:
    """The toes' three predictions have the squared errors that the document prints."""
    for weight, printed in zip((0.1, 0.1 + 0.1, 0.1 - 0.01), TOES.numbers, strict=True):
        student.squared_error(8.5 * weight, 1).prints(printed)


def test_squared_error_anywhere(student: Student, draw: Draw) -> None:
    """squared_error holds for negative, zero, large, tiny and whole numbers, never negative."""
    for pred, goal_pred in draw.cases(2):
        student.squared_error(pred, goal_pred).is_right()


def test_perfect_prediction(student: Student, draw: Draw) -> None:
    """A perfect prediction has no error, and the same miss up or down the same error."""
    pred, miss = draw.uniform(-5, 5), draw.uniform(1.5, 3)
    for goal_pred in (pred, pred + miss, pred - miss):
        student.squared_error(pred, goal_pred).is_right()


def test_mean_squared_error(student: Student, draw: Draw) -> None:
    """mean_squared_error averages the squared errors of all predictions."""
    for size in (2, 3, draw.integer(4, 9), draw.integer(21, 40)):
        student.mean_squared_error(draw.vector(size), draw.vector(size)).is_right()
    goal_preds = draw.vector(3)
    small_misses = draw.vector(3, 0.5, 2.0) / 128
    student.mean_squared_error(goal_preds + small_misses, goal_preds).is_right()
    repeated, goal_preds = np.array([0.5, 0.5, 0.0]), np.array([1.0, 0.5, -0.5])
    for preds, goals in ((repeated, goal_preds), (goal_preds, repeated)):
        student.mean_squared_error(preds, goals).is_right()
        student.mean_squared_error(preds[1:], goals[1:]).is_right()  # the first one is perfect


def test_errors_do_not_cancel(student: Student, draw: Draw) -> None:
    """Misses up and down do not cancel in the mean: half 1000 too high, half too low."""
    goal_preds = draw.vector(4) + np.array([0, 9, 0, 9])
    misses = np.array([1000.0, -1000.0, 1000.0, -1000.0])
    student.mean_squared_error(goal_preds + misses, goal_preds).is_right()


def test_mean_of_one(student: Student, draw: Draw) -> None:
    """The mean over one prediction is its own squared error; over perfect ones it is 0."""
    student.mean_squared_error(draw.vector(1), draw.vector(1) + 5).is_right()
    preds = draw.vector(5)
    student.mean_squared_error(preds, preds.copy()).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """A prediction next to its goal, or far out, has its error, and so in the mean."""
    for pred, goal_pred in misses(draw):
        student.squared_error(pred, goal_pred).is_right()
    for pred, goal_pred in misses(draw)[3:14]:
        student.mean_squared_error(np.array([1.0 * pred]), np.array([1.0 * goal_pred])).is_right()
    for little, much in ((TINY, 1.0), (1.0, TINY)):
        both = np.array([[little, -little], [much, -much]])
        student.mean_squared_error(*both).is_right()
    preds, goal_preds = np.array([0.0, 3.0, 0.0]), np.array([1.0, 0.0, 0.0])
    for pair in ((preds, goal_preds), (0 * preds, goal_preds), (preds, 0 * goal_preds)):
        student.mean_squared_error(*pair).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.9)
    for arguments in landmarks(given):
        student.squared_error(*arguments).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Predictions and goals both have a say: with one changed, the error is another."""
    for arguments in one_at_a_time(tuple(draw.vector(2)), tuple(draw.vector(2) + 9)):
        student.squared_error(*map(float, arguments)).is_right()
    given, other = (
        (draw.vector(3) + 1 / 3, draw.vector(3)),
        (draw.vector(3) + 9, draw.vector(3) - 9),
    )
    for arguments in one_at_a_time(given, other):
        student.mean_squared_error(*arguments).is_right()
