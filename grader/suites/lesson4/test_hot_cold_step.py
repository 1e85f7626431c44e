"""hot_cold_step.py: hot_cold_step and hot_cold_learn."""

import itertools

from grader.checking import Draw, Student
from grader.suites.boundaries import HUGE, TINY, landmarks, one_at_a_time, starts
from grader.suites.lesson4.printed import (
    HOT_AND_COLD,
    HOT_AND_COLD_SLIDES,
    STEP_OF_TEN,
    TOES,
    TOES_SLIDES,
)


def test_toes(student: Student) -> None:
    """One step of 0.01 takes the toes' error from 0.0225 to only 0.004, as the slides say."""
    student.hot_cold_step(0.1, 8.5, 1, 0.01).is_right()
    learned = student.hot_cold_learn(0.1, 8.5, 1, 0.01, 2)
    learned.prints({0: {0: TOES.numbers[0]}, 1: {0: TOES_SLIDES.number}})


def test_hot_and_cold(student: Student) -> None:
    """1101 iterations with a step of 0.001 go as the document prints them."""
    learned = student.hot_cold_learn(0.5, 0.5, 0.8, 0.001, 1101)
    learned.prints(dict(zip((0, 1, 2, 3, 4, 5, 1100), HOT_AND_COLD.rows, strict=True)))
    learned.prints(dict(zip((0, 1, 1099, 1100), HOT_AND_COLD_SLIDES.rows, strict=True)))


def test_step_of_ten(student: Student) -> None:
    """With a step of 10 the same two pairs repeat infinitely, never remotely close to 0.8."""
    learned = student.hot_cold_learn(0.5, 0.5, 0.8, 10, 9)
    learned.prints(dict(zip(range(5), STEP_OF_TEN.rows, strict=True)))


def test_better_side(student: Student, draw: Draw) -> None:
    """The weight moves by one step, to the side with the smaller error, however far the goal."""
    for scale, turned, away in ((0.0001, 1, 0.6), (1, -1, 1.4), (1, 1, -1.4), (1000, 1, -900.0)):
        weight, step_amount = draw.uniform(-3, 3) + 1 / 3, draw.uniform(0.05, 0.4)
        my_input = turned * draw.uniform(0.3, 9)
        goal_pred = round(scale * my_input * (weight + away * step_amount), 12)
        step = scale * step_amount
        student.hot_cold_step(scale * weight, my_input, goal_pred, step).is_right()
    # Only just beyond half a step: staying would be better still, and a shorter way down worse.
    for half, side in itertools.product((0.5, -0.5), (1, -1)):
        student.hot_cold_step(1.5, half, half * (1.5 + side * 0.475 * 0.25), 0.25).is_right()
    whole = draw.integer(2, 9)
    student.hot_cold_step(whole, 3, 3 * whole + draw.sign() * 40, 2).is_right()


def test_equal_errors(student: Student, draw: Draw) -> None:
    """Equal errors leave the weight alone; a goal a little to one side of it does not."""
    weight, my_input = draw.integer(52, 100) / 512 + 1 / 1024, -draw.integer(5, 9) / 4
    student.hot_cold_step(-weight, 0.0, draw.uniform(1, 3), 0.25).is_right()
    for middle, turned in itertools.product((weight, -weight), (my_input, -my_input)):
        student.hot_cold_step(middle, turned, turned * middle, 0.25).is_right()
    for aside in (-0.125, 0.125):
        student.hot_cold_step(weight, my_input, my_input * (weight + aside), 0.5).is_right()


def test_to_and_fro(student: Student, draw: Draw) -> None:
    """Predictions go back and forth if the goal lies between two steps, and rest if on one."""
    for side in (1, -1):
        weight, step_amount = draw.uniform(-3, 3), draw.uniform(0.05, 0.4)
        my_input, steps = side * draw.uniform(0.3, 3), draw.integer(2, 6)
        goal_pred = round(my_input * (weight + side * (steps + 0.3) * step_amount), 6)
        learned = student.hot_cold_learn(weight, my_input, goal_pred, step_amount, steps + 6)
        learned.is_right()
    student.hot_cold_learn(0.5, 2.0, 2.0, 0.25, 8).is_right()


def test_learn_anywhere(student: Student, draw: Draw) -> None:
    """hot_cold_learn gives one pair an iteration, the first before any step, none for none."""
    # With an input below 0, and goals above and below: no wrong way is right by luck.
    for iterations, turned, side in ((1, 1, 1), (2, -1, 1), (draw.integer(3, 9), -1, -1)):
        weight, step_amount = draw.uniform(-3, 3), draw.uniform(0.001, 0.01, 4)
        my_input = turned * draw.uniform(0.3, 3)
        goal_pred = round(my_input * weight, 4) + side * draw.uniform(1, 5)
        learned = student.hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)
        learned.is_right()
    student.hot_cold_learn(0.5, 0.5, 0.8, 0.001, 0).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """However little the two errors differ, and where zeros stand, it goes on all the same."""
    for weight, my_input, goal_pred, size in starts(draw):
        step_amount = size / 4
        student.hot_cold_step(weight, my_input, goal_pred, step_amount).is_right()
        student.hot_cold_learn(weight, my_input, goal_pred, step_amount, 3).is_right()
    for far in (-draw.uniform(1e6, 2e6), draw.uniform(1e6, 2e6)):
        student.hot_cold_step(0.5, 1.0, far, draw.uniform(1e-5, 3e-5, 7)).is_right()
    student.hot_cold_learn(0.25, 1, draw.sign() * 2, 0.25, 4).is_right()


def test_tiny_and_huge(student: Student, draw: Draw) -> None:
    """However tiny or huge all numbers are, the better side is up or down as for any others."""
    for size, turned, side in itertools.product((TINY, HUGE), (1, -1), (1, -1)):
        weight, my_input = 0.3 * turned * side * size, turned * draw.uniform(0.7, 0.9)
        student.hot_cold_step(weight, my_input, side * size, size / 4).is_right()
    for turned, side in itertools.product((1, -1), (1, -1)):
        weight, my_input = turned * draw.uniform(0.4, 0.6), side * HUGE
        student.hot_cold_step(weight, my_input, 0.3 * turned * my_input, 0.125).is_right()
    for weight in (TINY, HUGE):
        student.hot_cold_step(weight, 0, draw.integer(2, 9), weight / 4).is_right()


def test_whole_steps(student: Student, draw: Draw) -> None:
    """A step of a whole number changes the weight by just that, up, down or not at all."""
    weight, my_input = draw.uniform(0.1, 0.9), draw.uniform(0.1, 0.3)
    for aside in ((1 - weight) / 4, (weight - 1) / 4):
        student.hot_cold_step(weight, my_input, my_input * (weight + aside), 1).is_right()
    student.hot_cold_step(weight, 0.0, 0.5, 2).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.4), draw.uniform(2.3, 2.5)
    for arguments in landmarks(given, 0.3):
        student.hot_cold_step(*arguments).is_right()
    for arguments in landmarks(given, 0.3, 2):
        student.hot_cold_learn(*arguments).is_right()
    for step_amount in (1, 0.5, 4, *given):
        student.hot_cold_step(*given, step_amount).is_right()
        student.hot_cold_learn(*given, step_amount, 2).is_right()
    for my_input, goal_pred in ((-1, given[2]), (-3, given[2]), (given[1], -1)):
        student.hot_cold_step(given[0], my_input, goal_pred, 0.3).is_right()
    student.hot_cold_step(0.2, given[1], 0.5, 0.3).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given = draw.uniform(1, 3), draw.uniform(0.2, 0.9), draw.uniform(4, 6), 0.25, 2
    for arguments in one_at_a_time(given[:4], (-3, -0.7, -1.3, 0.3)):
        student.hot_cold_step(*arguments).is_right()
    for arguments in one_at_a_time(given, (-3, -0.7, -1.3, 0.3, 4)):
        student.hot_cold_learn(*arguments).is_right()
