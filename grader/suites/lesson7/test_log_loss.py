"""log_loss.py: log_loss."""

import numpy as np

from grader.checking import Draw, Student
from grader.suites.boundaries import MANY, one_at_a_time
from grader.suites.lesson7.networks import agree, draw_goals


def _preds(draw: Draw, rows: int, outputs: int) -> np.ndarray:
    return draw.matrix(rows, outputs, 0.02, 0.98)


def test_one_output(student: Student, draw: Draw) -> None:
    """The loss of one output is the average over the rows, for goals of 0 and of 1."""
    for rows in (2, 3, draw.integer(4, 8)):
        student.log_loss(_preds(draw, rows, 1), draw_goals(draw, rows, 1)).is_right()


def test_several_outputs(student: Student, draw: Draw) -> None:
    """The losses of a row's outputs are added up; only the rows are averaged."""
    for rows, outputs in ((3, 2), (2, 5), (4, 4), (6, 3), (MANY, 7)):
        student.log_loss(_preds(draw, rows, outputs), draw_goals(draw, rows, outputs)).is_right()


def test_one_row(student: Student, draw: Draw) -> None:
    """The loss of one row is the sum over its outputs; of one single prediction, its own."""
    student.log_loss(_preds(draw, 1, 4), draw_goals(draw, 1, 4)).is_right()
    for goal in (0.0, 1.0):
        student.log_loss(_preds(draw, 1, 1), np.array([[goal]])).is_right()


def test_repeated(student: Student, draw: Draw) -> None:
    """The same rows twice leave the loss as it is; the same outputs twice double it."""
    preds, goals = _preds(draw, 3, 2), draw_goals(draw, 3, 2)
    once = student.log_loss(preds, goals)
    rows_twice = student.log_loss(np.vstack([preds, preds]), np.vstack([goals, goals]))
    outputs_twice = student.log_loss(np.hstack([preds, preds]), np.hstack([goals, goals]))
    if not agree(rows_twice.number(), once.number()):
        raise rows_twice.is_not("It changed with every row being there twice.")
    if not agree(outputs_twice.number(), 2 * once.number()):
        raise outputs_twice.is_not("It did not double with every output being there twice.")
    for answer in (once, rows_twice, outputs_twice):
        answer.is_right()


def test_sure_and_wrong(student: Student, draw: Draw) -> None:
    """The surer a wrong prediction, the greater its loss, whichever of 0 and 1 is the goal."""
    for goal, preds in ((1.0, (0.4, 0.1, 0.01, 0.0001)), (0.0, (0.6, 0.9, 0.99, 0.9999))):
        lower = 0.0
        for pred in preds:
            answer = student.log_loss(np.array([[pred]]), np.array([[goal]]))
            if not answer.number() > lower:
                raise answer.is_not("It is not greater than for a prediction that was less sure.")
            answer.is_right()
            lower = answer.number()


def test_whole_goals(student: Student, draw: Draw) -> None:
    """Goals may be whole numbers, and all 0 or all 1."""
    goals = draw_goals(draw, 3, 2).astype(np.int64)
    student.log_loss(_preds(draw, 3, 2), goals).is_right()
    student.log_loss(_preds(draw, 2, 3), np.ones((2, 3), dtype=np.int64)).is_right()
    student.log_loss(_preds(draw, 4, 1), np.zeros((4, 1), dtype=np.int64)).is_right()


def test_clipped(student: Student, draw: Draw) -> None:
    """Predictions of exactly 0 and 1, and wrong ones closer to 0 than the clip, stay finite."""
    student.log_loss(np.array([[0.0, draw.uniform(0.1, 0.9)]]), np.array([[1.0, 0.0]])).is_right()
    student.log_loss(np.array([[3e-13], [2e-11]]), np.array([[1.0], [1.0]])).is_right()
    student.log_loss(np.zeros((2, 2)), np.array([[0.0, 1.0], [1.0, 0.0]])).is_right()
    # 1 - (1 - 1e-12) is not quite 1e-12, and whoever clips 1 - p by itself is as right: so that
    # this does not decide, one prediction of 1 that is wrong stands among many of 0.
    preds = np.array([[0.0], [0.0], [0.0], [0.0], [0.0], [0.0], [0.0], [1.0], [1.0], [0.0]])
    goals = np.array([[1.0], [1.0], [1.0], [1.0], [1.0], [1.0], [1.0], [0.0], [1.0], [0.0]])
    order = draw.generator.permutation(len(goals))
    student.log_loss(preds[order], goals[order]).is_right()


def test_little_to_lose(student: Student, draw: Draw) -> None:
    """Predictions that are sure and right lose next to nothing, equal ones each their own."""
    some = draw.uniform(0.3, 0.9)
    for pred, goal in ((1 - some * 1e-6, 1), (some * 1e-5, 0), (1e-9 * some, 1)):
        student.log_loss(np.array([[pred]]), np.array([[goal]])).is_right()
    equal, goals = (
        np.array([[0.25, 0.5], [0.25, 0.5], [0.25, 0.25]]),
        np.array([[1, 0], [0, 0], [1, 1]]),
    )
    student.log_loss(equal, goals).is_right()
    student.log_loss(equal[:2], np.array([[1, 0], [1, 0]])).is_right()
    student.log_loss(0 * equal + 1, np.ones((3, 2))).is_right()
    student.log_loss(np.array([[0.0, 0.0], [0.3, 0.6]]), np.array([[0, 0], [0, 1]])).is_right()
    student.log_loss(1 - np.array([[0.1], [0.2]]), np.array([[1], [1]])).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Predictions and goals both have a say: with one of them changed, the loss is another."""
    given, other = (
        (_preds(draw, 3, 1), np.array([[1], [0], [0]])),
        (_preds(draw, 3, 1) / 2, np.ones((3, 1))),
    )
    for arguments in one_at_a_time(given, other):
        student.log_loss(*arguments).is_right()
