"""How course systems name the files in the download of a whole class.

Canvas (Download Submissions) puts every file at the top, as `<name>_<user>_<attachment>_<file>`,
with `_LATE` behind the name of a student who was late, or `anon_<id>_<attachment>_<file>` where
marking is anonymous. A text that was typed in is `<name>_<user>_text.html`, a web address
`..._link.html`. A file handed in again is called `error-1.py`; its attachment has a higher number.

Moodle (Download all submissions) makes a folder a student, `<name>_<uid>_assignsubmission_file`,
older ones with `_` behind it, or, not in folders, `<name>_<uid>_assignsubmission_file_<file>`.
Text typed in is `..._assignsubmission_onlinetext...`, a team without a group has no number.

Gradescope makes a folder a submission, and says in `submission_metadata.yml` whose each is.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from grader.handin.places import (
    ARCHIVE_SUFFIXES,
    NOTEBOOK_SUFFIX,
    is_archive,
    is_notebook,
    is_unread_archive,
)
from grader.people.kinds import Kind

METADATA = "submission_metadata.yml"
CANVAS = (
    r"(?:(?P<late>LATE)_)?anon_(?P<id>[^_]+)_(?P<attachment>[0-9]+)_(?P<file>.+)",
    r"(?:(?P<late>LATE)_)?anon_(?P<id>[^_]+)_(?:text|link)\.html",
    r"(?P<name>.*?)(?:_(?P<late>LATE))?_(?P<id>[0-9]+)_(?P<attachment>[0-9]+)_(?P<file>.+)",
    r"(?P<name>.*?)(?:_(?P<late>LATE))?_(?P<id>[0-9]+)_(?:text|link)\.html",
)
MOODLE = (
    r"(?P<name>[^_]*)(?:_(?P<id>[0-9]+))?_assign(?P<kind>submission|feedback)_(?P<plugin>[a-z]+)"
    r"(?:[_.](?P<file>.*))?"
)
SUFFIXES = "|".join(map(re.escape, (*ARCHIVE_SUFFIXES, NOTEBOOK_SUFFIX, ".py")))
HANDED_IN_AGAIN = re.compile(rf"(?<=.)-[0-9]+(?=(?:{SUFFIXES})\Z)", re.IGNORECASE)

_canvas = [re.compile(pattern, re.DOTALL) for pattern in CANVAS]
_moodle = re.compile(MOODLE, re.DOTALL)


@dataclass(frozen=True, slots=True)
class Part:
    """What one entry of a download says: whose it is, and which of their files.

    Args:
        entry: its name in the download.
        id: what the course system knows the student by.
        name: the student's name, as far as the download tells it.
        late: whether it came late.
        file: what the student called the file; "" for a folder of files, or no file at all.
        attachment: grows with each file handed in.
        has_files: whether it is, or holds, files, and no text or address that was typed in.
        kind: what kind of id it is; any, where the name is not a course system's.
        doubt: why it is not certain whose it is.
        may_be: the ids of all whose it may be, if it is not certain.
    """

    entry: str
    id: str
    name: str = ""
    late: bool = False
    file: str = ""
    attachment: int = 0
    has_files: bool = True
    kind: Kind = Kind.ID
    doubt: str = ""
    may_be: tuple[str, ...] = ()


def canvas_part(entry: str) -> Part | None:
    """Return what the name of a file says, if it is of the form that Canvas gives."""
    for pattern in _canvas:
        if found := pattern.fullmatch(entry):
            said = found.groupdict()
            return Part(
                entry,
                id=said["id"],
                name=said.get("name") or "",
                late=said["late"] is not None,
                file=said.get("file") or "",
                attachment=int(said.get("attachment") or 0),
                has_files="file" in said,
                kind=Kind.CANVAS_ID if "name" in said else Kind.ANONYMOUS_ID,
            )
    return None


def moodle_part(entry: str) -> Part | None:
    """Return what the name of a file or folder says, if it is of the form that Moodle gives."""
    found = _moodle.fullmatch(entry)
    if not found:
        return None
    return Part(
        entry,
        id=found["id"] or found["name"],
        name=found["name"],
        file=found["file"] or "",
        has_files=found["kind"] == "submission" and found["plugin"] == "file",
        kind=Kind.MOODLE_PARTICIPANT if found["id"] else Kind.ID,
    )


def is_code(name: str) -> bool:
    """Whether a file of that name may be handed in, beside whatever else students upload."""
    is_packed = is_archive(name) or is_unread_archive(name) or is_notebook(name)
    return name.lower().endswith((".py", ".py.txt")) or is_packed


def newest(parts: Iterable[Part]) -> list[Part]:
    """Return the parts that count: of `error.py`, `error-1.py` and `error-2.py` the newest."""
    latest = {
        plain_name(part.file): part for part in sorted(parts, key=lambda part: part.attachment)
    }
    return list(latest.values())


def plain_name(file: str) -> str:
    """Return what a file was called before Canvas added a number: `error.py` for `error-1.py`."""
    return HANDED_IN_AGAIN.sub("", file)
