"""Scores that are there already: what changes, why, and where the old ones are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.batch.journal import Entry, Fingerprint
from grader.batch.used_folder import dated_names
from grader.errors import Unusable
from grader.files import write_whole
from grader.results.gradebook import (
    GRADED,
    SCORES_CSV,
    SCORES_JSON,
    Gradebook,
    StudentScore,
    read_gradebook,
    write_gradebook,
)
from grader.results.review import REVIEW_CSV, review_csv

WORDS = {
    "submission": "another submission",
    "suite": "other checks",
    "kit": "another version of the grader",
    "seed": "another seed",
    "call_seconds": "another time limit",
    "allow_unconfined": "other isolation",
    "pages": "with other pictures or none",
}
NOT_KNOWN = "it had no report before"


@dataclass(frozen=True)
class Change:
    """A student whose score changes; None stands for no score."""

    id: str
    before: float | None
    after: float | None
    reason: str


def old_gradebook(folder: Path, lesson: str) -> Gradebook | None:
    """Return the scores that a folder has, if any.

    Raises:
        Unusable: they are another lesson's, or cannot be read.
    """
    if not (folder / SCORES_JSON).exists():
        return None
    old = read_gradebook(folder)
    if old.lesson != lesson:
        raise Unusable(f"{folder} holds the scores of {old.lesson}: name another folder as --out")
    return old


def changes(
    old: Gradebook,
    new: Gradebook,
    scored: Mapping[str, Entry],
    fingerprints: Mapping[str, Fingerprint],
) -> list[Change]:
    """Return whose scores differ between two gradebooks, and why.

    Args:
        old: the scores that are there.
        new: those that are to take their place.
        scored: from what the old ones were made, by student.
        fingerprints: from what the new ones are made, by the student's id.
    """
    before = {student.id: student for student in old.students}
    after = {student.id: student for student in new.students}
    return [
        Change(
            name,
            _score(before.get(name)),
            _score(after.get(name)),
            _reason(name, before, after, scored, fingerprints),
        )
        for name in sorted(before.keys() | after.keys())
        if _score(before.get(name)) != _score(after.get(name))
    ]


def _score(student: StudentScore | None) -> float | None:
    known = student and (student.status == GRADED or student.decisions)
    return student.score if student and known else None


def _reason(
    name: str,
    before: Mapping[str, StudentScore],
    after: Mapping[str, StudentScore],
    scored: Mapping[str, Entry],
    fingerprints: Mapping[str, Fingerprint],
) -> str:
    if name not in after or (after[name].absent and name in before and not before[name].absent):
        return "nothing is handed in any more"
    if reasons := _not_graded(before.get(name), after[name]):
        return "; ".join(reasons)
    if name not in fingerprints:
        return after[name].problem or ""
    if name not in scored:
        return NOT_KNOWN
    return differences(scored[name].fingerprint, fingerprints[name]) or "graded again"


def differences(before: Fingerprint, after: Fingerprint) -> str:
    """Return in words what differs between two fingerprints, "" if nothing does."""
    return ", ".join(WORDS[each] for each in before.changes(after))


def _not_graded(before: StudentScore | None, after: StudentScore) -> list[str]:
    """Return what changed a score beside its grading: decisions, and points off for lateness."""
    reasons = []
    if after.decisions != (before.decisions if before else ()):
        decided = "; ".join(map(str, after.decisions))
        reasons.append(f"decided: {decided}" if decided else "decided no longer")
    if after.late_penalty != (before.late_penalty if before else 0.0):
        off = f"points taken off: {after.late_by}"
        reasons.append(off if after.late_penalty else "no points taken off for lateness any more")
    return reasons


def publish(folder: Path, old: Gradebook | None, new: Gradebook, exercises: Sequence[str]) -> None:
    """Write the scores, and keep those they replace beside them, dated; raises OSError."""
    if old is not None and old != new:
        _keep_old(folder)
    if old != new or not _is_there(folder / SCORES_CSV, new.to_csv(exercises)):
        write_gradebook(folder, new, exercises)
    review = review_csv(new)
    if not _is_there(folder / REVIEW_CSV, review):
        write_whole(folder / REVIEW_CSV, review)


def _keep_old(folder: Path) -> None:
    paths = [folder / name for name in (SCORES_JSON, SCORES_CSV)]
    for path, name in zip(paths, dated_names(folder, paths), strict=True):
        if path.exists():
            write_whole(folder / name, path.read_text("utf-8"))


def _is_there(path: Path, text: str) -> bool:
    """Whether a file holds this text: a batch may have been killed before it was written."""
    return path.exists() and path.read_bytes() == text.encode()
