"""weighted_sum.py: weighted_sum."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import MANY, one_at_a_time, streetlights
from grader.suites.lesson5.learning import printed_moments
from grader.suites.lesson5.printed import ALL_LIGHTS, BY_ACCIDENT, DIMMER, WEIGHTS


def test_all_lights(student: Student) -> None:
    """With the weights of each moment, the six lights are predicted as the document prints."""
    printed = ALL_LIGHTS.labelled("Prediction")
    for (my_input, weights), prediction in zip(printed_moments(), printed, strict=True):
        student.weighted_sum(my_input, weights).prints(prediction)


def test_right_by_accident(student: Student, draw: Draw) -> None:
    """On [1, 0, 1] the middle weight is irrelevant, and 0.5 and -0.5 predict 0 by accident."""
    my_input = np.array([1.0, 0.0, 1.0])
    for middle in (draw.uniform(100, 900), -draw.uniform(1, 9)):
        student.weighted_sum(my_input, np.array([0.5, middle, -0.5])).prints(BY_ACCIDENT.number)
        student.weighted_sum(my_input, np.array([0.5, middle, -0.7])).is_right()


def test_dimmers(student: Student, draw: Draw) -> None:
    """A light counts with its intensity: dimmers, and multiples of them, change the sum."""
    for times in (1, draw.integer(2, 20)):
        student.weighted_sum(DIMMER[3] * times, WEIGHTS).is_right()


def test_large_and_tiny(student: Student, draw: Draw) -> None:
    """weighted_sum holds for lights and weights that are negative, zero, large or tiny."""
    for size, scale in ((3, 500.0), (4, 0.002), (5, -30.0)):
        my_input = draw.vector(size, 0.5, 2) * scale
        my_input[-1] = 0
        student.weighted_sum(my_input, draw.vector(size, -2, -0.5)).is_right()


def test_any_number_of_lights(student: Student, draw: Draw) -> None:
    """weighted_sum holds for any number of lights, each with a weight of its own."""
    for size in (1, 2, 3, draw.integer(4, 12), MANY):
        student.weighted_sum(draw.vector(size), draw.vector(size) / 7).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Lights that are off, whole numbers, equal, tiny or huge ones: each counts with its weight."""
    for weights, inputs, _, _ in streetlights(draw):
        student.weighted_sum(inputs[0], weights).is_right()
    shares = np.array([1.0, -1.0 - 3e-6 * draw.uniform(0.3, 0.9), 0.0])
    student.weighted_sum(np.ones(3), shares / 3).is_right()
    student.weighted_sum(shares / 3, np.ones(3)).is_right()
    student.weighted_sum(np.array([1, 2, 1, 0]), np.array([0.5, 0.25, 0.5, 0.5])).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Lights and weights both have a say: with one of them changed, the sum is another."""
    given = draw.vector(3, -2, -0.5), draw.vector(3, 0.5, 2)
    for arguments in one_at_a_time(given, (draw.vector(3) + 9,) * 2):
        student.weighted_sum(*arguments).is_right()
