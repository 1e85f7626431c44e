"""A lesson that is being watched: takes saves and keys, grades, and knows what is to be shown."""

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from grader.errors import Fault
from grader.lessons.explain import explanation_text
from grader.lessons.lesson import Exercise
from grader.practice.desk import Desk, Graded
from grader.practice.log import Kind
from grader.practice.saves import Saves
from grader.practice.screen import CHECKING, Shown
from grader.practice.workspace import as_seen_from_here, refused, reset_exercise
from grader.results.wording import tally

WATCH_KEYS = "n next  p previous  h hint  e explain  v page  o open  x reset  c check  q quit"
SAVE_HINT = "Save a file and it is checked."


class Face(Protocol):
    """What a session is seen on: a screen that is drawn again and again, or plain lines.

    `has_keys` says whether there is a keyboard to answer on.
    """

    has_keys: bool

    def show(self, session: "Session") -> None:
        """Show how it stands now."""

    def tell(self, session: "Session") -> None:
        """Show what came of the save that was just graded."""

    def edit(self, path: Path) -> str:
        """Have a file edited; return a line if that cannot be."""


class Session:
    """What is watched, and where one is in it.

    `after` is asked for more to say once an exercise was graded, congratulations for instance.
    """

    def __init__(
        self,
        desk: Desk,
        current: Exercise,
        exercises: Sequence[Exercise],
        face: Face,
        after: Callable[["Session"], list[str]] = lambda _: [],
    ) -> None:
        self.desk = desk
        self.current = current
        self.exercises = list(exercises)
        self.face = face
        self.over = False
        self.panel: list[str] = []
        self.notes: list[str] = [SAVE_HINT]
        self.waiting: list[Exercise] = []  # to be graded when there is nothing else to do
        self._after = after
        self._asking = False
        self._page = 0
        self._checking = False
        self._checked = ""
        self.saves = Saves(self.folder)
        self.actions: dict[str, Callable[[], None]] = {
            "n": lambda: self.go(1),
            "p": lambda: self.go(-1),
            "h": self.hint,
            "e": self.explain,
            "v": self.view,
            "o": self.open,
            "x": self.ask_reset,
            "c": self.check_all,
            "q": self.quit,
        }

    @property
    def folder(self) -> Path:
        """The folder in which files are saved."""
        place = self.desk.place
        return place.parent if place.suffix == ".py" else place

    @property
    def keys(self) -> str:
        """The keys that do something, as they are shown."""
        return "x reset: y yes, any other key no" if self._asking else WATCH_KEYS

    @property
    def graded(self) -> Graded | None:
        """What came of the current exercise."""
        return self.desk.graded.get(self.current.name)

    @property
    def shown(self) -> Shown:
        """All that is to be shown now."""
        return Shown(
            lesson=self.desk.lesson,
            exercise=self.current,
            bar=self.bar,
            checked=CHECKING if self._checking else self._checked,
            graded=self.graded,
            panel=self.panel,
            notes=self.notes,
            faults=self.desk.said,
            keys=self.keys,
            page=self._page,
        )

    @property
    def bar(self) -> str:
        """How far the lesson is done."""
        progress, lesson = self.desk.progress, self.desk.lesson
        return f"{progress.bar(lesson)}  {progress.done(lesson)} of {len(lesson.exercises)} done"

    def begin(self) -> None:
        """Grade the current exercise; the others are to follow."""
        self._check(self.current)
        self.waiting = [each for each in self.exercises if each != self.current]

    def press(self, key: str) -> None:
        """Do what a key asks for."""
        self._page = self._page + 1 if key == " " else 0
        if self._asking:
            self._asking = False
            if key == "y":
                self._reset()
        elif action := self.actions.get(key):
            self.panel = []
            action()
        self.face.show(self)

    def look(self) -> bool:
        """Grade what was saved since the last look, the current exercise first.

        Returns:
            Whether anything was saved.
        """
        changed = self.saves.take()
        if self.saves.gone:
            self._gone()
        if not changed:
            return False
        self.panel, self.notes, self._page = [], [], 0
        if self._concerns(self.current, changed):
            self._check(self.current)
        for exercise in self._others():
            if exercise.name in changed:
                self._check_beside(exercise)
        self.waiting = [
            each
            for each in self._others()
            if each.name not in changed and (each in self.waiting or self._concerns(each, changed))
        ]
        self.face.show(self)
        return True

    def grade_one_waiting(self) -> None:
        """Grade the next exercise that nobody waits for, if there is one."""
        if self.waiting:
            exercise = self.waiting.pop(0)
            self._grade(exercise)
            self.face.show(self)

    def go(self, step: int) -> None:
        """Go to another exercise."""
        place = self.exercises.index(self.current) + step
        self.current = self.exercises[place % len(self.exercises)]
        self.notes, self._checked = [], ""
        if self.current in self.waiting or self.graded is None:
            self.waiting = [each for each in self.waiting if each != self.current]
            self._check(self.current)
        elif not self.graded.curves:
            self.desk.draw_curves(self.current)

    def hint(self) -> None:
        """Show one hint more."""
        seen = self.desk.progress.standing(self.desk.lesson, self.current).hints
        count = min(seen + 1, len(self.current.hints))
        self.desk.note(self.current, Kind.HINT, hint=count)
        total = len(self.current.hints)
        self.panel = [
            f"{number} of {total}: {text}"
            for number, text in enumerate(self.current.hints[:count], start=1)
        ]
        if count == total:
            self.panel.append("That was the last hint.")

    def explain(self) -> None:
        """Show the concept."""
        self.desk.note(self.current, Kind.EXPLAINED)
        self.panel = explanation_text(self.desk.lesson, self.current).split("\n")

    def view(self) -> None:
        """Write the page of what was graded so far, and say where it is."""
        try:
            path = self.desk.write_page()
        except OSError as error:
            self.notes = [f"cannot write {refused(error, self.folder)}"]
            return
        said = f"The page is {path}: open it in a browser." if path else "There is nothing to show."
        self.notes = [said]

    def open(self) -> None:
        """Open the file in the student's editor."""
        problem = self.face.edit(self.folder / self.current.filename)
        self.notes = [problem] if problem else []

    def ask_reset(self) -> None:
        """Ask whether the exercise is to begin anew."""
        self._asking = True
        self.notes = [f"Begin {self.current.name} anew, with a fresh stub? What is there is kept."]

    def check_all(self) -> None:
        """Grade everything again."""
        self.notes = []
        self._check(self.current)
        for exercise in self._others():
            self._check_beside(exercise)
        self.waiting = []

    def quit(self) -> None:
        """Leave."""
        self.over = True

    def _reset(self) -> None:
        try:
            kept = reset_exercise(self.desk.workspace, self.folder, self.desk.lesson, self.current)
        except OSError as error:
            self.notes = [f"cannot reset {refused(error, self.folder / self.current.filename)}"]
            return
        self.desk.note(self.current, Kind.RESET)
        self.notes = [f"What was there is kept as {as_seen_from_here(kept)}."] if kept else []
        self.saves.take()
        self._check(self.current)

    def _others(self) -> list[Exercise]:
        return [each for each in self.exercises if each != self.current]

    def _concerns(self, exercise: Exercise, changed: set[str]) -> bool:
        """Whether an exercise may answer otherwise now: it changed, or names what changed."""
        source = self.saves.contents.get(exercise.name) or b""
        words = {word.decode() for word in re.findall(rb"[A-Za-z_]\w*", source)}
        return exercise.name in changed or bool(words & changed)

    def _check(self, exercise: Exercise) -> None:
        """Grade the current exercise, and show what comes of it as soon as it is known."""
        self._checking = True
        self.face.show(self)
        begun = time.monotonic()
        try:
            self._grade(exercise)
        finally:
            self._checking = False
        seconds = time.monotonic() - begun
        self._checked = f"checked {self.desk.clock().astimezone():%H:%M:%S}, {seconds:.2f} s"
        self.face.show(self)
        self.desk.draw_curves(exercise)
        self.notes += self._after(self)
        self.face.tell(self)

    def _check_beside(self, exercise: Exercise) -> None:
        graded = self._grade(exercise)
        text = tally(graded.exercise) if graded else "there is no file"
        self.notes.append(f"{exercise.name}: saved too, {text} passed")

    def _grade(self, exercise: Exercise) -> Graded | None:
        try:
            return self.desk.grade(exercise)
        except Fault as fault:
            self.notes.append(
                f"{exercise.name} could not be graded because of a fault in the grader or its kit: "
                f"{fault}"
            )
            return None

    def _gone(self) -> None:
        note = f"{as_seen_from_here(self.folder)} is gone: what comes back is checked."
        if self.notes != [note]:
            self.notes = [note]
            self.desk.graded.clear()
            self.face.show(self)
