"""Decisions of an instructor: what a score comes to with them, and where they stand."""

from dataclasses import replace
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.results.decisions import Decision, total
from grader.results.gradebook import StudentScore
from grader.results.overrides import OVERRIDES_CSV, read_overrides
from tests.helpers.classes import score

MAXIMA = {"error": 2.0, "learn": 3.0, "slope": 5.0}
GRADED: dict[str, float | None] = {"error": 1.0, "learn": 3.0, "slope": 0.0}


def student(name: str = "jdoe", **changed: object) -> StudentScore:
    """Return a student who was graded in three exercises."""
    made = score(name, 4.0, exercises=GRADED)
    return replace(made, **changed)  # type: ignore[arg-type]


def write(folder: Path, *lines: str) -> None:
    """Write decisions into a class's folder."""
    (folder / OVERRIDES_CSV).write_text("\n".join(["id,exercise,points,reason", *lines]) + "\n")


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ([], 4.0),
        ([Decision("", 9.5)], 9.5),
        ([Decision("", None)], None),
        ([Decision("slope", 2.5)], 6.5),
        ([Decision("slope", None)], 4.0 * 10 / 5),
        ([Decision("error", 2.0), Decision("slope", None)], 5.0 * 10 / 5),
        ([Decision(name, None) for name in GRADED], None),
    ],
)
def test_what_a_score_comes_to(decisions: list[Decision], expected: float | None) -> None:
    """What is decided counts in the place of what was graded; what is excused does not count."""
    assert expected == total(GRADED, MAXIMA, decisions)


def test_what_is_not_graded_has_no_score_until_it_is_decided() -> None:
    """A fault of ours leaves no score; a decision on that exercise, or on the whole, gives one."""
    graded = GRADED | {"slope": None}
    assert total(graded, MAXIMA, []) is None
    assert total(graded, MAXIMA, [Decision("error", 2.0)]) is None
    assert 8.0 == total(graded, MAXIMA, [Decision("slope", 4.0)])
    assert 7.0 == total(graded, MAXIMA, [Decision("", 7.0)])


def test_a_penalty_is_not_taken_off_a_decided_score() -> None:
    """Points off for lateness come off what was graded, down to 0, and not off a decided score."""
    assert 1.5 == total(GRADED, MAXIMA, [], 2.5)
    assert 0.0 == total(GRADED, MAXIMA, [], 5.0)
    assert 3.0 == total(GRADED, MAXIMA, [Decision("", 3.0)], 2.5)


def test_decisions_are_read_and_applied(tmp_path: Path) -> None:
    """Decisions find their student by id or other identity; the score as graded is kept beside."""
    class_ = [student("jdoe"), student("7", identities={"email": "Ann@X.org"}), student("bob")]
    write(tmp_path, 'JDOE,slope,"2,5",talked', "ann@x.org,,excused,ill", ",,,", "who,,1,")
    overrides = read_overrides(tmp_path, class_, MAXIMA)
    jdoe, ann, bob = (overrides.applied(each, MAXIMA) for each in class_)
    assert (6.5, 4.0, (Decision("slope", 2.5, "talked"),)) == (
        jdoe.score, jdoe.score_as_graded, jdoe.decisions,
    )  # fmt: skip
    assert {"error": 1.0, "learn": 3.0, "slope": 2.5} == jdoe.exercises
    assert (None, True) == (ann.score, ann.excused)
    assert class_[2] == bob
    assert ("who",) == overrides.unknown


def test_an_id_as_the_scores_write_it(tmp_path: Path) -> None:
    """An id that is copied out of scores.csv has the guard that keeps it from being a formula."""
    write(tmp_path, "'=1+1,,1,", "'-2,,2,")
    read = read_overrides(tmp_path, [student("=1+1"), student("-2")], MAXIMA)
    assert ({"=1+1", "-2"}, ()) == (read.decisions.keys(), read.unknown)


def test_an_id_of_two_students_is_nobodys(tmp_path: Path) -> None:
    """A text that is the id of two students decides of neither; a class's own id counts first."""
    class_ = [student("1", identities={"login": "x"}), student("2", identities={"sis": "x"})]
    write(tmp_path, "x,,1,")
    assert ("x",) == read_overrides(tmp_path, class_, MAXIMA).unknown
    class_.append(student("X"))
    assert ["X"] == list(read_overrides(tmp_path, class_, MAXIMA).decisions)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["jdoe,,11,"], "line 2: '11' is not points from 0 to 10, or excused"),
        (["jdoe,error,2.5,"], "line 2: '2.5' is not points from 0 to 2, or excused"),
        (["jdoe,,-1,"], "line 2: '-1' is not points"),
        (["jdoe,,nan,"], "line 2: 'nan' is not points"),
        (["jdoe,,,"], "line 2: '' is not points"),
        (
            ["jdoe,errors,1,"],
            "line 2: there is no exercise errors: it must be one of error, learn, slope",
        ),
        ([",error,1,"], "line 2: its id is blank: say whom it is about"),
        (["jdoe,error,1,", "JDOE,error,2,"], "line 3: another line decides the same student's"),
        (["jdoe,error,1,", "jdoe,,2,"], "line 3: another line decides the same student's error"),
    ],
)
def test_what_is_not_a_decision(tmp_path: Path, lines: list[str], said: str) -> None:
    """A line that says nothing clear is refused with its place: nobody's score is guessed."""
    write(tmp_path, *lines)
    with pytest.raises(Unusable, match=r"overrides\.csv, ") as refused:
        read_overrides(tmp_path, [student()], MAXIMA)
    assert said in str(refused.value)


def test_a_file_without_the_columns(tmp_path: Path) -> None:
    """A file of other columns is refused; without the file nothing is decided."""
    assert {} == read_overrides(tmp_path, [student()], MAXIMA).decisions
    (tmp_path / OVERRIDES_CSV).write_text("id,points\njdoe,1\n")
    with pytest.raises(Unusable, match="has no column exercise: its first line must be id,"):
        read_overrides(tmp_path, [student()], MAXIMA)
