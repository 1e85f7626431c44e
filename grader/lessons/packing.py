"""A kit as the bytes of a zip, to be used on another machine."""

import io
import zipfile
from pathlib import Path

from grader.lessons.kit import Kit, read_kit

WRITTEN_DATE = (1980, 1, 1, 0, 0, 0)  # the same kit makes the same zip


def packed(kit: Kit) -> bytes:
    """Return the zip of an author's own kit; raises OSError where a file cannot be read."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, path in kit.files():
            add_member(archive, name, path.read_bytes())
    return content.getvalue()


def unpacked(content: bytes, folder: Path) -> Kit:
    """Unpack a kit that is trusted into an empty folder, and return it there."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)
    return read_kit(folder)


def add_member(
    archive: zipfile.ZipFile, name: str, content: bytes, permissions: int = 0o644
) -> None:
    """Add a file to a zip."""
    member = zipfile.ZipInfo(name, WRITTEN_DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = (0o100000 | permissions) << 16
    archive.writestr(member, content)
