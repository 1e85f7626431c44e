"""sigmoid_train.py: train."""

import math

import numpy as np

from grader.checking import Draw, Reference, Student
from grader.suites.boundaries import TINY, one_at_a_time
from grader.suites.lesson7.networks import (
    SHAPES,
    agree,
    boundaries,
    draw_network,
    network_loss,
    network_slopes,
    sure_networks,
)


def test_loss_falls(student: Student, draw: Draw) -> None:
    """With a small alpha the loss falls in every iteration, even where it is small already."""
    inputs, _, weights_0_1, weights_1_2 = draw_network(draw, 1, 3, 2, 1)
    sure = inputs, np.ones((1, 1)), weights_0_1, np.full_like(weights_1_2, 3)
    for network, iterations in (
        (draw_network(draw, 4, 2, 3, 1), draw.integer(8, 12)),
        (draw_network(draw, 3, 3, 2, 2), 10),
        (sure, 4),
    ):
        answer = student.train(*network, draw.uniform(0.02, 0.08), iterations)
        answer.is_right()
        losses = np.array(answer.value[2])
        assert (np.diff(losses) < 0).all(), "The loss does not fall in every iteration."


def test_loss_rises(student: Student, draw: Draw) -> None:
    """With too big an alpha, or a negative one, the loss rises, and updates go on all the same."""
    inputs, goals = np.array([[1.0], [1.0], [0.5]]), np.array([[1], [0], [1]])
    both = draw.matrix(2, 2, -1, 1), draw.matrix(3, 1, -1, 1)
    for alpha, iterations in ((16, 4), (-1, 6)):
        student.train(inputs, goals, *both, alpha, iterations).is_right()


def test_one_update(student: Student, draw: Draw) -> None:
    """One iteration moves each weight by alpha times the slope of the loss, and against it."""
    for shape in ((3, 2, 4, 1), (4, 3, 2, 3)):
        network = draw_network(draw, *shape)
        alpha = draw.uniform(0.5, 1)
        answer = student.train(*network, alpha, 1)
        answer.is_right()
        for before, after, slope in zip(
            network[2:], answer.value[:2], network_slopes(network), strict=True
        ):
            against = before - alpha * slope
            assert agree(after, against), "That is not a step against the slope."


def test_measured_before(student: Student, draw: Draw) -> None:
    """Each loss is measured before its update: the first is that of the weights as given."""
    for outputs, iterations in ((1, 2), (3, draw.integer(3, 5))):
        network = draw_network(draw, 4, 2, 2, outputs)
        answer = student.train(*network, draw.uniform(0.5, 2), iterations)
        answer.is_right()
        first = answer.value[2][0]
        measured = network_loss(*network)
        assert agree(first, measured), "The first loss is not that of the weights as given."


def test_anywhere(student: Student, draw: Draw) -> None:
    """Networks of any shape learn, from one row or from many, with any alpha."""
    for *shape, alpha in ((1, 3, 2, 1, 1), (5, 1, 3, 2, 0.7), (3, 2, 3, 4, -0.2), (2, 4, 1, 3, 3)):
        network = draw_network(draw, *shape)
        student.train(*network, alpha, draw.integer(2, 6)).is_right()


def test_no_iterations(student: Student, draw: Draw) -> None:
    """No iterations leave the weights as they are and no losses; an alpha of 0 learns nothing."""
    network = draw_network(draw, 3, 2, 3, 2)
    student.train(*network, 0, 6).is_right()
    student.train(*network, draw.uniform(0.1, 1), 0).is_right()
    student.train(*network, draw.uniform(0.1, 1), 2).is_right()


def test_in_two_parts(student: Student, reference: Reference, draw: Draw) -> None:
    """Five iterations learn what two and then three do: nothing else is kept from the first."""
    inputs, goals, weights_0_1, weights_1_2 = draw_network(draw, 4, 3, 3, 2)
    alpha = draw.uniform(0.3, 1)
    student.train(inputs, goals, weights_0_1, weights_1_2, alpha, 5).is_right()
    student.train(inputs, goals, weights_0_1, weights_1_2, alpha, 2).is_right()
    after_two = reference.train(inputs, goals, weights_0_1, weights_1_2, alpha, 2)[:2]
    # Rounded, so that every processor asks the same.
    rounded = (np.round(weights, 9) for weights in after_two)
    student.train(inputs, goals, *rounded, alpha, 3).is_right()


def test_whole_numbers(student: Student, draw: Draw) -> None:
    """Inputs and goals may be whole numbers, as lights that are on or off are."""
    _, goals, weights_0_1, weights_1_2 = draw_network(draw, 4, 3, 4, 1)
    lights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
    student.train(lights, goals.astype(np.int64), weights_0_1, weights_1_2, 1, 10).is_right()
    goals = np.array([[1], [1], [0], [0]])
    student.train(lights, goals, weights_0_1, weights_1_2, 0.5, 3).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Networks that are sure and right, equal rows, tiny and huge numbers: all learn."""
    for network in boundaries(draw):
        largest = max(float(np.abs(each).max()) for each in network)
        student.train(*network, 1 / max(1, largest) ** 2, 2).is_right()
    student.train(*draw_network(draw, 1, 1, 2, 1), 0.5, 101).is_right()


def test_small_and_large_steps(student: Student, draw: Draw) -> None:
    """A crazy big alpha makes an update of next to nothing count, a crazy small one is no 0."""
    for network in sure_networks(draw):
        student.train(*network, 1e6, 1).is_right()
    inputs, goals, weights_0_1, weights_1_2 = draw_network(draw, 2, 3, 2, 1)
    both = TINY * weights_0_1, TINY * weights_1_2
    student.train(inputs, 0 * goals + 1, *both, TINY, 2).is_right()
    large = weights_0_1 / np.array([[TINY], [TINY], [TINY], [1.0]])
    student.train(TINY * inputs, goals, large, weights_1_2, 1 / TINY**2, 1).is_right()


def test_nearly_undone(student: Student) -> None:
    """An update that leaves next to nothing of a weight is exact."""
    # Rounded, so that every processor asks the same.
    unit = round(1 / (1 + math.exp(-0.7)), 12)
    pred = round(1 / (1 + math.exp(-0.6 * unit - 0.3)), 12)
    given = np.zeros((1, 1)), np.zeros((1, 1)), np.array([[0.5], [0.7]]), np.array([[0.6], [0.3]])
    for slope, bias in ((pred, 0.3), (pred * 0.6 * unit * (1 - unit), 0.7)):
        student.train(*given, float(bias * (1 - 3e-6) / slope), 1).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every node has its own weights."""
    for shape, alpha in SHAPES:
        student.train(*draw_network(draw, *shape), alpha, 2).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    inputs, goals, *weights = draw_network(draw, 3, 2, 2, 1)
    other = draw_network(draw, 3, 2, 2, 1)
    given, others = (inputs, goals, *weights, 0.5, 2), (other[0], 1 - goals, *other[2:], -1, 3)
    for arguments in one_at_a_time(given, others):
        student.train(*arguments).is_right()
