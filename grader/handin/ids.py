"""Ids that people take for the same: such students must not get each other's scores."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable


def folded(student: str) -> str:
    """Return an id without what is easily overlooked.

    That is blanks around it, capitals, and in which of its forms Unicode has a letter.
    """
    return unicodedata.normalize("NFKC", student).strip().casefold()


def alike(students: Iterable[str]) -> dict[str, str]:
    """Return those ids of which another is hardly told apart, each with one such other."""
    same = defaultdict(list)
    for student in students:
        same[folded(student)].append(student)
    return {
        student: group[place - 1]
        for group in same.values()
        if len(group) > 1
        for place, student in enumerate(group)
    }
