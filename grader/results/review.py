"""The review list: whom to look at before grades go out, and who needs a decision.

`review.csv`, the summary's "Needs a look" and the exit code of whatever gives grades out are all
computed here, from the reasons that each student's score carries.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from grader.results.gradebook import Gradebook
from grader.results.needs import Need, NeedKind
from grader.sheet import text_cell, written_rows

REVIEW_CSV = "review.csv"
HEADER = ["id", "name", "what", "decision", "why"]


@dataclass(frozen=True)
class ToLookAt:
    """One reason to look, and at whom: nobody's id and name are ""."""

    id: str
    name: str
    need: Need


def to_look_at(gradebook: Gradebook) -> list[ToLookAt]:
    """Return each reason to look at somebody: first those that need a decision, then by id."""
    every = list(_every(gradebook))
    return sorted(every, key=lambda each: not each.need.decision)


def needs_decision(gradebook: Gradebook) -> bool:
    """Whether somebody must decide something before grades go out."""
    return any(each.need.decision for each in _every(gradebook))


def review_csv(gradebook: Gradebook) -> str:
    """Return the text of `review.csv`: a line for each reason, in order of id; nobody's at last."""
    rows = [HEADER]
    for each in _every(gradebook):
        decision = "needed" if each.need.decision else ""
        why = " ".join(each.need.text.split())
        cells = (each.id, each.name, each.need.kind.value, decision, why)
        rows.append([text_cell(cell) for cell in cells])
    return written_rows(rows)


def _every(gradebook: Gradebook) -> Iterator[ToLookAt]:
    for student in gradebook.students:
        name = student.name or student.roster_name
        yield from (ToLookAt(student.id, name, need) for need in student.needs)
    for gone in gradebook.gone:
        yield ToLookAt(gone.id, gone.name, Need(NeedKind.GONE, gone.text, decision=True))
    yield from (ToLookAt("", "", need) for need in gradebook.unowned)
