"""Learning curves in one line: the student's beside the document's, drawn in blocks.

`curves.py` of a lesson's suites says which runs are drawn. The student's function is asked for its
run in a worker, as a check would ask; of the document's only printed numbers are drawn.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from grader.checking.answers import Verdict
from grader.checking.trajectories import lesson_curves, numbers, student_beside
from grader.lessons.lesson import Lesson
from grader.lessons.traces import Curve
from grader.results.report import ExerciseReport, Status
from grader.sandbox.sandbox import Sandbox

BLOCKS = "▁▂▃▄▅▆▇█"
COLUMNS = 20
NOT_PRINTED = "·"
GROWN = 100  # times as high at its end as where it began, a curve is drawn logarithmically
ANSWERING = {Status.PASSED, Status.FAILED}

Points = Mapping[int, float]  # the error by iteration


def curve_lines(
    lesson: Lesson, exercise: ExerciseReport, sources: Mapping[str, str], sandbox: Sandbox
) -> list[str]:
    """Return a line for each run of an exercise: the student's curve beside the document's.

    A function that does not answer with a list of numbers has no curve, and no line.
    """
    if exercise.status not in ANSWERING or exercise.name not in sources:
        return []
    return [
        line
        for curve in lesson_curves(lesson)
        if curve.exercise == exercise.name
        for line in _lines(curve, lesson, sources, sandbox)
    ]


def _lines(
    curve: Curve, lesson: Lesson, sources: Mapping[str, str], sandbox: Sandbox
) -> Iterator[str]:
    answered = _ask(curve, lesson, sources, sandbox)
    if not answered:
        return
    printed = {place: float(number) for place, number in curve.printed.items()}
    yours, theirs = draw([dict(enumerate(answered)), printed])
    yield f"you {yours}" + (f"   {lesson.kit.document_name} {theirs}" if printed else "")


def _ask(
    curve: Curve, lesson: Lesson, sources: Mapping[str, str], sandbox: Sandbox
) -> list[float] | None:
    """Return the errors of a student's run; None if no numbers came."""
    student = student_beside(lesson, curve.exercise, sources, sandbox)
    try:
        answer = student.ask(curve.function, curve.arguments)
        return numbers(curve.errors(answer.raw))
    except (Verdict, TypeError, ValueError, IndexError, KeyError, OverflowError):
        return None
    finally:
        student.close()


def draw(curves: Sequence[Points], columns: int = COLUMNS) -> list[str]:
    """Return each curve as a line of blocks, all on the same scale.

    A column shows the last of the iterations that fall into it, `·` where there is none, `∞` for
    an infinity and `?` for what is not a number.
    """
    last = max((max(points) for points in curves if points), default=0)
    width = min(columns, last + 1)
    shown = [_columns(points, last, width) for points in curves]
    finite = [v for column in shown for v in column if v is not None and math.isfinite(v)]
    scale = _scale(finite, logarithmic=any(map(_grows, curves)))
    return [
        "".join(_block(value, scale) for value in column) if points else ""
        for column, points in zip(shown, curves, strict=True)
    ]


def _scale(values: Sequence[float], *, logarithmic: bool) -> Callable[[float], float]:
    """Return how high a value stands, from 0 to 1: from zero up, or by its logarithm."""
    lowest = min((value for value in values if value > 0), default=1.0)

    def height(value: float) -> float:
        return math.log(max(value, lowest)) if logarithmic else value

    low = height(lowest) if logarithmic else min([0.0, *values])
    high = max(map(height, values), default=low)
    return lambda value: (height(value) - low) / (high - low) if high > low else 0.0


def _columns(points: Points, last: int, width: int) -> list[float | None]:
    columns: list[float | None] = [None] * width
    for place in sorted(points):
        columns[round(place * (width - 1) / last) if last else 0] = points[place]
    return columns


def _grows(points: Points) -> bool:
    finite = [points[place] for place in sorted(points) if math.isfinite(points[place])]
    return len(finite) > 1 and finite[-1] > GROWN * abs(finite[0]) > 0


def _block(value: float | None, scale: Callable[[float], float]) -> str:
    if value is None:
        return NOT_PRINTED
    if not math.isfinite(value):
        return "?" if math.isnan(value) else "∞"
    return BLOCKS[min(len(BLOCKS) - 1, int(scale(value) * len(BLOCKS)))]
