"""The roster: whose ids and names are read from the CSV files of course systems."""

from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.handin.roster import ID_COLUMNS, read_roster

CANVAS = '''Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (123456)
    Points Possible,,,,,10.00
"Doe, Jane",9876,S001,jdoe,Section A,8.50
,,,,,Manual Posting
"=""Roe, John""",12,S002,jroe,Section A,
'''
MOODLE = """Identifier,"Full name","Email address",Status,Grade,"Maximum grade"
"Participant 41","Jane Doe",jane@example.org,"Submitted",,10.00
"Participant 7","Zoë O'Neil, <b>",zoe@example.org,"No submission",,10.00
"""


def roster(folder: Path, content: str | bytes) -> Path:
    """Write a roster and return its path."""
    path = folder / "class.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("id\njdoe\nasmith\n", {"jdoe": "", "asmith": ""}),
        ("student_id,name\n007,Jane Doe\n", {"007": "Jane Doe"}),
        ("Name;Student ID\nJane;1\n", {"1": "Jane"}),
        ("Username\tFirst name\tLast name\njdoe\tJane\tDoe\n", {"jdoe": "Jane Doe"}),
        ("First name,Surname,ID number\nJane,Doe,S1\n", {"S1": "Jane Doe"}),
        ("SIS Login ID,Section\njdoe,A\n", {"jdoe": ""}),
        ("E-Mail,email\nx,j@d.org\n", {"j@d.org": ""}),
        (CANVAS, {"9876": "Doe, Jane", "12": "Roe, John"}),
        (MOODLE, {"41": "Jane Doe", "7": "Zoë O'Neil, <b>"}),
        ("identifier\njdoe2\n", {"jdoe2": ""}),
        ('id,name\n="0012",=1+1\n', {"0012": "=1+1"}),
        ("id,name\r\njdoe , Jane \r\n\r\n , \r\n", {"jdoe": "Jane"}),
        ('id,name\njdoe,"Jane\nDoe"\nasmith\n', {"jdoe": "Jane\nDoe", "asmith": ""}),
        ("id,id\njdoe,other\n", {"jdoe": ""}),
        ("id,name\nzoe\u0308,Zoe\u0308\n", {"zo\u00eb": "Zoe\u0308"}),
        ("id\n", {}),
    ],
)
def test_rosters(tmp_path: Path, content: str, expected: dict[str, str]) -> None:
    """Ids and names are found by the headers, in any of the usual forms."""
    assert expected == read_roster(roster(tmp_path, content))


@pytest.mark.parametrize("header", ID_COLUMNS)
def test_every_header(tmp_path: Path, header: str) -> None:
    """Every usual header is known, with any capitals, underscores or hyphens."""
    for written in (header, header.upper(), header.replace(" ", "_"), header.replace(" ", "-")):
        assert {"jdoe": ""} == read_roster(roster(tmp_path, f"x,{written}\ny,jdoe\n"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    """A roster is in UTF-8, UTF-16 or cp1252, as spreadsheets save it, with or without a mark."""
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    content = f"{mark}id\tname\njdoe\tZoë\n".encode(encoding)
    assert {"jdoe": "Zoë"} == read_roster(roster(tmp_path, content))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Section;Größe\n1;2\n",
            "has no column of ids (as ID, student_id or username); it has section, grösse",
        ),
        ("", "is empty"),
        ("a\x1b[2J\n", r"it has a\x1b[2j"),
        ("id,name\njdoe,J\n\n,Jane\n", ": line 4 has no id in its column 'id'"),
        ("name,id\nJane\n", ": line 2 has no id in its column 'id'"),
        ("id\njdoe\nasmith\njdoe\n", ": lines 2 and 4 have the same id, jdoe"),
        ("id\nzo\u00eb\nzoe\u0308\n", ": lines 2 and 3 have the same id, zo\u00eb"),
        ("identifier\nParticipant 4\nTeilnehmer/in 4\n", ": lines 2 and 3 have the same id, 4"),
        (b"\xff\xfei", "is not a CSV file"),
        ('id\n"' + "x" * 200_000 + "\n", "opens in line 2 is never closed"),
        ('id,name\nann,A\nbob,"B\ncy,C\n', "opens in line 3 is never closed"),
    ],
)
def test_refused(tmp_path: Path, content: str | bytes, expected: str) -> None:
    """What is no roster is refused in one line that names the file and what is wrong."""
    path = roster(tmp_path, content)
    with pytest.raises(Unusable) as error:
        read_roster(path)
    said = str(error.value)
    assert said.startswith(str(path))
    assert expected in said
    assert said.isprintable()


@pytest.mark.parametrize("place", ["nowhere.csv", "", "a\0b"])
def test_no_file(tmp_path: Path, place: str) -> None:
    """A roster that is not a file is refused in one line."""
    with pytest.raises(Unusable, match=r"\Acannot read .*\Z"):
        read_roster(tmp_path / place)
