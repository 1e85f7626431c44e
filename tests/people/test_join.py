"""Joins of a class with people: by the surest kinds, and refused where two differ."""

import pytest

from grader.people.join import Join, Known, Unclear, join
from grader.people.kinds import Kind


def known(name: str = "", **ids: str) -> Known:
    """Return somebody with these ids."""
    return Known({Kind(kind): text for kind, text in ids.items()}, name)


def joined(class_: list[Known], people: list[Known]) -> Join:
    """Return who is who."""
    return join(class_, people)


def test_kinds_that_are_known_go_before_others() -> None:
    """A number of a list that is another's register number says nothing where logins are known."""
    class_ = [known(id=str(n), login=f"u{n}") for n in range(4)]
    people = [known(sis_user_id=str(3 - n), login=f"u{n}") for n in range(3)]
    people.append(known(sis_user_id="0", login="else"))
    assert {0: 0, 1: 1, 2: 2} == joined(class_, people).rows


def test_kinds_are_not_mixed() -> None:
    """Whom the column of the class does not know, another column does not find."""
    class_ = [known(id=text) for text in ("a", "b", "s3")]
    people = [known(login=f, sis_user_id=s) for f, s in (("a", "s1"), ("b", "s2"), ("c", "s3"))]
    made = joined(class_, people)
    assert {0: 0, 1: 1} == made.rows
    assert {} == made.troubles
    assert ("login",) == made.by


def test_names_break_a_tie() -> None:
    """Of two columns that know as many, the one counts that the names speak for."""
    class_ = [known("Ann A", id="1"), known("Bob B", id="2")]
    people = [
        known("Bob B", login="1", sis_user_id="2"),
        known("Ann A", login="2", sis_user_id="1"),
    ]
    assert {0: 1, 1: 0} == joined(class_, people).rows


def test_a_tie_is_refused() -> None:
    """Without names a tie is refused, unless both columns say the same."""
    class_ = [known(id="1"), known(id="2")]
    with pytest.raises(Unclear, match="the columns login and sis_user_id know equally many"):
        joined(class_, [known(login="1", sis_user_id="2"), known(login="2", sis_user_id="1")])
    same = [known(login="2", sis_user_id="2"), known(login="1", sis_user_id="1")]
    assert {0: 1, 1: 0} == joined(class_, same).rows


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"login": "Ann"}, {"username": "ann"}),
        ({"username": "ann@x.org"}, {"login": "ANN "}),
        ({"email": "ann@x.org"}, {"login": "ann"}),
        ({"student_number": "7"}, {"sis_user_id": "7"}),
        ({"id": "zo\u00eb"}, {"login": "zoe\u0308"}),
        ({"id": "\uff17"}, {"canvas_id": "7"}),
    ],
)
def test_other_spellings_and_headings(one: dict[str, str], other: dict[str, str]) -> None:
    """Capitals, blanks, forms, a domain, and what systems call the same thing, are no obstacle."""
    assert {0: 0} == joined([known(**one)], [known(**other)]).rows


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"email": "ann@x.org"}, {"email": "ann@y.org"}),
        ({"canvas_id": "7"}, {"moodle_participant": "7"}),
        ({"canvas_id": "7"}, {"sis_user_id": "7"}),
        ({"login": "7"}, {"student_number": "7"}),
        ({"id": "7@x.org"}, {"canvas_id": "7"}),
    ],
)
def test_other_ids(one: dict[str, str], other: dict[str, str]) -> None:
    """The same text of another kind, or with another domain, is another person's."""
    assert {} == joined([known("Ann", **one)], [known("Ann", **other)]).rows


def test_a_domain_that_does_not_tell_two_apart() -> None:
    """Where two have the same name at two domains, neither is meant by the name alone."""
    made = joined([known(id="ann")], [known(email="ann@x.org"), known(email="ann@y.org")])
    assert {} == made.rows
    assert [0] == list(made.troubles)
    assert {0, 1} == made.disputed


def test_kinds_that_contradict_each_other() -> None:
    """Whose two ids lead to two rows, or to one that has another id, is nobody yet."""
    people = [known(login=f"u{n}", canvas_id=f"{n}") for n in range(4)]
    class_ = [*people[:3], known(login="u3", canvas_id="99")]
    assert {0: 0, 1: 1, 2: 2} == joined(class_, people).rows
    made = joined([*people[:2], known(login="u2", canvas_id="3")], people)
    assert {0: 0, 1: 1} == made.rows
    assert {2, 3} == made.disputed


def test_one_row_is_nobodys_twice() -> None:
    """Two of a class who would be the same person are both in doubt."""
    made = joined([known(id="ann"), known(id="ANN")], [known(login="Ann"), known(login="bob")])
    assert {} == made.rows
    assert [0, 1] == sorted(made.troubles)
