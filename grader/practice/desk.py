"""A student's desk: exercises are graded there one after the other, and the results noted."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from grader.files import write_whole
from grader.handin.places import SubmissionError
from grader.handin.submission import read_submission
from grader.judge.options import Options
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.practice.log import Clock, Event, Kind, Log, now
from grader.practice.progress import Progress, checks_passed
from grader.practice.recording import record
from grader.practice.workspace import Workspace, as_seen_from_here
from grader.results.report import ExerciseReport, Report, Status


@dataclass(frozen=True)
class Graded:
    """An exercise as it was just graded.

    `before` is how many checks passed the time before, if it was graded before; `curves` are the
    learning curves of its runs.
    """

    report: Report
    sources: Mapping[str, str]
    before: int | None
    curves: tuple[str, ...] = ()

    @property
    def exercise(self) -> ExerciseReport:
        """The exercise's report."""
        return self.report.exercises[0]

    @property
    def passed(self) -> bool:
        """Whether all of its checks passed."""
        return self.exercise.status is Status.PASSED


@dataclass
class Desk:
    """Where a student's exercises are graded again and again: use it as a context manager.

    `place` is the folder, or in a drill the file, that is graded; `said` are the lines of `log` on
    what is wrong with it; `graded` has what came of each exercise last.
    """

    workspace: Workspace
    lesson: Lesson
    place: Path
    log: Log
    said: list[str]
    clock: Clock = now
    seed: str = PUBLIC_SEED
    drill: bool = False
    graded: dict[str, Graded] = field(default_factory=dict)

    def __enter__(self) -> Self:
        from grader.practice.warm import WarmJudge  # and pytest, for which no help waits

        self._judge = WarmJudge()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._judge.close()

    @property
    def progress(self) -> Progress:
        """Where the student stands now."""
        return Progress(self.log.read())

    def grade(self, exercise: Exercise) -> Graded | None:
        """Grade an exercise as it is now, and note it; None where there is nothing to grade.

        Raises:
            Fault: it could not be graded, by a fault of ours.
        """
        try:
            submission = read_submission(self.place, self.lesson, (exercise.name,), only_here=True)
        except SubmissionError:
            self.graded.pop(exercise.name, None)
            return None
        options = Options(self.seed, None, (exercise.name,))
        report = self._judge.grade(self.lesson, submission, options)
        known = self.graded.get(exercise.name)
        graded = Graded(
            report, submission.sources, checks_passed(known.exercise) if known else None
        )
        self.graded[exercise.name] = graded
        record(
            report,
            submission.sources,
            self.lesson,
            self.workspace,
            self.log,
            self.clock,
            drill=self.drill,
        )
        return graded

    def draw_curves(self, exercise: Exercise) -> None:
        """Add the learning curves of an exercise's runs to its result, by asking once more."""
        from grader.practice.curves import curve_lines

        graded = self.graded.get(exercise.name)
        if graded:
            lines = curve_lines(self.lesson, graded.exercise, graded.sources, self._judge.sandbox)
            self.graded[exercise.name] = replace(graded, curves=tuple(lines))

    def write_page(self) -> Path | None:
        """Write a page of all that was graded so far, with pictures; raises OSError.

        Returns:
            Where it is; None where nothing was graded.
        """
        from grader.pages.asking import with_pictures
        from grader.pages.student import student_page

        pictured = [
            with_pictures(graded.report, self.lesson, graded.sources, self._judge.sandbox)
            for exercise in self.lesson.exercises
            if (graded := self.graded.get(exercise.name))
        ]
        if not pictured:
            return None
        whole = replace(pictured[-1], exercises=tuple(each.exercises[0] for each in pictured))
        path = self.workspace.page(self.lesson)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, student_page(self.lesson, whole))
        return as_seen_from_here(path)

    def note(self, exercise: Exercise, kind: Kind, hint: int = 0) -> None:
        """Note something else that happened to an exercise."""
        self.log.append([Event(self.clock(), self.lesson.name, exercise.name, kind, hint=hint)])
