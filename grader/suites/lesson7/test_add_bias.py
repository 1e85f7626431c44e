"""add_bias.py: add_bias."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import ALIKE, HUGE, MANY, TINY
from grader.suites.lesson7.networks import agree


def test_shapes(student: Student, draw: Draw) -> None:
    """Layers of any shape get one more column, of ones, behind the others."""
    for rows, columns in ((2, 3), (4, 2), (3, 3), (5, draw.integer(6, 9)), (MANY, 8)):
        student.add_bias(draw.matrix(rows, columns)).is_right()


def test_single(student: Student, draw: Draw) -> None:
    """One row, one column and one single value get their ones just the same."""
    for rows, columns in ((1, 4), (5, 1), (1, 1)):
        student.add_bias(draw.matrix(rows, columns)).is_right()


def test_leaves_the_layer(student: Student, draw: Draw) -> None:
    """The layer's own values stay as they were: negative, zero, large, tiny and whole ones."""
    student.add_bias(np.array(draw.cases(2), dtype=np.float64)).is_right()
    student.add_bias(draw.generator.random((3, 4))).is_right()
    student.add_bias(-draw.matrix(2, 3, 1, 2)).is_right()
    student.add_bias(np.eye(3)).is_right()


def test_unit_input(student: Student, draw: Draw) -> None:
    """The last weight becomes the bias: the dot product adds it to the sum of every row."""
    for _ in range(2):
        layer, weights = draw.generator.random((4, 3)), draw.vector(4)
        answer = student.add_bias(layer)
        with np.errstate(all="ignore"):  # what came may be anything
            sums = answer.array() @ weights
        if not agree(sums, layer @ weights[:-1] + weights[-1]):
            raise answer.is_not("With these values the last weight does not act as a bias.")
        answer.is_right()


def test_ones_already(student: Student, draw: Draw) -> None:
    """A layer that holds ones or zeros already gets its unit input all the same."""
    layer = draw.matrix(3, 2)
    layer[:, -1] = 1
    student.add_bias(layer).is_right()
    student.add_bias(np.ones((2, draw.integer(2, 4)))).is_right()
    student.add_bias(np.zeros((draw.integer(3, 5), 2))).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Values that are tiny, huge, equal or no short decimals stay what they are."""
    layer = np.array([[TINY, HUGE], [1 / 3, 1 / 3], [0.0, TINY * draw.uniform(1, 9)]])
    alike = (value * np.ones((1, 2)) for value in ALIKE)
    for rows in (layer, layer[:, ::-1], layer[[0, 0, 1]], 0 * layer, *alike):
        student.add_bias(rows).is_right()
