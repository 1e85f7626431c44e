"""What suites use: the student to ask, the reference to compare with, inputs to ask about.

A check asks `student.squared_error(0.25, 0.8)` and holds the answer against the reference with
`.is_right()` or against a document's trace with `.prints(...)`. The answer is plain data; the
student's code runs in a worker and never sees what is due.
"""

from grader.checking.answers import Answer, Reference
from grader.checking.draw import Draw
from grader.checking.student import Student
from grader.lessons.traces import Curve, Printed, Trace, first_of_pairs

__all__ = [
    "Answer",
    "Curve",
    "Draw",
    "Printed",
    "Reference",
    "Student",
    "Trace",
    "first_of_pairs",
]
