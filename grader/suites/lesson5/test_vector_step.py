"""vector_step.py: vector_step and learn_one_light."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import LANDMARKS, one_at_a_time, streetlights
from grader.suites.lesson5.printed import ALPHA, ONE_LIGHT, WEIGHTS

LIGHT = np.array([1.0, 0.0, 1.0])


def test_one_streetlight(student: Student) -> None:
    """Twenty iterations on the streetlight [1, 0, 1] go as the document prints them."""
    student.learn_one_light(WEIGHTS, LIGHT, 0, ALPHA, 20).prints(ONE_LIGHT.rows)


def test_error_attribution(student: Student, draw: Draw) -> None:
    """Weights that contributed get adjusted, and those of lights that are off are left alone."""
    student.vector_step(WEIGHTS, LIGHT, 0, ALPHA).is_right()
    for size in (3, 5):
        my_input = draw.vector(size, 0.5, 1.5)
        my_input[draw.integer(0, size - 1)] = 0
        student.vector_step(draw.vector(size), my_input, draw.sign() * 3, ALPHA).is_right()
        my_input[0] = 0  # whoever takes the type of the first product has whole numbers here
        student.vector_step(draw.vector(size), my_input, draw.sign() * 3, ALPHA).is_right()


def test_step_anywhere(student: Student, draw: Draw) -> None:
    """vector_step holds for any number of weights, and for negative, large and tiny inputs."""
    sizes = (1, 1.0), (2, -300.0), (3, 0.01), (draw.integer(4, 8), 1.0)
    for (size, scale), side in zip(sizes, (1, -1, 1, -1), strict=True):
        weights, my_input = draw.vector(size), draw.vector(size, 0.5, 2) * scale
        goal_pred, alpha = side * draw.uniform(20, 90), draw.uniform(0.1, 2)
        student.vector_step(weights, my_input, goal_pred, alpha).is_right()


def test_alpha(student: Student, draw: Draw) -> None:
    """An alpha of 0 learns nothing, one of 1 makes the whole update, a negative one unlearns."""
    weights, my_input = draw.vector(3), draw.vector(3, 0.3, 1)
    for alpha in (0, 1, -draw.uniform(0.1, 0.5)):
        student.vector_step(weights, my_input, 5, alpha).is_right()
        student.learn_one_light(weights, my_input, 5, alpha, 6).is_right()


def test_right_by_accident(student: Student, draw: Draw) -> None:
    """Weights 0.5 and -0.5 predict 0 for [1, 0, 1]: no error, so nothing is learned for stop."""
    weights = np.array([0.5, draw.sign() * draw.uniform(1.1, 2), -0.5])
    for goal_pred in (0, 1):
        student.vector_step(weights, LIGHT, goal_pred, ALPHA).is_right()
        student.learn_one_light(weights, LIGHT, goal_pred, ALPHA, 4).is_right()


def test_learn_anywhere(student: Student, draw: Draw) -> None:
    """learn_one_light gives one pair an iteration from any weights, none for no iterations."""
    for size, iterations in ((1, 2), (3, 1), (2, draw.integer(3, 9)), (5, draw.integer(3, 9))):
        weights, my_input = draw.vector(size), draw.vector(size, -1, 1)
        goal_pred, alpha = draw.sign() * draw.uniform(4, 9), draw.uniform(0.1, 0.35)
        student.learn_one_light(weights, my_input, goal_pred, alpha, iterations).is_right()
    student.learn_one_light(WEIGHTS, LIGHT, 1, ALPHA, 0).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Where little or nothing is left to learn, and where zeros stand, it goes on all the same."""
    for weights, inputs, goals, alpha in streetlights(draw):
        student.vector_step(weights, inputs[0], goals[0].item(), alpha).is_right()
        student.learn_one_light(weights, inputs[0], goals[0].item(), alpha, 3).is_right()
    student.learn_one_light(np.array([0.5, 0.5]), np.zeros(2), 1, 0.1, 6).is_right()
    student.learn_one_light(
        draw.vector(2), np.array([1, 0]), draw.uniform(3, 5), 0.07, 110
    ).is_right()
    student.learn_one_light(np.array([0.5, -0.5]), np.array([1, 0]), -0.5, 0.5, 3).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are goals and alphas like others."""
    weights, my_input = draw.vector(3), draw.vector(3, 0.3, 0.9)
    for number in LANDMARKS:
        student.vector_step(weights, my_input, number, 0.3).is_right()
        student.vector_step(weights, my_input, 0.3, number).is_right()
        student.learn_one_light(weights, my_input, number, 0.3, 2).is_right()
        student.learn_one_light(weights, my_input, 0.3, number, 2).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given = draw.vector(2), draw.vector(2, 0.3, 0.9), draw.uniform(5, 9), 0.25, 2
    for arguments in one_at_a_time(
        given, (draw.vector(2) + 4, draw.vector(2, 1.1, 2), -2, -0.3, 3)
    ):
        student.vector_step(*arguments[:4]).is_right()
        student.learn_one_light(*arguments).is_right()
