"""How a Report looks on a screen: 80 columns, readable without colour, free of pytest."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.results.report import ExerciseReport, Report, Status
from grader.results.wording import MARKS, advice, first_wrong, points
from grader.text import printable, shorten

WIDTH = 80
INDENT = 10
OUTPUT_LINES = 6
MOST_LINES = 12  # of what is wrong in one exercise
LINE_LENGTH = 300  # of what a student's code says in one line
MOST_ADVICE = 2000  # characters in one paragraph of the kit's own


def report_text(report: Report) -> str:
    """Return a report for stdout: a line an exercise, and the first thing wrong in each."""
    console = make_console()
    with console.capture() as captured:
        name = printable(report.submission).replace("\n", "\\n")
        title = Text(f"{report.lesson}  ", "bold").append(name, "dim")
        console.print(title)
        console.print()
        for exercise in report.exercises:
            _show_exercise(console, exercise)
        console.print()
        console.print(_summary(report))
    return captured.get()


def make_console() -> Console:
    """Return a console for stdout that is at most `WIDTH` wide and reads no markup."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDTH)
    return console


def _show_exercise(console: Console, exercise: ExerciseReport) -> None:
    mark, colour = MARKS[exercise.status]
    line = Table.grid(padding=(0, 1))
    line.add_column(width=INDENT - 1)
    line.add_column(justify="right", width=8)
    line.add_column(ratio=1)
    score = f"{points(exercise.score)}/{points(exercise.max_score)}"
    title = Text(exercise.title).append(f"  {exercise.name}", "dim")
    line.add_row(Text(mark, colour), score, title)
    console.print(line)
    _show_lines(console, first_wrong(exercise))
    if exercise.diagnosis:
        _show_lines(console, advice(exercise.diagnosis), MOST_ADVICE)
    if exercise.output:
        _show_lines(console, ["It printed:", *_output_lines(exercise.output)])


def _output_lines(output: str) -> list[str]:
    lines = output.rstrip("\n").split("\n")
    shown = [f"| {line}" for line in lines[:OUTPUT_LINES]]
    more = len(lines) - OUTPUT_LINES
    return shown if more <= 0 else [*shown, f"| … and {more} more lines"]


def _show_lines(console: Console, lines: list[str], longest: int = LINE_LENGTH) -> None:
    for line in lines[:MOST_LINES]:
        for part in Text(shorten(printable(line), longest)).wrap(
            console, WIDTH - INDENT, overflow="fold"
        ):
            console.print(f"{'':{INDENT}}{part.plain.rstrip()}")


def _summary(report: Report) -> Text:
    text = Text(f"{points(report.score)} of {points(report.max_score)} points.", "bold")
    if report.passed:
        return text.append(" All passed.", "not bold")
    unsolved = next(each for each in report.exercises if each.status is not Status.PASSED)
    return text.append(f" A hint: grade hint {report.lesson} {unsolved.name}", "not bold")
