"""stochastic_epoch.py: stochastic_epoch and learn_all_lights."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import one_at_a_time, streetlights
from grader.suites.lesson5.learning import printed_moments
from grader.suites.lesson5.printed import (
    ALL_LIGHTS,
    ALPHA,
    DIMMER,
    PASSES,
    PRINTED_PASSES,
    STREETLIGHTS,
    WALK_VS_STOP,
    WEIGHTS,
)


def _drawn(draw: Draw, rows: int, lights: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Return weights, inputs, goals and an alpha small enough that nothing diverges."""
    inputs, goals = draw.matrix(rows, lights, -1, 1), draw.vector(rows)
    return draw.vector(lights), inputs, goals, draw.uniform(0.1, 0.3)


def test_printed_passes(student: Student) -> None:
    """In the first two and the last two of 40 passes each light has the error that is printed."""
    errors = ALL_LIGHTS.labelled("Error")
    lights = len(STREETLIGHTS)
    for start, (_, weights) in list(enumerate(printed_moments()))[::lights]:
        told = student.stochastic_epoch(weights, STREETLIGHTS, WALK_VS_STOP, ALPHA)
        told.prints({1: errors[start : start + lights]})


def test_error_for_all(student: Student) -> None:
    """Forty passes over the six lights have the Error For All that the document prints."""
    printed = ALL_LIGHTS.labelled("Error For All")
    told = student.learn_all_lights(WEIGHTS, STREETLIGHTS, WALK_VS_STOP, ALPHA, PASSES)
    told.prints(dict(zip(PRINTED_PASSES, printed, strict=True)))


def test_epoch_anywhere(student: Student, draw: Draw) -> None:
    """stochastic_epoch holds for any number of rows and of lights, and for dimmers."""
    for rows, lights in ((2, 4), (draw.integer(7, 9), 3), (4, 1)):
        student.stochastic_epoch(*_drawn(draw, rows, lights)).is_right()
    goals = draw.generator.integers(0, 2, len(DIMMER))
    student.stochastic_epoch(draw.vector(3), DIMMER * 10, goals, 0.001).is_right()


def test_one_row(student: Student, draw: Draw) -> None:
    """A pass over one row is one update, and what it teaches is there for the row after it."""
    weights, inputs, goals, alpha = _drawn(draw, 1, 4)
    for times in (1, 2):
        rows = np.repeat(inputs, times, axis=0), np.repeat(goals + 3, times)
        student.stochastic_epoch(weights, *rows, alpha).is_right()


def test_rows_in_order(student: Student, draw: Draw) -> None:
    """The rows are taken in order: the same lights the other way round teach something else."""
    weights = draw.vector(3)
    for order in (1, -1):
        inputs, goals = STREETLIGHTS[::order], WALK_VS_STOP[::order]
        student.stochastic_epoch(weights, inputs, goals, ALPHA).is_right()
        student.learn_all_lights(weights, inputs, goals, ALPHA, 2).is_right()


def test_nothing_to_learn(student: Student, draw: Draw) -> None:
    """Weights that work well for all lights stay as they are; for other goals they do not."""
    weights = np.array([0.25, 0.5, -0.75]) * draw.sign()
    goals = STREETLIGHTS.dot(weights)
    for wanted in (goals, goals + 1):
        student.stochastic_epoch(weights, STREETLIGHTS, wanted, ALPHA).is_right()
        student.learn_all_lights(weights, STREETLIGHTS, wanted, ALPHA, 6).is_right()


def test_all_lights_anywhere(student: Student, draw: Draw) -> None:
    """learn_all_lights has one error a pass, for any lights, and none for no passes."""
    for rows, lights, iterations in ((3, 4, 1), (1, 3, 2), (5, 2, draw.integer(3, 6))):
        student.learn_all_lights(*_drawn(draw, rows, lights), iterations).is_right()
    for alpha, passes in ((ALPHA, 0), (-ALPHA, 6)):  # the other way the error grows
        student.learn_all_lights(WEIGHTS, STREETLIGHTS, WALK_VS_STOP, alpha, passes).is_right()
    # The error falls before it rises: who looks at it goes wrong in the third pass at first.
    student.learn_all_lights(np.zeros(3), STREETLIGHTS, WALK_VS_STOP, 1.1, 3).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Rows that are dark, repeated, or learned already, and tiny or huge ones, all count."""
    for given in streetlights(draw):
        student.stochastic_epoch(*given).is_right()
        student.learn_all_lights(*given, 2).is_right()
    one = draw.vector(1), np.ones((1, 1)), draw.vector(1, 3, 5)
    student.learn_all_lights(*one, 0.04, 101).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given, other = (*_drawn(draw, 2, 3), 2), (*_drawn(draw, 2, 3)[:3], -0.2, 3)
    for weights, inputs, goals, alpha, iterations in one_at_a_time(given, other):
        student.stochastic_epoch(weights, inputs, goals, alpha).is_right()
        student.learn_all_lights(weights, inputs, goals, alpha, iterations).is_right()
