"""alpha_update.py: alpha_update and alpha_learn."""

from grader.checking import Draw, Student
from grader.suites.boundaries import HUGE, TINY, landmarks, one_at_a_time, starts
from grader.suites.lesson4.printed import ALPHA, ALPHA_SLIDES, DIVERGENCE, DIVERGENCE_SLIDES


def test_alpha(student: Student) -> None:
    """With alpha 0.1 an input of 2 no longer diverges: twenty iterations as printed."""
    learned = student.alpha_learn(0.5, 2, 0.8, 0.1, 20)
    learned.prints(ALPHA.rows)
    learned.prints(dict(zip((0, 1, 2, 17, 18, 19), ALPHA_SLIDES.rows, strict=True)))


def test_alpha_of_one(student: Student) -> None:
    """An alpha of 1 makes the whole update: the network diverges as it is printed without."""
    learned = student.alpha_learn(0.5, 2, 0.8, 1, 20)
    learned.prints(DIVERGENCE.rows)
    learned.prints(dict(zip((0, 1, 2, 17, 18, 19), DIVERGENCE_SLIDES.rows, strict=True)))


def test_update_anywhere(student: Student, draw: Draw) -> None:
    """alpha_update holds for negative, zero, large, tiny and whole numbers."""
    for weight, alpha, derivative in draw.cases(3):
        student.alpha_update(weight, derivative, alpha).is_right()


def test_fraction_of_the_update(student: Student, draw: Draw) -> None:
    """How much of the update alpha makes: all of it, half, a tenth, nothing, or back uphill."""
    weight, derivative = draw.uniform(-3, 3), draw.sign() * draw.uniform(4, 9)
    for alpha in (1, 0.5, 0.1, 0, -0.5):
        student.alpha_update(weight, derivative, alpha).is_right()


def test_crazy_alpha(student: Student, draw: Draw) -> None:
    """A crazy small alpha hardly learns, 0 not at all, a crazy big or negative one diverges."""
    weight, my_input = draw.uniform(-2, 2), draw.sign() * draw.uniform(0.5, 2)
    goal_pred = round(my_input * (weight + draw.sign() * draw.uniform(1, 3)), 4)
    for alpha in (draw.uniform(0.0001, 0.001, 5), 0, draw.uniform(10, 50), -draw.uniform(0.1, 2)):
        student.alpha_learn(weight, my_input, goal_pred, alpha, 5).is_right()


def test_learn_anywhere(student: Student, draw: Draw) -> None:
    """alpha_learn gives one pair an iteration, the first before any update, none for none."""
    for iterations in (1, draw.integer(3, 9), draw.integer(21, 40)):
        weight, my_input = draw.uniform(-2, 2), draw.sign() * draw.uniform(0.5, 2)
        goal_pred = round(my_input * (weight + draw.sign() * draw.uniform(1, 3)), 4)
        alpha = draw.uniform(0.01, 0.2, 3)
        student.alpha_learn(weight, my_input, goal_pred, alpha, iterations).is_right()
    student.alpha_learn(0.5, 2, 0.8, 0.1, 0).is_right()


def test_little_or_nothing(student: Student, draw: Draw) -> None:
    """Where little or nothing is left to learn, and where zeros stand, it goes on all the same."""
    for weight, my_input, goal_pred, _ in starts(draw):
        alpha = draw.uniform(0.1, 0.3) / (my_input**2 or 1)
        student.alpha_learn(weight, my_input, goal_pred, alpha, 3).is_right()
    student.alpha_learn(draw.uniform(-2, -1), 1 / 3, draw.uniform(1, 2), 0.8, 120).is_right()
    student.alpha_learn(0.5, 1, -0.5, 0.5, 3).is_right()  # the second weight is 0
    student.alpha_learn(draw.uniform(0.3, 0.9), 2, draw.uniform(-3, -2), 0.0, 3).is_right()
    for alpha in (TINY, 1, HUGE):
        student.alpha_update(TINY * draw.uniform(1, 9), TINY / alpha, alpha).is_right()
    student.alpha_update(HUGE, -3 * HUGE, draw.uniform(0.1, 2)).is_right()
    for arguments in (
        (draw.integer(2, 9), draw.integer(-9, -2), 0.25),
        (0.7, 0.7, 0.7),
        (0.35, -3, 0.25),
        (0.35, -3, 0),
    ):
        student.alpha_update(*arguments).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.4), draw.uniform(2.1, 2.9)
    for arguments in landmarks(given):
        student.alpha_update(*arguments).is_right()
    for arguments in landmarks((*given, 0.3), 2):
        student.alpha_learn(*arguments).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, the answer is another."""
    given = draw.uniform(-2, 2), draw.uniform(0.2, 0.9), draw.uniform(4, 6), 0.25, 2
    for arguments in one_at_a_time(given[:3], (-3, -0.7, -1.3)):
        student.alpha_update(*arguments).is_right()
    for arguments in one_at_a_time(given, (-3, -0.7, -1.3, 0.3, 4)):
        student.alpha_learn(*arguments).is_right()
