"""What whoever runs an export should know beside the file: who was left out, and why."""

from dataclasses import dataclass, field

from grader.results.gradebook import GRADED, Result

OUR_FAULT = "left out, since a fault of the kit kept some of it from being graded"
ABSENT = "handed in nothing, so nothing is written"
NOTHING_READ = "given 0, since there was nothing that could be graded"
MOST_NAMES = 20


@dataclass
class Notes:
    """Remarks to be said on stderr; those about students are gathered, a line for each reason.

    `written` counts the students whose results were written; `undecided` says whether somebody
    must decide something before the file may be used.
    """

    written: int = 0
    undecided: bool = False
    remarks: list[str] = field(default_factory=list)
    students: dict[str, dict[str, None]] = field(default_factory=dict)

    def say(self, remark: str) -> None:
        """Add a remark that is about no single student, once."""
        if remark not in self.remarks:
            self.remarks.append(remark)

    def add(self, reason: str, student: str, *, decide: bool = False) -> None:
        """Note that `reason` holds for a student; `decide` where somebody must decide about it."""
        self.students.setdefault(reason, {})[student] = None
        self.undecided |= decide

    def points(self, result: Result) -> float | None:
        """Return the points to give, and note why there are none, or why there is a bare 0."""
        if result.student.absent:
            self.add(ABSENT, result.student.id)
            return None
        if result.points is None:
            self.add(OUR_FAULT, result.student.id)
        elif result.student.status != GRADED:
            self.add(NOTHING_READ, result.student.id)
        return result.points

    def lines(self) -> list[str]:
        """Return everything there is to say, a line each."""
        about = [f"{why}: {_few(list(who))}" for why, who in self.students.items()]
        return [*self.remarks, *about]


def _few(names: list[str]) -> str:
    more = len(names) - MOST_NAMES
    shown = ", ".join(names[:MOST_NAMES])
    return shown if more <= 0 else f"{shown} and {more} more"
