"""Verdicts remembered by their answers: the same answers get the same report.

A verdict is a function of the suite, the seed, the time that a call may take, and what came back,
to the last byte, with warnings and endings. So what is remembered is what would come out again.
"""

import hashlib
import json
from collections import OrderedDict

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
    obstacle = [student.obstacle] if student.obstacle else []
    parts = []
    for number, reply in [*((0, each) for each in obstacle), *student.heard.items()]:
        said = _said(reply) if isinstance(reply, Verdict) else reply
        parts += [b"%d %d %d\n" % (number, said is not reply, len(said)), said]
    if not all(map(_is_answer, student.heard.values())):
        if student.places:
            return None
        lines = sorted((name, text.count("\n")) for name, text in student.sources.items())
        parts.append(json.dumps(lines).encode())
    digest = hashlib.sha256(b"".join(parts))
    digest.update(b"printed" if student.output.kept else b"")  # tells of the mistake, too
    return student.exercise, seed, student.call_seconds, digest.digest()


def _is_answer(reply: bytes | Verdict) -> bool:
    return isinstance(reply, bytes) and reply.startswith(wire.ANSWERED)


def _said(verdict: Verdict) -> bytes:
    told = (verdict.outcome, verdict.message, verdict.cause, verdict.file, verdict.line)
    return json.dumps(told).encode()
