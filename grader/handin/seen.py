"""What became of each file that a student handed in."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What became of a file."""

    READ = "read"
    RENAMED = "renamed"  # read under another name than it has
    KEPT = "kept"  # read, though other files were handed in later
    USABLE = "usable"  # a module that those that were read may import
    STUB = "stub"  # nothing was written in it, and work counts that lies elsewhere
    LEFT = "left"  # another file counts, and there is no doubt which
    PASSED_OVER = "passed over"  # it is nothing that is graded
    DOUBTFUL = "doubtful"  # it could be work: somebody has to decide


@dataclass(frozen=True, slots=True)
class SeenFile:
    """One file: its path in the hand-in, as what it was read, what became of it, and why."""

    path: str
    exercise: str = ""
    fate: Fate = Fate.READ
    note: str = ""


def notes_by_path(files: Iterable[SeenFile]) -> dict[str, str]:
    """Return what is to be said of each file by its path: once, however often it was read."""
    notes: dict[str, dict[str, None]] = {}
    for each in files:
        notes.setdefault(each.path, {})[each.note] = None
    return {path: "; ".join(theirs) for path, theirs in notes.items()}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an exercise's source stood, if not in its own file: messages name that.

    Args:
        file: the file.
        cells: of a notebook's, the cell and the line in it for each line of the source.
    """

    file: str
    cells: tuple[tuple[int, int], ...] = ()

    def place(self, line: int) -> str:
        """Return where a line of the source stood; "" if nobody wrote it."""
        if 0 < line <= len(self.cells):
            cell, within = self.cells[line - 1]
            return f"{self.file}, cell {cell}, line {within}" if cell else ""
        return f"{self.file}:{line}"
