"""`grade show`: one student of a graded class, for graders."""

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands.exits import complain
from grader.commands.kits import present_kit
from grader.commands.parameters import PathName, kit_option, listing, suggestion
from grader.commands.terminal import report_text
from grader.errors import ExitCode, Unusable
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.people.kinds import composed, folded
from grader.people.names import words
from grader.results.gradebook import (
    GRADED,
    Gradebook,
    StudentScore,
    read_gradebook,
    read_report,
    report_path,
)
from grader.results.report import Report, report_of
from grader.results.wording import points
from grader.text import one_line, printable, shown

if TYPE_CHECKING:
    from grader.batch.again import Again

MOST_CANDIDATES = 10


@click.command()
@click.argument("folder", metavar="DIR", type=PathName(path_type=Path))
@click.argument("student")
@click.argument("exercise", required=False)
@click.option(
    "--due", is_flag=True, help="Show what each check asked, what came back and what was due."
)
@click.option("--again", is_flag=True, help="Grade again, and say whether the score holds.")
@kit_option
def show(folder: Path, student: str, exercise: str | None, due: bool, again: bool) -> int:
    """Show the report of one STUDENT, as the student sees it. DIR holds the class's scores.

    STUDENT is an id, a name, or another id from the roster. --due and --again grade the student's
    files again, where the class was graded, and write nothing. What is due is for graders only: do
    not hand it out.

    Exit code 1 means that the stored score does not hold.

    \b
    grade show graded ann
    grade show graded "Ann Arbor" error --due
    """
    gradebook = read_gradebook(folder)
    found = find_student(gradebook, student)
    lesson = _lesson(gradebook)
    exercises = (_exercise(lesson, exercise),) if exercise else ()
    stored = _stored(folder, found)
    if not due and not again:
        click.echo(report_text(_part(stored, exercises)), nl=False)
        return ExitCode.PASSED
    return _show_again(folder, lesson, stored, found, exercises, due=due, again=again)


def _show_again(
    folder: Path,
    lesson: Lesson,
    stored: Report,
    student: StudentScore,
    exercises: tuple[str, ...],
    *,
    due: bool,
    again: bool,
) -> ExitCode:
    from grader.batch.again import grade_again
    from grader.commands.due_terminal import due_text

    made = grade_again(folder, lesson, stored, student.id, exercises)
    text = due_text(lesson, made.report, made.asked) if due else report_text(made.report)
    click.echo(text, nl=False)
    if made.report.internal:
        complain("some of it could not be graded because of a fault in the grader")
        return ExitCode.NOT_GRADED
    if again:
        return _compare(_part(stored, exercises), made)
    if made.changed:
        complain(f"the stored report was made from something else: {made.changed}")
    return ExitCode.PASSED


def _compare(stored: Report, made: "Again") -> ExitCode:
    """Say whether a stored report holds."""
    before = {each.name: (each.score, each.status) for each in stored.exercises}
    after = {each.name: (each.score, each.status) for each in made.report.exercises}
    differing = [name for name in after if before.get(name) != after[name]]
    since = f"; since then: {made.changed}" if made.changed else ""
    if not differing:
        click.echo(f"The stored score holds: {points(stored.score)} points{since}.")
        return ExitCode.PASSED
    click.echo(
        f"The stored score does not hold: {points(stored.score)} points then, "
        f"{points(made.report.score)} now, by {', '.join(differing)}{since}. Nothing was written: "
        "`grade batch` with --again stores what it gives."
    )
    return ExitCode.NOT_PASSED


def _lesson(gradebook: Gradebook) -> Lesson:
    kit = present_kit()
    if gradebook.lesson not in lesson_names(kit):
        raise Unusable(
            f"the class was graded in {shown(gradebook.lesson)}, which this kit does not have: "
            "name the kit that it was graded with as --kit"
        )
    return load_lesson(gradebook.lesson, kit)


def _exercise(lesson: Lesson, name: str) -> str:
    names = [each.name for each in lesson.exercises]
    wanted = Path(name).name.removesuffix(".py")
    if wanted not in names:
        close = suggestion(wanted, names) or listing(names, "exercise")
        raise click.UsageError(f"{lesson.name} has no exercise {name!r}{close}")
    return wanted


def _stored(folder: Path, student: StudentScore) -> Report:
    """Return a student's report; say on stderr where it is not what the scores are from."""
    if student.status != GRADED:
        why = one_line(student.problem or "nothing of it could be read")
        raise Unusable(f"{shown(student.id)} has no report: {why}")
    report = report_of(read_report(folder, student.id), report_path(folder, student.id))
    graded = student.score if student.score_as_graded is None else student.score_as_graded
    if not (report.internal or graded is None) and round(report.score - graded, 6):
        complain(
            f"the scores say {points(graded)} points, this report {points(report.score)}: "
            "a batch was interrupted, so run the same `grade batch` again"
        )
    elif student.score != graded:
        counts = "nothing" if student.score is None else f"{points(student.score)} points"
        complain(
            f"the score that counts is {counts}, after decisions and points taken off for lateness"
        )
    return report


def _part(report: Report, exercises: tuple[str, ...]) -> Report:
    chosen = tuple(each for each in report.exercises if not exercises or each.name in exercises)
    return replace(report, exercises=chosen)


def find_student(gradebook: Gradebook, wanted: str) -> StudentScore:
    """Return the one student of a class who is meant: by id, or another id, or name, or part of it.

    Raises:
        Unusable: nobody is, or several are; the text lists them.
    """
    for meant in _MEANINGS:
        found = [each for each in gradebook.students if meant(each, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            raise Unusable(f"{shown(wanted)} may be any of {_listed(found)}: give the id")
    names = {_sorted_words(text): each for each in gradebook.students for text in _texts(each)}
    close = difflib.get_close_matches(_sorted_words(wanted), names, n=3)
    hint = f"; did you mean {_listed(names[text] for text in close)}?" if close else ""
    raise Unusable(f"none of the {len(gradebook.students)} students is {shown(wanted)}{hint}")


def _texts(student: StudentScore) -> list[str]:
    return [*_ids(student), *_names(student)]


def _ids(student: StudentScore) -> list[str]:
    return [each for each in (student.id, *student.identities.values()) if each]


def _names(student: StudentScore) -> list[str]:
    return [each for each in (student.name, student.roster_name) if each]


def _sorted_words(text: str) -> str:
    return " ".join(sorted(words(text)))


def _has_words(student: StudentScore, wanted: str) -> bool:
    """Whether a name has these words, in any order."""
    given = set(words(wanted))
    return bool(given) and any(given <= set(words(name)) for name in _names(student))


# From what is surely meant to what may be; the first by which somebody is found counts.
_MEANINGS: Sequence[Callable[[StudentScore, str], bool]] = (
    lambda student, wanted: student.id == wanted,
    lambda student, wanted: composed(wanted) in map(composed, _ids(student)),
    lambda student, wanted: folded(wanted) in map(folded, _ids(student)),
    lambda student, wanted: (
        bool(words(wanted)) and _sorted_words(wanted) in map(_sorted_words, _names(student))
    ),
    _has_words,
    lambda student, wanted: (
        bool(folded(wanted)) and any(folded(wanted) in folded(text) for text in _texts(student))
    ),
)


def _listed(students: Iterable[StudentScore]) -> str:
    every = list(dict.fromkeys(f"{each.id} {_called(each)}".strip() for each in students))
    more = f" and {len(every) - MOST_CANDIDATES} more" if len(every) > MOST_CANDIDATES else ""
    return ", ".join(printable(shown(each)) for each in every[:MOST_CANDIDATES]) + more


def _called(student: StudentScore) -> str:
    about = [*_names(student)[-1:], student.section]
    return f"({', '.join(filter(None, about))})" if any(about) else ""
