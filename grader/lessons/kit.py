"""A kit: a folder of lessons, with all that they are made of. The built-in one is the default.

An author's own kit is a folder with a `kit.toml` beside `exercises/`, `solutions/` and `suites/`.
Its suites and solutions are trusted code, which runs with the user's own rights.
"""

import os
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.errors import Unusable

PACKAGE = Path(__file__).parents[1]
# A wheel carries exercises/ and solutions/ inside the package; in a checkout they stand beside it.
INSTALLED_FILES = PACKAGE / "kit_files"
ROOT = INSTALLED_FILES if INSTALLED_FILES.is_dir() else PACKAGE.parent
SUITES = PACKAGE / "suites"  # of the built-in kit

KIT_FILE = "kit.toml"
KIT_FORMAT = 1
FOLDERS = ("exercises", "solutions", "suites")
DOCUMENT = "the document"
COMPILED = {".pyc", ".pyo"}


@dataclass(frozen=True)
class Edition:
    """What a students' edition says of a lesson: what it was made from, and what was withheld.

    `made_from` is the hash of the whole lesson's suites, `withheld` the number of checks left out.
    """

    lesson: str
    made_from: str
    withheld: int


@dataclass(frozen=True)
class Kit:
    """A folder of lessons: `root` holds their exercises and solutions, `suites` their suites.

    `document` is the name that messages give to the teaching document: a noun with its article. A
    students' edition has `editions`, one for each lesson: of solutions it holds what they answered.
    """

    root: Path
    suites: Path
    title: str
    document: str = DOCUMENT
    editions: tuple[Edition, ...] = ()

    @property
    def is_edition(self) -> bool:
        """Whether it is a students' edition, without solutions."""
        return bool(self.editions)

    @property
    def is_built_in(self) -> bool:
        """Whether it is the one that comes with the grader."""
        return self.suites == BUILT_IN.suites

    def said(self, text: str) -> str:
        """Return a text of the grader's own in the kit's words for "the document"."""
        if self.document == DOCUMENT:
            return text
        capital = self.document[0].upper() + self.document[1:]
        return text.replace(DOCUMENT, self.document).replace(DOCUMENT.capitalize(), capital)

    @property
    def document_name(self) -> str:
        """What is taught from, without an article, as the head of a column."""
        return self.document.removeprefix("the ")

    @property
    def exercises(self) -> Path:
        """The folder of the stubs and manifests."""
        return self.root / "exercises"

    @property
    def solutions(self) -> Path:
        """The folder of the reference solutions; in a students' edition, of what is left of them.

        Those are the stubs: names, parameters and docstrings, for they are derived from solutions.
        """
        return self.exercises if self.is_edition else self.root / "solutions"

    def files(self) -> Iterator[tuple[str, Path]]:
        """Give all files of an author's own kit, by their names in its folder, in order.

        Raises:
            Unusable: a name cannot be written elsewhere.
        """
        yield KIT_FILE, self.root / KIT_FILE
        for folder in FOLDERS:
            for path in files_in(self.root / folder):
                name = path.relative_to(self.root).as_posix()
                if not name.isprintable():  # as one that is not UTF-8
                    raise Unusable(f"{self.root} holds {name!r}: give it another name")
                yield name, path


def read_kit(folder: Path) -> Kit:
    """Return the kit in a folder.

    Raises:
        Unusable: it is not one, or its kit.toml does not say what it must.
    """
    path = folder / KIT_FILE
    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        if not folder.is_dir():
            raise Unusable(f"{folder} is not a folder: name the folder of a kit") from None
        raise Unusable(
            f"{folder} is not a kit, it has no {KIT_FILE}: `grade new --kit` makes one"
        ) from None
    except OSError as error:
        raise Unusable(f"cannot read {path}: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Unusable(f"{path} is not TOML: {error}") from None
    if told.get("format") != KIT_FORMAT:
        raise Unusable(
            f"{path}: it must say `format = {KIT_FORMAT}`; this from-memory reads no other"
        )
    texts = {"title": told.get("title", folder.name), "document": told.get("document", DOCUMENT)}
    for name, text in texts.items():
        if not isinstance(text, str) or not text.strip():
            raise Unusable(f"{path}: {name} must be a text")
    root = Path(os.path.realpath(folder))
    editions = _editions(path, told.get("edition", {}))
    return Kit(root, root / "suites", texts["title"], texts["document"], editions)


def _editions(path: Path, told: Any) -> tuple[Edition, ...]:
    try:
        return tuple(
            Edition(lesson, str(each["made_from"]), int(each["withheld"]))
            for lesson, each in told.items()
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Unusable(f"{path}: its edition must be as `grade release` writes it") from None


def _built_in() -> Kit:
    """Return the kit that comes with the grader; in the wheel of an edition it is that."""
    if (INSTALLED_FILES / KIT_FILE).is_file():
        return read_kit(INSTALLED_FILES)
    return Kit(ROOT, SUITES, "From Memory")


BUILT_IN = _built_in()


def kit_folder_of(start: Path) -> Path | None:
    """Return the folder of the kit that `start` is in: there, or above; None if in none."""
    folders = [start, *start.parents]
    return next((folder for folder in folders if os.path.isfile(folder / KIT_FILE)), None)


def files_in(folder: Path, but: Collection[str] = ()) -> list[Path]:
    """Return all files in a folder and below it, in order, except in the folders named `but`.

    What programs leave behind and what is hidden is not among them.
    """
    if not folder.is_dir():
        return []
    entries = [path for path in sorted(folder.iterdir()) if not _is_left_behind(path)]
    files = [path for path in entries if path.is_file()]
    folders = [path for path in entries if path.name not in but and not _leads_back(path)]
    return files + [path for each in folders for path in files_in(each)]


def _leads_back(path: Path) -> bool:
    """Whether it is a link to a folder that it is in itself."""
    return path.is_symlink() and path.parent.resolve().is_relative_to(path.resolve())


def _is_left_behind(path: Path) -> bool:
    return path.suffix in COMPILED or path.name == "__pycache__" or path.name.startswith(".")
