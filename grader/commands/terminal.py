"""How a Report looks on a screen: 80 columns, readable without colour, free of pytest."""

import re
from dataclasses import replace

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from grader.commands.kits import naming_kit
from grader.commands.view import View, whole_view
from grader.handin.places import is_notebook
from grader.practice.rendering import place_text, wrap, wrap_columns
from grader.results.report import ExerciseReport, Report, Status
from grader.results.wording import (
    MARKS,
    exercise_points,
    find_place,
    first_unsolved,
    story,
    tally,
    total,
    withheld_text,
    wrong_check,
)
from grader.text import WIDTH, printable

ROWS = 24
ROWS_BESIDE = 8  # title, place, two lines of sum, three blank ones and the shell's prompt
INDENT = 10
NARROW = 60  # columns; on a screen of fewer the parts of a line stand below each other
NARROW_INDENT = 2
MARK_WIDTH = len("OUR FAULT  ")
SCORE_WIDTH = 6
TALLY_WIDTH = len("11 of 11 checks")
NAME_WIDTH = 16


def report_text(report: Report, view: View | None = None) -> str:
    """Return a report for stdout: a line an exercise, and the stories of `view` (or all)."""
    view = view or whole_view(report)
    console = make_console()
    with console.capture() as captured:
        name = printable(report.submission).replace("\n", "\\n")
        console.print(Text(f"{report.lesson}  ", "bold").append(name, "dim"))
        console.print()
        for exercise in report.exercises:
            _show_exercise(console, exercise)
            if view.whole and exercise.name in view.told:
                _show_story(console, report, exercise, view)
        if not view.whole:
            for exercise in report.exercises:
                if exercise.name in view.told:
                    console.print()
                    _show_story(console, report, exercise, view)
        console.print()
        _show_summary(console, report, view)
    return re.sub(" +$", "", captured.get(), flags=re.MULTILINE)


def make_console() -> Console:
    """Return a console for stdout that is at most `WIDTH` wide and reads no markup."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDTH)
    return console


def _show_exercise(console: Console, exercise: ExerciseReport) -> None:
    mark, colour = MARKS[exercise.status]
    score = exercise_points(exercise)
    name = printable(exercise.name)
    title = Text(printable(exercise.title), "dim")
    if console.width < NARROW:
        console.print(Text(f"{mark} {score} {tally(exercise)}", colour))
        console.print(Text(name))
        console.print(title)
        return
    numbers = f"{score:>{SCORE_WIDTH}}  {tally(exercise):>{TALLY_WIDTH}}  "
    first, *others = wrap(name, NAME_WIDTH)
    line = Text.assemble((f"{mark:{MARK_WIDTH}}", colour), numbers)
    line.append(set_cell_size(first, NAME_WIDTH + len("  ")))
    title.truncate(console.width - line.cell_len, overflow="ellipsis")
    console.print(line.append_text(title))
    for part in others:
        console.print(f"{'':{MARK_WIDTH + len(numbers)}}{part}")


def _show_story(console: Console, report: Report, exercise: ExerciseReport, view: View) -> None:
    curves = view.curves.get(exercise.name, ())
    indent = NARROW_INDENT if console.width < NARROW else INDENT
    width = console.width - indent
    wrapped = _wrapped(story(exercise, curves), width)
    most = ROWS - len(report.exercises) - ROWS_BESIDE
    if not view.whole and len(wrapped) > most:
        short = replace(exercise, output="", diagnosis=None)
        told = story(short, [*curves, *_diagnosis_titles(exercise)])
        more = f"… all of it: grade {report.lesson} {exercise.name}"
        wrapped = [*_wrapped(told, width)[: most - 1], more]
    begin = "" if view.whole else f"{exercise.name} "  # a name may be as wide as the indent
    place = find_place(report, exercise)
    unsound = exercise.status not in {Status.PASSED, Status.TODO}
    if not view.whole or (unsound and place.is_file):
        console.print(Text(f"{begin:{indent}}").append_text(place_text(place)), soft_wrap=True)
    for part in wrapped:
        console.print(f"{'':{indent}}{part}")


def _wrapped(lines: list[tuple[str, int]], width: int) -> list[str]:
    return [part for line, longest in lines for part in wrap_columns(line, width, longest)]


def _diagnosis_titles(exercise: ExerciseReport) -> list[str]:
    return [f"Diagnosis: {exercise.diagnosis.title}"] if exercise.diagnosis else []


def _show_summary(console: Console, report: Report, view: View) -> None:
    """Print the sum, and beside or below it what to do next: a command is never broken in two."""
    score, advice = _score(report, view), _advice(report, view)
    if cell_len(f"{score} {advice}") <= console.width:
        console.print(Text.assemble((score, "bold"), f" {advice}"))
    else:
        console.print(Text(score, "bold"))
        console.print(Text(advice), soft_wrap=not report.internal)
    if report.edition and report.edition.withheld:
        console.print(Text(withheld_text(report.edition.withheld)))
    hidden = [each for each in report.exercises if each.name not in view.told and wrong_check(each)]
    if hidden and view.told and not report.internal:
        more = f"What is wrong elsewhere: grade {report.lesson} -v{naming_kit()}"
        console.print(Text(more), soft_wrap=True)


def _score(report: Report, view: View) -> str:
    if view.whole or report.passed or report.internal:
        return f"{total(report)}."
    done = sum(each.status is Status.PASSED for each in report.exercises)
    return f"{total(report)}. {done} of {len(report.exercises)} done."


def _advice(report: Report, view: View) -> str:
    if report.internal:
        faulty = [each.name for each in report.exercises if each.status is Status.INTERNAL]
        return f"Not graded because of a fault in the grader: {', '.join(faulty)}"
    unsolved = first_unsolved(report)
    if unsolved is None:
        return "All passed."
    if not view.told and is_notebook(report.submission):
        return f"Begin with {unsolved.name} in {printable(report.submission)}"
    if not view.told:
        return f"Begin with {find_place(report, unsolved).path}"
    return f"A hint: grade hint {report.lesson} {unsolved.name}{naming_kit()}"
