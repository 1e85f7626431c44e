"""Names of people: which may be one person's, however a course system writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.people.names import agree, deciding, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("doejane", "Doe, Jane"),
        ("doejane", "Jane Doe"),
        ("doejanemary", "Jane Doe"),
        ("doejane", "Jane Mary Doe"),
        ("Zoë Groß", "GROSS, Zoe\u0308"),
        ("großzoë", "Gross, Zoe"),
        ("O'Hara, Ann", "Ann OHara"),
        ("oharaann", "O\u2019Hara, Ann"),
        ("Müller-Lüdenscheidt, Jürgen", "jurgen muller ludenscheidt"),
        ("Jane M. Doe", "Doe, Jane Mary"),
        ("Jane", "Jane Doe"),
        ("李小龙", "李, 小龙"),
        ("Łukasz Żak", "lukasz zak"),
        ("Co\u0140lell, Pau", "Col\u00b7lell Pau"),
        ("collellpau", "Col\u00b7lell, Pau"),
        ("", "Doe, Jane"),
        ("...", "Doe, Jane"),
    ],
)
def test_names_that_may_be_one_persons(one: str, other: str) -> None:
    """Order, accents, punctuation, blanks and second names make no other person."""
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("teamalpha", "Able, Alice"),
        ("amyroe", "May Roe"),
        ("Amy Roe", "Roe, May"),
        ("Anna Li", "Ann Ali"),
        ("Doe, Jane", "Doe, John"),
        ("doejane", "Doe, John"),
        ("Li", "Able, Alice"),
        ("ablealice", "Li"),
        ("J.", "Jane Doe"),
        ("Bob Doe", "Robert Doe"),
        ("李小龙", "李大龙"),
    ],
)
def test_names_of_two(one: str, other: str) -> None:
    """Other words are another person, were they made of the same letters."""
    assert not agree(one, other)
    assert not agree(other, one)


@pytest.mark.parametrize(
    ("name", "left"),
    [("Anon_98", ""), ("anon", ""), ("Participant", ""), ("doe_2", "doe"), ("doe_2_98", "doe"),
     ("anonson", "anonson"), ("late_anon_1", ""), ("2", "2")],
)  # fmt: skip
def test_what_decides(name: str, left: str) -> None:
    """A number behind a name, and a name that hides somebody, say nothing of who it is."""
    assert left == deciding(name)


@given(st.lists(st.text(st.characters(categories=["Ll"]), min_size=2, max_size=6), min_size=1,
                max_size=4))  # fmt: skip
def test_any_order_is_one_name(parts: list[str]) -> None:
    """A name agrees with itself in any order, squashed or not."""
    shuffled = sorted(parts, reverse=True)
    assert agree(" ".join(parts), ", ".join(shuffled))
    assert agree("".join(parts), " ".join(shuffled))


@pytest.mark.parametrize("name", ["a" * 5000, "a " * 2000, "ab aba abaab " * 3, "x" * 99 + " x"])
def test_no_name_takes_long(name: str) -> None:
    """Names that repeat themselves are compared as fast as others."""
    assert not agree(name, "Doe, Jane")
    agree(name, "aaa aab aba abb baa bab")
    assert words(name)
