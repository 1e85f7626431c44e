"""On a screen: what each check asked, what a student's code answered, what was due."""

import textwrap
from collections.abc import Sequence
from typing import Any

from grader.checking.answers import Answer, Exchange, Raised, Reference
from grader.checking.comparison import show
from grader.checking.recorded import reference_of
from grader.commands.width import columns
from grader.judge.asked import Asked
from grader.lessons.lesson import Lesson
from grader.results.report import Check, Outcome, Report
from grader.results.wording import MARKS, exercise_points, total
from grader.text import printable

MOST = 2000  # characters of one value
WARNING = "For graders only: it shows right answers."


def due_text(lesson: Lesson, report: Report, asked: Sequence[Asked]) -> str:
    """Return, for stdout, each check of a report with all that it asked."""
    questions = {(each.exercise, each.check): each.exchanges for each in asked}
    lines = [f"{report.lesson}  {printable(report.submission)}", WARNING]
    for exercise in report.exercises:
        reference = reference_of(lesson, lesson.exercise(exercise.name))
        mark = MARKS[exercise.status][0]
        lines += ["", f"{exercise.name}  {mark}  {exercise_points(exercise)}"]
        for check in exercise.checks:
            lines += _check(check)
            for exchange in questions.get((exercise.name, check.name), ()):
                lines += _exchange(exchange, reference)
    lines += ["", f"{total(report)}."]
    return "".join(f"{line}\n" for line in lines)


def _check(check: Check) -> list[str]:
    lines = textwrap.wrap(printable(check.title), columns() - 4)
    first, *rest = lines or [check.name]
    mark = "+" if check.outcome is Outcome.PASSED else "-"
    said = [f"      {printable(line)}" for line in check.message.split("\n") if line]
    return [f"  {mark} {first}", *(f"    {line}" for line in rest), *said]


def _exchange(exchange: Exchange, reference: Reference) -> list[str]:
    question = exchange.question
    arguments = ", ".join(map(_value, question.arguments))
    outcome = exchange.outcome
    due = _value(reference.answer(question.function, question.arguments))
    return [
        f"    {question.function}({arguments})",
        f"      {_answered(outcome)}",
        f"      due: {due}",
    ]


def _answered(outcome: Answer | Raised | None) -> str:
    if isinstance(outcome, Answer):
        return f"{'right' if outcome.right else 'WRONG'}: {_value(outcome.raw)}"
    if isinstance(outcome, Raised):
        said = f"{outcome.name or 'no data'}: {outcome.text}" if outcome.text else outcome.name
        return f"WRONG: {printable(said or 'no data')}"
    return "nothing: there is no such function, or it is still to do"


def _value(value: Any) -> str:
    return printable(show(value, MOST))
