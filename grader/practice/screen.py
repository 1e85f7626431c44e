"""What is on the screen while something is watched: lines that fit, computed from a `Shown`."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from grader.lessons.lesson import Exercise, Lesson
from grader.practice.desk import Graded
from grader.practice.rendering import place_text, wrap, wrap_columns
from grader.results.wording import LINE_LENGTH, MARKS, find_place, story, tally
from grader.text import WIDTH, printable

INDENT = 10
FEWEST_ROWS = 4
CHECKING = "checking ..."
MORE = "… page {} of {}: the space bar turns it"


@dataclass(frozen=True)
class Shown:
    """All that is shown: of the lesson, of the current exercise, and what else there is to say.

    `bar` is the lesson's progress; `checked` says when the exercise was graded and how long it
    took, or that it is being graded. `panel` takes the place of the story, `notes` stand below,
    `faults` too, which a screen would lose if they went to stderr. `page` counts the pages turned
    of what does not fit.
    """

    lesson: Lesson
    exercise: Exercise
    bar: str
    checked: str
    graded: Graded | None
    panel: Sequence[str]
    notes: Sequence[str]
    faults: Sequence[str]
    keys: str
    page: int = 0


def screen_lines(shown: Shown, columns: int, rows: int) -> list[str]:
    """Return the lines of a screen of that size, with their colours: never more than fit."""
    width = min(columns, WIDTH)
    below = _below(shown, width)
    above = [_title(shown, width), *_head(shown, width)]
    room = max(rows, FEWEST_ROWS) - len(above) - len(below)
    body = _body(shown, width)
    if len(body) > room:
        body = _page(body, room, shown.page)
    filler = [Text()] * max(0, room - len(body))
    console = Console(
        width=columns, force_terminal=True, highlight=False, markup=False, emoji=False
    )
    lines = [*above, *body, *filler, *below][:rows]
    return [_rendered(console, line, columns) for line in lines]


def _page(lines: list[Text], room: int, page: int) -> list[Text]:
    """Return the lines of a page, counted on from the first after the last, and which it is."""
    size = max(1, room - 1)
    pages = -(-len(lines) // size)
    begin = page % pages * size
    more = Text(f"{'':{INDENT}}{MORE.format(page % pages + 1, pages)}", "dim")
    return [*lines[begin : begin + size], more][: max(0, room)]


def block_lines(shown: Shown) -> list[str]:
    """Return the same as plain lines, for where there is no terminal."""
    lines = [_title(shown, WIDTH), *_head(shown, WIDTH), *_body(shown, WIDTH)]
    notes = [Text(part) for note in shown.notes for part in wrap(note, WIDTH)]
    return [line.plain.rstrip() for line in [*lines, *notes]]


def _rendered(console: Console, line: Text, columns: int) -> str:
    cut = line.copy()
    cut.truncate(columns, overflow="crop")
    with console.capture() as captured:
        console.print(cut, end="", no_wrap=True, soft_wrap=True)
    return captured.get()


def _title(shown: Shown, width: int) -> Text:
    left = Text.assemble((shown.lesson.name, "bold"), f"  {shown.bar}")
    gap = max(2, width - left.cell_len - len(shown.checked))
    return left.append(" " * gap).append(shown.checked, "dim")


def _head(shown: Shown, width: int) -> list[Text]:
    """Return where the exercise is, and what came of it."""
    name = Text(f"{shown.exercise.name:{INDENT}}", "bold")
    if shown.graded is None and shown.checked == CHECKING:
        return [name, Text()]
    if shown.graded is None:
        missing = f"there is no {shown.exercise.filename}"
        return [name, Text(f"{'missing':{INDENT}}", "yellow").append(missing)]
    if name.cell_len >= INDENT and not name.plain.endswith(" "):
        name.append("  ")
    exercise = shown.graded.exercise
    mark, colour = MARKS[exercise.status]
    before = shown.graded.before
    text = tally(exercise)
    if before is not None and not text.startswith(f"{before} of"):
        text += f" (was {before})"
    title = printable(shown.exercise.title)
    place = place_text(find_place(shown.graded.report, exercise))
    return [
        name.append_text(place),
        Text(f"{mark:{INDENT}}", colour).append(text, "default").append(f"   {title}", "dim"),
    ]


def _body(shown: Shown, width: int) -> list[Text]:
    room = max(INDENT, width - INDENT)
    lines = [(line, LINE_LENGTH * 10) for line in shown.panel]
    if not lines and shown.graded:
        lines = story(shown.graded.exercise, shown.graded.curves)
    return [
        Text(f"{'':{INDENT}}{part}")
        for line, longest in lines
        for part in wrap_columns(line, room, longest)
    ]


def _below(shown: Shown, width: int) -> list[Text]:
    said = [*shown.notes, *shown.faults]
    notes = [Text(part) for note in said for part in wrap(note, width)]
    return [*notes, *(Text(part, "dim") for part in wrap(shown.keys, width))]
