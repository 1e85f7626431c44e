"""What suites use: the student to ask, the reference to compare with, inputs to ask about.

A check asks `student.squared_error(0.25, 0.8)` and holds the answer against the reference with
`.is_right()` or against a document's trace with `.prints(...)`. The answer is plain data; the
student's code runs in a worker and never sees what is due.
"""

from grader.answers import Answer, Reference
from grader.asking import Student
from grader.drawing import Draw

__all__ = ["Answer", "Draw", "Reference", "Student"]
