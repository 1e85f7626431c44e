"""weight_delta.py: node_delta and weight_delta."""

from grader.checking import Draw, Student
from grader.suites.boundaries import ALIKE, HUGE, TINY, landmarks, misses, one_at_a_time
from grader.suites.lesson4.printed import FOUR_STEPS, FOUR_STEPS_SLIDES, SIX_CASES


def test_six_cases(student: Student) -> None:
    """Scaling, negative reversal and stopping, as the document prints them for six cases."""
    predictions = SIX_CASES.labelled("Prediction")
    deltas = SIX_CASES.labelled("Pure error")
    changes = SIX_CASES.labelled("Direction and Amount")
    inputs = (100, 100, -100, -100, 0, 50000)
    for my_input, pred, delta, change in zip(inputs, predictions, deltas, changes, strict=True):
        student.node_delta(float(pred), 0.8).prints(delta)
        student.weight_delta(my_input, float(delta)).prints(change)


def test_four_steps(student: Student) -> None:
    """Four steps with input 1.1 have the delta and the weight_delta that the document prints."""
    predictions = FOUR_STEPS.labelled("Prediction")
    printed = zip(predictions, FOUR_STEPS.rows[2::3], FOUR_STEPS_SLIDES.rows[2::3], strict=True)
    for pred, *of_documents in printed:
        pure_error = student.node_delta(float(pred), 0.8)
        direction_and_amount = student.weight_delta(1.1, float(of_documents[0][0]))
        for delta, weight_delta in of_documents:
            pure_error.prints(delta)
            direction_and_amount.prints(weight_delta)


def test_too_high_or_too_low(student: Student, draw: Draw) -> None:
    """The delta says by how much a prediction was too high or, negative, too low."""
    goal_pred, miss = draw.uniform(-5, 5), draw.uniform(1.5, 4)
    for pred in (goal_pred + miss, goal_pred - miss):
        student.node_delta(pred, goal_pred).is_right()


def test_node_delta_anywhere(student: Student, draw: Draw) -> None:
    """node_delta holds for negative, zero, large, tiny and whole numbers."""
    for pred, goal_pred in draw.cases(2):
        student.node_delta(pred, goal_pred).is_right()
    student.node_delta(HUGE, -1).is_right()


def test_scaling_reversal_stopping(student: Student, draw: Draw) -> None:
    """One and the same delta: a big input makes it big, a negative one turns it, 0 stops it."""
    my_input, delta = draw.uniform(1.5, 5), draw.sign() * draw.uniform(1.5, 5)
    for scale in (100, -1, 0):
        student.weight_delta(scale * my_input, delta).is_right()


def test_weight_delta_anywhere(student: Student, draw: Draw) -> None:
    """weight_delta holds for negative, zero, large, tiny and whole numbers."""
    for my_input, delta in draw.cases(2):
        student.weight_delta(my_input, delta).is_right()
    student.weight_delta(TINY, draw.uniform(0.1, 0.9)).is_right()
    student.weight_delta(1, draw.uniform(0.1, 0.9) * TINY).is_right()
    for my_input, delta in ((HUGE, draw.uniform(1, 9)), (draw.uniform(1, 9), HUGE)):
        student.weight_delta(my_input, delta).is_right()
    for alike in ALIKE:
        student.weight_delta(alike, alike).is_right()


def test_little_or_far(student: Student, draw: Draw) -> None:
    """A prediction next to its goal, or far out, has its delta, whole goals among them."""
    for pred, goal_pred in misses(draw):
        student.node_delta(pred, goal_pred).is_right()
    pred = draw.uniform(0.3, 0.9)
    student.node_delta(pred, pred + draw.uniform(2e-7, 4e-7, 9)).is_right()
    student.node_delta(TINY, -draw.uniform(1, 9) * TINY).is_right()


def test_landmarks(student: Student, draw: Draw) -> None:
    """1, -1, a half and whole numbers are numbers like others, also where two are the same."""
    given = draw.uniform(0.6, 0.9), draw.uniform(1.1, 1.9)
    for arguments in landmarks(given):
        student.node_delta(*arguments).is_right()
        student.weight_delta(*arguments).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Both arguments have a say: with one of them changed, the answer is another."""
    given, other = (draw.uniform(1, 2), draw.uniform(3, 4)), (draw.uniform(5, 9), -3)
    for arguments in (*one_at_a_time(given, other), given[:1] * 2):
        student.node_delta(*arguments).is_right()
        student.weight_delta(*arguments).is_right()
