"""feedforward.py: feedforward."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import one_at_a_time
from grader.suites.lesson7.networks import SHAPES, boundaries, draw_network


def test_anywhere(student: Student, draw: Draw) -> None:
    """Feedforward gives both layers of networks of any shape, a row for each row of inputs."""
    for rows, size, hidden, outputs in ((3, 2, 4, 1), (2, 4, 3, 2), (5, 1, 2, 3), (4, 3, 1, 2)):
        inputs, _, weights_0_1, weights_1_2 = draw_network(draw, rows, size, hidden, outputs)
        student.feedforward(inputs, weights_0_1, weights_1_2).is_right()


def test_square_weights(student: Student, draw: Draw) -> None:
    """Weights are used by rows and columns as they come, where the matrices are square too."""
    inputs, _, weights_0_1, weights_1_2 = draw_network(draw, 3, 2, 3, 4)
    student.feedforward(inputs, weights_0_1, weights_1_2).is_right()
    inputs, _, weights_0_1, weights_1_2 = draw_network(draw, 2, 1, 2, 3)
    student.feedforward(inputs, weights_0_1, weights_1_2).is_right()


def test_one_row_at_a_time(student: Student, draw: Draw) -> None:
    """A row of inputs gives the same outputs alone as among others."""
    inputs, _, weights_0_1, weights_1_2 = draw_network(draw, 3, 3, 2, 2)
    for rows in (inputs, inputs[:1], inputs[1:2], inputs[2:]):
        student.feedforward(rows, weights_0_1, weights_1_2).is_right()


def test_bias_alone(student: Student, draw: Draw) -> None:
    """Where all inputs are 0 the biases decide, those of the hidden layer and of the outputs."""
    _, _, weights_0_1, weights_1_2 = draw_network(draw, 1, 2, 3, 2)
    student.feedforward(np.zeros((1, 2)), weights_0_1, weights_1_2).is_right()
    weights_1_2 = np.zeros_like(weights_1_2)
    weights_1_2[-1] = draw.sign() * draw.vector(2, 0.5, 2)
    student.feedforward(draw.matrix(3, 2), weights_0_1, weights_1_2).is_right()


def test_whole_inputs(student: Student, draw: Draw) -> None:
    """Inputs may be whole numbers, as lights that are on or off are."""
    _, _, weights_0_1, weights_1_2 = draw_network(draw, 1, 3, 4, 1)
    lights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
    student.feedforward(lights, weights_0_1, weights_1_2).is_right()
    counts = draw.generator.integers(-4, 5, (2, 3))
    student.feedforward(counts, weights_0_1, weights_1_2).is_right()


def test_size_of_the_weights(student: Student, draw: Draw) -> None:
    """Large weights make sure outputs near 0 and 1, weights of 0 undecided ones in between."""
    inputs, _, weights_0_1, weights_1_2 = draw_network(draw, 3, 2, 3, 2)
    student.feedforward(inputs, 3 * weights_0_1, 4 * weights_1_2).is_right()
    student.feedforward(inputs, 0 * weights_0_1, weights_1_2).is_right()
    student.feedforward(inputs, weights_0_1, 0 * weights_1_2).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Zeros, equal rows and weights, and sums far from 0 or next to it go through the network."""
    for inputs, _, weights_0_1, weights_1_2 in boundaries(draw):
        student.feedforward(inputs, weights_0_1, weights_1_2).is_right()
    student.feedforward(inputs[:, :1], np.full((2, 4), 2.0), np.full((5, 1), 9e-6)).is_right()
    student.feedforward(np.array([[1.0]]), np.array([[-9.0], [-8.9]]), np.ones((2, 1))).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every node has its own weights."""
    for shape, _ in SHAPES:
        inputs, _, weights_0_1, weights_1_2 = draw_network(draw, *shape)
        student.feedforward(inputs, weights_0_1, weights_1_2).is_right()
        student.feedforward(-np.eye(*inputs.shape), weights_0_1, weights_1_2).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the layers are others."""
    given, other = draw_network(draw, 2, 3, 2, 1), draw_network(draw, 2, 3, 2, 1)
    for arguments in one_at_a_time((given[0], *given[2:]), (other[0], *other[2:])):
        student.feedforward(*arguments).is_right()
