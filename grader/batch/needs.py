"""Why somebody should look at a student: what their files say, and what came of their code."""

import hashlib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from grader.handin.seen import Fate, SeenFile, notes_by_path
from grader.handin.submission import Submission
from grader.lessons.lesson import Lesson
from grader.results.gradebook import StudentScore
from grader.results.needs import FileRead, Need, NeedKind
from grader.results.report import Status
from grader.text import shown, shown_few

MOST_DOUBTS = 5  # of one student that have lines of their own
MOST_TOLD = 5  # files that are named in one line
OF_A_STATUS = {
    Status.BROKEN: (NeedKind.BROKEN, "could not be loaded"),
    Status.TIMEOUT: (NeedKind.TIMEOUT, "took too long"),
    Status.CRASHED: (NeedKind.CRASHED, "ended Python"),
    Status.INTERNAL: (NeedKind.INTERNAL, "could not be graded because of a fault in the grader"),
}


def needs_of_code(statuses: Mapping[str, str]) -> tuple[Need, ...]:
    """Return why to look at what came of somebody's code.

    Args:
        statuses: the status of each exercise.
    """
    needs = []
    for status, (kind, what) in OF_A_STATUS.items():
        names = [name for name, theirs in statuses.items() if theirs == status]
        if names:
            needs.append(Need(kind, f"{what}: {', '.join(names)}"))
    return tuple(needs)


def files_read(files: Iterable[SeenFile]) -> tuple[FileRead, ...]:
    """Return what became of each file, as the scores have it."""
    return tuple(FileRead(each.path, each.exercise, each.note) for each in files)


def needs_of_files(submission: Submission, lesson: Lesson) -> tuple[Need, ...]:
    """Return why to look at what somebody handed in; nothing if they are absent."""
    return (
        *_unreadable(submission),
        *_doubtful(submission.files),
        *_missing(submission, lesson),
        *_other_files(submission.files),
    )


def with_same_work(
    students: Iterable[StudentScore], work: Mapping[str, str], files: Mapping[str, Hashable]
) -> dict[str, StudentScore]:
    """Return students by id, with those named who handed in the same as others.

    Args:
        students: all of a class.
        work: by id, what tells a student's work from others'.
        files: by id, which files are theirs: those of a group are all its members'.
    """
    same: dict[str, list[str]] = defaultdict(list)
    for name, told in sorted(work.items()):
        same[told].append(name)
    changed = {}
    for student in students:
        needs = tuple(each for each in student.needs if each.kind is not NeedKind.SAME_WORK)
        own = files.get(student.id)
        others = [name for name in same.get(work.get(student.id, ""), ()) if files[name] != own]
        if others:
            text = f"the same work as {shown_few(others)}"
            needs += (Need(NeedKind.SAME_WORK, text),)
        changed[student.id] = student if needs == student.needs else replace(student, needs=needs)
    return changed


def work_sha256(submission: Submission, lesson: Lesson) -> str:
    """Return a hash of what somebody wrote, blanks aside; "" if they wrote nothing."""
    written = {
        exercise.name: " ".join(submission.sources[exercise.name].split())
        for exercise in lesson.exercises
        if exercise.name in submission.sources and exercise.name not in submission.untouched
    }
    text = repr(sorted(written.items()))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() if written else ""


def _unreadable(submission: Submission) -> list[Need]:
    return [
        Need(NeedKind.UNREADABLE, f"{name}.py {problem}", decision=True)
        for name, problem in submission.problems.items()
    ]


def _doubtful(files: Iterable[SeenFile]) -> list[Need]:
    """Return the files that could be work and do not count: somebody must decide."""
    doubtful = [each for each in files if each.fate is Fate.DOUBTFUL]
    needs = [
        Need(NeedKind.NOT_USED, f"{shown(each.path)}: {each.note}", decision=True)
        for each in doubtful[:MOST_DOUBTS]
    ]
    if len(doubtful) > MOST_DOUBTS:
        names = shown_few(_paths(doubtful[MOST_DOUBTS:]))
        needs.append(Need(NeedKind.NOT_USED, f"could be work too: {names}", decision=True))
    return needs


def _missing(submission: Submission, lesson: Lesson) -> list[Need]:
    names = [exercise.name for exercise in lesson.exercises]
    there = [name for name in names if name in submission.sources]
    empty = [name for name in there if not submission.sources[name].strip()]
    if there and submission.untouched.issuperset(there) and not submission.problems:
        only = ["only untouched stubs"] if len(empty) < len(there) else []
        return [Need(NeedKind.UNTOUCHED, "; ".join([*only, *_said_empty(empty)]))]
    missing = [name for name in names if name not in there and name not in submission.problems]
    told = [f"no {', '.join(missing)}"] if missing else []
    if (missing or empty) and submission.files:
        return [Need(NeedKind.MISSING, "; ".join([*told, *_said_empty(empty)]))]
    return []


def _said_empty(names: Sequence[str]) -> list[str]:
    """Name the files that are empty: an upload may have failed."""
    return [f"handed in empty: {', '.join(names)}"] if names else []


def _other_files(files: Sequence[SeenFile]) -> list[Need]:
    """Return what else is to be known of somebody's files, a line for each kind."""
    stubs = [each for each in files if each.fate is Fate.STUB]
    not_used = _told(each for each in files if each.fate in {Fate.LEFT, Fate.PASSED_OVER})
    if stubs:
        not_used.append(f"untouched stubs ({shown_few(_paths(stubs))})")
    told = {
        NeedKind.RENAMED: _told(each for each in files if each.fate is Fate.RENAMED),
        NeedKind.KEPT: _told(each for each in files if each.fate is Fate.KEPT),
        NeedKind.NOT_USED: not_used,
    }
    return [Need(kind, ", ".join(said)) for kind, said in told.items() if said]


def _told(files: Iterable[SeenFile]) -> list[str]:
    """Return files with what is to be said of each, cut short."""
    said = [f"{shown(path)} ({note})" for path, note in notes_by_path(files).items()]
    more = len(said) - MOST_TOLD
    return said[:MOST_TOLD] + ([f"{more} more"] if more > 0 else [])


def _paths(files: Iterable[SeenFile]) -> list[str]:
    return [each.path for each in files]
