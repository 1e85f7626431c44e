"""Exports of a whole class go through the course systems' importers: everybody has their own grade.

Whoever does not is named on stderr, and the exit code says that somebody must decide.
"""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from grader.commands.export import export
from grader.results.gradebook import StudentScore
from grader.results.report import Report
from tests.helpers.exporting import COMPARE, OURS, PREDICT, graded, unreadable, write_class
from tests.helpers.importers import Canvas, Moodle, User, grades

STUDENTS = 150
NAMES = [
    "Doe, Jane", "Doe, Jane", "O'Hara, Ann", "Groß, Zoë", "李, 小龙", "=SUM(A1)", "@x, +y",
    'Smith "Bob", John', "van der Berg, Jan", "Possible, Al", "Müller-Lüdenscheidt, Jürgen",
    "Li, Wu", "Łukasz", "de la Cruz; Ana", "Student", "Late, Anna", "x" * 90,
]  # fmt: skip
ABSENT, OURS_AT, UNREADABLE, EXCUSED, BY_HAND, LOCKED = 10, 11, 12, 13, 14, 15  # of twenty

Student = tuple[StudentScore, Report | None]


def users() -> list[User]:
    """Return a class of odd names, each several times."""
    return [
        User(str(1000 + place), NAMES[place % len(NAMES)], f"u{place}", f"S{place:03}")
        for place in range(STUDENTS)
    ]


def points(place: int, more: float = 0.0) -> float:
    """Return the points of the student at a place, most of them another's too."""
    return 1.0 + (place * 7 % 41) / 41 + more


def student(user: User, place: int, kind: str, more: float = 0.0) -> Student:
    """Return what a student of a class got; `kind` is that of the id their work was named by."""
    result: Student
    match place % 20:
        case 10:
            score, _ = unreadable(user.id, user.name, "handed in nothing")
            result = replace(score, absent=True), None
        case 11:
            result = graded(user.id, user.name, PREDICT, OURS)
        case 12:
            result = unreadable(user.id, user.name, "error.zip is damaged")
        case _:
            got = points(place, more if place % 3 == 0 else 0.0)
            result = graded(user.id, user.name, PREDICT, replace(COMPARE, score=got - 1.0))
    identities = {kind: user.id, "login": user.login}
    late = place % 7 == 0
    group = f"Group {place // 2}" if place % 9 == 0 else ""
    score = replace(result[0], identities=identities, roster_name=user.name, late=late, group=group)
    return score, result[1]


def write(folder: Path, people: list[User], kind: str, more: float = 0.0) -> Path:
    """Write the scores of a class, anew if they are there."""
    made = [student(user, place, kind, more) for place, user in enumerate(people)]
    if not (folder / "scores").exists():
        return write_class(folder, *made)
    record = (folder / "scores" / "exports.jsonl").read_bytes()
    (folder / "scores").rename(folder / "before")
    place = write_class(folder, *made)
    (place / "exports.jsonl").write_bytes(record)
    return place


def run(*arguments: object) -> int:
    """Run `grade export` and return its exit code."""
    given = [str(each) for each in arguments]
    return int(export.main(given, "grade export", standalone_mode=False))


def spread(place: int) -> int:
    """Return what kind of student stands at a place."""
    return place % 20


def due(place: int, more: float = 0.0) -> float | None:
    """Return the grade that the student at a place is to have, None for none."""
    if spread(place) in (ABSENT, OURS_AT):
        return None
    if spread(place) == UNREADABLE:
        return 0.0
    return round(points(place, more if place % 3 == 0 else 0.0), 2)


def assert_named(err: str, user: User, *words: str) -> None:
    """A line of what was said names a student, and has all the words."""
    lines = [line for line in err.splitlines() if re.search(rf"\b{user.id}\b", line)]
    assert any(all(word in line for word in words) for line in lines), (user.id, lines)


def test_canvas(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Through two rounds everybody has their own grade; what a hand changed is kept and named."""
    canvas, filled = Canvas(users()), tmp_path / "filled.csv"
    for place, user in enumerate(canvas.users):
        if spread(place) == EXCUSED:
            user.grade = "EX"
        if spread(place) == BY_HAND:
            user.grade = 2.75
    scores = write(tmp_path, canvas.users, "canvas_id")
    exported = tmp_path / "exported.csv"
    for more in (0.0, 0.5):
        if more:
            scores = write(tmp_path, canvas.users, "canvas_id", more)
            canvas.users[0].grade = 2.99  # by hand, after our export
        before = grades(canvas.users)
        exported.write_bytes(canvas.exported().encode())
        assert 1 == run("canvas", scores, "--gradebook", exported, "--column", "77", "-o", filled)
        canvas.take(filled.read_bytes())
        err = capsys.readouterr().err
        for place, user in enumerate(canvas.users):
            by_hand = spread(place) == BY_HAND or (more and place == 0)
            if spread(place) == EXCUSED:
                assert "EX" == user.grade
            elif by_hand:
                assert before[user.id] == user.grade
                assert_named(err, user, "by hand", f"{before[user.id]:.2f}")
            else:
                assert due(place, more) == user.grade, place
                check_named(err, place, user, before[user.id])
        assert "Student, Test" in err


def check_named(err: str, place: int, user: User, before: float | str | None) -> None:
    """Whoever has no grade, 0, or another than before is named with the reason."""
    if spread(place) == ABSENT:
        assert_named(err, user, "handed in nothing, so nothing is written")
    elif spread(place) == OURS_AT:
        assert_named(err, user, "a fault in the grader")
    elif spread(place) == UNREADABLE:
        assert_named(err, user, "given 0: error.zip is damaged")
    elif before not in (None, user.grade):
        assert_named(err, user, f"{before:.2f} → {user.grade:.2f}")


@pytest.mark.parametrize("separator", [".", ","])
def test_moodle(tmp_path: Path, capsys: pytest.CaptureFixture[str], separator: str) -> None:
    """Through two rounds nothing that is written is passed over, and comments stay an owner's."""
    moodle, filled = Moodle(users(), separator=separator), tmp_path / "filled.csv"
    for place, user in enumerate(moodle.users):
        user.locked = spread(place) == LOCKED
        if spread(place) == BY_HAND:
            user.grade, user.comment = 2.75, "Come and see me"
    scores = write(tmp_path, moodle.users, "moodle_participant")
    worksheet = tmp_path / "worksheet.csv"
    for more in (0.0, 0.5):
        if more:
            scores = write(tmp_path, moodle.users, "moodle_participant", more)
            moodle.users[1].comment += "<p>Well done!</p>"  # behind ours
            moodle.users[2].comment = moodle.users[2].comment.replace("FAILED", "nearly")
        before = grades(moodle.users)
        comments = {user.id: user.comment for user in moodle.users}
        worksheet.write_text(moodle.exported())
        assert 1 == run("moodle", scores, "--worksheet", worksheet, "-o", filled)
        moodle.take(filled.read_bytes())
        err = capsys.readouterr().err
        assert [] == moodle.skipped
        for place, user in enumerate(moodle.users):
            if spread(place) in (BY_HAND, LOCKED):
                assert (before[user.id], comments[user.id]) == (user.grade, user.comment)
                assert_named(err, user, "by hand" if spread(place) == BY_HAND else "locked")
                continue
            assert due(place, more) == user.grade, place
            if user.grade is not None:
                assert f"<p>lesson4: {round(user.grade, 2):g} of 3 points</p>" in user.comment or (
                    more and place == 2
                )
        if more:
            assert moodle.users[1].comment.endswith("</ul><p>Well done!</p>")
            assert comments[moodle.users[2].id] == moodle.users[2].comment
            assert_named(err, moodle.users[2], "commented by hand")


def test_a_scale(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where a scale grades everybody has the word that their points reach."""
    words = ("poor", "fair", "good")
    moodle = Moodle(users(), maximum=-3.0, words=words)
    scores = write(tmp_path, moodle.users, "moodle_participant")
    worksheet, filled = tmp_path / "worksheet.csv", tmp_path / "filled.csv"
    worksheet.write_text(moodle.exported())
    given = ("--scale-words", "poor=0, fair=1.5, good=1.9")
    run("moodle", scores, "--worksheet", worksheet, *given, "-o", filled)
    moodle.take(filled.read_bytes())
    assert [] == moodle.skipped
    for place, user in enumerate(moodle.users):
        got = due(place)
        if got is None:
            assert user.grade is None
        else:
            assert ("good" if got >= 1.9 else "fair" if got >= 1.5 else "poor") == user.grade
    assert "the scale's words: poor from 0, fair from 1.5, good from 1.9 of 3 points" in (
        capsys.readouterr().err
    )


def test_absent_with_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --absent 0 those who handed in nothing have 0, each named with the reason."""
    canvas = Canvas(users())
    scores = write(tmp_path, canvas.users, "canvas_id")
    exported, filled = tmp_path / "exported.csv", tmp_path / "filled.csv"
    exported.write_bytes(canvas.exported().encode())
    run("canvas", scores, "--gradebook", exported, "--column", "77", "--absent", "0", "-o", filled)
    canvas.take(filled.read_bytes())
    err = capsys.readouterr().err
    for place, user in enumerate(canvas.users):
        assert (0.0 if spread(place) == ABSENT else due(place)) == user.grade
        if spread(place) == ABSENT:
            assert_named(err, user, "given 0: handed in nothing (--absent 0)")
            assert "so nothing is written" not in err
