"""pressure.py: pressure and net_pressure."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import MANY
from grader.suites.lesson5.printed import STREETLIGHTS, WALK_VS_STOP


def _drawn(draw: Draw, rows: int, lights: int) -> tuple[np.ndarray, np.ndarray]:
    """Return lights and goals; with two rows or more, none is the same in all of them.

    With three, each light is on in one row that says stop, and off in another.
    """
    inputs = draw.generator.integers(0, 2, (rows, lights))
    goals = draw.generator.integers(0, 2, rows)
    if lights > 1:
        inputs[0, :2] = draw.generator.permutation(2)
    if rows > 1:
        inputs[1] = 1 - inputs[0]
        goals[1] = 1 - goals[0]
    if rows > 2:
        inputs[2] = 1 - inputs[goals[0]]  # the one of the first two whose goal is 0
        goals[2] = 0
    return inputs, goals


def test_first_streetlight(student: Student) -> None:
    """[1, 0, 1] with stop pushes the first and third weight down, with walk it pushes them up."""
    for goals in (np.array([0]), np.array([1])):
        student.pressure(STREETLIGHTS[:1], goals).is_right()


def test_all_the_same_goal(student: Student) -> None:
    """Where all lights say walk, all pressure is upward; where all say stop, downward."""
    for rows in (2, 3, 6):
        for goals in (np.ones(rows, np.int64), np.zeros(rows, np.int64)):
            student.pressure(STREETLIGHTS[:rows], goals).is_right()
            student.net_pressure(STREETLIGHTS[:rows], goals).is_right()


def test_six_streetlights(student: Student) -> None:
    """Each of the six streetlights pushes the weights of its own lights, up for walk."""
    for goals in (WALK_VS_STOP, 1 - WALK_VS_STOP):
        student.pressure(STREETLIGHTS, goals).is_right()
        student.net_pressure(STREETLIGHTS, goals).is_right()


def test_pressure_anywhere(student: Student, draw: Draw) -> None:
    """Any number of rows and of lights has its pressure, whole numbers or floats alike."""
    for rows, lights in ((2, 5), (draw.integer(7, 9), 3)):
        inputs, goals = _drawn(draw, rows, lights)
        student.pressure(inputs, goals).is_right()
    for rows, lights in ((3, 1), (4, 4)):
        inputs, goals = _drawn(draw, rows, lights)
        student.pressure(inputs.astype(float), goals.astype(float)).is_right()


def test_whole_lights_and_other_goals(student: Student, draw: Draw) -> None:
    """Many lights push as few do, and lights that are whole numbers may have goals of floats."""
    inputs, goals = draw.generator.integers(0, 2, (MANY, 4)), draw.generator.integers(0, 2, MANY)
    student.pressure(inputs, goals.astype(float)).is_right()
    student.net_pressure(inputs, goals.astype(float)).is_right()


def test_lights_that_are_off(student: Student) -> None:
    """A light that is off pushes neither up nor down, whatever the goal; one that is on does."""
    goals = np.array([0, 1, 1])
    for inputs in (np.zeros((3, 2)), np.eye(3)):
        student.pressure(inputs, goals).is_right()
        student.net_pressure(inputs, goals).is_right()


def test_all_alike(student: Student, draw: Draw) -> None:
    """All lights on, or all goals the same, in one row or in many: each row pushes as before."""
    many = draw.generator.integers(0, 2, (MANY, 8))
    for inputs in (np.ones((1, 1)), np.ones((3, 2), dtype=np.int64), many, np.eye(2)[:1]):
        for goal in (1, 0):
            goals = np.full(len(inputs), goal)
            student.pressure(inputs, goals).is_right()
            student.net_pressure(inputs, goals).is_right()


def test_same_lights_other_goals(student: Student) -> None:
    """Equal lights with different goals push either way, and dark ones, or repeated, stay rows."""
    inputs = np.array([[1, 0, 1], [1, 0, 1], [0, 0, 0], [1, 1, 0], [1, 1, 0]])
    for goals in (np.array([0, 1, 1, 1, 1]), np.array([1, 0, 0, 0, 0])):
        student.pressure(inputs, goals).is_right()
        student.net_pressure(inputs, goals).is_right()
        student.pressure(inputs.astype(float), goals).is_right()


def test_net_pressure_anywhere(student: Student, draw: Draw) -> None:
    """net_pressure has one number for each light, for any number of rows and of lights."""
    for rows, lights in ((2, 5), (draw.integer(8, 9), 4), (1, 4), (6, 1)):
        inputs, goals = _drawn(draw, rows, lights)
        student.net_pressure(inputs, goals).is_right()
    inputs, goals = _drawn(draw, 4, 4)
    student.net_pressure(inputs.astype(float), goals.astype(float)).is_right()
    student.net_pressure(inputs, 1 - goals).is_right()
    student.net_pressure(1 - inputs, goals).is_right()
    student.pressure(inputs, goals).is_right()
    student.pressure(inputs, 1 - goals).is_right()
    student.pressure(1 - inputs, goals).is_right()
    student.net_pressure(np.tile(STREETLIGHTS, (2, 1)), np.tile(WALK_VS_STOP, 2)).is_right()
    # More than a narrow whole number holds.
    student.net_pressure(np.ones((130, 1), np.int64), np.ones(130, np.int64)).is_right()


def test_conflicting_pressure(student: Student) -> None:
    """Where no input correlates with the output, upward and downward pressure are equal."""
    student.net_pressure(STREETLIGHTS[:4], np.array([1, 1, 0, 0])).is_right()
    student.net_pressure(STREETLIGHTS[:4], np.array([1, 1, 0, 1])).is_right()
