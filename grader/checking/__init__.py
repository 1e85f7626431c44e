"""What suites use: the student to ask, the reference to compare with, inputs to ask about.

A check asks `student.squared_error(0.25, 0.8)` and holds the answer against the reference with
`.is_right()` or against a document's trace with `.prints(...)`. The answer is plain data; the
student's code runs in a worker and never sees what is due.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

# Imported when they are asked for: who only reads what a trace prints waits for no pytest.
_WHERE = {
    **dict.fromkeys(("Answer", "Reference"), "grader.checking.answers"),
    "Draw": "grader.checking.draw",
    "Student": "grader.checking.student",
}


def __getattr__(name: str) -> Any:
    """Return what of this folder, or else of the lessons' traces, suites use by that name."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHERE.get(name, "grader.lessons.traces")), name)
