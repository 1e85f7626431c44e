"""relu.py: relu."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import ALIKE, HUGE, TINY, product
from grader.suites.lesson6.networks import on_and_off
from grader.suites.lesson6.printed import (
    COMPARED,
    FIRST_NETWORK,
    FIRST_NETWORK_DRAWS,
    seeded_weights,
)


def test_printed_layers(student: Student) -> None:
    """From the hidden sums of both networks relu makes the layer_1 that the document prints."""
    weights_0_1, _ = seeded_weights(4, FIRST_NETWORK_DRAWS)
    layer_0, layer_1, _ = FIRST_NETWORK.rows[7:]
    student.relu(product(np.array([layer_0]), weights_0_1)[0]).prints(layer_1)
    weights_0_1, _ = seeded_weights(3)
    layer_0, layer_1 = COMPARED.rows[:2]
    student.relu(product(np.array([layer_0]), weights_0_1)).prints([layer_1])


def test_large_and_tiny(student: Student, draw: Draw) -> None:
    """However large or tiny a sum is, only its sign decides what relu makes of it."""
    for size in (2, draw.integer(3, 5)):
        sums = on_and_off(draw, 3, size) * np.array([[1000.0], [0.0001], [1.0]])
        student.relu(sums.ravel()).is_right()


def test_every_shape(student: Student, draw: Draw) -> None:
    """Every element is looked at by itself, in matrices of every shape, and the shape stays."""
    for rows, columns in ((1, 4), (4, 2), (2, draw.integer(5, 7))):
        student.relu(on_and_off(draw, rows, columns)).is_right()
    student.relu(on_and_off(draw, 1, 5).T).is_right()


def test_zero(student: Student, draw: Draw) -> None:
    """A sum of exactly 0 stays 0, whatever stands beside it."""
    sums = np.array([0.0, -0.5, 0.25, 0.0, 2.0, -0.0, -4.0])
    student.relu(draw.generator.permutation(sums)).is_right()


def test_all_alike(student: Student, draw: Draw) -> None:
    """A layer with all nodes on passes as it is, and one with all off is silent."""
    sums = draw.matrix(2, 3, 0.1, 3.0)
    sums[0, :2] = 0.3, 1.5
    for layer in (sums, -sums):
        student.relu(layer).is_right()


def test_repeated_or_single(student: Student, draw: Draw) -> None:
    """Rows and columns may repeat each other, be 0 or 1 throughout, or hold a single sum."""
    rows = np.array([[0.0, 0.0, 0.0], [1.0, -1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 0.0, 0.0]])
    for sums in (rows, rows[1:, [0, 0, 1]], np.ones((2, 2)), np.ones((1, 1)), -np.ones((1, 1))):
        student.relu(sums).is_right()
    student.relu(on_and_off(draw, 20, 7)).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """A sum next to 0, equal ones, and one far out: each passes as it is, or not at all."""
    some = draw.uniform(0.3, 0.9)
    sums = np.array([[some * TINY, -some * TINY, 0.0], [some * HUGE, some, some], [1 / 3, 1.0, -1]])
    student.relu(sums).is_right()
    student.relu(np.zeros(draw.integer(2, 5))).is_right()
    student.relu(np.array([0.0005, -0.0003, 0.05])).is_right()  # nothing large beside the little
    for alike in ALIKE:
        student.relu(np.array([alike, -1.0])).is_right()
