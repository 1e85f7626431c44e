"""The commands of an author: `derive`, `doctor`, `verify`."""

import sys
from collections.abc import Sequence

import click

from grader.commands.exits import complain, refusal
from grader.commands.kits import present_kit, present_lessons, whole_kit, without_lessons
from grader.commands.parameters import LessonName, is_command, kit_option
from grader.errors import Advice, ExitCode, Fault, KitError
from grader.lessons.lesson import MANIFEST, Lesson, lesson_names, load_lesson
from grader.text import counted


@click.command()
@kit_option
def derive() -> int:
    """Write stubs and questions anew, from solutions and suites (for authors).

    Exit code 1 means that a lesson is not sound: nothing more of it is written.

    \b
    grade derive
    """
    code = ExitCode.PASSED
    for name in present_lessons(whole_kit()):
        try:
            changed = _derive(load_lesson(name, whole_kit()))
        except (Fault, OSError) as fault:
            complain(f"{name}: {refusal(fault) if isinstance(fault, OSError) else fault}")
            code = ExitCode.NOT_PASSED
        else:
            click.echo(f"{name}: {', '.join(changed) or 'nothing to change'}")
    return code


def _derive(lesson: Lesson) -> list[str]:
    """Return the names of the files of a lesson that were written anew."""
    from grader.judge.carried import CARRIED, write_questions
    from grader.lessons.stubs import write_stubs

    changed = write_stubs(lesson)
    return changed + ([CARRIED] if write_questions(lesson) else [])


@click.command()
@kit_option
def doctor() -> int:
    """Test how well this machine confines students' code.

    \b
    grade doctor
    """
    from grader.commands.doctor import examine, lines

    examination = examine(present_kit())
    for line in lines(examination):
        click.echo(line)
    return ExitCode.PASSED if examination.sound else ExitCode.NOT_PASSED


@click.command()
@click.argument("lessons", nargs=-1, metavar="[LESSON]...", type=LessonName())
@click.option(
    "--mutants",
    is_flag=True,
    help="Instead, put every small mistake into the solutions and see it refused.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 also where there is advice alone.")
@kit_option
def verify(lessons: Sequence[Lesson], mutants: bool, strict: bool) -> int:
    """Prove that the kit is sound (for authors): all lessons, or those you name.

    Solutions pass, stubs are to do, wrong and lazy answers are refused, known mistakes are named,
    no text tells what is due, and all files agree. What makes a lesson poor, such as too few wrong
    answers, is advice.

    \b
    grade verify
    grade verify lesson4 --mutants
    """
    whole_kit()
    found: list[str] = []
    chosen = lessons or _usable_lessons(found)
    found += _surviving_mutants(chosen) if mutants else _problems(chosen)
    errors = [each for each in found if not isinstance(each, Advice)]
    advice = [each for each in found if isinstance(each, Advice)]
    for line in [*errors, *(f"advice: {each}" for each in advice)]:
        click.echo(line)
    told = counted(len(errors), "problem") if errors else "sound"
    told += f", {counted(len(advice), 'line')} of advice" if advice else ""
    click.echo(f"{', '.join(lesson.name for lesson in chosen) or 'no lesson'}: {told}")
    return ExitCode.NOT_PASSED if errors or (strict and advice) else ExitCode.PASSED


def _usable_lessons(problems: list[str]) -> list[Lesson]:
    """Return all lessons of the kit whose manifests can be read; add why others' cannot.

    Raises:
        Unusable: there are none.
    """
    kit, lessons = present_kit(), []
    for name in lesson_names(kit):
        try:
            lessons.append(load_lesson(name, kit))
        except KitError as error:
            problems.append(" ".join(str(error).split()))
        if is_command(name):
            problems.append(f"{name}: `grade {name}` is a command: call the lesson something else")
    for folder in sorted({path.parent for path in kit.solutions.glob("*/*.py")}):
        if folder.name not in lesson_names(kit):
            manifest = kit.exercises / folder.name / MANIFEST
            problems.append(f"{manifest} is missing: without it {folder.name} is not a lesson")
    if not lessons and not problems:
        raise without_lessons(kit)
    return lessons


def _problems(lessons: Sequence[Lesson]) -> list[str]:
    from grader.authors.verify import problems, steps

    to_prove = steps(lessons)
    with click.progressbar(to_prove, label="verify", file=sys.stderr, item_show_func=str) as bar:
        return list(problems(bar))


def _surviving_mutants(lessons: Sequence[Lesson]) -> list[str]:
    """Print the mutation score of each exercise; return a line for each unexpected survivor."""
    from grader.authors.mutants import listed_as_equivalent, survey, unlisted

    exercises = [exercise for lesson in lessons for exercise in lesson.exercises]
    found: list[str] = []
    with click.progressbar(exercises, label="mutants", file=sys.stderr) as bar:
        for lesson in lessons:
            listed = listed_as_equivalent(lesson)
            for each in survey(lesson):
                bar.update(1)
                click.echo(
                    f"{lesson.name} {each.exercise}: {len(each.refused)} of {each.mutants} "
                    f"refused, {len(each.survivors)} survive"
                )
                found += unlisted(each, listed.get(each.exercise, {}))
    return found
