"""relu2deriv.py: relu2deriv."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import HUGE, TINY
from grader.suites.lesson6.networks import on_and_off
from grader.suites.lesson6.printed import COMPARED, FIRST_NETWORK


def test_printed_layers(student: Student) -> None:
    """relu2deriv tells the nodes that are on from those that are off in the printed layer_1."""
    student.relu2deriv(np.array(FIRST_NETWORK.rows[8])).is_right()
    student.relu2deriv(np.array(COMPARED.rows[1:2])).is_right()


def test_large_and_tiny(student: Student, draw: Draw) -> None:
    """However large or tiny an output is, only whether there is any counts."""
    for size in (2, draw.integer(3, 5)):
        output = np.maximum(on_and_off(draw, 3, size), 0)
        student.relu2deriv((output * np.array([[1000.0], [0.0001], [0.3]])).ravel()).is_right()


def test_every_shape(student: Student, draw: Draw) -> None:
    """Every element is looked at by itself, in matrices of every shape, and the shape stays."""
    for rows, columns in ((1, 4), (4, 2), (2, draw.integer(5, 7))):
        student.relu2deriv(np.maximum(on_and_off(draw, rows, columns), 0)).is_right()
    student.relu2deriv(np.maximum(on_and_off(draw, 1, 5).T, 0)).is_right()


def test_all_alike(student: Student, draw: Draw) -> None:
    """A layer with all nodes on lets every delta pass, and one with all off lets none."""
    output = draw.matrix(2, 3, 0.1, 3.0)
    output[0, :2] = 0.3, 1.5
    for layer in (output, 0 * output):
        student.relu2deriv(layer).is_right()


def test_repeated_or_single(student: Student, draw: Draw) -> None:
    """Rows and columns may repeat each other, be 0 or 1 throughout, or hold a single output."""
    rows = np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]])
    for output in (rows, rows[1:], np.ones((2, 2)), np.ones((1, 1)), 0 * np.ones((1, 1))):
        student.relu2deriv(output).is_right()
    student.relu2deriv(np.maximum(on_and_off(draw, 20, 7), 0)).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """An output next to 0 is on as well, as one far out is, and what is 0 is off."""
    some = draw.uniform(0.3, 0.9)
    for tiny in (some * TINY, some * 1e-50):
        student.relu2deriv(np.array([[tiny, 0.0, some], [some * HUGE, some, 0.0]])).is_right()
        student.relu2deriv(np.array([tiny, tiny, 2e-5])).is_right()
    student.relu2deriv(np.zeros(draw.integer(2, 5))).is_right()
    for on_or_off in (np.array([0.001, 0.0]), np.array([0.0, 0.001])):
        student.relu2deriv(on_or_off).is_right()
