"""What the documents print, read from files that hold it as it was printed.

A trace file holds lines of a document's output and nothing else. The suite that reads them says
where in the document they stand.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
# A number by itself: neither the digits of `layer_1` nor those behind another number's point.
LONE_NUMBER = re.compile(rf"(?<![\w.]){NUMBER.pattern}(?!\w)")


class TraceFault(Exception):
    """A trace does not hold what its check reads from it: a fault of the kit."""


class Printed(float):
    """A number as a document prints it; `where` says in which document and section.

    `misprint` says that the document itself has it wrong in the last digits.
    """

    text: str
    where: str
    misprint: bool

    def __new__(cls, text: str, where: str, *, misprint: bool = False) -> Self:
        """Read the number that `text` holds."""
        number = super().__new__(cls, text)
        number.text, number.where, number.misprint = text, where, misprint
        return number

    @property
    def half_a_unit(self) -> float:
        """Half a unit of its last printed digit: how far off rounding may have put it."""
        return half_a_unit(self.text)


def half_a_unit(text: str) -> float:
    """Return half a unit of the last digit of the number that `text` holds."""
    mantissa, _, exponent = text.lower().partition("e")
    decimals = len(mantissa.partition(".")[2]) - int(exponent or 0)
    return 0.5 * 10.0**-decimals


@dataclass(frozen=True)
class Trace:
    """One printed output: its file, and where in which document it stands.

    `misprints` are numbers in it that the document itself has wrong in the last digits: typing
    errors, not what another processor would have printed.
    """

    file: Path
    document: str
    section: str
    misprints: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """Where it stands, as a student reads it."""
        return f'{self.document}, "{self.section}"'

    @property
    def lines(self) -> list[str]:
        """The lines of the file."""
        return list(_lines(self.file, self.file.stat().st_mtime_ns))

    @property
    def rows(self) -> list[list[Printed]]:
        """The numbers of each line that has any, in order."""
        return [list(row) for row in _rows(tuple(self.lines), self.where, self.misprints)]

    @property
    def numbers(self) -> list[Printed]:
        """All numbers, in order."""
        return [number for row in self.rows for number in row]

    @property
    def number(self) -> Printed:
        """The only number.

        Raises:
            TraceFault: there are others, or none.
        """
        if len(self.numbers) != 1:
            raise TraceFault(f"{self.file} holds {len(self.numbers)} numbers, one is expected")
        return self.numbers[0]

    def labelled(self, label: str) -> list[Printed]:
        """Return the numbers printed behind `label` and a colon, in order.

        Raises:
            TraceFault: there are none.
        """
        pattern = re.compile(rf"(?:^|\s){re.escape(label)}:\s*({NUMBER.pattern})")
        found = [self._printed(text) for line in self.lines for text in pattern.findall(line)]
        if not found:
            raise TraceFault(f"{self.file} prints nothing as {label}")
        return found

    def _printed(self, text: str) -> Printed:
        return Printed(text, self.where, misprint=text in self.misprints)


@dataclass(frozen=True)
class Curve:
    """A run whose errors are drawn as a learning curve: `function(*arguments)` of an exercise.

    `errors` takes the list of errors out of its answer; `printed` are those that the document
    prints of this run, by iteration.
    """

    exercise: str
    function: str
    arguments: tuple[Any, ...]
    printed: Mapping[int, Printed] = field(default_factory=dict)
    errors: Callable[[Any], Any] = lambda answer: answer


def first_of_pairs(pairs: Any) -> Any:
    """Return the errors of (error, prediction) pairs."""
    return [pair[0] for pair in pairs]


# Read once for a class, for whose every member they are the same.


@lru_cache(maxsize=256)
def _lines(path: Path, changed: int) -> tuple[str, ...]:
    return tuple(path.read_text("utf-8").splitlines())


@lru_cache(maxsize=256)
def _rows(
    lines: tuple[str, ...], where: str, misprints: tuple[str, ...]
) -> tuple[tuple[Printed, ...], ...]:
    found = [
        tuple(Printed(text, where, misprint=text in misprints) for text in NUMBER.findall(line))
        for line in lines
    ]
    return tuple(row for row in found if row)
