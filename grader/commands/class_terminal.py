"""How a graded class looks on a screen: a short summary, and what a regrading changes."""

from collections import Counter
from collections.abc import Sequence
from statistics import mean, median

from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.batch.changes import Change
from grader.commands.terminal import make_console
from grader.lessons.lesson import Lesson
from grader.results.gradebook import SCORES_CSV, Gradebook, StudentScore
from grader.results.review import REVIEW_CSV, to_look_at
from grader.results.wording import points
from grader.text import WIDTH, counted, printable, shorten

MOST_SHOWN = 20  # students named in one list
MISTAKES_SHOWN = 5
BAR = 30
LEAST_BAR = 5
NAME = 24


def summary_text(lesson: Lesson, gradebook: Gradebook, folder: str) -> str:
    """Return what to know first: how it went, who needs a look, where the scores are."""
    console = make_console()
    with console.capture() as captured:
        graded = [student for student in gradebook.students if student.was_graded]
        console.print(_counts(gradebook, graded))
        if graded:
            _show_mean(console, gradebook)
            console.print()
            console.print(_success(lesson, graded, console.width))
            _show_mistakes(console, gradebook, len(graded))
        _show_needs(console, gradebook)
        _show_decisions(console, gradebook)
        console.print()
        where = f"Scores: {SCORES_CSV} in {printable(folder)}; each student's report in reports/"
        console.print(where, soft_wrap=True)  # a path that is broken cannot be copied
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def changes_text(changed: Sequence[Change], students: int) -> str:
    """Return whose score changes, and why."""
    if not changed:
        return f"No score changes: {counted(students, 'student')}, as before.\n"
    console = make_console()
    with console.capture() as captured:
        console.print(f"{len(changed)} of {students} scores change:")
        table = Table.grid(padding=(0, 2))
        table.add_column(max_width=NAME)
        table.add_column(justify="right")
        table.add_column()
        for change in changed[:MOST_SHOWN]:
            arrow = f"{_or_none(change.before)} → {_or_none(change.after)}"
            table.add_row(Text(f"  {_one_line(change.id)}"), arrow, Text(_one_line(change.reason)))
        console.print(table)
        if len(changed) > MOST_SHOWN:
            console.print(f"  … and {len(changed) - MOST_SHOWN} more")
            reasons = Counter(change.reason for change in changed)
            console.print(
                f"  in all: {', '.join(f'{n} {why}' for why, n in reasons.most_common())}"
            )
        console.print()
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _counts(gradebook: Gradebook, graded: Sequence[StudentScore]) -> Text:
    text = Text(f"{gradebook.lesson}: {counted(len(gradebook.students), 'student')}", "bold")
    passed = sum(student.passed for student in graded)
    late = sum(student.came_late for student in gradebook.students)
    absent = sum(student.absent for student in gradebook.students)
    unreadable = len(gradebook.students) - absent - len(graded)
    said = [f"{len(graded)} graded", f"{passed} of them passed everything"]
    said += [f"{absent} handed in nothing"] if absent else []
    said += [f"{unreadable} could not be read"] if unreadable else []
    said += [f"{late} late"] if late else []
    return text.append(f", {', '.join(said)}.", "not bold")


def _show_mean(console: Console, gradebook: Gradebook) -> None:
    scores = gradebook.counting
    if scores:
        console.print(
            f"Mean {points(mean(scores))} of {points(gradebook.max_score)} points, "
            f"median {points(median(scores))}."
        )


def _success(lesson: Lesson, graded: Sequence[StudentScore], width: int) -> Table:
    """Return how many have full score in each exercise, with bars where there is room for them."""
    table = Table.grid(padding=(0, 2))
    longest = max(len(exercise.name) for exercise in lesson.exercises)
    tally = len(f"{len(graded)} of {len(graded)} passed")
    bar = min(BAR, width - longest - tally - 4)
    for exercise in lesson.exercises:
        solved = sum(student.exercises.get(exercise.name) == exercise.points for student in graded)
        passed = f"{solved} of {len(graded)} passed"
        full = round(bar * solved / len(graded))
        bars = Text("█" * full, "green").append("░" * (bar - full), "dim")
        if bar >= LEAST_BAR:
            table.add_row(Text(exercise.name), bars, passed)
        else:
            table.add_row(Text(exercise.name))
            table.add_row(f"  {passed}")
    return table


def _show_mistakes(console: Console, gradebook: Gradebook, graded: int) -> None:
    if not gradebook.mistakes:
        return
    console.print()
    console.print(Text("Most common mistakes:", "bold"))
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    table.add_column()
    for mistake in gradebook.mistakes[:MISTAKES_SHOWN]:
        title = Text(mistake.title).append(f"  {mistake.exercise}", "dim")
        table.add_row(f"  {mistake.students} of {graded}", title)
    console.print(table)


def _show_needs(console: Console, gradebook: Gradebook) -> None:
    """Show whom to look at, a line for each reason: ids whole, so that they can be looked up."""
    needs = to_look_at(gradebook)
    if not needs:
        return
    console.print()
    deciding = len({each.id for each in needs if each.need.decision})
    console.print(Text("Needs a look:", "bold"))
    for each in needs[:MOST_SHOWN]:
        who = printable(" ".join(f"{each.id} {each.name}".split())) or "nobody"
        mark = "decide: " if each.need.decision else ""
        line = f"  {who}: {mark}{each.need.kind.value}: {_one_line(each.need.text)}"
        console.print(Text(line), soft_wrap=True)
    if len(needs) > MOST_SHOWN:
        console.print(f"  … and {len(needs) - MOST_SHOWN} more")
    who = f"; {deciding} {'needs' if deciding == 1 else 'need'} a decision" if deciding else ""
    console.print(f"  All of it is in {REVIEW_CSV}{who}.")


def _show_decisions(console: Console, gradebook: Gradebook) -> None:
    decided = [student for student in gradebook.students if student.decisions]
    if not decided:
        return
    console.print()
    console.print(Text("Decided by hand (overrides.csv):", "bold"))
    table = Table.grid(padding=(0, 2))
    table.add_column(max_width=NAME)
    table.add_column(justify="right")
    table.add_column(max_width=WIDTH - NAME - 20)
    for student in decided:
        who = _one_line(f"{student.id} {student.name}".strip())
        arrow = f"{_or_none(student.score_as_graded)} → {_or_none(student.score)}"
        why = "; ".join(map(str, student.decisions))
        table.add_row(Text(f"  {who}"), arrow, Text(_one_line(why)))
    console.print(table)


def scores_text(gradebook: Gradebook) -> str:
    """Return a line for each student with the score that a class would get."""
    console = make_console()
    with console.capture() as captured:
        table = Table.grid(padding=(0, 2))
        table.add_column(max_width=NAME)
        table.add_column(justify="right")
        table.add_column(max_width=WIDTH - NAME - 10)
        for student in gradebook.students:
            who = _one_line(f"{student.id} {student.name}".strip())
            table.add_row(
                Text(who), _or_none(student.score), Text(_one_line(student.problem or ""))
            )
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _one_line(text: str) -> str:
    return shorten(printable(" ".join(text.split())), 200)


def _or_none(score: float | None) -> str:
    return "none" if score is None else points(score)
