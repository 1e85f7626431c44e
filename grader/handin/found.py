"""What a search through a hand-in finds: sources that could be for an exercise, and other files."""

from dataclasses import dataclass, field

from grader.handin.names import Naming
from grader.handin.places import Place
from grader.handin.seen import Origin, SeenFile


@dataclass(frozen=True, slots=True)
class File:
    """A file of a hand-in.

    Args:
        place: where it lies.
        path: its path there.
        prefix: what comes before the path where the place is an archive, as `hw.zip/`.
        folder: the number of its folder, in the order of looking.
        attachment: grows with each file handed in, where a course system says so.
    """

    place: Place
    path: str
    prefix: str
    folder: int
    attachment: int = 0

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self.path.rpartition("/")[2]

    @property
    def shown(self) -> str:
        """What messages call it."""
        return self.prefix + self.path


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source that could be an exercise's, or why it cannot be read.

    Args:
        exercise: the exercise.
        path: the file, as messages name it.
        folder: the number of its folder.
        attachment: as a `File` has it.
        naming: how it is known to be the exercise's.
        number: of several downloads of a file, which it is.
        is_own: whether the file's name says that it is for the exercise, or the lesson.
        is_others: whether the file's name says that it is for another exercise.
        is_lesson: whether the file's name is the lesson's.
        is_notebook: whether it was cut out of a notebook.
        cells: of a notebook, the cell and the line in it for each line.
        lacks: how many of the exercise's functions it does not define.
        note: what else is to be said of it.
        source: its text; None if it cannot be read.
        problem: why it cannot be read.
        is_untouched: whether it is an untouched stub.
    """

    exercise: str
    path: str
    folder: int
    attachment: int = 0
    naming: Naming = Naming.EXACT
    number: int = 0
    is_own: bool = True
    is_others: bool = False
    is_lesson: bool = False
    is_notebook: bool = False
    cells: tuple[tuple[int, int], ...] = ()
    lacks: int = 0
    note: str = ""
    source: str | None = None
    problem: str = ""
    is_untouched: bool = False

    @property
    def is_work(self) -> bool:
        """Whether somebody wrote something into it, as far as it can be read."""
        return self.source is not None and not self.is_untouched

    @property
    def origin(self) -> Origin | None:
        """Where messages say that its lines stand, if not in the exercise's own file."""
        name = self.path.rpartition("/")[2]
        return None if name == f"{self.exercise}.py" else Origin(name, self.cells)


@dataclass
class Found:
    """All that was found.

    Args:
        candidates: what could be an exercise's.
        modules: the other Python files of each folder, by name without `.py`.
        files: those files.
        seen: what became of files that cannot be an exercise's.
        failures: by path, why something that may hold work could not be looked into.
        notebooks: the paths of the notebooks that were read.
    """

    candidates: list[Candidate] = field(default_factory=list)
    modules: dict[int, dict[str, str]] = field(default_factory=dict)
    files: dict[tuple[int, str], File] = field(default_factory=dict)
    seen: list[SeenFile] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    notebooks: list[str] = field(default_factory=list)
