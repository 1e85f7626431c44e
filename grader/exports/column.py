"""One column of grades in a course system's sheet: which cells are written, changed or kept."""

from dataclasses import dataclass

from grader.exports.notes import Notes, called
from grader.exports.record import Record, There
from grader.results.result import Result

DECIMALS = 2  # that course systems keep, show and compare
NO_LONGER = "an export wrote a grade that stands there still: change it in the course system"
BY_HAND = "kept, since it was changed by hand after the last export (--overwrite replaces it)"


@dataclass(frozen=True, slots=True)
class Value:
    """What is to be written into a cell, and whether points were rounded for it."""

    text: str
    rounded: bool = False


@dataclass
class Column:
    """A column that is being filled.

    Args:
        record: what was written into it before.
        notes: takes the names of changed and kept grades.
        overwrite: write over grades that were changed by hand.
    """

    record: Record
    notes: Notes
    overwrite: bool = False
    rounded: int = 0

    def settle(self, result: Result, key: str, text: str, value: Value) -> bool:
        """Whether `value` goes into a student's cell; name the change if `text` was there.

        Args:
            result: whose grade it is.
            key: what the course system knows them by.
            text: what the cell says.
            value: what is to be written into it.
        """
        there, who = self.record.there(key, text, value.text), called(result.student)
        if there is There.BY_HAND and not self.overwrite:
            self.notes.say(f"{BY_HAND}: {who} has {text.strip()}, the scores say {value.text}")
            self.notes.undecided = True
            return False
        if there in (There.OURS, There.BY_HAND):
            self.notes.say(f"changed: {who} {text.strip()} → {value.text}")
        self.wrote(result, value)
        return True

    def leave(self, result: Result, key: str, text: str) -> None:
        """Leave the cell of a student who gets nothing; say if an earlier grade of ours is there.

        Args:
            result: whose cell it is.
            key: what the course system knows them by.
            text: what the cell says.
        """
        if self.record.wrote(key, text):
            self.notes.add(NO_LONGER, f"{called(result.student)} ({text.strip()})", decide=True)

    def wrote(self, result: Result, value: Value) -> None:
        """Count what is written, and name it if it is 0."""
        self.rounded += value.rounded
        self.notes.wrote(result)

    def save(self) -> None:
        """Write down what was written, and say once if scores were rounded."""
        if self.rounded:
            self.notes.say(
                f"scores rounded to {DECIMALS} decimals, as course systems do: {self.rounded}"
            )
        self.record.save()


def number(points: float) -> Value:
    """Return points as course systems write them."""
    return Value(f"{points:.{DECIMALS}f}", abs(round(points, DECIMALS) - points) > 1e-9)
