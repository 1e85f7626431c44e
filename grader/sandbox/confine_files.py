"""Which files a confined worker may read, enforced by Landlock.

Landlock grants whole folders.  A site-packages folder holds NumPy next to the grader, its suites
and its solutions, and in many installations it lies inside the standard library's own folder.
So neither is ever granted as a whole: the standard library is granted entry by entry, and a
package by its own folder.
"""

import sys
import sysconfig
from collections.abc import Iterator, Sequence
from importlib.machinery import PathFinder
from pathlib import Path

from landlockpy import AccessFS, LandlockError, Ruleset, Scope, supported

from grader.sandbox.confine_libraries import shared_libraries

THIRD_PARTY = frozenset({"site-packages", "dist-packages"})
TIME_ZONES = Path("/usr/share/zoneinfo")


def python_files() -> list[Path]:
    """What lazy imports of the standard library still open after the fork."""
    paths = {*_standard_library(), *shared_libraries()}
    if TIME_ZONES.is_dir():
        paths.add(TIME_ZONES)
    return sorted(paths)


def package_files(name: str) -> list[Path]:
    """The folder of an imported package, and the shared libraries its wheel keeps beside it."""
    origin = sys.modules[name].__file__
    if origin is None:
        raise ValueError(f"{name} is a namespace package: it has no folder of its own")
    folder = Path(origin).parent
    libraries = folder.with_name(f"{folder.name}.libs")
    return [path for path in (folder, libraries) if path.is_dir()]


def ruleset_for(readable: Sequence[Path]) -> Ruleset | None:
    """Build the rules once, in the helper: a worker then needs a single system call.

    Every right this kernel knows is handled, thus refused unless granted here, and only reading
    is granted.  None where this machine has no Landlock for us.
    """
    if not _has_landlock():
        return None
    ruleset = Ruleset(scoped=Scope.ABSTRACT_UNIX_SOCKET | Scope.SIGNAL)
    for path in readable:
        listing = AccessFS.READ_DIR if path.is_dir() else AccessFS.NONE
        ruleset.allow_path(path, AccessFS.READ_FILE | listing)
    return ruleset


def _has_landlock() -> bool:
    """Whether the kernel has Landlock, has it switched on, and a container lets us ask."""
    try:
        return supported()
    except LandlockError:
        return False


def remember_importable() -> None:
    """Have the import system list its folders now, since it must not list them in a worker.

    The standard library's own folder is not granted, for site-packages may lie in it.  Looking
    for a module that does not exist leaves the names of those that do in the finders' caches.
    """
    PathFinder.find_spec("no module of this name")


def _standard_library() -> Iterator[Path]:
    for name in ("stdlib", "platstdlib"):
        yield from _entries(Path(sysconfig.get_path(name)))


def _entries(folder: Path) -> Iterator[Path]:
    """The existing entries of a folder but for packages (a dangling link cannot be granted)."""
    if folder.is_dir():
        for entry in folder.iterdir():
            if entry.name not in THIRD_PARTY and entry.exists():
                yield entry
