"""What every export wrote, kept in the class's folder: other grades were changed by hand since.

`exports.jsonl` has a line for each grade: the course system, the column, whose it is there, and
the texts of the grade and of the comment.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import Enum, auto
from pathlib import Path

from grader.errors import Unusable
from grader.results.gradebook import EXPORTS
from grader.sheet import said_number

NO_GRADE = {"", "-"}


@dataclass(frozen=True, slots=True)
class Written:
    """One grade that an export wrote: `id` is what the course system knows the student by."""

    system: str
    column: str
    id: str
    value: str
    comment: str = ""


class There(Enum):
    """The state of a cell into which a grade is to be written."""

    NOTHING = auto()
    SAME = auto()  # what is to be written
    OURS = auto()  # what was written last
    BY_HAND = auto()


@dataclass
class Record:
    """What was written to one column of one course system before, and now."""

    folder: Path
    system: str
    column: str
    last: dict[str, Written] = field(default_factory=dict)
    new: list[Written] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read what was written before; a line that is not whole counts for nothing."""
        path = self.folder / EXPORTS
        try:
            lines = path.read_text("utf-8").splitlines() if path.exists() else []
        except (OSError, ValueError) as error:
            raise Unusable(f"cannot read {path}: {error}") from None
        for line in lines:
            with suppress(ValueError, TypeError):
                written = Written(**json.loads(line))
                if (written.system, written.column) == (self.system, self.column):
                    self.last[written.id] = written

    def there(self, student: str, text: str, value: str) -> There:
        """Return the state of a cell with this text, into which `value` is to be written."""
        text = text.strip()
        if text in NO_GRADE:
            return There.NOTHING
        if same_grade(text, value):
            return There.SAME
        last = self.last.get(student)
        return There.OURS if last and same_grade(text, last.value) else There.BY_HAND

    def add(self, student: str, value: str, comment: str = "") -> None:
        """Note what is written for a student."""
        self.new.append(Written(self.system, self.column, student, value, comment))

    def save(self) -> None:
        """Write down what was noted.

        Raises:
            Unusable: it cannot be written.
        """
        path = self.folder / EXPORTS
        try:
            with path.open("a+b") as file:
                file.seek(0)
                before = file.read()
                cut_short = before and not before.endswith(b"\n")
                text = "".join(f"{json.dumps(asdict(each))}\n" for each in self.new)
                file.write((b"\n" if cut_short else b"") + text.encode())
        except OSError as error:
            raise Unusable(f"cannot write {path}: {error.strerror}") from None


def same_grade(one: str, other: str) -> bool:
    """Whether two cells say the same grade, to the two decimals that course systems keep."""
    numbers = said_number(one), said_number(other)
    if None in numbers:
        return one.strip().casefold() == other.strip().casefold()
    return f"{numbers[0]:.2f}" == f"{numbers[1]:.2f}"
