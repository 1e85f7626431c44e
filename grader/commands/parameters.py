"""What the command line takes for a lesson and an exercise: names, completed and suggested."""

import math
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from grader.commands.kits import BUILT_IN_NAME, NAMED, VARIABLE, kit_of
from grader.errors import Fault, Unusable
from grader.lessons.kit import Kit
from grader.lessons.lesson import (
    CALL_SECONDS,
    PUBLIC_SEED,
    Exercise,
    Lesson,
    lesson_names,
    load_lesson,
    load_lessons,
)
from grader.text import shown

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Command = TypeVar("Command", bound=Callable[..., Any])
KIT_OPTION = "--kit"
DIGITS = re.compile("[0-9]+")
LIKE = 0.6  # of 1: how much a name must be like another to be taken for it


def suggestion(name: str, names: Sequence[str], like: float = LIKE) -> str:
    """Return `; did you mean …?` if one of `names` is like `name`: as much as `like`, of 1.

    Another number is not a misspelling: who asks for lesson 9 does not mean lesson 7.
    """
    import difflib

    lowered = name.lower()
    spelt = [each for each in names if not is_other_number(lowered, each)]
    close = difflib.get_close_matches(lowered, spelt, n=1, cutoff=like)
    return f"; did you mean {close[0]}?" if close else ""


def is_other_number(name: str, other: str) -> bool:
    """Whether two names differ in their numbers alone, as lesson9, lesson and lesson7 do."""
    return name != other and DIGITS.sub("", name) == DIGITS.sub("", other)


def meant(
    name: str, kit: Kit, names: Sequence[str], of: str, there: Sequence[str] | None = None
) -> str:
    """Return what may be meant by a name that is none of `names`.

    It may be an exercise whose lesson is another one, or is not named; or else it is one of `names`
    misspelt. If it is like none of them, it says what is there: `names`, if nothing else is given,
    each of which is a lesson, or whatever else `of` says.
    """
    exercise = Path(name).name.removesuffix(".py")
    lessons = [
        lesson.name
        for lesson in load_lessons(kit)
        if exercise in {each.name for each in lesson.exercises}
    ]
    if lessons:
        return f"; it is an exercise of {' and of '.join(lessons)}: name the lesson before it"
    return suggestion(name, names) or listing(names if there is None else there, of)


def listing(names: Sequence[str], of: str) -> str:
    """Return `; the … are …`: the names of all lessons, say, as the end of a sentence."""
    if not names:
        return ""
    *first, last = map(shown, names)
    return f"; the {of}s are {', '.join(first)} and {last}" if first else f"; the {of} is {last}"


def kit_option(command: Command) -> Command:
    """Add the option that names the kit; what it says is for `kit_of`."""

    def note(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
        if value is not None:
            ctx.meta[NAMED] = value

    return click.option(
        KIT_OPTION,
        metavar="DIR",
        is_eager=True,  # which lessons there are depends on it
        expose_value=False,
        callback=note,
        help=f"Use the lessons of the kit in this folder, or {BUILT_IN_NAME}.  "
        f"[default: {VARIABLE}, or the kit that the current folder is in]",
    )(command)


def known_lessons(ctx: click.Context) -> list[str]:
    """Return the names of the lessons that can be used, in order; none where the kit cannot be."""
    try:
        kit = kit_of(ctx)
        return [lesson.name for lesson in load_lessons(kit)]
    except (Fault, Unusable):
        return []


def is_command(name: str) -> bool:
    """Whether `grade` has a command of that name, which is not one of a lesson."""
    root = click.get_current_context().find_root()
    assert isinstance(root.command, click.Group)
    names = root.command.list_commands(root)
    return names.count(name) - known_lessons(root).count(name) > 0


class LessonName(click.ParamType):  # type: ignore[type-arg] # not generic in older clicks
    """A lesson of the kit, by its name."""

    name = "lesson"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Lesson:
        """Return the lesson of that name."""
        kit = kit_of(ctx)
        names = lesson_names(kit)
        if value not in names:
            close = meant(value, kit, names, "lesson")
            raise click.UsageError(f"there is no lesson {value!r}{close}", ctx)
        return load_lesson(value, kit)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Offer the lessons that begin so."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in known_lessons(ctx) if name.startswith(incomplete)]


class PathName(click.Path):
    """A path that is named: an empty one comes of a variable that is not set, and would be "."."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path."""
        if value == "":
            self.fail("it is empty: name a path, or . for the current folder", param, ctx)
        return super().convert(value, param, ctx)


class Seconds(click.FloatRange):
    """A number of seconds in a range, and a number at that."""

    name = "number of seconds"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Return the number of seconds."""
        seconds = float(super().convert(value, param, ctx))
        if math.isnan(seconds):
            self.fail(f"{value!r} is not a number of seconds", param, ctx)
        return seconds


class Said(click.ParamType):  # type: ignore[type-arg] # not generic in older clicks
    """A text that says something; `read` returns what, and raises ValueError if it says nothing."""

    def __init__(self, read: Callable[[str], Any], name: str) -> None:
        self.read = read
        self.name = name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return what the text says."""
        try:
            return self.read(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class ExerciseName(click.ParamType):  # type: ignore[type-arg] # not generic in older clicks
    """An exercise of a lesson: of `lesson`, or else of the lesson named before it."""

    name = "exercise"

    def __init__(self, lesson: Lesson | None = None) -> None:
        self.lesson = lesson

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Exercise:
        """Return the exercise of that name."""
        lesson = self._lesson(ctx)
        assert lesson is not None
        names = [exercise.name for exercise in lesson.exercises]
        name = Path(value).name.removesuffix(".py")
        if name not in names:
            close = meant(name, lesson.kit, names, "exercise")
            raise click.UsageError(f"{lesson.name} has no exercise {value!r}{close}", ctx)
        return lesson.exercise(name)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """Offer the exercises that begin so."""
        from click.shell_completion import CompletionItem

        lesson = self._lesson(ctx)
        names = [exercise.name for exercise in lesson.exercises] if lesson else []
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]

    def _lesson(self, ctx: click.Context | None) -> Lesson | None:
        lesson = self.lesson or (ctx.params.get("lesson") if ctx else None)
        return lesson if isinstance(lesson, Lesson) else None


def recorded_seed(ctx: click.Context, _: click.Parameter, value: str | None) -> str | None:
    """Refuse another seed than the public one where only what is due with that is recorded.

    Raises:
        Unusable: the kit is a students' edition.
    """
    if value not in {None, PUBLIC_SEED} and kit_of(ctx).is_edition:
        raise Unusable(
            f"--seed {shown(str(value))}: a students' edition holds what is due with the public "
            f"seed alone, {PUBLIC_SEED}; another seed needs the whole kit"
        )
    return value


seed_option = click.option(
    "--seed",
    callback=recorded_seed,
    default=PUBLIC_SEED,
    show_default=True,
    metavar="TEXT",
    help="Draw the checks' own inputs from this seed.",
)

timeout_option = click.option(
    "--timeout",
    type=Seconds(min=0.01, max=600),
    metavar="SECONDS",
    help=(f"Time limit for one call of a function.  [default: the lesson's, {CALL_SECONDS:g} s]"),
)
