"""What a student is told of a report, as text and as HTML.

Whatever their code printed or raised, it is harmless here: nothing in it steers a terminal, and
none of it is markup. What went wrong with a check of ours is not told.
"""

import html
import re

from grader.results.report import ExerciseReport, Report, Status
from grader.results.result import Result
from grader.results.wording import MARKS, advice, decided, first_wrong, points
from grader.text import harmless, shorten

MOST_LETTERS = 1500  # of what is wrong in one exercise
OUTPUT_LINES = 20
OUTPUT_LETTERS = 3000
COMMENT_LETTERS = 300  # of what is wrong, in a comment
NOT_GRADED = "This could not be graded, by a fault of the grader. It is not held against you."
STYLE = "body{font-family:sans-serif;max-width:50rem;margin:2rem auto}pre{white-space:pre-wrap}"


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
    lines = exercise.output.rstrip("\n").split("\n")
    more = len(lines) - OUTPUT_LINES
    kept = shorten(harmless("\n".join(lines[:OUTPUT_LINES])), OUTPUT_LETTERS)
    return kept if more <= 0 else f"{kept}\n… and {more} more lines"


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


def page(result: Result, lesson: str, max_score: float) -> str:
    """Return a page in HTML that says all that a student is told."""
    title = f"{_escape(lesson)}: {_summary(result, max_score)}"
    body = "".join(f"<p>{_escape(harmless(line))}</p>\n" for line in decided(result.student))
    if result.report is None:
        body += f"<p>{_escape(_problem(result))}</p>\n"
    else:
        body += _exercises(result.report)
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n<h1>{title}</h1>\n{body}</html>\n"
    )


def _plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def _summary(result: Result, max_score: float) -> str:
    if result.points is None:
        return "excused"
    return f"{points(result.points)} of {points(max_score)} points"


def _problem(result: Result) -> str:
    return harmless(result.student.problem or "There was nothing that could be graded.")


def _exercises(report: Report) -> str:
    return "".join(
        f"<h2>{_heading(exercise)}</h2>\n"
        + _preformatted("", wrong_text(exercise))
        + _preformatted("<p>It printed:</p>\n", printed(exercise))
        for exercise in report.exercises
    )


def _preformatted(label: str, text: str) -> str:
    return f"{label}<pre>{_escape(text)}</pre>\n" if text else ""


def _heading(exercise: ExerciseReport) -> str:
    got = f"{points(exercise.score)} of {points(exercise.max_score)}"
    return f"{_escape(exercise.title)} ({MARKS[exercise.status][0]}, {got})"


def _item(exercise: ExerciseReport) -> str:
    why = _escape(shorten(wrong_text(exercise), COMMENT_LETTERS)).replace("\n", "<br>")
    return f"{_heading(exercise)}<br>{why}" if why else _heading(exercise)


def _escape(text: str) -> str:
    return html.escape(text)
