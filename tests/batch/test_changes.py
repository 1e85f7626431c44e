"""Regrading: whose score changes and why, and that the old scores are kept."""

import os
import re
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

import pytest

from grader.batch.changes import Change, changes, old_gradebook, publish
from grader.batch.journal import Entry, Fingerprint
from grader.errors import Unusable
from grader.results.gradebook import (
    SCORES_CSV,
    SCORES_JSON,
    Gradebook,
    StudentScore,
    read_gradebook,
)
from grader.results.review import REVIEW_CSV
from tests.helpers.classes import files, score

FINGERPRINT = Fingerprint("one", "suite", "kit", "seed", 2.0, False)
OTHER = Fingerprint("two", "other suite", "other kit", "other seed", 3.0, True, True)
DATED = re.compile(r"scores-\d{8}T\d{6}Z\.(json|csv)")


def book(*students: StudentScore) -> Gradebook:
    """Return a gradebook of these students."""
    return Gradebook("lesson4", 2.0, students)


def changed(
    before: StudentScore | None,
    after: StudentScore | None,
    fingerprint: Fingerprint | None = FINGERPRINT,
    scored: Fingerprint | None = FINGERPRINT,
) -> list[Change]:
    """Return what changes for one student, graded from `scored` and then from `fingerprint`."""
    entries = {"jdoe": Entry(score("jdoe"), scored, 9)} if scored else {}
    known: Mapping[str, Fingerprint] = {"jdoe": fingerprint} if fingerprint else {}
    old, new = (book(*([each] if each else [])) for each in (before, after))
    return changes(old, new, entries, known)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("submission", "another submission"),
        ("suite", "other checks"),
        ("kit", "another version of the grader"),
        ("seed", "another seed"),
        ("call_seconds", "another time limit"),
        ("allow_unconfined", "other isolation"),
        ("pages", "with other pictures or none"),
    ],
)
def test_why_a_score_changes(name: str, reason: str) -> None:
    """The reason of a change is what of its fingerprint differs."""
    fingerprint = replace(FINGERPRINT, **{name: getattr(OTHER, name)})
    assert [Change("jdoe", 2.0, 0.5, reason)] == changed(
        score("jdoe"), score("jdoe", 0.5), fingerprint
    )


def test_every_difference_has_its_words() -> None:
    """Where everything differs, all of it is named."""
    (change,) = changed(score("jdoe"), score("jdoe", 0.5), OTHER)
    assert len(fields(Fingerprint)) == len(change.reason.split(", "))


@pytest.mark.parametrize(
    ("before", "after", "fingerprint", "scored", "expected"),
    [
        (2.0, 0.5, FINGERPRINT, None, (2.0, 0.5, "it had no report before")),
        (2.0, 0.5, FINGERPRINT, FINGERPRINT, (2.0, 0.5, "graded again")),
        (None, 0.5, FINGERPRINT, None, (None, 0.5, "it had no report before")),
        (2.0, None, None, FINGERPRINT, (2.0, None, "nothing is handed in any more")),
    ],
)
def test_reasons_without_another_fingerprint(
    before: float | None,
    after: float | None,
    fingerprint: Fingerprint | None,
    scored: Fingerprint | None,
    expected: tuple[object, ...],
) -> None:
    """Who is new or gone is told so, and so is a score that changes for no reason of its own."""
    old, new = (None if each is None else score("jdoe", each) for each in (before, after))
    assert [Change("jdoe", *expected)] == changed(old, new, fingerprint, scored)  # type: ignore[arg-type]


def test_what_can_no_longer_be_read() -> None:
    """An unreadable submission has no score, and its problem is the reason."""
    damaged = score("jdoe", 0.0, status="unreadable", problem="jdoe.zip is damaged")
    expected = [Change("jdoe", 2.0, None, "jdoe.zip is damaged")]
    assert expected == changed(score("jdoe"), damaged, None)
    assert [] == changed(damaged, replace(damaged, problem="jdoe.zip holds nothing"), None)


def test_only_scores_count() -> None:
    """A score that stays is no change, whatever else became of the student."""
    after = score("jdoe", name="Jane", late=True, problem="timeout: error")
    assert [] == changed(score("jdoe"), after, OTHER)


def test_changes_are_in_order() -> None:
    """Changes come in order of id, whether of old students or of new ones."""
    old, new = book(score("b"), score("d")), book(score("a"), score("b", 0.5), score("c"))
    assert ["a", "b", "c", "d"] == [change.id for change in changes(old, new, {}, {})]


def test_a_folder_without_scores(tmp_path: Path) -> None:
    """Where there are no scores yet, or not even the folder, there are none to compare with."""
    assert old_gradebook(tmp_path, "lesson4") is None
    assert old_gradebook(tmp_path / "missing", "lesson4") is None


def test_scores_of_another_lesson(tmp_path: Path) -> None:
    """The scores of one lesson are not written over those of another."""
    publish(tmp_path, None, book(score("jdoe")), ["error"])
    assert book(score("jdoe")) == old_gradebook(tmp_path, "lesson4")
    with pytest.raises(Unusable, match="holds the scores of lesson4: name another folder as --out"):
        old_gradebook(tmp_path, "lesson5")


def test_old_scores_are_kept(tmp_path: Path) -> None:
    """The scores that are replaced stay beside the new ones, with the time they were written."""
    old, new = book(score("jdoe")), book(score("jdoe", 0.5))
    publish(tmp_path, None, old, ["error"])
    before = files(tmp_path)
    assert {SCORES_JSON, SCORES_CSV, REVIEW_CSV} == set(before)
    for name in before:
        os.utime(tmp_path / name, (0, 0))
    publish(tmp_path, old, new, ["error"])
    after = files(tmp_path)
    assert before[SCORES_JSON] == after["scores-19700101T000000Z.json"]
    assert before[SCORES_CSV] == after["scores-19700101T000000Z.csv"]
    assert 5 == len(after)
    assert new == read_gradebook(tmp_path)
    assert b"jdoe,0.5,2,0.5" in after[SCORES_CSV]


def test_scores_that_stay_are_not_touched(tmp_path: Path) -> None:
    """Where nothing changes nothing is written: the scores keep their date."""
    old = book(score("jdoe"))
    publish(tmp_path, None, old, ["error"])
    for name in files(tmp_path):
        os.utime(tmp_path / name, (0, 0))
    publish(tmp_path, old, book(score("jdoe")), ["error"])
    assert [0, 0, 0] == [(tmp_path / name).stat().st_mtime for name in files(tmp_path)]
    assert 3 == len(files(tmp_path))


@pytest.mark.parametrize("left", [None, "id,score\n"])
def test_a_table_that_was_not_written(tmp_path: Path, left: str | None) -> None:
    """After a kill between the two files the same scores still bring the table up to date."""
    scores = book(score("jdoe"))
    publish(tmp_path, None, scores, ["error"])
    whole = files(tmp_path)
    path = tmp_path / SCORES_CSV
    path.unlink() if left is None else path.write_text(left)
    publish(tmp_path, scores, scores, ["error"])
    assert whole == files(tmp_path)


def test_old_scores_without_a_table(tmp_path: Path) -> None:
    """Old scores whose table is gone are kept all the same."""
    old = book(score("jdoe"))
    publish(tmp_path, None, old, ["error"])
    (tmp_path / SCORES_CSV).unlink()
    publish(tmp_path, old, book(), ["error"])
    assert [".json"] == [Path(name).suffix for name in files(tmp_path) if DATED.fullmatch(name)]
