"""weight_deltas.py: weight_deltas."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import HUGE, TINY, one_at_a_time, product
from grader.suites.lesson6.networks import STREETLIGHTS, of_every_shape, on_and_off, signed
from grader.suites.lesson6.printed import COMPARED, UPDATED, seeded_weights


def test_printed_weight_deltas(student: Student) -> None:
    """Both weight_deltas of one iteration of backprop are as the document prints them."""
    layer_0 = np.array(COMPARED.rows[:1])
    weights_0_1, weights_1_2 = seeded_weights(3)
    layer_1 = np.maximum(product(layer_0, weights_0_1), 0)
    layer_2_delta = product(layer_1, weights_1_2) - 1
    layer_1_delta = product(layer_2_delta, weights_1_2.T) * (layer_1 > 0)
    weight_delta_1_2, weight_delta_0_1 = UPDATED.rows[:3], UPDATED.rows[3:6]
    student.weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta).prints(
        [weight_delta_0_1, weight_delta_1_2]
    )


def test_every_size(student: Student, draw: Draw) -> None:
    """weight_deltas holds for any number of inputs, hidden nodes and outputs."""
    for inputs, hidden, outputs in ((2, 4, 3), (5, 2, 1), (3, 3, 3), (1, 1, 1)):
        layer_0, layer_1 = signed(draw, 1, inputs), draw.matrix(1, hidden, 0.1, 2.0)
        deltas = signed(draw, 1, hidden), signed(draw, 1, outputs)
        student.weight_deltas(layer_0, layer_1, *deltas).is_right()


def test_deltas_as_given(student: Student, draw: Draw) -> None:
    """The deltas are used as they are given, also where layer_1 is 0."""
    for layer_1 in (np.array([[0.0, 1.5, 0.0, 0.25]]), np.zeros((1, 4))):
        deltas = signed(draw, 1, 4), signed(draw, 1, 2)
        student.weight_deltas(signed(draw, 1, 3), layer_1, *deltas).is_right()


def test_streetlights(student: Student, draw: Draw) -> None:
    """A light that is off stops learning for its weights, and only for those."""
    for light in (0, draw.integer(1, 3)):
        layer_1 = draw.matrix(1, 4, 0.1, 2.0)
        deltas = signed(draw, 1, 4), signed(draw, 1, 2)
        student.weight_deltas(STREETLIGHTS[light : light + 1], layer_1, *deltas).is_right()


def test_scaling_and_reversal(student: Student, draw: Draw) -> None:
    """Large layers scale the weight_deltas, negative inputs and deltas turn their sign."""
    layer_0, layer_1 = on_and_off(draw, 1, 2) / 3, draw.matrix(1, 3, 0.1, 2.0)
    deltas = on_and_off(draw, 1, 3), on_and_off(draw, 1, 2)
    for scale in (100.0, -0.01):
        student.weight_deltas(scale * layer_0, abs(scale) * layer_1, *deltas).is_right()
        student.weight_deltas(layer_0, layer_1, *(scale * delta for delta in deltas)).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Layers and deltas that are nothing, tiny, huge, or equal make weight_deltas as any do."""
    layers = on_and_off(draw, 1, 3) / 3, draw.matrix(1, 4, 0.3, 2.0) / 3
    deltas = signed(draw, 1, 4), signed(draw, 1, 2)
    for size in (TINY, HUGE, 0):
        for place in range(4):
            given = [
                size * each if place == at else each for at, each in enumerate(layers + deltas)
            ]
            student.weight_deltas(*given).is_right()
    for hardly_on in (0.004, 0.0007):
        layer_1 = np.array([[hardly_on, 1.25, 2 * hardly_on, 0.5]])
        student.weight_deltas(layers[0], layer_1, *deltas).is_right()
    equal = np.array([[2, 2, 1]]), np.array([[0.5, 0.5]])
    student.weight_deltas(*equal, equal[1], equal[1]).is_right()
    student.weight_deltas(*equal, np.array([[0.5, 0.25]]), np.array([[1 / 3]])).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every weight has its own delta."""
    for layer_0, goal, weights_0_1, weights_1_2, _ in of_every_shape(draw):
        layer_1, deltas = np.maximum(product(layer_0[:1], weights_0_1), 0), weights_1_2[:, 0]
        student.weight_deltas(layer_0[:1], layer_1, deltas[np.newaxis], goal[:1]).is_right()
    whole = np.array([[0, -2, 0]])
    student.weight_deltas(whole, np.ones((1, 2)), -np.ones((1, 2)), -np.ones((1, 1))).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, a weight_delta is another."""
    given = signed(draw, 1, 2), draw.matrix(1, 3, 0.1, 2), signed(draw, 1, 3), signed(draw, 1, 1)
    for arguments in one_at_a_time(given, tuple(each + 3 for each in given)):
        student.weight_deltas(*arguments).is_right()
