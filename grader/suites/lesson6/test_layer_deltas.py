"""layer_deltas.py: layer_2_delta and layer_1_delta."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import ALIKE, HUGE, TINY, misses, one_at_a_time, product
from grader.suites.lesson6.networks import (
    WALK_VS_STOP,
    of_every_shape,
    of_many_rows,
    on_and_off,
    signed,
)
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
    sums = on_and_off(draw, 1, 4)
    layer_1 = np.maximum(np.vstack([sums, -sums]), 0)
    deltas, weights_1_2 = signed(draw, 2, 2), signed(draw, 4, 2)
    for size in (0.0001, 1000.0):
        student.layer_1_delta(deltas, weights_1_2, size * layer_1).is_right()


def test_all_alike(student: Student, draw: Draw) -> None:
    """A hidden layer that is all on lets every delta back, one that is all off lets none."""
    deltas, weights_1_2 = 100 * signed(draw, 3, 2) / 3, 10 * signed(draw, 4, 2)
    for layer_1 in (draw.matrix(3, 4, 0.1, 2.0), np.zeros((3, 4))):
        student.layer_1_delta(deltas, weights_1_2, layer_1).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """A prediction next to its goal, or far out, has its delta."""
    layer_2, goal = np.array(misses(draw), dtype=np.float64).T.reshape(2, -1, 2)
    for pair in ((layer_2, goal), (0 * layer_2, goal), (layer_2, 0 * goal)):
        student.layer_2_delta(*pair).is_right()
    student.layer_2_delta(TINY * signed(draw, 2, 2), TINY * signed(draw, 2, 2)).is_right()
    some = draw.matrix(3, 1, 0.3, 0.9)
    student.layer_2_delta(some, some + draw.matrix(3, 1, 2, 4) * 1e-7).is_right()
    student.layer_2_delta(1 - draw.matrix(3, 1, 0.03, 0.2), np.array([[1], [1], [1]])).is_right()
    student.layer_2_delta(
        np.array([[0.0, 0.0], [0.5, 0.25]]), np.array([[1, 2], [0, 0]])
    ).is_right()
    student.layer_2_delta(np.full((3, 1), 0.5), np.array([[1], [0], [1]])).is_right()
    for alike in ALIKE:
        student.layer_2_delta(np.array([[alike]]), np.array([[3]])).is_right()
        student.layer_1_delta(alike * np.ones((1, 1)), np.ones((2, 1)), np.ones((1, 2))).is_right()


def test_little_goes_back(student: Student, draw: Draw) -> None:
    """Tiny deltas and weights, equal ones and huge ones go back as they are; so do none."""
    layer_1, weights_1_2 = np.array([[1e-50, 0.0, TINY, HUGE]]), signed(draw, 4, 2)
    for size in (TINY, HUGE, 0.0):
        deltas = signed(draw, 1, 2)
        student.layer_1_delta(size * deltas, weights_1_2, layer_1).is_right()
        student.layer_1_delta(deltas, size * weights_1_2, layer_1).is_right()
    for share in (1 / 3, draw.uniform(0.3, 0.9)):
        deltas = share * np.array([[1.0, -1.0 - 3e-6]])
        student.layer_1_delta(deltas, np.ones((4, 2)), layer_1).is_right()
        student.layer_1_delta(np.ones((1, 2)), np.repeat(deltas, 4, axis=0), layer_1).is_right()
    rows, equal = np.array([[0.5, 0.25], [0.5, 0.25], [0.5, 0.5]]), np.full((4, 2), 0.5)
    student.layer_1_delta(rows, equal, np.maximum(on_and_off(draw, 3, 4), 0)).is_right()
    layer_1 = np.array([[0.0, 0.0], [1.0, 0.5], [1.0, 0.5]])
    for deltas in (signed(draw, 3, 2), np.array([[0.0, 0.0], [1.0, 2.0], [2.0, 0.5]])):
        student.layer_1_delta(deltas, signed(draw, 2, 2), layer_1).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every node has its own delta."""
    for network in [*of_every_shape(draw), of_many_rows(draw)]:
        layer_0, goal, weights_0_1, weights_1_2, _ = network
        layer_1 = np.maximum(product(layer_0, weights_0_1), 0)
        student.layer_1_delta(goal, weights_1_2, layer_1).is_right()
        student.layer_2_delta(product(layer_1, weights_1_2), goal).is_right()
    for unit in (np.ones((1, 1)), np.zeros((1, 1))):
        student.layer_1_delta(np.full((1, 1), 2.0), np.full((1, 1), 0.5), unit).is_right()
    whole = np.array([[-1, -2], [-2, -1]])
    student.layer_2_delta(np.ones((2, 2)), whole).is_right()
    student.layer_2_delta(0.5 * np.eye(2), -np.eye(2)).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the delta is another."""
    for arguments in one_at_a_time(
        (draw.matrix(2, 2), draw.matrix(2, 2)), (draw.matrix(2, 2) + 9,) * 2
    ):
        student.layer_2_delta(*arguments).is_right()
    given = signed(draw, 2, 2), signed(draw, 3, 2), np.array([[0.5, 0, 0], [0, 1, 0]])
    other = signed(draw, 2, 2) + 3, signed(draw, 3, 2) + 3, np.array([[0, 0, 1.0], [1, 1, 0]])
    for arguments in one_at_a_time(given, other):
        student.layer_1_delta(*arguments).is_right()
