"""What an instructor decided of a student's score, and what a score comes to with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """What an instructor decided: points, or that it does not count.

    `exercise` is what it is about, "" for the whole score; `points` is None for excused.
    """

    exercise: str
    points: float | None
    reason: str = ""

    def __str__(self) -> str:
        what = "excused" if self.points is None else f"{round(self.points, 4):g} points"
        where = f"{self.exercise}: " if self.exercise else ""
        return f"{where}{what}{f' ({self.reason})' if self.reason else ''}"


def whole(decisions: Iterable[Decision]) -> Decision | None:
    """Return the decision on the whole score, if there is one."""
    return next((each for each in decisions if not each.exercise), None)


def exercise_scores(
    graded: Mapping[str, float | None], decisions: Iterable[Decision]
) -> dict[str, float | None]:
    """Return the scores by exercise; None for one that is excused, or not graded yet."""
    decided = {each.exercise: each.points for each in decisions if each.exercise}
    return {**graded, **decided}


def total(
    graded: Mapping[str, float | None],
    maxima: Mapping[str, float],
    decisions: Iterable[Decision],
    penalty: float = 0.0,
) -> float | None:
    """Return a student's score; None if they have none: excused, or not all is graded yet.

    A decision on the whole score is the score. An exercise that is excused does not count: the
    others are weighed up to the lesson's points. `penalty` are points taken off for lateness.

    Args:
        graded: the points as graded, by exercise; None for what could not be graded.
        maxima: the points of each exercise.
        decisions: what was decided of this student.
        penalty: points to take off, down to 0.
    """
    decisions = tuple(decisions)
    if score := whole(decisions):
        return score.points
    excused = {each.exercise for each in decisions if each.points is None}
    counted = {
        name: points
        for name, points in exercise_scores(graded, decisions).items()
        if name not in excused
    }
    got = [points for points in counted.values() if points is not None]
    if len(got) < len(counted) or (excused and not counted):
        return None
    score_sum = sum(got)
    if excused:
        score_sum *= sum(maxima.values()) / sum(maxima[name] for name in counted)
    return max(0.0, score_sum - penalty)
