"""Whose each submission of Gradescope's export is: `submission_metadata.yml` says so.

The export has a folder a submission, `submission_123`, and beside them a file of YAML:

    submission_123:
      :submitters:
      - :name: Jane Doe
        :sid: '0012'
        :email: jdoe@x.edu
      :created_at: ...

Only this much is read of it, as it is written there. A submission of several is each one's.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import Unusable
from grader.handin.downloads import METADATA
from grader.handin.handed_in import HandedIn, Who
from grader.handin.places import SubmissionError, read_file
from grader.people.kinds import Kind, composed
from grader.sandbox.listing import Unreadable
from grader.text import shown, shown_few

if TYPE_CHECKING:
    from grader.handin.class_zip import ClassZip

METADATA_BYTES = 256 << 20  # it may hold the results of all tests

SUBMISSION = re.compile(r"""(["']?)([^\s:"']+)\1:""")
FIELD = re.compile(r" {2,}(?P<item>- )? *:(?P<name>\w+):(?: +(?P<value>.*))?")
ESCAPED = re.compile(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U((?:0000|000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4})|(.))"
)
LETTERS = {"t": "\t", "n": "\n", "r": "\r", "0": "\0", "e": "\x1b", "_": "\xa0", "N": "\x85"}
NOTHING = {"", "~", "null"}
NOT_PLAIN = ("&", "*", "!", "|", ">", "[", "{", "%", "@", "`")
NOT_NAMED = f"{METADATA} does not say whose it is"


@dataclass(frozen=True, slots=True)
class Submitter:
    """One of those who handed in a submission."""

    name: str = ""
    sid: str = ""
    email: str = ""

    @property
    def ids(self) -> dict[str, str]:
        """The ids that there are, by kind."""
        ids: dict[str, str] = {Kind.EMAIL: self.email, Kind.STUDENT_NUMBER: self.sid}
        return {kind: text for kind, text in ids.items() if text}


def read_metadata(place: "Path | ClassZip") -> bytes:
    """Return what the file says that tells whose each submission is.

    Raises:
        Unusable: it cannot be read, so that nobody would be known.
    """
    try:
        if isinstance(place, Path):
            return read_file(f"{place}/{METADATA}", METADATA_BYTES)
        return place.reader(METADATA)(METADATA_BYTES)
    except (Unreadable, SubmissionError, OSError) as problem:
        raise Unusable(f"{METADATA} cannot be read: {problem}: download the class again") from None


def submitters_in(content: bytes) -> dict[str, list[Submitter]]:
    """Return who handed in each submission, by the name of its folder."""
    found: dict[str, list[dict[str, str]]] = {}
    theirs: list[dict[str, str]] | None = None  # of the submission at hand, while they are listed
    submission = last = ""
    for line in content.decode("utf-8-sig", "replace").splitlines():
        if key := SUBMISSION.fullmatch(line.rstrip()):
            submission, theirs = key[2], None
            found[submission] = []
        elif line.rstrip() == "  :submitters:" and submission:
            theirs = found[submission]
        elif theirs is not None and line.startswith(("  - ", "   ")):
            field = FIELD.fullmatch(line.rstrip())
            if field and (field["item"] or not theirs):
                theirs.append({})
            if field:
                last = field["name"]
                theirs[-1][last] = field["value"] or ""
            elif theirs and last:  # a long text goes on
                text, more = theirs[-1][last], line.strip()
                folded = text.endswith("\\")  # within a word, or before a blank that is escaped
                theirs[-1][last] = text[:-1] + more if folded else f"{text} {more}"
        else:
            theirs = None
    names = ("name", "sid", "email")
    return {
        folder: [Submitter(*(_text(each.get(name, "")) for name in names)) for each in theirs]
        for folder, theirs in found.items()
    }


def _text(value: str) -> str:
    """Return the text that a value of YAML stands for, "" if it is written in another way."""
    value = value.strip()
    if value in NOTHING or value.startswith(NOT_PLAIN):
        return ""
    if value.startswith("'"):
        return composed(value[1:-1].replace("''", "'"))
    if value.startswith('"'):
        units = ESCAPED.sub(_letter, value[1:-1]).encode("utf-16-le", "surrogatepass")
        return composed(units.decode("utf-16-le", "replace"))
    return composed(value)


def _letter(escaped: re.Match[str]) -> str:
    """Return the letter that an escape of YAML's stands for."""
    code = escaped[1] or escaped[2] or escaped[3]
    return chr(int(code, 16)) if code else LETTERS.get(escaped[4], escaped[4])


def with_submitters(
    students: Sequence[HandedIn], submitters: Mapping[str, Sequence[Submitter]]
) -> list[HandedIn]:
    """Return what was handed in as that of each who did so; whoever is not known is in doubt.

    Args:
        students: the submissions, called as their folders are.
        submitters: what the metadata says; if of none of them, they are left as they are.
    """
    if not any(submitters.get(each.id) for each in students):
        return list(students)
    everybody = [each for theirs in submitters.values() for each in theirs]
    kind = Kind.EMAIL if all(each.email for each in everybody) else Kind.STUDENT_NUMBER
    there = {each.id for each in students}
    lost = [_lost(students[0], folder) for folder in submitters if folder not in there]
    named = [
        one for each in (*students, *lost) for one in _each(each, submitters.get(each.id, ()), kind)
    ]
    return list(_once_each(named))


def _lost(other: HandedIn, folder: str) -> HandedIn:
    """Return a submission whose folder is not in the export, which holds another.

    It has no score: that would be one for what nobody has seen.
    """
    problem = f"{shown(folder)} is named by {METADATA} and is not there: download the class again"
    return HandedIn(
        folder,
        "",
        late=False,
        place=other.place,
        entries=(),
        problem=problem,
        opener=other.opener,
        who=Who(doubt=problem),
    )


def _each(handed_in: HandedIn, theirs: Sequence[Submitter], kind: Kind) -> Iterator[HandedIn]:
    """Give a submission as that of each of its submitters."""
    known = [each for each in theirs if each.ids]
    for each in known:
        text = each.ids.get(kind) or next(iter(each.ids.values()))
        who = Who(each.ids, doubt=handed_in.who.doubt)
        yield replace(handed_in, id=text, name=each.name, kind=kind, who=who)
    if not known or len(known) < len(theirs):
        nobody = ", ".join(each.name for each in theirs if not each.ids)
        yield replace(handed_in, name=nobody, kind=kind, who=Who(doubt=NOT_NAMED))


def _once_each(students: Sequence[HandedIn]) -> Iterator[HandedIn]:
    """Give all, where somebody has handed in more than once under ids that tell them apart."""
    counts = Counter(each.id for each in students)
    for each in students:
        if counts[each.id] == 1:
            yield each
            continue
        folders = [other.entries[0] for other in students if other.id == each.id and other.entries]
        doubt = f"{shown(each.id)} has handed in {counts[each.id]} times: {shown_few(folders)}"
        yield replace(
            each, id=f"{each.id} ({(*each.entries, 'lost')[0]})", who=replace(each.who, doubt=doubt)
        )
