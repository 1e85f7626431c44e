"""Ids that people take for the same: such students must not get each other's scores."""

from collections import defaultdict
from collections.abc import Iterable

from grader.people.kinds import folded


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
