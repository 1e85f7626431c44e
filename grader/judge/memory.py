"""Verdicts remembered by their answers: the same answers get the same report.

A verdict is a function of the suite, the seed, the time that a call may take, and what came back,
to the last byte, with warnings and endings. So what is remembered is what would come out again.
"""

import hashlib
import json
from collections import OrderedDict
from typing import Any

from grader.checking.answers import Verdict
from grader.checking.student import Student
from grader.results.report import ExerciseReport, Outcome
from grader.sandbox import wire

MOST = 2048  # exercises that are remembered: some kilobytes each


Key = tuple[str, str, float, bytes]  # exercise, seed, seconds, digest of what came back


class Memory:
    """The latest of what was judged, by exercise, seed, seconds and answers."""

    def __init__(self) -> None:
        self._judged: OrderedDict[Key, ExerciseReport] = OrderedDict()

    def get(self, key: Key) -> ExerciseReport | None:
        """Return the outcome of the same answers from before, if it is remembered."""
        judged = self._judged.get(key)
        if judged:
            self._judged.move_to_end(key)
        return judged

    def add(self, key: Key, judged: ExerciseReport) -> None:
        """Remember what came of answers, if it is no fault of ours; forget the oldest."""
        if any(check.outcome is Outcome.INTERNAL for check in judged.checks):
            return
        self._judged[key] = judged
        while len(self._judged) > MOST:
            self._judged.popitem(last=False)


def key_of(student: Student, seed: str) -> Key | None:
    """Return the key of a student's verdict; None if it depends on more than answers.

    What is said of an exception names lines of the student's files: which there are counts then.
    """
    replies = list(student.heard.values())
    heard = [reply for reply in replies if isinstance(reply, bytes)]
    verdicts = [_said(reply) for reply in replies if isinstance(reply, Verdict)]
    obstacle = _said(student.obstacle) if student.obstacle else None
    lines = None
    if verdicts or not all(reply.startswith(wire.ANSWERED) for reply in heard):
        if student.places:
            return None
        lines = sorted((name, text.count("\n")) for name, text in student.sources.items())
    # Which questions came to what kind of end, where each one's bytes end, and all else.
    kinds = [isinstance(reply, bytes) for reply in replies] if verdicts else None
    told = [list(student.heard), list(map(len, heard)), kinds, verdicts, obstacle, lines]
    digest = hashlib.sha256(json.dumps(told).encode())
    digest.update(b"".join(heard))
    digest.update(b"printed" if student.output.kept else b"")  # tells of the mistake, too
    return student.exercise, seed, student.call_seconds, digest.digest()


def _said(verdict: Verdict) -> list[Any]:
    return [verdict.outcome, verdict.message, verdict.cause, verdict.file, verdict.line]
