"""A wheel of the grader whose built-in kit is a students' edition: no other kit is in it."""

import base64
import hashlib
import importlib.metadata
import zipfile
from collections.abc import Iterator
from pathlib import Path

from grader.errors import Unusable
from grader.lessons.kit import INSTALLED_FILES, PACKAGE, SUITES, Kit, files_in
from grader.lessons.packing import add_member

DISTRIBUTION = "from-memory"
WHEEL = "Wheel-Version: 1.0\nGenerator: from-memory\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
KEPT_OF_SUITES = ("__init__.py", "pytest.ini")


def installed() -> importlib.metadata.Distribution:
    """Return the distribution that a wheel is made from.

    Raises:
        Unusable: it is not installed.
    """
    try:
        return importlib.metadata.distribution(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        raise Unusable(
            f"{DISTRIBUTION} is not installed here, only its files are: `pip install` it first"
        ) from None


def write_wheel(edition: Kit, folder: Path) -> Path:
    """Write the wheel of an edition into a folder; return its file.

    Raises:
        Unusable: the grader is not installed.
        OSError: it cannot be written.
    """
    distribution = installed()
    name = f"from_memory-{distribution.version}"
    records: list[str] = []
    path = folder / f"{name}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in _members(edition, distribution, f"{name}.dist-info"):
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
            records.append(f"{member},sha256={digest},{len(content)}\n")
            add_member(archive, member, content)
        records.append(f"{name}.dist-info/RECORD,,\n")
        add_member(archive, f"{name}.dist-info/RECORD", "".join(records).encode())
    return path


def _members(
    edition: Kit, distribution: importlib.metadata.Distribution, about: str
) -> Iterator[tuple[str, bytes]]:
    for path in files_in(PACKAGE, but=[INSTALLED_FILES.name, SUITES.name]):
        yield f"grader/{path.relative_to(PACKAGE).as_posix()}", path.read_bytes()
    for name in KEPT_OF_SUITES:
        yield f"grader/{SUITES.name}/{name}", (SUITES / name).read_bytes()
    for name, path in edition.files():
        yield f"grader/{INSTALLED_FILES.name}/{name}", path.read_bytes()
    yield f"{about}/WHEEL", WHEEL.encode()
    for name in ("METADATA", "entry_points.txt"):
        yield f"{about}/{name}", (distribution.read_text(name) or "").encode()
