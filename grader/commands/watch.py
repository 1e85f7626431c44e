"""`grade watch` and `grade drill`: every save is graded, in a lesson or in one exercise's drill."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import click

from grader.commands.exits import cannot, complain
from grader.commands.parameters import ExerciseName, LessonName, kit_option
from grader.commands.place import all_lessons, open_log, the_workspace
from grader.errors import ExitCode, Unusable
from grader.lessons.lesson import Exercise, Lesson, load_lessons
from grader.practice.desk import Desk
from grader.practice.drill import (
    DrillSession,
    begin_drill,
    drill_seed,
    is_open,
    today,
)
from grader.practice.log import Log, now
from grader.practice.progress import Progress
from grader.practice.schedule import Item, items, spoken, todays
from grader.practice.session import Face, Session
from grader.practice.watch import watch as watch_session
from grader.practice.workspace import Workspace, as_seen_from_here

SCHEMA_VERSION = 1


@click.command()
@click.argument("lesson", required=False, type=LessonName())
@click.argument("exercise", required=False, type=ExerciseName())
@kit_option
def watch(lesson: Lesson | None, exercise: Exercise | None) -> None:
    """Watch your exercises and grade each as you save it, within a tenth of a second.

    It begins with the first unsolved exercise, or with the one you name. Without a terminal it
    prints a block for each save.

    \b
    Begin in your workspace:
      grade watch
      grade watch lesson4 error
    """
    workspace = the_workspace()
    said: list[str] = []
    log = Log(as_seen_from_here(workspace.log), said.append)
    lesson = lesson or _current_lesson(workspace, log)
    folder = workspace.folder(lesson)
    if not folder.is_dir():
        raise Unusable(
            f"there is no {as_seen_from_here(folder)}: `grade init {lesson.name}` makes it"
        )
    first = exercise or Progress(log.read()).unsolved(lesson) or lesson.exercises[0]
    with Desk(workspace, lesson, as_seen_from_here(folder), log, said) as desk, _told(said):
        watch_session(lambda face: _session(desk, first, face), click.echo)


@contextlib.contextmanager
def _told(said: Sequence[str]) -> Iterator[None]:
    """Say on stderr, once the terminal is back, what is wrong with the log."""
    try:
        yield
    finally:
        for line in said:
            complain(line)


def _current_lesson(workspace: Workspace, log: Log) -> Lesson:
    """Return the lesson to go on with, of those that the workspace has."""
    lessons = [lesson for lesson in all_lessons() if workspace.folder(lesson).is_dir()]
    if not lessons:
        raise Unusable("there are no exercises here: `grade init .` makes a workspace")
    found = Progress(log.read()).next_up(lessons)
    return found[0] if found else lessons[-1]


def _session(desk: Desk, first: Exercise, face: Face) -> Session:
    return Session(desk, first, desk.lesson.exercises, face, _congratulations)


def _congratulations(session: Session) -> list[str]:
    """Say that a lesson is done, and what is due, once its last exercise passed."""
    desk, lesson = session.desk, session.desk.lesson
    progress, day = desk.progress, today(desk.clock)
    graded = session.graded
    if not graded or not graded.passed or progress.unsolved(lesson):
        return []
    found = items(progress, load_lessons(lesson.kit), day)
    return [f"All of {lesson.name} is done. Well remembered!", _due_line(found, progress)]


def _due_line(found: Sequence[Item], progress: Progress) -> str:
    day = today(now)
    due = todays(found, progress, day)
    if due:
        return f"Due today: {len(due)} to write again from memory (grade drill)."
    coming = sorted(found, key=lambda item: item.due)
    if not coming:
        return "Nothing is due: what you solve comes back here to be written again."
    when = coming[0].due
    names = ", ".join(
        f"{item.lesson.name} {item.exercise.name}" for item in coming if item.due == when
    )
    until = f"on {spoken(when)}" if when > day else "tomorrow"
    return f"Nothing more is due today. Next {until}: {names}."


@click.command()
@click.argument("lesson", required=False, type=LessonName())
@click.argument("exercise", required=False, type=ExerciseName())
@click.option("--list", "listing", is_flag=True, help="Show what is due when; drill nothing.")
@click.option("--json", "as_json", is_flag=True, help="With --list: print it as JSON.")
@kit_option
def drill(lesson: Lesson | None, exercise: Exercise | None, listing: bool, as_json: bool) -> int:
    """Write solved exercises again from memory, when they are due.

    At most 5 a day, the most likely forgotten first; or the one you name. Each is a fresh stub in
    drill/. It ends when you pass or give up.

    \b
    Begin in your workspace:
      grade drill
      grade drill --list
    """
    if as_json and not listing:
        raise click.UsageError("--json needs --list")
    if (lesson is None) != (exercise is None) or (lesson and listing):
        raise click.UsageError("name a lesson and an exercise, as in `grade drill lesson4 error`")
    workspace = the_workspace()
    lessons = all_lessons()
    if listing:
        click.echo(_listing(open_log(workspace), lessons, as_json))
        return ExitCode.PASSED
    said: list[str] = []
    drills = _Drills(workspace, Log(as_seen_from_here(workspace.log), said.append), said, lessons)
    with _told(said):
        if lesson and exercise:
            drills.take(lesson, exercise)
        else:
            drills.take_all()
    return ExitCode.PASSED


@dataclass(frozen=True)
class _Drills:
    """The drills of a workspace; `said` are the lines of `log` on what is wrong with it."""

    workspace: Workspace
    log: Log
    said: list[str]
    lessons: Sequence[Lesson]

    def take_all(self) -> None:
        """Drill what is due today, until the student leaves."""
        wants_next = True
        while wants_next:
            progress, day = Progress(self.log.read()), today(now)
            found = items(progress, self.lessons, day)
            due = todays(found, progress, day)
            open_ones = [each for each in found if self._is_open(each, progress)]
            if not open_ones and not due:
                click.echo(_due_line(found, progress))
                return
            item = (open_ones or due)[0]
            wants_next = self._drill(item.lesson, item.exercise)

    def take(self, lesson: Lesson, exercise: Exercise) -> None:
        """Drill one exercise, due or not.

        Raises:
            Unusable: it never passed.
        """
        if not Progress(self.log.read()).standing(lesson, exercise).ever:
            raise Unusable(f"{exercise.name} was not solved yet: `grade watch {lesson.name}` first")
        self._drill(lesson, exercise)

    def _is_open(self, item: Item, progress: Progress) -> bool:
        return is_open(progress.of(item.lesson, item.exercise), today(now))

    def _drill(self, lesson: Lesson, exercise: Exercise) -> bool:
        """Drill one exercise; return whether the student wants the next."""
        try:
            begun = begin_drill(self.workspace, lesson, exercise, self.log, now)
        except OSError as error:
            raise cannot("write", error, self.workspace.drill) from None
        place, seed = as_seen_from_here(begun), drill_seed(lesson, exercise, today(now))
        sessions: list[DrillSession] = []

        def make(face: Face) -> Session:
            sessions.append(DrillSession(desk, exercise, face, self.lessons))
            return sessions[0]

        with Desk(
            self.workspace, lesson, place, self.log, self.said, seed=seed, drill=True
        ) as desk:
            watch_session(make, click.echo)
        return sessions[0].wants_next


def _listing(log: Log, lessons: Sequence[Lesson], as_json: bool) -> str:
    progress, day = Progress(log.read()), today(now)
    found = sorted(items(progress, lessons, day), key=lambda item: item.due)
    days = len(progress.days)
    if as_json:
        document = {
            "schema_version": SCHEMA_VERSION,
            "today": day.isoformat(),
            "days_practised": days,
            "items": [_entry(item) for item in found],
        }
        return json.dumps(document, indent=2)
    lines = [f"{_when(item, day):<12} {item.lesson.name} {item.exercise.name}" for item in found]
    practised = f"Practised on {days} {'day' if days == 1 else 'days'}."
    return "\n".join([*(lines or [_due_line(found, progress)]), practised])


def _when(item: Item, day: date) -> str:
    return spoken(item.due) if item.due > day else "today"


def _entry(item: Item) -> dict[str, object]:
    return {
        "lesson": item.lesson.name,
        "exercise": item.exercise.name,
        "due": item.due.isoformat(),
        "retrievability": round(item.retrievability, 4),
        "reviews": len(item.reviews),
    }
