"""Files whose paths are known beforehand, and what may be read of them: for judge and worker."""

from collections.abc import Callable, Iterable, Mapping

FILE_BYTES = 1 << 20
DEEPEST = 7  # parts of a path; files of a submission are looked for no deeper than 6
HIDDEN = {"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini"}  # beside dotfiles
ABOUT = "about.json"  # beside a notebook's sources: what else is to be said of each
MAKERS = {"partial", "vectorize"}  # calls in a source that give something to be called

Reader = Callable[[int], bytes]
"""Gives the content of one file, of at most so many bytes; raises Unreadable."""


class Unreadable(Exception):
    """A file or folder cannot be read; the text says why, as in "error.py <text>"."""


class Unopened(Exception):
    """An archive or a notebook cannot be read at all; the text says why, as above."""


class Listed:
    """Files whose paths are known beforehand, as an archive lists them.

    `earlier` are the paths of others that cannot be read, since a later file has the same path.
    """

    def __init__(self, readers: Mapping[str, Reader], earlier: Iterable[str] = ()) -> None:
        self._readers = readers
        self.earlier = tuple(dict.fromkeys(earlier))
        self._folders: dict[str, dict[str, bool]] = {}
        for path in readers:
            parts = path.split("/", DEEPEST)
            for depth, name in enumerate(parts[:DEEPEST]):
                names = self._folders.setdefault("/".join(parts[:depth]), {})
                names[name] = names.get(name, False) or depth < len(parts) - 1

    def listing(self, folder: str) -> Mapping[str, bool]:
        """Return the names in a folder, and of each whether it is a folder itself."""
        return self._folders.get(folder, {})

    def read(self, path: str, most: int) -> bytes:
        """Return the content of a file.

        Raises:
            Unreadable: it is not a file, cannot be read, or is larger than `most` bytes.
        """
        if path not in self._readers:
            raise Unreadable("is not a file")
        return self._readers[path](most)


def too_large(most: int) -> Unreadable:
    """Return what to raise on a file of more than `most` bytes."""
    return Unreadable(f"is larger than {most >> 20} MiB")


def is_visible(name: str) -> bool:
    """Whether a name is none of those that systems leave behind, as `.DS_Store`."""
    return not name.startswith(".") and name not in HIDDEN
