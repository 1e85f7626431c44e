"""derivative.py: error_curve and slope."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import (
    ALIKE,
    HUGE,
    LONG,
    OFF_GRID,
    TINY,
    landmarks,
    one_at_a_time,
    starts,
)
from grader.suites.lesson4.printed import FOUR_STEPS, FOUR_STEPS_SLIDES, RODS, TEN_STEPS


def test_steps_lie_on_the_curve(student: Student) -> None:
    """The weights that the document goes through have the errors that it prints for them."""
    weights = np.array([0.0, *TEN_STEPS.labelled("Weight")[:-1]])
    student.error_curve(weights, 0.5, 0.8).prints(TEN_STEPS.labelled("Error"))
    errors = student.error_curve(np.array(FOUR_STEPS.labelled("Weight")), 1.1, 0.8)
    errors.prints(FOUR_STEPS.labelled("Error"))
    errors.prints(FOUR_STEPS_SLIDES.labelled("Error"))


def test_rods(student: Student) -> None:
    """Derivative 2: the error moves by twice the tug, as the rods do; -1: the opposite way."""
    student.slope(5.0, 0.5, 0.5, 0.25).prints(RODS.number)
    student.slope(5.0, 0.5, 0.5, 2).prints(RODS.number)
    student.slope(-1.0, 0.5, 0.5, 0.25).is_right()


def test_curve_anywhere(student: Student, draw: Draw) -> None:
    """error_curve gives one error for each weight, in their order, for one weight or many."""
    for size in (1, draw.integer(2, 9), draw.integer(21, 40)):
        my_input, goal_pred = draw.sign() * draw.uniform(0.3, 5), draw.uniform(-5, 5)
        student.error_curve(draw.vector(size), my_input, goal_pred).is_right()
    student.error_curve(draw.vector(3, -900, 900), draw.integer(2, 9), -300.5).is_right()
    student.error_curve(draw.vector(4, 3, 9) / 1024, 0.5, 0.0).is_right()


def test_bowl(student: Student, draw: Draw) -> None:
    """The curve is a bowl: 0 at the bottom, falling to its left, rising to its right, steeper."""
    bottom, my_input = draw.integer(-16, 16) / 8, draw.sign() * (0.25 + draw.integer(1, 5) / 2)
    weights = bottom + np.array([-2.0, -1.0, 0.0, 1.0])
    student.error_curve(weights, my_input, my_input * bottom).is_right()
    for weight in weights:
        student.slope(float(weight), my_input, my_input * bottom, 0.25).is_right()


def test_slope_anywhere(student: Student, draw: Draw) -> None:
    """The slope is right for negative, zero, large, tiny and whole numbers."""
    for weight, my_input, goal_pred in draw.cases(3):
        student.slope(weight, my_input, goal_pred, draw.uniform(0.1, 0.9)).is_right()


def test_any_step(student: Student, draw: Draw) -> None:
    """Measured with small steps or big ones, slope is how much the error moves for each 1."""
    weight, my_input = draw.uniform(-3, 3), draw.sign() * draw.uniform(0.5, 3)
    goal_pred = round(my_input * (weight + draw.uniform(1, 4)), 4)  # it falls to the right
    for step in (0.001, draw.uniform(0.02, 0.4), LONG / 2, draw.integer(2, 20)):
        student.slope(weight, my_input, goal_pred, step).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """However little is missed, and where zeros stand, the curve has its error and its slope."""
    for weight, my_input, goal_pred, size in starts(draw):
        student.slope(weight, my_input, goal_pred, size / 4).is_right()
    some = draw.uniform(0.3, 0.9)
    near = np.array([0.0, 5e-6, -5e-6, 0.001 + OFF_GRID, 4e-3 / 7, 4e-3 / 7])
    for goal_pred, size in (
        (some, 1),
        (some + OFF_GRID, 1),
        (20 * some, 4.0),
        (0, 0.1),
        (1, 9),
    ):
        student.error_curve(goal_pred + size * near, 1, goal_pred).is_right()
    student.error_curve(np.zeros(3), some, 1.0).is_right()
    for alike in ALIKE:
        student.error_curve(np.array([alike, 0.5]), 1, 3).is_right()
    student.error_curve(np.array([some]), 1.0, HUGE).is_right()
    student.error_curve(np.array([0.0, HUGE, -HUGE]), some, draw.integer(2, 9)).is_right()
    student.error_curve(np.array([1.0, 2.0, 1.0]), 1, 1000 * TINY).is_right()
    student.error_curve(np.array([some, 1000 * TINY]), 1.0, -1.0).is_right()
    for size in (TINY, HUGE, 0):  # of the input
        weights = np.array([3.0, 0.5, 0.5]) / (size or 1)
        student.error_curve(weights, size, draw.uniform(0.1, 0.4)).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.4), draw.uniform(2.1, 2.9)
    for arguments in landmarks(given, 0.3):
        student.slope(*arguments).is_right()
    for step in (1, 0.5, *given):
        student.slope(*given, step).is_right()
    for arguments in landmarks(given[:2]):
        student.error_curve(draw.vector(3), *arguments).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given = draw.vector(3), draw.uniform(0.2, 0.9), draw.integer(4, 6)
    for arguments in one_at_a_time(given, (draw.vector(3) + 9, -0.7, -1.3)):
        student.error_curve(*arguments).is_right()
    for arguments in one_at_a_time((0.5, *given[1:], 0.25), (-3, -0.7, -1.3, 2)):
        student.slope(*arguments).is_right()
