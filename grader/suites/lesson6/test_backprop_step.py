"""backprop_step.py: backprop_step."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import SCALE, TINY, one_at_a_time, product
from grader.suites.lesson6.networks import (
    STREETLIGHTS,
    boundaries,
    nearly_undone,
    of_every_shape,
    opposed,
    signed,
    weights,
)
from grader.suites.lesson6.printed import COMPARED, INITIALIZED, UPDATED, seeded_weights


def test_printed_iteration(student: Student) -> None:
    """One iteration ends with the error and the updated weights that the document prints."""
    layer_0, goal = np.array(COMPARED.rows[:1]), np.array(INITIALIZED.rows[:1])
    (error,), weights_1_2, weights_0_1 = COMPARED.rows[3], UPDATED.rows[6:9], UPDATED.rows[9:]
    updated = student.backprop_step(layer_0, goal, *seeded_weights(3), 0.2)
    updated.prints([weights_0_1, weights_1_2, error])


def test_every_size(student: Student, draw: Draw) -> None:
    """backprop_step holds for any number of inputs, hidden nodes and outputs."""
    for inputs, hidden, outputs in ((2, 4, 3), (4, 3, 1), (3, 2, 2)):
        layer_0 = signed(draw, 1, inputs)
        both, goal = weights(draw, layer_0, hidden, outputs), draw.matrix(1, outputs)
        student.backprop_step(layer_0, goal, *both, draw.uniform(0.1, 0.9)).is_right()


def test_large_updates(student: Student, draw: Draw) -> None:
    """However large the update, the deltas go back through the weights that predicted."""
    for hidden, outputs in ((4, 2), (3, 1)):
        layer_0 = signed(draw, 1, 3, 1.0, 4.0)
        weights_0_1, weights_1_2 = weights(draw, layer_0, hidden, outputs)
        goal, alpha = signed(draw, 1, outputs, 20.0, 50.0), draw.uniform(1, 3)
        student.backprop_step(layer_0, goal, 10 * weights_0_1, 10 * weights_1_2, alpha).is_right()
        student.backprop_step(layer_0 / 3000, goal, weights_0_1, weights_1_2, alpha).is_right()


def test_alpha(student: Student, draw: Draw) -> None:
    """Alpha scales the update and nothing else: 0 learns nothing, a negative one unlearns."""
    layer_0, goal = signed(draw, 1, 2), draw.matrix(1, 2, 2, 3)
    (weights_0_1, _), weights_1_2 = weights(draw, layer_0, 3, 2), opposed(draw, 3)
    for alpha in (0, -draw.uniform(0.1, 0.9), draw.uniform(0.001, 0.009, 4), 1):
        student.backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha).is_right()


def test_streetlights(student: Student, draw: Draw) -> None:
    """Lights and goals may be whole numbers; a light that is off leaves its weights alone."""
    (weights_0_1, _), weights_1_2 = weights(draw, STREETLIGHTS, 4, 2), opposed(draw, 4)
    for light in (0, 3):
        layer_0, goal = STREETLIGHTS[light : light + 1], np.array([[1, 1]])
        student.backprop_step(layer_0, goal, weights_0_1, weights_1_2, 0.25).is_right()


def test_nodes_off(student: Student, draw: Draw) -> None:
    """Nothing goes back through hidden nodes that are off, or stand at exactly 0."""
    layer_0, goal = np.array([[1.0, 1.0]]), draw.matrix(1, 2, 3.0, 6.0)
    weights_0_1 = np.array([[0.5, 0.75, -1.0], [-0.5, 0.25, 0.5]])
    weights_1_2 = opposed(draw, 3)
    for rows in (layer_0, 2 * layer_0):
        student.backprop_step(rows, goal, weights_0_1, weights_1_2, 0.5).is_right()
    student.backprop_step(layer_0, goal, -np.abs(weights_0_1), weights_1_2, 0.5).is_right()


def test_nothing_to_learn(student: Student, draw: Draw) -> None:
    """A perfect prediction has no error and changes nothing; one output that misses does."""
    layer_0, weights_0_1 = np.array([[1.0, -2.0]]), np.array([[0.5, 1.0], [-0.25, 1.5]])
    weights_1_2 = np.array([[0.5, -0.25], [1.0, 2.0]])
    for miss in ([0.0, 0.0], [draw.sign() * 0.5, 0.0], [0.0, draw.sign() * 0.5]):
        goal = np.array([[0.5, -0.25]]) + miss
        student.backprop_step(layer_0, goal, weights_0_1, weights_1_2, 0.5).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Where little or nothing is left to learn, and where zeros stand, it goes on all the same."""
    for inputs, goals, *rest in [*boundaries(draw), *nearly_undone(draw)]:
        student.backprop_step(inputs[:1], goals[:1], *rest).is_right()
    for inputs, goals, *rest in boundaries(draw)[:4]:
        student.backprop_step(inputs[1:2], goals[1:2], *rest).is_right()


def test_next_to_nothing(student: Student, draw: Draw) -> None:
    """A miss of next to nothing still counts where alpha, or the input, is large."""
    layer_0, little = signed(draw, 1, 3), draw.matrix(1, 2, 2, 4) * 1e-6
    weights_0_1, weights_1_2 = weights(draw, layer_0, 4, 2)
    weights_1_2 = np.abs(weights_1_2)  # so that nothing that goes back cancels
    goal = product(np.maximum(product(layer_0, weights_0_1), 0), weights_1_2) - little
    student.backprop_step(layer_0, goal, weights_0_1, weights_1_2, 1e8).is_right()
    given = SCALE * layer_0, goal, weights_0_1 / SCALE, weights_1_2
    student.backprop_step(*given, 1e8 / SCALE**2).is_right()
    student.backprop_step(TINY * layer_0, goal, weights_0_1 / TINY, weights_1_2, 0.1).is_right()
    given = TINY * layer_0, goal, weights_0_1 / TINY, weights_1_2
    student.backprop_step(*given, 0.1 / TINY**2).is_right()


def test_shapes(student: Student, draw: Draw) -> None:
    """Single nodes, many, and layers that are equally wide: every node has its own weights."""
    for inputs, goals, *rest in of_every_shape(draw):
        student.backprop_step(inputs[:1], goals[:1], *rest).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    layers = signed(draw, 1, 3), signed(draw, 1, 3) + 3
    (first, second), (other, another) = (weights(draw, np.vstack(layers), 3, 1) for _ in range(2))
    given = layers[0], np.array([[2.0]]), first, second, 0.1
    for arguments in one_at_a_time(given, (layers[1], np.array([[-3]]), other, another, -0.2)):
        student.backprop_step(*arguments).is_right()
