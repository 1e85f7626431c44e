"""When an exercise is written again from memory: rated by what was seen, scheduled by FSRS.

An exercise that once passed is an item. Passing it first is its first review, each drill another,
at most one a day. Ratings and due days are computed from the events each time, so that a
better rule or library reschedules everything. Days are local.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import groupby

from fsrs import Card, Rating, Scheduler

from grader.lessons.lesson import Exercise, Lesson
from grader.practice.log import Event, Kind
from grader.practice.progress import Progress

A_DAY = 5  # as many are drilled on one day, at most
CALENDAR_DAYS = 14


@dataclass(frozen=True)
class Review:
    """That an exercise was written from memory on a day, and how well."""

    day: date
    rating: Rating


@dataclass(frozen=True)
class Item:
    """An exercise that once passed: when it is due, and how likely it is still known (0 to 1)."""

    lesson: Lesson
    exercise: Exercise
    due: date
    retrievability: float
    reviews: tuple[Review, ...]

    @property
    def family(self) -> str:
        """The first word of its name: exercises that share it are siblings (relu, relu2deriv)."""
        word = re.match("[a-z]+", self.exercise.name)
        return word[0] if word else self.exercise.name


@cache
def _scheduler() -> Scheduler:
    return Scheduler(
        desired_retention=0.9,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=180,
        enable_fuzzing=False,
    )


def items(progress: Progress, lessons: Sequence[Lesson], today: date) -> list[Item]:
    """Return all items, those most likely forgotten first."""
    found = []
    for lesson in lessons:
        for exercise in lesson.exercises:
            seen = reviews(progress.of(lesson, exercise), len(exercise.hints), today)
            if seen:
                found.append(_item(lesson, exercise, seen, today))
    return sorted(found, key=lambda item: (item.retrievability, item.due))


def _item(lesson: Lesson, exercise: Exercise, seen: Sequence[Review], today: date) -> Item:
    card = Card(card_id=1)
    for review in seen:
        card, _ = _scheduler().review_card(card, review.rating, _midnight(review.day))
    known = _scheduler().get_card_retrievability(card, _midnight(today))
    return Item(lesson, exercise, card.due.date(), known, tuple(seen))


def _midnight(day: date) -> datetime:
    """Return a local day as FSRS reckons: whole days, wherever the hour of the day."""
    return datetime.combine(day, time(), UTC)


def reviews(events: Sequence[Event], hints: int, today: date) -> list[Review]:
    """Return the reviews of one exercise, in order.

    Args:
        events: what happened to it.
        hints: how many hints it has.
        today: the local day; a drill begun today and not ended is not a review yet.
    """
    first = next((place for place, event in enumerate(events) if event.passed), None)
    if first is None:
        return []
    found = [Review(events[first].day, _rating(_since_fresh(events[: first + 1]), hints))]
    for day, of_day in groupby(events[first + 1 :], key=lambda event: event.day):
        rating = _drill_rating(list(of_day), hints, over=day < today)
        # A clock that jumped back makes no second review of a day, and none before the last.
        if rating and day > found[-1].day:
            found.append(Review(day, rating))
    return found


def _since_fresh(events: Sequence[Event]) -> Sequence[Event]:
    begun = [place for place, event in enumerate(events) if event.kind is Kind.RESET]
    return events[begun[-1] :] if begun else events


def _drill_rating(events: Sequence[Event], hints: int, *, over: bool) -> Rating | None:
    """Return how a day's first drill went; None if there was none, or it is not ended yet."""
    begun = next((n for n, event in enumerate(events) if event.kind is Kind.DRILL_BEGUN), None)
    if begun is None:
        return None
    attempt = []
    for event in events[begun:]:
        attempt.append(event)
        if event.kind is Kind.GAVE_UP:
            return Rating.Again
        if event.kind is Kind.DRILLED and event.passed:
            return _rating(attempt, hints)
    return Rating.Again if over else None


def _rating(attempt: Sequence[Event], hints: int) -> Rating:
    """Rate an attempt that ended by passing.

    Again: the last hint or the explanation was opened. Hard: a hint was taken, or the first
    complete try was wrong. Never Easy: typing speed is not memory.
    """
    taken = max((event.hint for event in attempt if event.kind is Kind.HINT), default=0)
    if 0 < hints <= taken or any(event.kind is Kind.EXPLAINED for event in attempt):
        return Rating.Again
    tries = [event for event in attempt if event.complete]
    return Rating.Hard if taken or not tries[0].passed else Rating.Good


def todays(found: Sequence[Item], progress: Progress, today: date) -> list[Item]:
    """Return what to drill today, in order.

    Those most likely forgotten come first, at most `A_DAY` a day; siblings never follow one
    another, nor, where it can be helped, exercises of one lesson.
    """
    drilled = _drilled_on(progress, today)
    last = next(
        (item for key in drilled[-1:] for item in found if _key(item) == key),
        None,
    )
    waiting = [item for item in found if item.due <= today and item.reviews[-1].day < today]
    return list(_arranged(waiting[: max(0, A_DAY - len(drilled))], last))


def _key(item: Item) -> tuple[str, str]:
    return item.lesson.name, item.exercise.name


def _drilled_on(progress: Progress, today: date) -> list[tuple[str, str]]:
    """Return the exercises whose drill ended today, each once, in order."""
    return list(
        dict.fromkeys(
            (event.lesson, event.exercise)
            for event in progress.events
            if event.day == today
            and (event.kind is Kind.GAVE_UP or (event.kind is Kind.DRILLED and event.passed))
        )
    )


def _arranged(waiting: list[Item], last: Item | None) -> Iterator[Item]:
    while others := [item for item in waiting if last is None or item.family != last.family]:
        mixed = [item for item in others if last is None or item.lesson.name != last.lesson.name]
        last = (mixed or others)[0]
        waiting.remove(last)
        yield last


def calendar(found: Iterable[Item], today: date) -> str:
    """Return two lines: the weekdays of the next two weeks, and how many are due on each."""
    due = [max(0, (item.due - today).days) for item in found]
    days = range(CALENDAR_DAYS)
    weekdays = " ".join("MTWTFSS"[(today.weekday() + day) % 7].rjust(2) for day in days)
    counts = " ".join(str(due.count(day) or "·").rjust(2) for day in days)
    return f"{weekdays}\n{counts}"


def spoken(day: date) -> str:
    """Return a day as it is said, "9 December"."""
    return f"{day.day} {day:%B}"
