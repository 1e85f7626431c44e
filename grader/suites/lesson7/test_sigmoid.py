"""sigmoid.py: sigmoid and sigmoid2deriv."""

import numpy as np

from grader.checking import Draw, Reference, Student
from grader.suites.boundaries import ALIKE, LONG, TINY
from grader.suites.lesson7.networks import STEP, agree


def test_between_0_and_1(student: Student, draw: Draw) -> None:
    """The sigmoid turns numbers of any size and sign into numbers between 0 and 1."""
    tiny = draw.uniform(0.001, 0.01, 4)
    student.sigmoid(np.array([-tiny, 0.0, tiny, 1.0, -2.0, 20.0, -20.0])).quietly().is_right()
    for rows, columns in ((2, 3), (4, 1), (1, 5)):
        student.sigmoid(draw.matrix(rows, columns, -8, 8)).quietly().is_right()


def test_two_halves(student: Student, draw: Draw) -> None:
    """The sigmoid is one half at 0, and sigmoid(-x) is as far below as sigmoid(x) is above."""
    for x in (draw.vector(5, 0, 4), np.append(draw.vector(2, 3, 9), 0.0)):
        right, left = student.sigmoid(x), student.sigmoid(-x)
        if not agree(left.array(), 1 - right.array()):
            raise left.is_not("It is not as far below one half as sigmoid(x) is above.")
        right.is_right()
        left.is_right()


def test_far_ends(student: Student, draw: Draw) -> None:
    """The sigmoid is finite, and comes without a warning, from -1000 to 1000."""
    middle, far, farther = draw.uniform(20, 600), draw.uniform(720, 800), draw.uniform(800, 990)
    x = np.array([middle, far, farther, 1000.0])
    student.sigmoid(x).quietly().is_right()
    student.sigmoid(-x).quietly().is_right()
    for first in (x[::-1], -x[::-1]):  # the farthest, whose sigmoid is as good as whole
        student.sigmoid(np.array([first, -first, first / 1000])).quietly().is_right()


def test_slope_of_the_sigmoid(student: Student, reference: Reference, draw: Draw) -> None:
    """sigmoid2deriv tells from the sigmoid's output how steep the sigmoid is there."""
    for x in (draw.vector(4, -4, 4), draw.matrix(2, 3, -4, 4)):
        slope = (reference.sigmoid(x + STEP) - reference.sigmoid(x - STEP)) / (2 * STEP)
        # Rounded: exponentials are not the same on every processor, what is asked must be.
        answer = student.sigmoid2deriv(np.round(reference.sigmoid(x), 9))
        if not agree(answer.array(), slope):
            raise answer.is_not("That is not how steep the sigmoid is at these outputs.")
        answer.is_right()


def test_sigmoid2deriv_anywhere(student: Student, draw: Draw) -> None:
    """sigmoid2deriv holds for any outputs between 0 and 1, in vectors and matrices."""
    for outputs in (
        draw.generator.random(5),
        draw.generator.random((3, 2)),
        draw.matrix(1, 4, 0, 1),
    ):
        student.sigmoid2deriv(outputs).is_right()


def test_flat_ends(student: Student, draw: Draw) -> None:
    """The sigmoid is flat at outputs of 0 and 1, and steepest in the middle between them."""
    output = draw.uniform(0.1, 0.4)
    student.sigmoid2deriv(np.array([0.0, output, 0.5, 1 - output, 1.0])).is_right()
    student.sigmoid2deriv(np.array([[1.0, 0.5], [0.0, 0.5], [0.001, 0.999]])).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Square matrices, a single number, many numbers and equal ones are taken one by one."""
    for rows, columns in ((1, 1), (2, 2), (3, 3), (20, 7)):
        student.sigmoid(draw.matrix(rows, columns)).quietly().is_right()
        student.sigmoid2deriv(draw.matrix(rows, columns, 0, 1)).is_right()
    equal = np.array([[0.25, 0.25, 1.0], [0.25, 0.25, 1.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
    for layer in (equal, equal.T, np.eye(3), np.array([0.0, 0.5, 0.0])):
        student.sigmoid(layer).quietly().is_right()
        student.sigmoid2deriv(layer).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Far to the left a little is left of the sigmoid, and next to 0 and 1 of its slope."""
    some = draw.uniform(0.3, 0.9)
    student.sigmoid(
        np.array([-27.0 + some / 9, -13 - some, -17 - some, -10 * LONG, -1 / 3, 9e-6, -9e-6])
    ).is_right()
    student.sigmoid(np.zeros((2, draw.integer(1, 3)))).quietly().is_right()
    near = np.array(
        [[some * TINY, some * 1e-5], [1 - (some + 1 / 7) * 1e-6 / 3, 1 / 3], [1 / 3, 0.0]]
    )
    student.sigmoid2deriv(near).is_right()
    student.sigmoid2deriv(np.zeros(draw.integer(2, 4))).is_right()
    for alike in ALIKE:
        student.sigmoid(np.array([alike])).is_right()
        student.sigmoid2deriv(np.array([alike / 3])).is_right()
