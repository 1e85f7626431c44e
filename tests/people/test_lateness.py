"""How late work came, in the words of course systems."""

from datetime import timedelta
from pathlib import Path

import pytest

from grader.people.kinds import Kind
from grader.people.lateness import Lateness, read_lateness, said_lateness, says_late


@pytest.mark.parametrize(
    ("text", "days", "hours", "said"),
    [
        ("Submitted for grading, 2 days 3 hours late", 2, 3, "2 days 3 hours late"),
        ("Submitted for grading - 1 day late", 1, 0, "1 day late"),
        ("Zur Bewertung abgegeben, 1 Tag 2 Stunden verspätet", 1, 2, "1 Tag 2 Stunden verspätet"),
        ("Remis pour évaluation, 3 jours 4 heures de retard", 3, 4, "3 jours 4 heures de retard"),
        ("Enviado, 5 días 1 hora tarde", 5, 1, "5 días 1 hora tarde"),
    ],
)
def test_how_late(text: str, days: int, hours: int, said: str) -> None:
    """Moodle's status says how late something came, in several languages."""
    assert Lateness(timedelta(days=days, hours=hours), said) == said_lateness(text)


@pytest.mark.parametrize(
    ("text", "late"),
    [("Submitted", False), ("2 days early", False), ("translated", False), ("Late", True)],
)
def test_not_how_late(text: str, late: bool) -> None:
    """Where no time is said there is none, and nothing counts that is not a word of its own."""
    assert said_lateness(text) is None
    assert late == says_late(text)


def test_a_roster_says_how_late(tmp_path: Path) -> None:
    """A roster's days, and a worksheet's status, are found under each id that somebody has."""
    path = tmp_path / "roster.csv"
    path.write_text("id,email,name,Days late\na,a@x.org,Ann,2\nb,b@x.org,Bob,0\nc,c@x.org,Cy,\n")
    two = Lateness(timedelta(days=2), "2 days late")
    assert {(Kind.ID, "a"): two, (Kind.EMAIL, "a@x.org"): two} == read_lateness(path)
    path.write_text(
        "Identifier,Full name,Email address,Status,Grade,Maximum grade\n"
        'Participant 7,"Late, 2 days",a@x.org,"Submitted, 4 hours late",,3\n'
    )
    assert timedelta(hours=4) == read_lateness(path)[Kind.MOODLE_PARTICIPANT, "7"].late


def test_a_comment_says_not_how_late(tmp_path: Path) -> None:
    """What was written to a student, by us too, says nothing of the hand-in: it may be extended."""
    path = tmp_path / "worksheet.csv"
    for title in ("Feedback comments", "Kommentare", "Rückmeldung"):
        path.write_text(
            f"Identifier,Full name,Status,Grade,{title}\n"
            "Participant 1,Ann Lee,Submitted,,<p>1 point was taken off: 2 days late</p>\n"
            "Participant 2,Bo Ek,1 day late,,2 days late\n"
        )
        assert {timedelta(days=1)} == {each.late for each in read_lateness(path).values()}
