"""What all answers of a function show together, where no known misconception gave them.

A pattern must hold for every answer of the function, right answers included, and more than one of
them must be wrong. It tells how the answers differ, never what is due.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from grader.checking.compared import Compared
from grader.checking.comparison import is_sequence
from grader.checking.differences import find_kind
from grader.checking.wrong_steps import RIGHT_UP_TO_STEP
from grader.judge.heard import TELLING, Found, Heard
from grader.judge.kept import found_kept
from grader.judge.raised import found_raised

PLACES = ("first", "second", "third", "fourth")


def find_kind_of(heard: Heard) -> Found | None:
    """Return the kind of difference that all answers of a function show, if there is one."""
    if not heard.answers:
        return found_raised(heard)
    if len(heard.wrong) < TELLING:
        return None
    whole = _kind(heard.compared)
    if whole is not None and whole.id != RIGHT_UP_TO_STEP.id:
        return whole
    return _kind_of_part(heard.compared) or whole


def _kind(compared: Sequence[Compared]) -> Found | None:
    found = find_kind(compared)
    if found is None:
        return None
    kind, detail = found
    return Found(kind.id, kind.title.format(detail), kind.advice)


# Parts of answers: values of a tuple, the two sides of pairs.


def _kind_of_part(compared: Sequence[Compared]) -> Found | None:
    """Return what is wrong with the parts of the answers that are ever wrong."""
    parts = _parts(compared)
    if parts is None:
        return None
    wrong = [place for place, part in enumerate(parts) if any(not each.right for each in part)]
    telling = [sum(not each.right for each in parts[place]) >= TELLING for place in wrong]
    if not wrong or not all(telling):
        return None
    kinds = [_kind(parts[place]) for place in wrong]
    if len(wrong) > 1:
        ids = {each and each.id for each in kinds}
        return kinds[0] if len(ids) == 1 and None not in ids else None
    what = _part_name(compared[0], wrong[0], len(parts))
    found = kinds[0] or found_kept(parts[wrong[0]])
    # Where one side of all pairs is right, so is what each step hands on to the next.
    misleads = found and found.id == RIGHT_UP_TO_STEP.id and _is_pairs(compared[0].due)
    if found is not None and not misleads:
        return replace(found, title=f"Only {what} is wrong: {_lower(found.title)}")
    return Found("one_part_wrong", f"Only {what} is wrong; all else is right.", ONE_PART_ADVICE)


ONE_PART_ADVICE = (
    "What the other values are made of can be left as it is. Look at the lines that make this "
    "one, and at what it is measured with: before the update, or after it."
)


def _part_name(compared: Compared, place: int, parts: int) -> str:
    of = "each pair" if isinstance(compared.due, list) else f"the {parts} values"
    return f"the {PLACES[place]} of {of}"


def _lower(title: str) -> str:
    title = title.replace("Everything is", "it is")
    return title[:1].lower() + title[1:]


def _parts(compared: Sequence[Compared]) -> list[list[Compared]] | None:
    """Return the answers part by part, if they have parts and all have the same number."""
    if all(isinstance(each.due, tuple) for each in compared):
        return _split(compared, lambda value: value)
    if all(_is_pairs(each.due) for each in compared):
        return _split([each for each in compared if each.due], _sides)
    return None


def _split(
    compared: Sequence[Compared], take_apart: Callable[[Any], Any]
) -> list[list[Compared]] | None:
    rows = []
    for each in compared:
        due = take_apart(each.due)
        try:
            value = take_apart(each.value)
        except (TypeError, ValueError, IndexError):
            return None
        if not is_sequence(value) or len(value) != len(due) or len(due) > len(PLACES):
            return None
        pairs = zip(value, due, strict=True)
        rows.append([Compared(one, other, each.given) for one, other in pairs])
    return [list(part) for part in zip(*rows, strict=True)] if rows else None


def _is_pairs(due: Any) -> bool:
    return isinstance(due, list) and all(isinstance(each, tuple) for each in due)


def _sides(pairs: Any) -> list[list[Any]]:
    if not all(is_sequence(each) and len(each) == 2 for each in pairs):
        raise ValueError
    return [[each[0] for each in pairs], [each[1] for each in pairs]]
