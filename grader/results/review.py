"""The review list: whom to look at before grades go out, and who needs a decision.

`review.csv`, the summary's "Needs a look" and the exit code of whatever gives grades out are all
computed here, from the reasons that each student's score carries.
"""

from collections.abc import Iterator

from grader.results.gradebook import Gradebook, StudentScore
from grader.results.needs import Need
from grader.sheet import text_cell, written_rows

REVIEW_CSV = "review.csv"
HEADER = ["id", "name", "what", "decision", "why"]


def to_look_at(gradebook: Gradebook) -> Iterator[tuple[StudentScore, Need]]:
    """Give each reason to look at somebody: first those that need a decision, then by id."""
    every = [(student, need) for student in gradebook.students for need in student.needs]
    yield from (each for each in every if each[1].decision)
    yield from (each for each in every if not each[1].decision)


def needs_decision(gradebook: Gradebook) -> bool:
    """Whether somebody must decide something before grades go out."""
    return any(student.needs_decision for student in gradebook.students)


def review_csv(gradebook: Gradebook) -> str:
    """Return the text of `review.csv`: a line for each reason, in order of id."""
    rows = [HEADER]
    for student in gradebook.students:
        for need in student.needs:
            name = student.name or student.roster_name
            decision = "needed" if need.decision else ""
            cells = (student.id, name, need.kind.value, decision, " ".join(need.text.split()))
            rows.append([text_cell(cell) for cell in cells])
    return written_rows(rows)
