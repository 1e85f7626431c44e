"""light_matrix.py: light_matrix and scale_lights."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import HUGE, LANDMARKS, MANY, TINY, one_at_a_time
from grader.suites.lesson5.printed import DIMMER, STREETLIGHTS, TIMES_10, TIMES_20


def _named(lights: np.ndarray) -> list[list[str]]:
    return [["on" if light else "off" for light in pattern] for pattern in lights]


def _drawn(draw: Draw, rows: int, columns: int) -> list[list[str]]:
    return _named(draw.generator.integers(0, 2, (rows, columns)))


def test_streetlights(student: Student) -> None:
    """The six patterns of the streetlights become ones and zeros: 1 is on, 0 is off."""
    student.light_matrix(_named(STREETLIGHTS)).is_right()
    student.light_matrix(_named(1 - STREETLIGHTS[:4])).is_right()


def test_patterns_anywhere(student: Student, draw: Draw) -> None:
    """Any number of patterns of any number of lights becomes a matrix, one row a pattern."""
    few, many = draw.integer(2, 4), draw.integer(12, 14)
    for rows, columns in ((few, many), (many, few), (1, many), (many, 1)):
        student.light_matrix(_drawn(draw, rows, columns)).is_right()


def test_all_on_all_off(student: Student) -> None:
    """Patterns with every light on are all ones, with every light off all zeros."""
    student.light_matrix([["on"] * 4] * 2).is_right()
    student.light_matrix([["off"] * 2] * 3).is_right()
    for pattern in (["on"], ["off"]):
        student.light_matrix([pattern]).is_right()


def test_multiples(student: Student) -> None:
    """Scalar multiples of the dimmers, 10 and 20 times, are the matrices that are printed."""
    student.scale_lights(DIMMER, 10).prints(TIMES_10.rows)
    student.scale_lights(DIMMER, 20).prints(TIMES_20.rows)


def test_scale_anywhere(student: Student, draw: Draw) -> None:
    """scale_lights holds for negative, zero, large, tiny and whole factors, and for one row."""
    for rows, (factor,) in enumerate(draw.cases(1), start=1):
        lights = draw.matrix(rows, draw.integer(2, 5))
        student.scale_lights(lights, factor).is_right()


def test_scale_ones_and_zeros(student: Student, draw: Draw) -> None:
    """Lights that are whole numbers can be dimmed too: times a fraction, they are fractions."""
    student.scale_lights(STREETLIGHTS, draw.uniform(0.1, 0.9, 7)).is_right()
    student.scale_lights(1 - STREETLIGHTS[:2], -draw.uniform(1.1, 1.9, 7)).is_right()
    # A whole product comes first, and fractions after it.
    student.scale_lights(np.array([[1.0, 0.25], [0.5, 1.0]]), 3).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are factors like others, for any number of lights."""
    for factor in LANDMARKS:
        student.scale_lights(draw.matrix(2, 2), factor).is_right()
        student.scale_lights(np.array([[-1, 2], [2, 0]]), factor).is_right()
    for lights in (
        np.ones((1, 1)),
        np.full((1, 1), 1.001),
        draw.generator.integers(0, 2, (MANY, 8)),
        -np.eye(3),
    ):
        student.scale_lights(lights, 0.3).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    student.light_matrix([["on", "off"], ["off", "off"]]).is_right()
    student.light_matrix([["on", "off"], ["off", "on"], ["on", "off"]]).is_right()
    for arguments in one_at_a_time((draw.matrix(2, 3), 0.75), (draw.matrix(2, 3) + 9, -3)):
        student.scale_lights(*arguments).is_right()
    for lights, factor in (
        (draw.matrix(2, 2), TINY),
        (np.array([[0, 1, 2]]), HUGE),
        (np.zeros((2, 1)), 3),
    ):
        student.scale_lights(lights, factor).is_right()
        student.scale_lights(factor * lights, 1 / 3).is_right()
