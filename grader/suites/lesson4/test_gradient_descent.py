"""gradient_descent.py: gradient_step and gradient_learn."""

from itertools import pairwise

from grader.checking import Draw, Student
from grader.suites.boundaries import SCALE, landmarks, one_at_a_time, starts
from grader.suites.lesson4.printed import (
    DIRECTION_AND_AMOUNT,
    DIRECTION_AND_AMOUNT_SLIDES,
    DIVERGENCE,
    DIVERGENCE_SLIDES,
    FOUR_STEPS,
    FOUR_STEPS_SLIDES,
    TEN_STEPS,
)


def test_direction_and_amount(student: Student) -> None:
    """Twenty iterations from weight 0.5 go as the document prints them."""
    learned = student.gradient_learn(0.5, 0.5, 0.8, 20)
    learned.prints(DIRECTION_AND_AMOUNT.rows)
    learned.prints(dict(zip((0, 1, 2, 17, 18, 19), DIRECTION_AND_AMOUNT_SLIDES.rows, strict=True)))


def test_ten_steps(student: Student) -> None:
    """Ten steps from weight 0: each new weight, and each error and prediction on the way."""
    pairs = [row[:2] for row in TEN_STEPS.rows]
    student.gradient_learn(0.0, 0.5, 0.8, 10).prints(pairs)
    weight = 0.0
    for printed in TEN_STEPS.labelled("Weight"):
        student.gradient_step(weight, 0.5, 0.8).prints(printed)
        weight = float(printed)


def test_four_steps(student: Student) -> None:
    """Four steps with input 1.1 overshoot to and fro and close in on the bottom of the bowl."""
    learned = student.gradient_learn(0.0, 1.1, 0.8, 4)
    for trace in (FOUR_STEPS, FOUR_STEPS_SLIDES):
        errors, predictions = trace.labelled("Error"), trace.labelled("Prediction")
        learned.prints(list(zip(errors, predictions, strict=True)))
    weights = FOUR_STEPS.labelled("Weight")
    for weight, new_weight in pairwise(weights):
        student.gradient_step(float(weight), 1.1, 0.8).prints(new_weight)


def test_divergence(student: Student) -> None:
    """With input 2 and no alpha every step overshoots further, as the document prints it."""
    learned = student.gradient_learn(0.5, 2, 0.8, 20)
    learned.prints(DIVERGENCE.rows)
    learned.prints(dict(zip((0, 1, 2, 17, 18, 19), DIVERGENCE_SLIDES.rows, strict=True)))


def test_step_anywhere(student: Student, draw: Draw) -> None:
    """gradient_step holds for negative, zero, large, tiny and whole numbers."""
    for weight, my_input, goal_pred in draw.cases(3):
        student.gradient_step(weight, my_input, goal_pred).is_right()


def test_nothing_to_learn(student: Student, draw: Draw) -> None:
    """An input of zero stops learning; at the bottom nothing moves, a little aside it does."""
    weight, my_input = draw.uniform(1, 3), 2.0 * draw.sign()
    student.gradient_step(weight, 0.0, 0.8).is_right()
    for aside in (0, draw.sign() * 0.0005, 4.0):
        student.gradient_step(weight, my_input, weight * my_input + aside).is_right()


def test_learn_anywhere(student: Student, draw: Draw) -> None:
    """gradient_learn gives one pair an iteration from any start, none for no iterations."""
    for iterations in (1, draw.integer(3, 9), draw.integer(21, 40)):
        weight, goal_pred = draw.uniform(-2, 2), draw.uniform(-2, 2)
        my_input = draw.sign() * draw.uniform(0.2, 1.2)
        student.gradient_learn(weight, my_input, goal_pred, iterations).is_right()
    student.gradient_learn(0.5, 0.0, 0.8, 6).is_right()
    student.gradient_learn(1.5, 2, 3.0, 6).is_right()
    student.gradient_learn(0.5, 2, 0.8, 0).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Where little or nothing is left to learn, and where zeros stand, it goes on all the same."""
    for weight, my_input, goal_pred, size in starts(draw):
        if size != 1 or 0 in (weight, my_input, goal_pred):
            student.gradient_step(weight, my_input, goal_pred).is_right()
        iterations = 2 if my_input == SCALE else 3  # it overshoots, by more and more
        student.gradient_learn(weight, my_input, goal_pred, iterations).is_right()
    student.gradient_learn(draw.uniform(-2, -1), 1 / 3, draw.uniform(1, 2), 110).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.4), draw.uniform(2.1, 2.9)
    for arguments in (*landmarks(given), (1, *given[1:])):
        student.gradient_step(*arguments).is_right()
    for arguments in landmarks(given, 2):
        student.gradient_learn(*arguments).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given = draw.uniform(-2, 2), draw.uniform(0.2, 0.9), draw.uniform(3, 5), 2
    for arguments in one_at_a_time(given[:3], (3, -0.5, 1.25)):
        student.gradient_step(*arguments).is_right()
    for arguments in one_at_a_time(given, (3, -0.5, 1.25, 4)):
        student.gradient_learn(*arguments).is_right()
