"""Ids that are hardly told apart: nobody gets another's score by them."""

import pytest

from grader.exports.matching import Keys, match
from grader.handin.ids import alike, folded
from grader.results.gradebook import StudentScore
from tests.helpers.exporting import PREDICT, graded


def score(student: str, name: str = "") -> StudentScore:
    """Return a student's score."""
    return graded(student, name, PREDICT)[0]


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


@pytest.mark.parametrize("other", [" alice", "alice ", "Alice"])
def test_only_the_id_itself_has_its_row(other: str) -> None:
    """An id with a blank takes no row of a sheet, with or without the one whose row it is."""
    rows = {1: Keys(("alice",), frozenset({"Alice A", "alice"})), 2: Keys(("bob",), frozenset())}
    assert {"alice": 1} == match(rows, [score(other), score("alice")])
    assert {"bob": 2} == match(rows, [score(other), score("bob")])


def test_one_row_for_two_forms_of_an_id() -> None:
    """Of two ids that are one, once composed, neither takes the row."""
    composed, decomposed = "zo\u00eb", "zoe\u0308"
    rows = {1: Keys((composed,), frozenset({"Zoe"}))}
    assert {composed: 1} == match(rows, [score(composed)])
    assert {decomposed: 1} == match(rows, [score(decomposed)])
    assert {} == match(rows, [score(composed), score(decomposed)])
