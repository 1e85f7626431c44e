"""How late people's work came, read from a course system's sheet in words or in days."""

import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from grader.people.headings import folded_heading
from grader.people.kinds import Kind
from grader.people.roster import people_of
from grader.sheet import plain, read_sheet, said_number

# What Moodle's languages call them, as in "2 days 3 hours late".
UNITS = {
    "weeks": "weeks? Wochen? semaines? semanas? settiman[ae] week weken",
    "days": "days? Tage? jours? d[ií]as? giorn[oi] dag(?:en)?",
    "hours": "hours? Stunden? heures? horas? or[ae] uur uren",
    "minutes": "mins? minutes? Minuten? minutos? minut[oi] minuut minuten",
    "seconds": "secs? seconds? Sekunden? secondes? segundos? second[oi] seconden?",
}
UNIT = {unit: "|".join(words.split()) for unit, words in UNITS.items()}
AMOUNT = rf"([0-9]+)\s*({'|'.join(UNIT.values())})\b"
LATE = "late|verspätet|zu spät|(?:en|de) retard|tarde|retraso|ritardo|te laat|atras[oa]d?[oa]?"
SAID = re.compile(rf"((?:{AMOUNT}[\s,]*)+)(?:de |di |d')?(?:{LATE})\b", re.IGNORECASE)
IS_LATE = re.compile(rf"\b(?:{LATE})\b", re.IGNORECASE)
DAYS_LATE = {"days late", "late days"}  # headings of a column of numbers
# A comment may speak of another time, or be ours of a time before an extension was given.
IS_COMMENTS = re.compile("comm?ent|feedback|kommentar|opmerking|palaute|ruckmeld|remark")


@dataclass(frozen=True, slots=True)
class Lateness:
    """How late something came, and how the course system says it."""

    late: timedelta
    said: str


def said_lateness(text: str) -> Lateness | None:
    """Return how late something came, of a text like "Submitted for grading, 2 days late"."""
    found = SAID.search(text)
    if found is None:
        return None
    late = timedelta()
    for amount, word in re.findall(AMOUNT, found[1], re.IGNORECASE):
        unit = next(each for each in UNIT if re.fullmatch(UNIT[each], word, re.IGNORECASE))
        late += timedelta(**{unit: int(amount)})
    return Lateness(late, found[0].strip())


def says_late(text: str) -> bool:
    """Whether a text says that something came late, be it not how late."""
    return IS_LATE.search(text) is not None


def read_lateness(path: Path) -> dict[tuple[Kind, str], Lateness]:
    """Return how late each student's work came, by each of their ids, from a roster or a worksheet.

    It stands in a column of days late, or in the words of Moodle's status.

    Raises:
        Unusable: the file cannot be read, or has no column of ids.
    """
    sheet = read_sheet(path)
    days = [column for column, title in enumerate(sheet.header)
            if folded_heading(title) in DAYS_LATE]  # fmt: skip
    comments = {column for column, title in enumerate(sheet.header)
                if IS_COMMENTS.search(folded_heading(title))}  # fmt: skip
    found: dict[tuple[Kind, str], Lateness] = {}
    for person in people_of(sheet).people:
        texts = [plain(cell.text) for cell in sheet.rows[person.row]]
        numbers = [said_number(texts[column]) for column in days if column < len(texts)]
        said = [Lateness(timedelta(days=days), f"{days:g} days late") for days in numbers if days]
        statuses = [text for column, text in enumerate(texts) if column not in comments]
        said += filter(None, map(said_lateness, statuses))
        if said and said[0].late > timedelta():
            found |= dict.fromkeys(person.ids.items(), said[0])
    return found
