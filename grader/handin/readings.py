"""Names of Canvas' files that can be read in more than one way, and which way is meant.

A student's name may end in `_<number>`, and a file's begin with one: `doe_2_98_123_error.py` is of
student 2, or of 98 who is called doe_2. What decides is whom the roster knows, or else whom the
class's other files are of; where that does not decide it either, it is said.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from grader.handin.downloads import Part
from grader.people.kinds import Kind
from grader.text import shown

# A name, numbers in a row of which two that follow each other are meant, and the rest.
NUMBERS = re.compile(
    r"(?P<name>.*?)(?P<late>_LATE)?(?P<numbers>(?:_[0-9]+){2,})_(?P<rest>.+)", re.DOTALL
)
TYPED_IN = ("text.html", "link.html")  # a text or an address: there is no attachment
Knows = Callable[[Part], bool]


def settled(parts: Iterable[Part], knows: Knows = lambda part: False) -> list[Part]:
    """Return the parts of a download, each as it is meant; those in doubt say so.

    Args:
        parts: as `canvas_part` reads them.
        knows: whether a roster knows whom a part would be of.
    """
    readings = [_readings(part) for part in parts]
    seen = {_who(ways[0]) for ways in readings if len(ways) == 1}
    return [
        ways[0] if len(ways) == 1 else _meant(ways, knows, lambda part: _who(part) in seen)
        for ways in readings
    ]


def _who(part: Part) -> tuple[str, str]:
    return part.name, part.id


def _readings(part: Part) -> list[Part]:
    """Return all that a file's name may mean, the likeliest first; each of another student."""
    found = NUMBERS.fullmatch(part.entry)
    if not found or not part.has_files:
        return [part]
    numbers = found["numbers"].split("_")[1:]
    # The mark of who is late stands right before the id.
    places = range(1 if found["late"] else len(numbers) - 1)
    ways = [part, *(_reading(part.entry, found, numbers, place) for place in places)]
    if found["rest"] in TYPED_IN and not found["late"]:
        name = "_".join([found["name"], *numbers[:-1]])
        ways.append(Part(part.entry, numbers[-1], name, has_files=False, kind=Kind.CANVAS_ID))
    return list({(way.id, way.kind): way for way in reversed(ways)}.values())[::-1]


def _reading(entry: str, found: re.Match[str], numbers: Sequence[str], place: int) -> Part:
    """Return what a name means if the id is the number at `place`."""
    return Part(
        entry,
        id=numbers[place],
        name="_".join([found["name"], *numbers[:place]]),
        late=found["late"] is not None,
        file="_".join([*numbers[place + 2 :], found["rest"]]),
        attachment=int(numbers[place + 1]),
        kind=Kind.CANVAS_ID,
    )


def _meant(ways: Sequence[Part], *known: Knows) -> Part:
    for knows in known:
        meant = [part for part in ways if knows(part)]
        if len(meant) == 1:
            return meant[0]
    of = " or ".join(f"{shown(part.id)} ({shown(part.name) or 'anonymous'})" for part in ways)
    return replace(
        ways[0],
        doubt=f"{shown(ways[0].entry)} may be of {of}",
        may_be=tuple(part.id for part in ways),
    )
