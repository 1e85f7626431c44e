"""What every export wrote, kept in the class's folder: other grades were changed by hand since.

`exports.jsonl` has a line for each grade: the course system, the column, whose it is there, and
the texts of the grade and of the comment, and which file it was to be written into.
"""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import Enum, auto
from functools import cached_property
from pathlib import Path

from grader.errors import Unusable
from grader.results.gradebook import EXPORTS
from grader.sheet import Sheet, said_number

NO_GRADE = {"", "-"}


@dataclass(frozen=True, slots=True)
class Written:
    """One grade that an export wrote: `id` is what the course system knows the student by.

    `filled` is the hash of the file that was filled, "" of a new one.
    """

    system: str
    column: str
    id: str
    value: str
    comment: str = ""
    filled: str = ""


class There(Enum):
    """The state of a cell into which a grade is to be written."""

    NOTHING = auto()
    SAME = auto()  # what is to be written
    OURS = auto()  # what was written last
    BY_HAND = auto()


@dataclass
class Record:
    """What was written to one column of one course system before, and now.

    `sheet` is the file that is filled now, None for a new one. What an earlier export wrote into
    the same file is not in it, so that it counts for nothing: an export can be run again.
    """

    folder: Path
    system: str
    column: str
    sheet: Sheet | None = None
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
                is_ours = (written.system, written.column) == (self.system, self.column)
                if is_ours and (not written.filled or written.filled != self._filled):
                    self.last[written.id] = written

    @cached_property
    def _filled(self) -> str:
        if self.sheet is None:
            return ""
        return hashlib.sha256(self.sheet.content.encode("utf-8", "surrogatepass")).hexdigest()

    def there(self, student: str, text: str, value: str) -> There:
        """Return the state of a cell with this text, into which `value` is to be written."""
        text = text.strip()
        if text in NO_GRADE:
            return There.NOTHING
        if same_grade(text, value):
            return There.SAME
        return There.OURS if self.wrote(student, text) else There.BY_HAND

    def add(self, student: str, value: str, comment: str = "") -> None:
        """Note what is written for a student."""
        written = Written(self.system, self.column, student, value, comment, self._filled)
        self.new.append(written)

    def wrote(self, student: str, text: str) -> bool:
        """Whether a cell with this text holds what an export wrote last for a student."""
        last = self.last.get(student)
        return text.strip() not in NO_GRADE and last is not None and same_grade(text, last.value)

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
