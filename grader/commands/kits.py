"""Which kit a command is for: the one that is named, that is around, or the built-in one.

A kit's suites and solutions run with all rights of its user. So a kit.toml that lies around does
nothing by itself: it could be a student's, in the folder of a class. A kit counts once it was named
with --kit or GRADE_KIT; the user's own state folder remembers that.
"""

import json
import os
import re
import shlex
from pathlib import Path

import click

from grader.commands.exits import complain
from grader.errors import Unusable
from grader.lessons.kit import BUILT_IN, KIT_FILE, Kit, kit_folder_of, read_kit
from grader.lessons.lesson import lesson_names
from grader.practice.workspace import here

VARIABLE = "GRADE_KIT"
# A command with its arguments, which names no kit itself; one without is only mentioned.
ADVISED = re.compile("`(grade [^` ]+ (?![^`]*--kit)[^`]+)`")
BUILT_IN_NAME = "built-in"
NAMED = f"{__name__}.named"  # in a context: what --kit says
OPENED = f"{__name__}.opened"  # the kit itself


def kit_of(context: click.Context | None) -> Kit:
    """Return the kit that a command is for.

    Raises:
        Unusable: what is named is not a kit, or what is around was never named.
    """
    if context is None:
        return BUILT_IN
    if OPENED not in context.meta:
        named = context.meta.get(NAMED) or os.environ.get(VARIABLE)
        context.meta[OPENED] = _open(named, completing=context.resilient_parsing)
    kit: Kit = context.meta[OPENED]
    return kit


def present_kit() -> Kit:
    """Return the kit that the command is for which runs at present; raises as `kit_of`."""
    return kit_of(click.get_current_context(silent=True))


def whole_kit() -> Kit:
    """Return the kit of the present command, which needs its solutions.

    Raises:
        Unusable: it is a students' edition, or as `kit_of` raises it.
    """
    kit = present_kit()
    if kit.is_edition:
        name = click.get_current_context().info_name
        raise Unusable(
            f"{kit.root} is a students' edition, without solutions: "
            f"`grade {name}` needs the whole kit"
        )
    return kit


def present_lessons(kit: Kit) -> list[str]:
    """Return the names of a kit's lessons; raises Unusable where it has none."""
    names = lesson_names(kit)
    if not names:
        raise without_lessons(kit)
    return names


def without_lessons(kit: Kit) -> Unusable:
    """Return that a kit has no lessons, and how to begin one."""
    return Unusable(f"{kit.root} has no lessons: `grade new lesson1/first` begins one")


def naming_kit() -> str:
    """Return how a command names the kit of the present one, as it was named: ` --kit DIR`."""
    context = click.get_current_context(silent=True)
    named = context.meta.get(NAMED) if context else None
    return f" --kit {shlex.quote(str(named))}" if named else ""


def for_the_kit(advice: str) -> str:
    """Return advice whose commands are for the kit that the present command named."""
    naming = naming_kit()
    return ADVISED.sub(lambda found: f"`{found[1]}{naming}`", advice) if naming else advice


def trust(kit: Kit) -> bool:
    """Remember that somebody who may decide it uses a kit; return whether it is the first time."""
    known = _trusted()
    if str(kit.root) in known:
        return False
    try:
        _remembered().parent.mkdir(parents=True, exist_ok=True)
        with open(_remembered(), "a", encoding="utf-8") as file:
            file.write(f"{json.dumps(str(kit.root))}\n")
    except OSError:  # then it is said the next time too
        pass
    return True


def _open(named: str | None, *, completing: bool) -> Kit:
    if named == BUILT_IN_NAME:
        return BUILT_IN
    folder = Path(named) if named else kit_folder_of(here())
    if folder is None:
        return BUILT_IN
    if not (named or completing) and os.path.realpath(folder) not in _trusted():
        raise Unusable(
            f"{folder / KIT_FILE} belongs to a kit that you have never used, and the suites of a "
            f"kit run with your rights: if you trust it, give --kit {shlex.quote(str(folder))} "
            f"once; --kit {BUILT_IN_NAME} is the kit that comes with from-memory"
        )
    kit = read_kit(folder)
    if named and not completing and trust(kit):
        complain(
            f"{kit.root} is used for the first time: its suites and solutions are trusted code, "
            "which runs with your rights"
        )
    return kit


def _trusted() -> set[str]:
    """Return the folders of all kits that were named before."""
    try:
        return {json.loads(line) for line in _remembered().read_text("utf-8").splitlines()}
    except (OSError, ValueError, TypeError):
        return set()


def _remembered() -> Path:
    state = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    return Path(state, "from-memory", "kits")
