"""prediction.py: neural_network."""

from grader.checking import Draw, Student
from grader.suites.boundaries import ALIKE, HUGE, TINY, landmarks, one_at_a_time
from grader.suites.lesson4.printed import FOUR_STEPS_SLIDES, SIX_CASES


def test_four_steps(student: Student) -> None:
    """An input of 1.1 makes the predictions that the slides print for their four weights."""
    weights = FOUR_STEPS_SLIDES.labelled("Weight")
    for weight, printed in zip(weights, FOUR_STEPS_SLIDES.labelled("Prediction"), strict=True):
        student.neural_network(1.1, float(weight)).prints(printed)


def test_six_cases(student: Student) -> None:
    """Inputs of 100, -100, 0 and 50000 make the predictions that the document prints."""
    cases = [(100, 0.5), (100, 0.75), (-100, 0.5), (-100, 0.75), (0, 0.5), (50000, 0.5)]
    for (my_input, weight), printed in zip(cases, SIX_CASES.labelled("Prediction"), strict=True):
        student.neural_network(my_input, weight).prints(printed)


def test_anywhere(student: Student, draw: Draw) -> None:
    """neural_network holds for negative, zero, large, tiny and whole numbers."""
    for my_input, weight in draw.cases(2):
        student.neural_network(my_input, weight).is_right()


def test_turning_the_knob(student: Student, draw: Draw) -> None:
    """The knob says how much the input counts: not at all, as it is, the other way."""
    my_input = draw.sign() * draw.uniform(1.5, 9)
    for weight in (0.0, 1.0, -1.0):
        student.neural_network(my_input, weight).is_right()
    student.neural_network(draw.integer(2, 9), draw.sign() * draw.integer(3, 9)).is_right()
    student.neural_network(TINY, draw.uniform(0.1, 0.9)).is_right()
    student.neural_network(1.0, draw.uniform(0.1, 0.9) * TINY).is_right()
    whole, fraction = draw.integer(2, 9), draw.uniform(0.1, 0.9, 3) + 1e-4
    for arguments in ((whole, fraction), (fraction, whole)):
        student.neural_network(*arguments).is_right()
    student.neural_network(HUGE, draw.uniform(0.1, 0.9)).is_right()
    for alike in ALIKE:
        student.neural_network(alike, alike).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.9)
    for arguments in landmarks(given):
        student.neural_network(*arguments).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Input and weight both have a say: with one of them changed, the prediction is another."""
    given, other = (draw.uniform(1, 9), draw.uniform(1, 9)), (-draw.uniform(1, 9), HUGE)
    for arguments in (*one_at_a_time(given, other), given[:1] * 2):
        student.neural_network(*arguments).is_right()
