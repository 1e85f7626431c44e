"""Turns scores as graded into those that count: points off for lateness, then decisions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader.batch.deciding import decided, late_by, penalised
from grader.commands.exits import complain
from grader.lessons.lesson import Lesson
from grader.people.kinds import Kind
from grader.people.lateness import Lateness
from grader.results.gradebook import Gradebook, StudentScore
from grader.results.late import LatePenalty
from grader.results.overrides import OVERRIDES_CSV, Overrides, read_overrides
from grader.results.result import ClassResults


@dataclass
class Final:
    """What is done to a class's scores after they are graded.

    Args:
        folder: where the scores and `overrides.csv` stand. lesson: what was graded. penalty: points
        off for lateness, if there are to be any. lateness: how late each student's work came, as
        far as the roster says.
    """

    folder: Path
    lesson: Lesson
    penalty: LatePenalty | None = None
    lateness: Mapping[tuple[Kind, str], Lateness] = field(default_factory=dict)
    _overrides: Overrides = field(default_factory=Overrides)

    def __post_init__(self) -> None:
        """Refuse decisions that cannot be read before anything is graded."""
        read_overrides(self.folder, (), self._maxima)

    @property
    def _maxima(self) -> dict[str, float]:
        return {exercise.name: exercise.points for exercise in self.lesson.exercises}

    def scores(self, graded: Gradebook) -> Gradebook:
        """Return the scores that count, from the scores as graded.

        Raises:
            Unusable: `overrides.csv` cannot be used.
        """
        if self.penalty:
            graded = penalised(graded, self.penalty, self.lateness)
        self._overrides = read_overrides(self.folder, graded.students, self._maxima)
        return decided(graded, self._overrides, self._maxima)

    def results(self, scores: Gradebook) -> ClassResults:
        """Return a class's results, which are written by now, without reading the scores again."""
        return ClassResults(self.folder, scores, self._overrides)

    def complain(self, scores: Gradebook) -> bool:
        """Say what nobody could apply, and whether somebody must decide about it."""
        unknown = self._overrides.unknown
        if unknown:
            complain(f"{OVERRIDES_CSV} names ids that no student has: {', '.join(unknown)}")
        late = [student.id for student in scores.students if self._is_somehow_late(student)]
        if late:
            complain(
                f"late, but it is not known how late, so no points are taken off: {', '.join(late)}"
            )
        return bool(unknown or late)

    def _is_somehow_late(self, student: StudentScore) -> bool:
        return bool(self.penalty and student.late and not late_by(student, self.lateness))
