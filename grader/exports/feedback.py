"""What a student reads of a report, as text and as HTML.

What their code printed or raised is harmless here: nothing in it steers a terminal, and none of it
is markup. Faults of our own checks are not shown.
"""

import html
import re

from grader.results.late import decided
from grader.results.report import ExerciseReport, Status
from grader.results.result import Result
from grader.results.wording import (
    MARKS,
    NOT_GRADED,
    advice,
    exercise_points,
    first_wrong,
    points,
)
from grader.text import first_lines, harmless, shorten

MOST_LETTERS = 1500  # of what is wrong in one exercise
OUTPUT_LINES = 20
OUTPUT_LETTERS = 3000
COMMENT_LETTERS = 300  # of what is wrong, in a comment


def wrong_text(exercise: ExerciseReport) -> str:
    """Return the first thing wrong in an exercise, or all that is still to do; "" if it passed."""
    if exercise.status is Status.INTERNAL:
        return NOT_GRADED
    lines = first_wrong(exercise)
    if exercise.diagnosis:
        lines += advice(exercise.diagnosis)
    return shorten(harmless("\n".join(lines)), MOST_LETTERS)


def printed(exercise: ExerciseReport) -> str:
    """Return what the student's code printed, cut, and saying so."""
    lines, more = first_lines(exercise.output, OUTPUT_LINES)
    return "\n".join([shorten(harmless("\n".join(lines)), OUTPUT_LETTERS), *more])


def comment(result: Result, lesson: str, max_score: float) -> str:
    """Return a short comment in HTML, on one line: what did not pass, and why."""
    opening = f"<p>{_escape(lesson)}: {_summary(result, max_score)}</p>"
    told = [_escape(harmless(line)) for line in decided(result.student)]
    if result.report is None:
        told.append(_escape(_problem(result)))
    else:
        told += [
            _item(each) for each in result.report.exercises if each.status is not Status.PASSED
        ]
    items = "".join(f"<li>{item}</li>" for item in told)
    return f"{opening}<ul>{items}</ul>" if told else opening


def split_comment(text: str, lesson: str) -> tuple[str, str] | None:
    """Return the part of a comment that is of our form, and what was written behind it.

    Returns:
        None if it does not begin as ours do.
    """
    opening = rf"\s*<p>{re.escape(_escape(lesson))}: (?:[0-9.]+ of [0-9.]+ points|excused)</p>"
    ours = re.match(rf"{opening}(?:\s*<ul>.*?</ul>)?", text, re.DOTALL)
    return (ours[0], text[ours.end() :]) if ours else None


def same_comment(one: str, other: str) -> bool:
    """Whether two comments say the same, however a course system wrote their markup anew."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def _summary(result: Result, max_score: float) -> str:
    if result.points is None:
        return "excused"
    return f"{points(result.points)} of {points(max_score)} points"


def _problem(result: Result) -> str:
    return harmless(result.student.problem or "There was nothing that could be graded.")


def _heading(exercise: ExerciseReport) -> str:
    got = exercise_points(exercise).replace("/", " of ")
    return f"{_escape(exercise.title)} ({MARKS[exercise.status][0]}, {got})"


def _item(exercise: ExerciseReport) -> str:
    why = _escape(shorten(wrong_text(exercise), COMMENT_LETTERS)).replace("\n", "<br>")
    return f"{_heading(exercise)}<br>{why}" if why else _heading(exercise)


def _escape(text: str) -> str:
    return html.escape(text)
