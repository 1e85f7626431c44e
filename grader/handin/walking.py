"""Opens files in a stranger's folder safely, even while the folder changes.

Every part of a path is opened within the folder that was opened before it, and none that is a
link. Links are followed here, by name, and only as long as they stay within. So nothing outside
is ever opened, nor can a folder that is swapped for a link lead there between two looks.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

MOST_LINKS = 40  # on the way to one file, as Linux has it
OPEN_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC | os.O_NOFOLLOW
IS_A_LINK = {errno.ELOOP, errno.EMLINK}  # what the systems say of a link that is not followed


class LeadsOut(Exception):
    """A link, or a `..`, leads out of the folder."""


@contextmanager
def opened_within(root: str, path: str) -> Iterator[int]:
    """Open a file or folder that lies in the folder `root`, which must not be a link itself.

    Args:
        root: the folder.
        path: where it lies in the folder, with slashes; "" is the folder itself.

    Yields:
        its descriptor, for reading.

    Raises:
        LeadsOut: it lies outside.
        OSError: it cannot be opened.
    """
    opened = [os.open(root, OPEN_FLAGS | os.O_DIRECTORY)]
    try:
        _walk(opened, root, path)
        yield opened[-1]
    finally:
        for descriptor in opened:
            os.close(descriptor)


def _walk(opened: list[int], root: str, path: str) -> None:
    """Open each part of a path in turn, below what is opened, from the last on."""
    # `opened` is the way down, a descriptor for each folder. What is open stays what it is,
    # whatever is renamed or swapped meanwhile: a path is only ever asked for one part further.
    links, left = 0, _parts(path)
    while left:
        part = left.pop()
        if part == "..":  # back along the way: the system's `..` of a moved folder leads elsewhere
            if len(opened) == 1:
                raise LeadsOut
            os.close(opened.pop())
            continue
        try:
            opened.append(os.open(part, OPEN_FLAGS, dir_fd=opened[-1]))
        except OSError as error:
            links += 1
            if error.errno not in IS_A_LINK or links > MOST_LINKS:
                raise
            target = os.readlink(part, dir_fd=opened[-1])
            if target.startswith("/"):  # from the top again, if it leads below it
                target = _below(root, target)
                while len(opened) > 1:
                    os.close(opened.pop())
            left += _parts(target)  # which may be links themselves, and are opened like any part


def _parts(path: str) -> list[str]:
    """Return the parts of a path, the last one first."""
    return [part for part in reversed(path.split("/")) if part not in {"", "."}]


def _below(root: str, target: str) -> str:
    """Return where in the folder an absolute link leads."""
    for own in (os.path.abspath(root), os.path.realpath(root)):
        if target == own or target.startswith(f"{own}/"):
            return target[len(own) :]
    raise LeadsOut
