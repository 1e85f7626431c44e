"""When exercises come back: the days of the design's table, caps, siblings, and what rates how."""

import json
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from fsrs import Rating

from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.practice.drill import is_open, rating_line
from grader.practice.log import Event, Kind
from grader.practice.progress import Progress
from grader.practice.schedule import A_DAY, Item, calendar, items, reviews, todays
from tests.helpers.commands import RunGrade

BEGIN = date(2026, 9, 1)
HINTS = 3


def at(day: date, hour: int = 9) -> datetime:
    """Return an hour of a day, in UTC."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


@pytest.fixture(autouse=True)
def local_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let local days be those of UTC."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    """All lessons."""
    return [load_lesson(name) for name in lesson_names()]


def event(day: date, kind: Kind, passed: int = 0, **more: object) -> Event:
    """Return an event of lesson4's error, which has 7 checks."""
    checks = 7 if kind in {Kind.GRADED, Kind.PASSED, Kind.DRILLED} else 0
    details: dict[str, object] = {"complete": bool(checks)} | more
    return Event(at(day), "lesson4", "error", kind, passed, checks, **details)  # type: ignore[arg-type]


def attempt(day: date, rating: Rating) -> list[Event]:
    """Return a drill of a day that is rated so."""
    begun = event(day, Kind.DRILL_BEGUN)
    passed = event(day, Kind.DRILLED, 7)
    return {
        Rating.Good: [begun, passed],
        Rating.Hard: [begun, event(day, Kind.DRILLED, 3), passed],
        Rating.Again: [begun, event(day, Kind.GAVE_UP)],
    }[rating]


def first_time(day: date, rating: Rating) -> list[Event]:
    """Return how an exercise was solved first, so that it is rated so."""
    passed = event(day, Kind.PASSED, 7)
    return {
        Rating.Good: [passed],
        Rating.Hard: [event(day, Kind.GRADED, 3), passed],
        Rating.Again: [event(day, Kind.EXPLAINED), passed],
    }[rating]


@pytest.mark.parametrize(
    ("ratings", "intervals"),
    [
        ([Rating.Good] * 4, [2, 11, 46, 163]),
        ([Rating.Hard] * 4, [1, 3, 7, 12]),
        ([Rating.Again, *[Rating.Good] * 4], [1, 2, 6, 17, 44]),
        ([Rating.Good] * 6, [2, 11, 46, 163, 180, 180]),
    ],
    ids=["Good", "Hard", "Again, Good", "never more than half a year"],
)
def test_intervals(lessons: list[Lesson], ratings: list[Rating], intervals: list[int]) -> None:
    """Drilled on the day it is due, an exercise comes back after the days of the table."""
    events, day = first_time(BEGIN, ratings[0]), BEGIN
    for rating, days in zip([*ratings[1:], None], intervals, strict=True):
        (item,) = items(Progress(events), lessons, day)
        assert days == (item.due - day).days
        day = item.due
        if rating:
            events += attempt(day, rating)


def solved_all(lessons: list[Lesson]) -> list[Event]:
    """Return how all exercises are solved, one a day."""
    exercises = [(lesson, exercise) for lesson in lessons for exercise in lesson.exercises]
    return [
        Event(
            at(BEGIN + timedelta(days=number)),
            lesson.name,
            exercise.name,
            Kind.PASSED,
            4,
            4,
            complete=True,
        )
        for number, (lesson, exercise) in enumerate(exercises)
    ]


@pytest.mark.slow
def test_a_simulated_year(lessons: list[Lesson]) -> None:
    """Through a year of drills no day has more than five, and siblings never follow one another."""
    solved, events = solved_all(lessons), []
    drilled: list[list[tuple[str, str]]] = []
    for number in range(365):
        day = BEGIN + timedelta(days=number)
        events += [each for each in solved if each.day == day]
        today: list[tuple[str, str]] = []
        while due := due_on(events, lessons, day):
            assert {True} == {item.due <= day for item in due}
            # After the first or after all of them, what is due is computed anew.
            for item in due[:1] if number % 7 == 0 else due:
                key = (item.lesson.name, item.exercise.name)
                # A fifth is given up, so that much comes back soon.
                kind = Kind.GAVE_UP if (number + len(today)) % 5 == 0 else Kind.DRILLED
                events.append(Event(at(day), *key, Kind.DRILL_BEGUN))
                events.append(Event(at(day), *key, kind, 4, 4, complete=True))
                today.append(key)
        drilled.append(today)
    assert A_DAY == max(map(len, drilled))
    neighbours = {pair for day in drilled for pair in pairwise(day)}
    assert set() == {(one, other) for one, other in neighbours if word(one) == word(other)}
    assert 28 == len({key for day in drilled for key in day})
    assert {1} == {count for day in drilled for count in Counter(day).values()}


def due_on(events: list[Event], lessons: list[Lesson], day: date) -> list[Item]:
    """Return what is to be drilled on a day."""
    progress = Progress(events)
    return todays(items(progress, lessons, day), progress, day)


def word(key: tuple[str, str]) -> str:
    """Return the family of an exercise, as its name says it: relu and relu2deriv are one."""
    return key[1].replace("2", "_").split("_")[0]


def test_all_good_costs_three_drills(lessons: list[Lesson]) -> None:
    """Twelve weeks, all Good: an exercise solved on the first day is drilled three times."""
    events, day, drills = first_time(BEGIN, Rating.Good), BEGIN, 0
    while (due := items(Progress(events), lessons, day)[0].due) < BEGIN + timedelta(weeks=12):
        events, day, drills = events + attempt(due, Rating.Good), due, drills + 1
    assert 3 == drills


def test_siblings_wait_for_another_day(lessons: list[Lesson]) -> None:
    """Of two siblings that are due alone one is drilled today, the other tomorrow."""
    events = [
        Event(at(BEGIN), "lesson6", name, Kind.PASSED, 4, 4, complete=True)
        for name in ("relu", "relu2deriv")
    ]
    day = BEGIN + timedelta(days=2)
    progress = Progress(events)
    assert ["relu"] == [
        item.exercise.name for item in todays(items(progress, lessons, day), progress, day)
    ]


@pytest.mark.parametrize(
    ("events", "rating"),
    [
        ([(Kind.DRILLED, 7, {})], Rating.Good),
        ([(Kind.DRILLED, 0, {"complete": False}), (Kind.DRILLED, 7, {})], Rating.Good),
        ([(Kind.DRILLED, 6, {}), (Kind.DRILLED, 7, {})], Rating.Hard),
        ([(Kind.HINT, 0, {"hint": 1}), (Kind.DRILLED, 7, {})], Rating.Hard),
        ([(Kind.HINT, 0, {"hint": HINTS}), (Kind.DRILLED, 7, {})], Rating.Again),
        ([(Kind.EXPLAINED, 0, {}), (Kind.DRILLED, 7, {})], Rating.Again),
        ([(Kind.GAVE_UP, 0, {})], Rating.Again),
        ([(Kind.DRILLED, 6, {})], Rating.Again),
        ([], Rating.Again),
        ([(Kind.GAVE_UP, 0, {}), (Kind.DRILL_BEGUN, 0, {}), (Kind.DRILLED, 7, {})], Rating.Again),
        ([(Kind.DRILLED, 7, {}), (Kind.EXPLAINED, 0, {})], Rating.Good),
    ],
    ids=[
        "first try",
        "a slip before",
        "wrong before",
        "hint",
        "last hint",
        "explained",
        "given up",
        "not passed that day",
        "only begun",
        "given up, then passed",
        "explained afterwards",
    ],
)
def test_rating(events: list[tuple[Kind, int, dict[str, object]]], rating: Rating) -> None:
    """A drill is rated by what was seen of it, its first end of a day counting."""
    later = BEGIN + timedelta(days=2)
    seen = [
        *first_time(BEGIN, Rating.Good),
        event(later, Kind.DRILL_BEGUN),
        *(event(later, kind, passed, **more) for kind, passed, more in events),
    ]
    rated = reviews(seen, HINTS, later + timedelta(days=1))
    assert [(BEGIN, Rating.Good), (later, rating)] == [(each.day, each.rating) for each in rated]


def test_a_drill_left_today_is_not_rated_yet() -> None:
    """A drill that was left goes on that day; only when the day is over it counts as forgotten."""
    later = BEGIN + timedelta(days=2)
    seen = [*first_time(BEGIN, Rating.Good), event(later, Kind.DRILL_BEGUN)]
    assert is_open(seen, later)
    assert 1 == len(reviews(seen, HINTS, later))
    assert 2 == len(reviews(seen, HINTS, later + timedelta(days=1)))
    assert not is_open(seen, later + timedelta(days=1))


def test_a_clock_that_jumps_back(lessons: list[Lesson]) -> None:
    """Drills dated before the last review, or far in the future, end nothing and count once."""
    past, future = BEGIN - timedelta(days=300), date(8999, 12, 31)
    events = first_time(BEGIN, Rating.Good)
    for day in (past, future, BEGIN):
        events += attempt(day, Rating.Good)
        (item,) = items(Progress(events), lessons, BEGIN)
        assert 0 <= item.retrievability <= 1
    assert [BEGIN, future] == [review.day for review in item.reviews]


def test_solving_again_is_no_review() -> None:
    """Grading a solved exercise again, or resetting it, changes nothing of its schedule."""
    events = first_time(BEGIN, Rating.Good)
    later = BEGIN + timedelta(days=1)
    events += [event(later, Kind.RESET), event(later, Kind.GRADED, 3), event(later, Kind.PASSED, 7)]
    assert 1 == len(reviews(events, HINTS, later))


def test_what_is_said(lessons: list[Lesson]) -> None:
    """After an attempt: how it went, when it comes back, and a calendar of two weeks."""
    day = BEGIN + timedelta(days=2)
    events = first_time(BEGIN, Rating.Good) + attempt(day, Rating.Good)
    (item,) = items(Progress(events), lessons, day)
    assert "Good. Again on 14 September (11 days)." == rating_line(item, day)
    weekdays, counts = calendar([item], day).split("\n")
    assert " T  F  S  S  M  T  W  T  F  S  S  M  T  W" == weekdays
    assert " ·" * 1 + "  ·" * 10 + "  1" + "  ·" * 2 == counts


def test_five_hundred_reviews_are_quick(lessons: list[Lesson]) -> None:
    """Cards are computed from the log at every start: that takes no time that one would feel."""
    events = solved_all(lessons)
    for item in items(Progress(events), lessons, BEGIN):
        day = BEGIN + timedelta(days=200)
        for _ in range(20):
            key = (item.lesson.name, item.exercise.name)
            events += [
                Event(at(day), *key, Kind.DRILL_BEGUN),
                Event(at(day), *key, Kind.DRILLED, 4, 4, complete=True),
            ]
            day += timedelta(days=3)
    begun = time.process_time()
    found = items(Progress(events), lessons, day)
    assert 28 * 21 == sum(len(item.reviews) for item in found)
    assert 1 > time.process_time() - begun


def test_list_command(run_grade: RunGrade, tmp_path: Path) -> None:
    """`grade drill --list` says what is due when, also as JSON; `grade drill` if nothing is."""
    run_grade("init", "lesson4")
    empty = run_grade("drill")
    assert (0, True) == (empty.returncode, empty.stdout.startswith("Nothing is due"))
    now = datetime.now(UTC)
    log = tmp_path / ".grade" / "log.jsonl"
    names = ["prediction", "error"]
    solved = [
        Event(now - timedelta(days=days), "lesson4", name, Kind.PASSED, 4, 4, complete=True)
        for name, days in zip(names, (5, 0), strict=True)
    ]
    log.write_bytes(b"".join(each.to_line() for each in solved))
    listed = run_grade("drill", "--list")
    assert ["today        lesson4 prediction", "Practised on 2 days."] == [
        line for line in listed.stdout.splitlines() if "error" not in line
    ]
    document = json.loads(run_grade("drill", "--list", "--json").stdout)
    assert (2, names) == (
        document["days_practised"],
        [item["exercise"] for item in document["items"]],
    )
    assert 0.9 > document["items"][0]["retrievability"]
    assert "Due today: 1" in run_grade("status").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("drill", "lesson4", "error"), "error was not solved yet"),
        (("drill", "lesson4"), "name a lesson and an exercise"),
        (("drill", "--json"), "--list"),
    ],
    ids=" ".join,
)
def test_refused(run_grade: RunGrade, arguments: tuple[str, ...], words: str) -> None:
    """What cannot be drilled is refused in one line."""
    run_grade("init", "lesson4")
    refused = run_grade(*arguments)
    assert (2, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert words in refused.stderr


@pytest.mark.parametrize("command", ["watch", "drill", "status"])
def test_no_workspace(run_grade: RunGrade, command: str) -> None:
    """Outside of a workspace one line says how to make one."""
    refused = run_grade(command)
    assert (2, "grade: there is no workspace here: `grade init .` makes one\n") == (
        refused.returncode,
        refused.stderr,
    )
