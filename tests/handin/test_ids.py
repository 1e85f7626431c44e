"""Ids that are hardly told apart: nobody gets another's score by them."""

import pytest

from grader.handin.ids import alike
from grader.people.kinds import folded


@pytest.mark.parametrize(
    "other",
    [" alice", "alice\t", "\u00a0alice", "Alice", "ALICE", "\uff41lice"],
)
def test_what_is_easily_overlooked(other: str) -> None:
    """Blanks around an id, capitals and the forms of a letter make no other id of it."""
    assert folded("alice") == folded(other)
    assert {"alice": other, other: "alice"} == alike(["bob", "alice", other])


def test_ids_that_differ() -> None:
    """Ids with other letters are told apart, also where there is one more blank between them."""
    assert {} == alike(["alice", "alicia", "ali ce", "a1", "a2"])


def test_each_of_three_names_another() -> None:
    """Of three that are alike each is told one of the others."""
    found = alike(["jdoe", "JDOE", "Jdoe"])
    assert {"jdoe", "JDOE", "Jdoe"} == set(found) == set(found.values())
    assert all(student != other for student, other in found.items())
