"""batch_epoch.py: full_epoch and batch_epoch."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import MANY, one_at_a_time, streetlights
from grader.suites.lesson5.printed import ALPHA, DIMMER, STREETLIGHTS, WALK_VS_STOP, WEIGHTS


def _drawn(draw: Draw, rows: int, lights: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Return weights, inputs, goals and an alpha."""
    inputs, goals = draw.matrix(rows, lights, -1, 1), draw.vector(rows, 1, 4)
    return draw.vector(lights), inputs, goals, draw.uniform(0.1, 0.9)


def test_six_lights(student: Student, draw: Draw) -> None:
    """The weights change once for all six lights, by the average weight_delta."""
    student.full_epoch(WEIGHTS, STREETLIGHTS, WALK_VS_STOP, ALPHA).is_right()
    student.full_epoch(draw.vector(3), DIMMER * 10, WALK_VS_STOP, ALPHA).is_right()


def test_full_anywhere(student: Student, draw: Draw) -> None:
    """full_epoch holds for any number of rows and of lights, one row and one light included."""
    for rows, lights in ((2, 4), (draw.integer(7, 9), 3), (1, 3), (4, 1)):
        student.full_epoch(*_drawn(draw, rows, lights)).is_right()


def test_average(student: Student, draw: Draw) -> None:
    """The average is over all rows: the same for all of them twice, and in whatever order."""
    weights, inputs, goals, alpha = _drawn(draw, 3, 3)
    for rows in ([0, 1, 2, 0, 1, 2], [2, 0, 1], [0, 0, 1]):
        student.full_epoch(weights, inputs[rows], goals[rows], alpha).is_right()


def test_nothing_to_learn(student: Student, draw: Draw) -> None:
    """Weights that predict every light right stay as they are; for other goals they do not."""
    weights = np.array([0.25, 0.5, -0.75]) * draw.sign()
    goals = STREETLIGHTS.dot(weights)
    for wanted in (goals, goals + 1):
        student.full_epoch(weights, STREETLIGHTS, wanted, ALPHA).is_right()
        student.batch_epoch(weights, STREETLIGHTS, wanted, ALPHA, 4).is_right()


def test_batches_anywhere(student: Student, draw: Draw) -> None:
    """The weights are updated after each batch, in order, and the next one starts from there."""
    for batches, size, lights in ((2, 3, 4), (draw.integer(3, 5), 2, 3)):
        student.batch_epoch(*_drawn(draw, batches * size, lights), size).is_right()
    student.batch_epoch(WEIGHTS, STREETLIGHTS, WALK_VS_STOP, ALPHA, 2).is_right()


def test_smaller_last_batch(student: Student, draw: Draw) -> None:
    """A last batch that is smaller than the others is learned too, by its own average."""
    for rows, size in ((3, 2), (7, 3), (draw.integer(9, 11), 4), (MANY, MANY - 1)):
        student.batch_epoch(*_drawn(draw, rows, 3), size).is_right()
    student.batch_epoch(WEIGHTS, STREETLIGHTS, WALK_VS_STOP, ALPHA, 4).is_right()


def test_between_stochastic_and_full(student: Student, draw: Draw) -> None:
    """Batches of one are stochastic, a batch as large as the dataset, or larger, is full."""
    given = _drawn(draw, draw.integer(4, 6), 3)
    for size in (1, len(given[2]), len(given[2]) + 1, 256):
        student.batch_epoch(*given, size).is_right()
    student.batch_epoch(*_drawn(draw, MANY, 3), MANY).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Rows that are dark, repeated, or learned already, and tiny or huge ones, all count."""
    for given in streetlights(draw):
        student.full_epoch(*given).is_right()
        student.batch_epoch(*given, 2 if len(given.goals) > 2 else 1).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given, other = (*_drawn(draw, 4, 3), 2), (*_drawn(draw, 4, 3)[:3], -0.2, 3)
    for weights, inputs, goals, alpha, batch_size in one_at_a_time(given, other):
        student.full_epoch(weights, inputs, goals, alpha).is_right()
        student.batch_epoch(weights, inputs, goals, alpha, batch_size).is_right()
