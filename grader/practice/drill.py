"""Drilling: an exercise written again from memory, in a file of its own, with inputs of its day.

An attempt begins with a fresh stub in `drill/` and ends by passing or by giving up. If the student
leaves before that, it goes on the next time that day; `schedule` rates it.
"""

import contextlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from fsrs import Rating

from grader.lessons.explain import explanation_text
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.practice.desk import Desk
from grader.practice.log import Clock, Event, Kind, Log
from grader.practice.progress import Progress
from grader.practice.schedule import Item, calendar, items, spoken
from grader.practice.session import Face, Session
from grader.practice.workspace import (
    Workspace,
    as_seen_from_here,
    put_away,
    reset_exercise,
)

KEYS_DURING = "g give up  o open  q leave (it goes on later today)"
KEYS_AFTER = "n next  q quit"
HONEST = "From memory: switch your editor's assistant off. The grader cannot see it."
NOT_NOTED = "This could not be noted: it is due as before."
WORDS = {Rating.Again: "Again.", Rating.Hard: "Hard.", Rating.Good: "Good."}


def today(clock: Clock) -> date:
    """Return the local day."""
    return clock().astimezone().date()


def drill_file(workspace: Workspace, lesson: Lesson, exercise: Exercise) -> Path:
    """Return the file in which an exercise is written again."""
    return workspace.drill / lesson.name / exercise.filename


def drill_seed(lesson: Lesson, exercise: Exercise, day: date) -> str:
    """Return the seed of a drill's inputs: of the exercise and the day, so that none is known.

    A students' edition has one seed alone.
    """
    if lesson.kit.is_edition:
        return PUBLIC_SEED
    return f"drill {lesson.name}/{exercise.name} {day.isoformat()}"


def is_open(events: Sequence[Event], day: date) -> bool:
    """Whether a drill of an exercise was begun on a day and not ended."""
    begun = False
    for event in events:
        if event.day != day:
            continue
        if event.kind is Kind.DRILL_BEGUN:
            begun = True
        if event.kind is Kind.GAVE_UP or (event.kind is Kind.DRILLED and event.passed):
            begun = False
    return begun


def begin_drill(
    workspace: Workspace, lesson: Lesson, exercise: Exercise, log: Log, clock: Clock
) -> Path:
    """Put a fresh stub in place, unless today's attempt is to go on; return the file.

    Raises:
        OSError: the file cannot be made.
    """
    path = drill_file(workspace, lesson, exercise)
    goes_on = is_open(Progress(log.read()).of(lesson, exercise), today(clock))
    if not goes_on or not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        reset_exercise(workspace, path.parent, lesson, exercise)
    if not goes_on:
        log.append([Event(clock(), lesson.name, exercise.name, Kind.DRILL_BEGUN)])
    return path


class DrillSession(Session):
    """An exercise that is drilled: no hints and nothing else to go to, until it is ended."""

    def __init__(
        self, desk: Desk, exercise: Exercise, face: Face, lessons: Sequence[Lesson]
    ) -> None:
        super().__init__(desk, exercise, [exercise], face, lambda _: self._ended())
        self._lessons = lessons
        self.wants_next = False
        self.ended = False
        self.notes = [HONEST]
        self.actions = {"g": self.give_up, "o": self.open, "q": self.quit}

    @property
    def keys(self) -> str:
        """The keys that do something, as they are shown."""
        return KEYS_AFTER if self.ended else KEYS_DURING

    @property
    def bar(self) -> str:
        """What this is."""
        return "drill"

    def look(self) -> bool:
        """Grade what was saved; nothing any more once it is ended."""
        return not self.ended and super().look()

    def give_up(self) -> None:
        """End the attempt; show the concept, and the student's own last right answer."""
        self.desk.note(self.current, Kind.GAVE_UP)
        path = self.desk.workspace.right_answer(self.desk.lesson, self.current)
        try:
            answer = path.read_text("utf-8").rstrip().split("\n")
        except (OSError, UnicodeDecodeError):
            answer = ["(it was not kept)"]
        concept = explanation_text(self.desk.lesson, self.current).split("\n")
        self.panel = ["Your own last right answer:", *answer, "", *concept]
        self.notes = self._end()

    def next(self) -> None:
        """Leave for the next exercise."""
        self.wants_next = self.over = True

    def _ended(self) -> list[str]:
        """Return what to say after a version was graded."""
        return self._end() if self.graded and self.graded.passed else []

    def _end(self) -> list[str]:
        self.ended, self.over = True, not self.face.has_keys
        self.actions = {"n": self.next, "q": self.quit}
        day = today(self.desk.clock)
        found = items(self.desk.progress, self._lessons, day)
        rated = [
            rating_line(item, day)
            for item in found
            if item.exercise == self.current and item.reviews[-1].day == day
        ]
        kept = [line for line in [self._put_away()] if line]
        return [*kept, *(rated or [NOT_NOTED]), *calendar(found, day).split("\n")]

    def _put_away(self) -> str:
        """Move the file to the older versions, out of the editor's completion."""
        try:
            kept = put_away(self.desk.workspace, self.folder, self.desk.lesson, self.current)
        except OSError:
            return ""
        with contextlib.suppress(OSError):  # where other files are in there
            self.folder.rmdir()
            self.folder.parent.rmdir()
        return f"What you wrote is kept as {as_seen_from_here(kept)}." if kept else ""


def rating_line(item: Item, day: date) -> str:
    """Return how an attempt went and when the next is due: "Good. Again on 9 December (11 days).".

    An exercise is rated once a day: later attempts on that day change nothing.
    """
    last = item.reviews[-1]
    days = (item.due - day).days
    unit = "day" if days == 1 else "days"
    return f"{WORDS[last.rating]} Again on {spoken(item.due)} ({days} {unit})."
