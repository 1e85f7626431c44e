"""Grading one submission in a process that has graded nothing yet: pytest is imported meanwhile."""

import contextlib
import sys
import threading
from collections.abc import Iterator
from importlib import import_module

from grader.handin.submission import Submission
from grader.judge.attempt import Attempt
from grader.judge.options import Options
from grader.lessons.lesson import Lesson
from grader.results.report import Report
from grader.sandbox.sandbox import Sandbox

SWITCH_SECONDS = 0.0005  # an import hardly ever waits: who hears an answer is to go on soon


def grade_once(
    lesson: Lesson, submission: Submission, sandbox: Sandbox, options: Options
) -> Report:
    """Grade one submission as `judge.run.grade` does; what that needs is imported while it asks."""
    with contextlib.closing(Attempt(lesson, submission, sandbox, options)) as attempt:
        with _imported_meanwhile("grader.judge.run"):
            attempt.hear()
        from grader.judge.run import judge

        return judge(attempt)


@contextlib.contextmanager
def _imported_meanwhile(name: str) -> Iterator[None]:
    def imported() -> None:
        with contextlib.suppress(Exception):  # told to who imports it next
            import_module(name)

    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    threading.Thread(target=imported, daemon=True).start()
    try:
        yield
    finally:
        sys.setswitchinterval(before)
