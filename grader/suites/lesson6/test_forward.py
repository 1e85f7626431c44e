"""forward.py: forward."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import one_at_a_time
from grader.suites.lesson6.networks import (
    STREETLIGHTS,
    boundaries,
    of_every_shape,
    of_many_rows,
    opposed,
    signed,
    weights,
)
from grader.suites.lesson6.printed import (
    COMPARED,
    FIRST_NETWORK,
    FIRST_NETWORK_DRAWS,
    seeded_weights,
)


def test_first_deep_network(student: Student) -> None:
    """The first deep network comes to the layer_1 and layer_2 that the document prints."""
    layer_0, layer_1, layer_2 = FIRST_NETWORK.rows[7:]
    both = seeded_weights(4, FIRST_NETWORK_DRAWS)
    student.forward(np.array([layer_0]), *both).prints([[layer_1], [layer_2]])


def test_negative_prediction(student: Student) -> None:
    """Before its one iteration of backprop the network predicts the printed negative number."""
    layer_0, layer_1, layer_2 = COMPARED.rows[:3]
    student.forward(np.array([layer_0]), *seeded_weights(3)).prints([[layer_1], [layer_2]])


def test_every_shape(student: Student, draw: Draw) -> None:
    """Both layers are right for any number of rows, inputs, hidden nodes and outputs."""
    for rows, inputs, hidden, outputs in ((3, 2, 4, 2), (1, 4, 3, 2), (5, 3, 2, 1)):
        layer_0 = signed(draw, rows, inputs, 0.1, 3.0)
        student.forward(layer_0, *weights(draw, layer_0, hidden, outputs)).is_right()


def test_streetlights(student: Student, draw: Draw) -> None:
    """All four streetlights at once, as whole numbers, give a row of each layer for each."""
    for hidden, outputs in ((3, 1), (draw.integer(4, 5), 3)):
        both = weights(draw, STREETLIGHTS, hidden, outputs)
        student.forward(STREETLIGHTS, *both).is_right()


def test_large_and_tiny(student: Student, draw: Draw) -> None:
    """However large or tiny the inputs and weights, the same hidden nodes are on and off."""
    row = signed(draw, 1, 3) / 3
    layer_0 = np.vstack([row, -row])
    (weights_0_1, _), weights_1_2 = weights(draw, 3 * layer_0, 4, 2), opposed(draw, 4)
    for size in (100.0, 0.01):
        student.forward(size * layer_0, size * weights_0_1, weights_1_2 / size).is_right()


def test_nothing_passes(student: Student, draw: Draw) -> None:
    """Hidden sums of 0 or below pass nothing on, and a row without lights predicts 0."""
    layer_0 = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 1.0], [-1.0, -2.0]])
    weights_0_1 = np.array([[0.5, -0.25, 0.5], [-0.5, 0.25, 1.0]])
    student.forward(layer_0, weights_0_1, signed(draw, 3, 2)).is_right()
    student.forward(layer_0, weights_0_1[:, 2:], signed(draw, 1, 2)).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Zeros, repeated rows and equal weights, tiny and huge numbers all go through the network."""
    for layer_0, _, weights_0_1, weights_1_2, _ in boundaries(draw):
        student.forward(layer_0, weights_0_1, weights_1_2).is_right()
    shares = np.array([[1.0, -1.0 + 3e-6]]) / 3
    student.forward(shares, np.ones((2, 2)), signed(draw, 2, 1)).is_right()
    student.forward(np.ones((1, 2)), shares.T, signed(draw, 1, 2)).is_right()
    student.forward(np.ones((1, 1)), abs(shares), np.array([[1.0], [-1.0]])).is_right()
    student.forward(np.ones((1, 1)), np.ones((1, 2)), shares.T).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every node has its own weights."""
    for layer_0, _, weights_0_1, weights_1_2, _ in [*of_every_shape(draw), of_many_rows(draw)]:
        student.forward(layer_0, weights_0_1, weights_1_2).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the layers are others."""
    layers = signed(draw, 2, 3), signed(draw, 2, 3) + 3
    both = weights(draw, np.vstack(layers), 3, 2), weights(draw, np.vstack(layers), 3, 2)
    for arguments in one_at_a_time((layers[0], *both[0]), (layers[1], *both[1])):
        student.forward(*arguments).is_right()
