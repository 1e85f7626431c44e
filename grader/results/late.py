"""Points off for what came late: a rule as an instructor says it, and how late something came."""

import math
import re
from dataclasses import dataclass, replace
from datetime import timedelta

from grader.errors import Unusable
from grader.results.decisions import whole
from grader.results.gradebook import StudentScore

RULE = re.compile(
    r"([0-9]+(?:\.[0-9]+)?) ?% (?:an?|per|each|every) (day|hour)"
    r"(?:,? (?:at most|up to) ([0-9]+(?:\.[0-9]+)?) ?%)?"
)
# What Moodle's languages call them, as in "2 days 3 hours late".
UNITS = {
    "weeks": "weeks? Wochen? semaines? semanas? settiman[ae] week weken",
    "days": "days? Tage? jours? d[ií]as? giorn[oi] dag(?:en)?",
    "hours": "hours? Stunden? heures? horas? or[ae] uur uren",
    "minutes": "mins? minutes? Minuten? minutos? minut[oi] minuut minuten",
    "seconds": "secs? seconds? Sekunden? secondes? segundos? second[oi] seconde[n]?",
}
LATE = "late|verspätet|zu spät|(?:en|de) retard|tarde|retraso|ritardo|te laat|atras[oa]d?[oa]?"
UNIT = {unit: "|".join(words.split()) for unit, words in UNITS.items()}
AMOUNT = rf"([0-9]+)\s*({'|'.join(UNIT.values())})\b"
SAID = re.compile(rf"((?:{AMOUNT}[\s,]*)+)(?:de |di |d')?(?:{LATE})\b", re.IGNORECASE)
IS_LATE = re.compile(rf"\b(?:{LATE})\b", re.IGNORECASE)


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
        return replace(student, score=student.score - off, late_penalty=off, late_by=said)


def read_late_penalty(text: str) -> LatePenalty:
    """Return the rule that a text says; raises ValueError if it says none."""
    found = RULE.fullmatch(" ".join(text.split()))
    if found is None:
        raise ValueError(f"{text!r} is not a rule like '10% a day, at most 50%'")
    percent, unit, most = found.groups()
    return LatePenalty(float(percent), timedelta(**{f"{unit}s": 1}), float(most or 100))


def said_lateness(text: str) -> tuple[timedelta, str] | None:
    """Return how late something came, as a course system's text says, and those words of it.

    `text` may be "Submitted for grading, 2 days 3 hours late".
    """
    found = SAID.search(text)
    if found is None:
        return None
    late = timedelta()
    for amount, word in re.findall(AMOUNT, found[1], re.IGNORECASE):
        unit = next(each for each in UNIT if re.fullmatch(UNIT[each], word, re.IGNORECASE))
        late += timedelta(**{unit: int(amount)})
    return late, found[0].strip()


def says_late(text: str) -> bool:
    """Whether a text says that something came late, be it not how late."""
    return IS_LATE.search(text) is not None
