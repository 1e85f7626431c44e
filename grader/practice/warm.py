"""The warm judge: grades again and again in one sandbox, which is begun anew if it should end."""

import contextlib

from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson
from grader.results.report import Report
from grader.sandbox.helper import SandboxFault
from grader.sandbox.sandbox import Sandbox


class WarmJudge:
    """A judge with a sandbox that stays open; close it in the end."""

    def __init__(self) -> None:
        self.sandbox = Sandbox()

    def close(self) -> None:
        """End the sandbox."""
        self.sandbox.close()

    def grade(self, lesson: Lesson, submission: Submission, options: Options) -> Report:
        """Grade a submission.

        Raises:
            Fault: it could not be graded, by a fault of ours.
        """
        with contextlib.suppress(SandboxFault):
            report = grade(lesson, submission, self.sandbox, options)
            if not report.internal:
                return report
        # Somebody may have ended the helper: once more, with a new one.
        self.sandbox.close()
        self.sandbox = Sandbox()
        return grade(lesson, submission, self.sandbox, options)
