"""boundary_step.py: boundary_step."""

import numpy as np

from grader.checking import Answer, Draw, Student
from grader.suites.boundaries import ALIKE, HUGE, LANDMARKS, SCALE, TINY, one_at_a_time
from grader.suites.lesson7.networks import agree, unit_slopes


def _near_point(draw: Draw, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Return weights of two inputs and a bias, and a point on one side of their boundary.

    The point is so near that its distance, for a small alpha, changes as its weighted sum does.
    """
    angle = draw.uniform(0, 6.28)
    # Rounded: cosines and dot products are not the same on every processor.
    normal = np.round([np.cos(angle), np.sin(angle)], 4)
    foot = draw.vector(2, -1, 1)
    weights = draw.uniform(0.5, 2) * np.append(normal, -np.round(foot @ normal, 6))
    return weights, foot + side * draw.uniform(0.3, 0.8) * normal


def _distance(weights: np.ndarray, point: np.ndarray) -> float:
    """Return how far the point is from the boundary."""
    return float(abs(weights[:-1] @ point + weights[-1]) / np.hypot(*weights[:-1]))


def _moved(answer: Answer) -> float:
    """Return how much farther away the boundary is after the step."""
    weights, point = answer.arguments[:2]
    with np.errstate(all="ignore"):  # what came may be anything
        return _distance(answer.array(), point) - _distance(weights, point)


def test_misclassified(student: Student, draw: Draw) -> None:
    """A misclassified point pulls the boundary closer, from either side."""
    for goal in (0, 1):
        weights, point = _near_point(draw, side=1 - 2 * goal)
        answer = student.boundary_step(weights, point, goal, draw.uniform(0.01, 0.03, 3))
        if _moved(answer) > 0:
            raise answer.is_not("The point is misclassified, and the boundary moved away from it.")
        answer.is_right()


def test_classified_correctly(student: Student, draw: Draw) -> None:
    """A point that is classified correctly pushes the boundary farther away, from either side."""
    for goal in (0, 1):
        weights, point = _near_point(draw, side=2 * goal - 1)
        answer = student.boundary_step(weights, point, goal, draw.uniform(0.01, 0.03, 3))
        if _moved(answer) < 0:
            raise answer.is_not("The point is classified correctly, and the boundary came closer.")
        answer.is_right()


def test_anywhere(student: Student, draw: Draw) -> None:
    """boundary_step gives the weights after the step, for any number of inputs and any goal."""
    for size in (1, 2, draw.integer(3, 6)):
        for goal in (0.0, 1.0, draw.uniform(0.1, 0.4), draw.uniform(0.6, 0.9), -0.5, 2):
            weights, my_input = draw.vector(size + 1, -1, 1), draw.vector(size)
            student.boundary_step(weights, my_input, goal, draw.uniform(0.1, 2)).is_right()


def test_against_the_slope(student: Student, draw: Draw) -> None:
    """The step goes against the slope of the log loss, alpha times as far as it is steep."""
    for goal in (1, 0):
        weights, my_input = draw.vector(4, -1, 1), draw.vector(3)
        alpha = draw.uniform(0.5, 2)
        answer = student.boundary_step(weights, my_input, goal, alpha)
        against = weights - alpha * unit_slopes(weights, my_input, goal)
        if not agree(answer.array(), against):
            raise answer.is_not("That is not a step against the slope of the log loss.")
        answer.is_right()


def test_bias_alone(student: Student, draw: Draw) -> None:
    """A point whose inputs are all 0 moves nothing but the bias, the last of the weights."""
    for size, goal in ((1, 1), (2, 0), (3, 1.0)):
        weights = draw.vector(size + 1, 0.2, 1) * draw.sign()
        student.boundary_step(weights, np.zeros(size), goal, draw.uniform(0.1, 1)).is_right()


def test_alpha(student: Student, draw: Draw) -> None:
    """Twice the alpha moves the weights twice as far, 0 not at all, and below 0 backwards."""
    weights, my_input = draw.vector(3, 0.2, 1), draw.vector(2, 0.2, 2)  # classified correctly
    for alpha in (0, 1, 2, 10.0, -draw.uniform(0.1, 1)):
        student.boundary_step(weights, my_input, 1, alpha).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """Zeros, whole, tiny and huge numbers, and a point that is sure: all move the weights."""
    some, whole = draw.vector(3, 0.3, 0.9) + TINY, np.array([1, 0])
    for weights, my_input, goal, alpha in (
        (0 * some, some[:2], 1, 1),
        (some, 0 * whole, 0, 0.3),
        (some, whole, 1, 1),
        (np.full(3, 0.5), np.array([1, 1]), 0.0, 0.5),
        (np.array([1.0, 2.0, -2.0]), np.array([2, 1]), 1, 2),
        (TINY * some, some[:2], 0, TINY),
        (TINY * some, TINY * some[:2], 1, 1 / 3),
        (some / SCALE, SCALE * some[:2], 0, 1 / SCALE**2),
        (np.array([3.0, 4.0, 5.0]), np.array([1.0, 1.0]), 1, 1e6),  # sure, and right
        (np.array([-3.0, -4.0, -7.0]), np.array([1, 1]), 0, HUGE),
        (np.array([1.0, 1.0, 0.3]), np.array([1000 / 3, 0.1 - 1000 / 3]), 1, 0.5),
        (some / HUGE, HUGE * some[:2], 0, 1),
        (some * [1 / TINY, 1 / TINY, 1], TINY * some[:2], 1, 1 / TINY**2),
        (np.array([0.3, 0.0, -0.3 + 1e-6]), np.array([1.0, 0.5]), 0, 0.5),
    ):
        student.boundary_step(weights, my_input, goal, alpha).is_right()
    # Of this bias next to nothing is left.
    pred = 1 / (1 + np.exp(-some[0] - some[2]))
    alpha = (1 - 3e-6) * some[2] / pred
    student.boundary_step(some, np.array([1.0, 0.0]), 0, float(alpha)).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are goals and alphas like others, also with many inputs."""
    weights, my_input = draw.vector(3, -1, 1), draw.vector(2)
    for number in LANDMARKS:
        student.boundary_step(weights, my_input, number, 0.3).is_right()
        student.boundary_step(weights, my_input, 1, number).is_right()
    student.boundary_step(weights, np.array([-2, -1]), 0, 0.3).is_right()
    student.boundary_step(weights, np.array([1, 0]), 0.7, 1).is_right()
    student.boundary_step(np.array([-3.0, -4.0, -6.0]), np.ones(2), 1e-5 / 3, 1e6).is_right()
    student.boundary_step(weights, my_input, HUGE, 1 / HUGE).is_right()
    for alike in ALIKE:
        student.boundary_step(alike * np.ones(2), np.ones(1), 1, 1).is_right()
    student.boundary_step(draw.vector(10, -1, 1), draw.vector(9), 1, 0.3).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, other weights come out."""
    given = draw.vector(3, -1, 1), draw.vector(2, -1, 1), 0, 0.5
    for arguments in one_at_a_time(given, (draw.vector(3, 1, 2), draw.vector(2, 1, 2), 1, -1)):
        student.boundary_step(*arguments).is_right()
