"""layer_deltas.py: layer_2_delta and layer_1_delta."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.lesson6.networks import WALK_VS_STOP, on_and_off, product, signed
from grader.suites.lesson6.printed import CARRIED_BACK, COMPARED, INITIALIZED, seeded_weights


def _compared() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return weights_1_2, layer_1 and layer_2 of the printed iteration, unrounded."""
    weights_0_1, weights_1_2 = seeded_weights(3)
    layer_1 = np.maximum(product(np.array(COMPARED.rows[:1]), weights_0_1), 0)
    return weights_1_2, layer_1, product(layer_1, weights_1_2)


def test_printed_layer_2_delta(student: Student) -> None:
    """layer_2_delta says by how much one iteration's prediction missed, as it is printed."""
    _, _, layer_2 = _compared()
    goal = np.array(INITIALIZED.rows[:1])
    student.layer_2_delta(layer_2, goal).prints(COMPARED.rows[4:])


def test_printed_layer_1_delta(student: Student) -> None:
    """layer_1_delta is as printed: with every node on, and with those that were on."""
    weights_1_2, layer_1, layer_2 = _compared()
    layer_2_delta = layer_2 - 1
    before, after = CARRIED_BACK.rows
    student.layer_1_delta(layer_2_delta, weights_1_2, np.ones((1, 3))).prints([before])
    student.layer_1_delta(layer_2_delta, weights_1_2, layer_1).prints([after])


def test_layer_2_delta_anywhere(student: Student, draw: Draw) -> None:
    """layer_2_delta holds for any number of rows and outputs: too high, too low, just right."""
    for rows, outputs in ((1, 3), (3, 2)):
        goal = 10 * signed(draw, rows, outputs)
        student.layer_2_delta(goal + signed(draw, rows, outputs, 0.1, 9.0), goal).is_right()
    student.layer_2_delta(draw.matrix(4, 1) * 500, WALK_VS_STOP).is_right()
    student.layer_2_delta(np.array([[0.5, 1.0, -2.0]]), np.array([[1, 1, 1]])).is_right()


def test_layer_1_delta_anywhere(student: Student, draw: Draw) -> None:
    """layer_1_delta holds for any number of rows, hidden nodes and outputs."""
    for rows, hidden, outputs in ((1, 4, 2), (3, 2, 3), (4, 3, 1), (2, 3, 3)):
        layer_1 = np.maximum(on_and_off(draw, rows, hidden), 0)
        deltas, weights_1_2 = signed(draw, rows, outputs), signed(draw, hidden, outputs)
        student.layer_1_delta(deltas, weights_1_2, layer_1).is_right()


def test_how_far_on(student: Student, draw: Draw) -> None:
    """How far a node is on does not matter to its delta, only whether it is."""
    layer_1 = np.maximum(on_and_off(draw, 2, 4), 0)
    deltas, weights_1_2 = signed(draw, 2, 2), signed(draw, 4, 2)
    for size in (0.0001, 1000.0):
        student.layer_1_delta(deltas, weights_1_2, size * layer_1).is_right()


def test_all_alike(student: Student, draw: Draw) -> None:
    """A hidden layer that is all on lets every delta back, one that is all off lets none."""
    deltas, weights_1_2 = 100 * signed(draw, 3, 2) / 3, 10 * signed(draw, 4, 2)
    for layer_1 in (draw.matrix(3, 4, 0.1, 2.0), np.zeros((3, 4))):
        student.layer_1_delta(deltas, weights_1_2, layer_1).is_right()
