"""How a graded class looks on a screen: a summary that is short, honest and harmless."""

import re

import pytest
from rich.cells import cell_len

from grader.batch.changes import Change
from grader.commands.class_terminal import MOST_SHOWN, changes_text, summary_text
from grader.lessons.lesson import Exercise, Lesson
from grader.results.gradebook import Gradebook, StudentScore
from grader.results.needs import Need, NeedKind
from tests.helpers.classes import score

HOSTILE = "\x1b[2J[bold]x[/bold] :smile:\r\n14 of 14 points\u202e"


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what in the surroundings of the tests has a say in how a screen looks."""
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def two_exercises(lesson4: Lesson) -> Lesson:
    """A lesson of two exercises, of 2 points and of 1."""
    exercises = (Exercise("error", "Compare", 2.0, ()), Exercise("alpha", "Step", 1.0, ()))
    return Lesson("mini", "Mini", exercises, lesson4.stubs, lesson4.solutions, lesson4.suites, 2.0)


def summary(lesson: Lesson, *students: StudentScore, folder: str = "graded") -> list[str]:
    """Return the lines of the summary of a class of these students."""
    return lines_of(summary_text(lesson, Gradebook("mini", 3.0, students), folder))


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that ends in a newline, without the spaces at their ends."""
    *lines, end = text.split("\n")
    assert "" == end
    return [line.rstrip(" ") for line in lines]


def both(id: str, error: float, alpha: float, **changed: object) -> StudentScore:  # noqa: A002
    """Return a student's score in both exercises."""
    scores = {"error": error, "alpha": alpha}
    total = error + alpha
    return score(id, total, passed=total == 3, exercises=scores, **changed)


def damaged(id: str) -> Need:  # noqa: A002
    """Return why to look at a student of whom nothing could be read."""
    return Need(NeedKind.UNREADABLE, f"{id}.zip is damaged", decision=True)


def unreadable(id: str) -> StudentScore:  # noqa: A002
    """Return a student of whom nothing could be read."""
    return both(id, 0, 0, status="unreadable", needs=(damaged(id),))


def test_summary(two_exercises: Lesson) -> None:
    """The summary says how many, how well, each exercise's success, and where the files are."""
    students = [both("a", 2, 1), both("b", 2, 1, late=True), both("c", 1, 0), unreadable("d")]
    assert [
        "mini: 4 students, 3 graded, 2 of them passed everything, 1 could not be read, 1",
        "late.",
        "Mean 2.33 of 3 points, median 3.",
        "",
        f"error  {'█' * 20}{'░' * 10}  2 of 3 passed",
        f"alpha  {'█' * 20}{'░' * 10}  2 of 3 passed",
        "",
        "Needs a look:",
        "  d: decide: unreadable: d.zip is damaged",
        "  All of it is in review.csv; 1 needs a decision.",
        "",
        "Scores: scores.csv in graded; each student's report in reports/",
    ] == summary(two_exercises, *students)


def test_the_most_common_mistakes_are_shown(two_exercises: Lesson) -> None:
    """What most have misunderstood comes first, with how many of those graded it was."""
    forgotten = {"error": {"id": "forgot", "title": "It was not squared."}}
    sign = {"alpha": {"id": "sign", "title": "The sign was lost."}}
    students = [both("a", 0, 1, diagnoses=forgotten), both("b", 0, 0, diagnoses=forgotten | sign)]
    lines = summary(two_exercises, *students, unreadable("c"))
    begin = lines.index("Most common mistakes:")
    assert ["  2 of 2  It was not squared.  error", "  1 of 2  The sign was lost.  alpha"] == lines[
        begin + 1 : begin + 3
    ]


def test_who_needs_a_look_is_named(two_exercises: Lesson) -> None:
    """Beside the id stands the name that a course system gives, where it gives one."""
    crashed = Need(NeedKind.CRASHED, "ended Python: error")
    troubled = both("9876", 0, 0, name="Doe, Jane", needs=(crashed,))
    assert "  9876 Doe, Jane: crashed: ended Python: error" in summary(two_exercises, troubled)


def test_a_class_without_problems(two_exercises: Lesson) -> None:
    """What there is none of is not spoken of."""
    text = "\n".join(summary(two_exercises, both("a", 2, 1), both("b", 0, 1)))
    assert "mini: 2 students, 2 graded, 1 of them passed everything.\n" in text
    assert "look" not in text
    assert f"error  {'█' * 15}{'░' * 15}  1 of 2 passed\n" in text


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([0], "Mean 0 of 3 points, median 0."),
        ([3, 0], "Mean 1.5 of 3 points, median 1.5."),
        ([1, 1, 1, 3], "Mean 1.5 of 3 points, median 1."),
    ],
)
def test_mean_and_median(two_exercises: Lesson, scores: list[float], said: str) -> None:
    """Mean and median are of those who were graded; who could not be read counts in neither."""
    students = [score(str(number), each) for number, each in enumerate(scores)]
    assert said in summary(two_exercises, *students, unreadable("z"))


def test_nobody_was_graded(two_exercises: Lesson) -> None:
    """Where nothing could be read there is no mean, and it is said of each."""
    lines = summary(two_exercises, unreadable("a"), unreadable("b"))
    assert [
        "mini: 2 students, 0 graded, 0 of them passed everything, 2 could not be read.",
        "",
        "Needs a look:",
        "  a: decide: unreadable: a.zip is damaged",
        "  b: decide: unreadable: b.zip is damaged",
    ] == lines[:5]


def test_only_so_many_are_named(two_exercises: Lesson) -> None:
    """Of many who need a look the first are named, and how many more there are."""
    lines = summary(two_exercises, *(unreadable(f"s{n:02}") for n in range(MOST_SHOWN + 5)))
    assert MOST_SHOWN == sum(line.endswith("is damaged") for line in lines)
    assert "  … and 5 more" in lines
    assert f"  All of it is in review.csv; {MOST_SHOWN + 5} need a decision." in lines


def test_a_hostile_name_steers_nothing(two_exercises: Lesson) -> None:
    """What a student is called, or their files say, is shown as harmless text in its column."""
    student = both(HOSTILE, 0, 0, needs=(Need(NeedKind.BROKEN, f"broken: {HOSTILE}"),))
    lines = summary(two_exercises, student, folder=HOSTILE.replace("\n", ""))
    text = "\n".join(lines)
    assert r"\x1b[2J[bold]x[/bold]" in text
    assert ":smile:" in text
    assert all(line.isprintable() for line in lines)
    assert [] == [line for line in lines if line.startswith("14 of 14")]


def test_a_summary_fits_a_screen(two_exercises: Lesson) -> None:
    """No line is wider than 80 columns, but for who needs a look: an id is shown whole."""
    ids = ["é李" * 60, "n" * 300]
    lines = summary(two_exercises, both(ids[0], 2, 1, needs=(damaged("x"),)), unreadable(ids[1]))
    begin = lines.index("Needs a look:")
    assert 80 >= max(map(cell_len, lines[:begin] + lines[begin + 3 :]))
    assert [f"  {each}: decide" for each in ids] == [
        line.partition(": unreadable")[0] for line in lines[begin + 1 : begin + 3]
    ]


def test_a_long_path_is_not_broken(two_exercises: Lesson) -> None:
    """Where the files are can be copied: a long path stays in one line."""
    folder = "/home/" + "n" * 200
    assert any(folder in line for line in summary(two_exercises, both("a", 2, 1), folder=folder))


def test_changes() -> None:
    """Each change is a line: who, from what to what, and why."""
    changed = [
        Change("jdoe", 2.0, 0.5, "another submission"),
        Change("mary", None, 1 / 3, "it had no report before"),
        Change("zoe", 2.0, None, "zoe.zip is damaged"),
    ]
    assert [
        "3 of 7 scores change:",
        "  jdoe      2 → 0.5  another submission",
        "  mary  none → 0.33  it had no report before",
        "  zoe      2 → none  zoe.zip is damaged",
        "",
    ] == lines_of(changes_text(changed, 7))


def test_no_changes() -> None:
    """Where all scores stay that is said in one line."""
    assert "No score changes: 7 students, as before.\n" == changes_text([], 7)


def test_many_changes_are_counted_by_reason() -> None:
    """Of many changes the first are shown, and all are counted by reason, the commonest first."""
    changed = [Change(f"s{n:02}", 2.0, 0.5, "another seed") for n in range(MOST_SHOWN + 1)]
    changed += [Change("z", 2.0, 0.5, "other checks")] * 2
    text = changes_text(changed, 99)
    assert "  … and 3 more\n" in text
    assert f"  in all: {MOST_SHOWN + 1} another seed, 2 other checks\n" in text
    assert MOST_SHOWN == text.count("→")


def test_hostile_changes_steer_nothing() -> None:
    """A student's name and the reason of a change are shown as harmless text."""
    text = changes_text([Change(HOSTILE, 2.0, None, HOSTILE)], 1)
    assert re.fullmatch(r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]*", text)
    assert r"\x1b[2J[bold]" in text
