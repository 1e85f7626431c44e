"""train.py: train."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import one_at_a_time
from grader.suites.lesson6.networks import (
    LITTLE_LEFT,
    STREETLIGHTS,
    WALK_VS_STOP,
    boundaries,
    nearly_undone,
    of_every_shape,
    of_many_rows,
    on_and_off,
    signed,
    weights,
)
from grader.suites.lesson6.printed import SIXTY_ITERATIONS, seeded_weights

SAME_NODES = np.array([[1.0], [0.6]])  # rows that turn the same nodes on: each teaches the other


def test_sixty_iterations(student: Student) -> None:
    """Sixty iterations on the streetlights bring the error down as the document prints it."""
    errors = dict(zip(range(9, 60, 10), SIXTY_ITERATIONS.numbers, strict=True))
    trained = student.train(STREETLIGHTS, WALK_VS_STOP, *seeded_weights(4), 0.2, 60)
    trained.prints({2: errors})


def test_every_size(student: Student, draw: Draw) -> None:
    """Weights and errors are right for any number of rows, inputs, hidden nodes and outputs."""
    for rows, inputs, hidden, outputs in ((3, 2, 4, 2), (6, 4, 3, 1), (2, 3, 2, 3)):
        lights = signed(draw, rows, inputs)
        both, goals = weights(draw, lights, hidden, outputs), draw.matrix(rows, outputs)
        student.train(lights, goals, *both, draw.uniform(0.02, 0.08), 3).is_right()


def test_iterations(student: Student, draw: Draw) -> None:
    """There is one error an iteration, and none if there are no iterations."""
    both, alpha = weights(draw, STREETLIGHTS, 3, 2), draw.uniform(0.05, 0.15)
    goals = np.hstack([WALK_VS_STOP, 1 - WALK_VS_STOP])
    for iterations in (2, 0, draw.integer(4, 7), 1):
        student.train(STREETLIGHTS, goals, *both, alpha, iterations).is_right()


def test_rows_in_order(student: Student, draw: Draw) -> None:
    """The weights learn from one row after the other, in the order in which they come."""
    lights = signed(draw, 3, 3)
    both, goals = weights(draw, lights, 4, 1), signed(draw, 3, 1, 1.0, 2.0)
    for order in ([0, 1, 2], [2, 1, 0], [1]):
        student.train(lights[order], goals[order], *both, 0.1, 2).is_right()


def test_alpha(student: Student, draw: Draw) -> None:
    """Alpha scales every update: 0 learns nothing, a negative one unlearns."""
    lights = SAME_NODES * signed(draw, 1, 2)
    both, goals = weights(draw, lights, 3, 2), signed(draw, 2, 2, 1.0, 2.0)
    for alpha in (0, -0.05, draw.uniform(0.001, 0.009, 4)):
        student.train(lights, goals, *both, alpha, 6).is_right()


def test_large_and_tiny(student: Student, draw: Draw) -> None:
    """However large or tiny the numbers are: alpha only has to be the smaller or larger."""
    goals, lights = 10 * on_and_off(draw, 2, 2), SAME_NODES * signed(draw, 1, 2)
    weights_0_1, weights_1_2 = weights(draw, lights, 3, 2)
    for size, alpha in ((8.0, 0.00002), (0.1, 1.5)):
        network = size * weights_0_1 / 3, size * weights_1_2
        student.train(size * lights, size * goals, *network, alpha, 3).is_right()


def test_nodes_off(student: Student, draw: Draw) -> None:
    """Hidden nodes that are off, or stand at exactly 0, learn nothing."""
    lights = np.array([[1.0, 1.0], [-1.0, -1.0]])
    weights_0_1 = np.array([[0.5, 0.75, -1.0], [-0.5, 0.25, 0.5]])
    goals = signed(draw, 2, 2, 1.0, 2.0)
    student.train(lights, goals, weights_0_1, signed(draw, 3, 2), 0.05, 2).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Rows that are dark, repeated, or learned already, and tiny or huge ones, all count."""
    networks = boundaries(draw)
    for network in networks[:-LITTLE_LEFT]:
        student.train(*network, 1).is_right()
    for network in networks[-LITTLE_LEFT:]:  # once is not enough to see whether it goes on
        student.train(*network, 2).is_right()
    for network in nearly_undone(draw):
        student.train(*network, 1).is_right()
    student.train(*of_every_shape(draw)[3][:4], 0.01, 101).is_right()


def test_nothing_left(student: Student, draw: Draw) -> None:
    """Once nothing is left to learn, the iterations go on, and each has its error of 0."""
    lights, weights_0_1 = np.array([[1.0, -2.0], [2, -4]]), np.array([[0.5, 1.0], [-0.25, 1.5]])
    weights_1_2 = np.array([[0.5, -0.25], [1.0, 2.0]])
    for miss in ([0.0, 0.0], [draw.sign() * 0.5, 0.0], [0.0, draw.sign() * 0.5]):
        goals = np.array([[0.5, -0.25], [1.0, -0.5]]) + np.array([miss, [0.0, 0.0]])
        student.train(lights, goals, weights_0_1, weights_1_2, 0.0625, 3).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: all of them learn."""
    for network in of_every_shape(draw):
        student.train(*network, 2).is_right()
    student.train(*of_many_rows(draw), 1).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    lights = SAME_NODES * signed(draw, 1, 2), signed(draw, 2, 2) + 2
    (first, second), (other, another) = (weights(draw, np.vstack(lights), 3, 1) for _ in range(2))
    given = lights[0], signed(draw, 2, 1), first, second, 0.05, 2
    for arguments in one_at_a_time(
        given, (lights[1], np.array([[2], [1]]), other, another, -0.02, 3)
    ):
        student.train(*arguments).is_right()
