"""init_weights.py: init_weights."""

from grader.checking import Draw, Student
from grader.suites.boundaries import one_at_a_time
from grader.suites.lesson6.printed import FIRST_NETWORK, INITIALIZED


def test_printed_weights(student: Student) -> None:
    """Seed 1 draws both matrices that the document prints for one iteration of backprop."""
    rows = INITIALIZED.rows[1:]
    student.init_weights(1, 3, 3, 1).prints([rows[:3], rows[3:]])


def test_later_weights(student: Student) -> None:
    """Four inputs more, and seed 1 goes on to the weights printed for the first deep network."""
    rows = FIRST_NETWORK.rows
    student.init_weights(1, 7, 4, 1).prints([dict(enumerate(rows[:3], start=4)), rows[3:7]])


def test_every_size(student: Student, draw: Draw) -> None:
    """The matrices connect layers of any sizes, for any seed."""
    for sizes in ((2, 8, 6), (7, 3, 1), (1, 1, 1), (12, 13, 11)):
        student.init_weights(draw.integer(2, 9999), *sizes).is_right()
    for sizes in ((3, 2, 4), (2, 1, 1)):
        student.init_weights(0, *sizes).is_right()


def test_tiny_weights(student: Student) -> None:
    """Weights that happen to be drawn next to 0 are as they are drawn."""
    for seed in (6088, 38338):  # draws such a weight for the first matrix, for the second
        student.init_weights(seed, 2, 4, 3).is_right()


def test_same_again(student: Student, draw: Draw) -> None:
    """The same seed draws the same weights again, whatever was drawn in between."""
    seed, other = draw.integer(2, 4999), draw.integer(5000, 9999)
    for again in (seed, other, seed, seed):
        student.init_weights(again, 2, 3, 2).is_right()


def test_each_argument(student: Student, draw: Draw) -> None:
    """Every argument has a say: with one of them changed, other weights are drawn."""
    for arguments in one_at_a_time(
        (draw.integer(2, 99), 2, 3, 1), (draw.integer(100, 999), 3, 2, 2)
    ):
        student.init_weights(*arguments).is_right()
