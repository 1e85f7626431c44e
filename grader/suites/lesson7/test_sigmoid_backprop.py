"""sigmoid_backprop.py: gradients."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import one_at_a_time
from grader.suites.lesson7.networks import SHAPES, agree, boundaries, draw_network, network_slopes


def test_slope_of_the_loss(student: Student, draw: Draw) -> None:
    """The gradient is how the log loss changes when one weight, or bias, moves a little."""
    for rows, size, hidden, outputs in ((3, 2, 3, 1), (4, 3, 2, 3)):
        network = draw_network(draw, rows, size, hidden, outputs)
        answer = student.gradients(*network)
        answer.is_right()
        for got, measured in zip(answer.value, network_slopes(network), strict=True):
            assert agree(got, measured), "The loss changes otherwise than that."


def test_anywhere(student: Student, draw: Draw) -> None:
    """Each gradient has the shape of its weights, in networks of any shape, square ones too."""
    for rows, size, hidden, outputs in ((2, 4, 3, 2), (5, 1, 2, 1), (3, 3, 1, 2), (3, 2, 3, 4)):
        student.gradients(*draw_network(draw, rows, size, hidden, outputs)).is_right()


def test_one_row(student: Student, draw: Draw) -> None:
    """One example alone has its gradient too, whether its goal is 0 or 1."""
    for goal in (0.0, 1.0):
        inputs, _, weights_0_1, weights_1_2 = draw_network(draw, 1, 3, 2, 1)
        student.gradients(inputs, np.array([[goal]]), weights_0_1, weights_1_2).is_right()
    student.gradients(*draw_network(draw, 1, 2, 4, 3)).is_right()


def test_examples_are_averaged(student: Student, draw: Draw) -> None:
    """Every example twice gives the same gradient as every example once: it is an average."""
    inputs, goals, weights_0_1, weights_1_2 = draw_network(draw, 3, 2, 4, 2)
    student.gradients(inputs, goals, weights_0_1, weights_1_2).is_right()
    twice = np.vstack([inputs, inputs]), np.vstack([goals, goals])
    student.gradients(*twice, weights_0_1, weights_1_2).is_right()


def test_outputs_are_added(student: Student, draw: Draw) -> None:
    """What the outputs suggest to a hidden node is added up: two say as much as each alone."""
    inputs, goals, weights_0_1, weights_1_2 = draw_network(draw, 4, 3, 2, 2)
    suggestions = []
    for output in (slice(0, 1), slice(1, 2), slice(0, 2)):
        answer = student.gradients(inputs, goals[:, output], weights_0_1, weights_1_2[:, output])
        answer.is_right()
        suggestions.append(answer.value[0])
    first, second, both = suggestions
    assert agree(both, first + second), "Both outputs say something else than each alone."


def test_nothing_to_learn(student: Student, draw: Draw) -> None:
    """An input that is always 0 teaches its weights nothing, nor a hidden node without effect."""
    inputs, goals, weights_0_1, weights_1_2 = draw_network(draw, 3, 3, 3, 2)
    inputs[:, draw.integer(0, 2)] = 0
    weights_1_2[draw.integer(0, 2)] = 0
    student.gradients(inputs, goals, weights_0_1, weights_1_2).is_right()
    # With inputs of 0 alone, the biases still learn.
    student.gradients(0 * inputs, goals, weights_0_1, weights_1_2).is_right()


def test_whole_numbers(student: Student, draw: Draw) -> None:
    """Inputs and goals may be whole numbers, as lights that are on or off are."""
    _, goals, weights_0_1, weights_1_2 = draw_network(draw, 4, 3, 4, 1)
    lights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
    student.gradients(lights, goals.astype(np.int64), weights_0_1, weights_1_2).is_right()
    student.gradients(lights, goals, 2 * weights_0_1, 2 * weights_1_2).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Networks that are sure and right, equal rows, tiny and huge numbers: all learn."""
    for network in boundaries(draw):
        student.gradients(*network).is_right()
    # Sure and wrong beyond where the loss is clipped: the gradient is that of a loss that is not.
    inputs, goals, weights_0_1, weights_1_2 = draw_network(draw, 2, 2, 3, 1)
    weights_1_2 = np.vstack([weights_1_2[:-1] / 9, [[-28.5]]])
    student.gradients(inputs, 0 * goals + 1, weights_0_1, weights_1_2).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every node has its own weights."""
    for shape, _ in SHAPES:
        student.gradients(*draw_network(draw, *shape)).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the gradient is another."""
    given, other = draw_network(draw, 3, 2, 2, 1), draw_network(draw, 3, 2, 2, 1)
    inputs, goals, *weights = given
    for arguments in one_at_a_time((inputs, goals, *weights), (other[0], 1 - goals, *other[2:])):
        student.gradients(*arguments).is_right()
