"""Points off for what came late, by a rule as an instructor says it; and what a student hears."""

import math
import re
from dataclasses import dataclass, replace
from datetime import timedelta

from grader.errors import Unusable
from grader.results.decisions import whole
from grader.results.gradebook import StudentScore
from grader.results.needs import Need, NeedKind
from grader.results.wording import points

RULE = re.compile(
    r"([0-9]+(?:\.[0-9]+)?) ?% (?:an?|per|each|every) (day|hour)"
    r"(?:,? (?:at most|up to) ([0-9]+(?:\.[0-9]+)?) ?%)?"
)


@dataclass(frozen=True)
class LatePenalty:
    """So many per cent of the lesson's points for each day or hour that was begun, at most some."""

    percent: float
    each: timedelta
    most: float = 100.0

    def points(self, late: timedelta, max_score: float) -> float:
        """Return the points that are taken off what came so late."""
        begun = math.ceil(late / self.each)
        return max_score * min(begun * self.percent, self.most, 100.0) / 100

    def applied(
        self, student: StudentScore, late: timedelta, said: str, max_score: float
    ) -> StudentScore:
        """Return a student's score with the penalty; a decision on the whole score stands.

        Args:
            student: the score, with no penalty in it.
            late: how late the work came.
            said: the same, as the course system says it.
            max_score: the lesson's points.

        Raises:
            Unusable: there is a penalty in it.
        """
        if student.late_penalty:
            raise Unusable(
                "the scores have a late penalty in them already: leave out --late-penalty, or "
                "grade the class without it"
            )
        if student.score is None or whole(student.decisions):
            return student
        off = min(student.score, self.points(late, max_score))
        why = Need(NeedKind.LATE, f"{points(off)} points were taken off: {said}")
        return replace(
            student,
            score=student.score - off,
            late_penalty=off,
            late_by=said,
            needs=(*student.needs, why),
        )


def read_late_penalty(text: str) -> LatePenalty:
    """Return the rule that a text says; raises ValueError if it says none."""
    found = RULE.fullmatch(" ".join(text.split()))
    if found is None or float(found[1]) > 100:
        raise ValueError(f"{text!r} is not a rule like '10% a day, at most 50%'")
    percent, unit, most = found.groups()
    return LatePenalty(float(percent), timedelta(**{f"{unit}s": 1}), float(most or 100))


def decided(student: StudentScore) -> list[str]:
    """Return what changed a student's score after it was graded, as the student reads it."""
    lines = [f"Decided by your instructor: {decision}." for decision in student.decisions]
    if student.late_penalty and not whole(student.decisions):
        lines.append(f"{points(student.late_penalty)} points were taken off: {student.late_by}.")
    return lines
