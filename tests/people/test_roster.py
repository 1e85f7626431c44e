"""Rosters: who is in the CSV files of course systems, by which ids, and who is nobody."""

from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.people.headings import listed
from grader.people.kinds import HEADINGS, Kind
from grader.people.roster import People, read_people

CANVAS = '''Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (123456)
,,,,,Manual Posting (scores hidden from instructors)
    Points Possible,,,,,10.00
"Doe, Jane",9876,S001,jdoe,Section A,8.50
,,,,,Manual Posting
,,,,,Muted
"=""Roe, John""",12,S002,jroe,Section A,
"Student, Test",99,,0123abcd,Section A,
'''
SPLIT = "LastName,FirstName,ID,SIS Login ID,Section,L (1)\nDoe,Jane,9,jdoe,A,\n"
MOODLE = """Identifier,"Full name","Email address",Status,Grade,"Maximum grade"
"Participant 41","Jane Doe",jane@example.org,"Submitted",,10.00
"Participant 7","Zoë O'Neil, <b>",zoe@example.org,"No submission",,10.00
"""
GERMAN = """ID,"Vollständiger Name",E-Mail-Adresse,Status,Gruppe,Bewertung,Bestwertung
"Teilnehmer/in41","Jane Doe",jane@x.example,"Zur Bewertung abgegeben",Team A,,"10,00"
"Teilnehmer/in7","Joe Roe",joe@x.example,"Zur Bewertung abgegeben",Team B,,"10,00"
"""
JAPANESE = """ID,フルネーム,メールアドレス,ステータス,評点,最大評点
参加者41,山田 花子,hanako@x.example,提出済み,,10.00
参加者7,佐藤 太郎,taro@x.example,提出済み,,10.00
"""
RUSSIAN = """Идентификатор;Полное имя;Адрес электронной почты;Состояние;Оценка;Максимальная оценка
Участник 41;Анна Ли;anna@x.example;Ответы;;10,00
Участник 7;Иван Ким;ivan@x.example;Ответы;;10,00
"""
FRENCH = """Nom complet,Identifiant,Adresse de courriel,Statut,Groupe,Note
Jane Doe,Participant 41,jane@x.example,-,Equipe 1,
Joe Roe,Participant 7,joe@x.example,-,Equipe 2,
"""
PARTICIPANTS = "Vorname,Nachname,E-Mail-Adresse,Gruppen,Rollen\nJane,Doe,j@x.org,T1,Teilnehmer/in\n"
GRADESCOPE = """First Name,Last Name,SID,Email,Role,Sections
Jane,Doe,3031,jane@x.example,Student,001
Pia,Prof,,pia@x.example,Instructor,
Tom,Ta,3033,tom@x.example,TA,001
"""
CLASSROOM = """username,first_name,last_name,email,section,github_id,role
jdoe,Jane,Doe,j@x.example,A,1,student
prof,Pia,Prof,p@x.example,A,2,instructor
"""


def roster(folder: Path, content: str | bytes) -> Path:
    """Write a roster and return its path."""
    path = folder / "class.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def ids(people: People, kind: Kind) -> dict[str, str]:
    """Return the names of people by their ids of one kind."""
    return {person.ids[kind]: person.name for person in people.people if kind in person.ids}


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        ("id\njdoe\nasmith\n", "id", {"jdoe": "", "asmith": ""}),
        ("student_id,name\n007,Jane Doe\n", "student_id", {"007": "Jane Doe"}),
        ("Name;Student ID\nJane;1\n", "student_id", {"1": "Jane"}),
        ("Username\tFirst name\tLast name\njdoe\tJane\tDoe\n", "username", {"jdoe": "Jane Doe"}),
        ("First name,Surname,ID number\nJane,Doe,S1\n", "id_number", {"S1": "Jane Doe"}),
        ("SIS Login ID,Section\njdoe,A\n", "login", {"jdoe": ""}),
        ("Adresse,email\nx,j@d.org\n", "email", {"j@d.org": ""}),
        (CANVAS, "canvas_id", {"9876": "Doe, Jane", "12": "Roe, John"}),
        (CANVAS, "login", {"jdoe": "Doe, Jane", "jroe": "Roe, John"}),
        (CANVAS, "sis_user_id", {"S001": "Doe, Jane", "S002": "Roe, John"}),
        (SPLIT, "canvas_id", {"9": "Jane Doe"}),
        (MOODLE, "moodle_participant", {"41": "Jane Doe", "7": "Zoë O'Neil, <b>"}),
        (MOODLE, "email", {"jane@example.org": "Jane Doe", "zoe@example.org": "Zoë O'Neil, <b>"}),
        (GERMAN, "moodle_participant", {"41": "Jane Doe", "7": "Joe Roe"}),
        (JAPANESE, "moodle_participant", {"41": "山田 花子", "7": "佐藤 太郎"}),
        (JAPANESE, "email", {"hanako@x.example": "山田 花子", "taro@x.example": "佐藤 太郎"}),
        (RUSSIAN, "moodle_participant", {"41": "Анна Ли", "7": "Иван Ким"}),
        (FRENCH, "moodle_participant", {"41": "Jane Doe", "7": "Joe Roe"}),
        ("login,Lab\nann,Lab 1\nbob,Lab 2\n", "moodle_participant", {}),
        (GERMAN.replace("in7", "in41"), "moodle_participant", {}),
        (GERMAN.replace('"Teilnehmer/in7"', "7"), "moodle_participant", {}),
        (PARTICIPANTS, "email", {"j@x.org": "Jane Doe"}),
        (GRADESCOPE, "student_number", {"3031": "Jane Doe"}),
        (CLASSROOM, "username", {"jdoe": "Jane Doe"}),
        (CLASSROOM, "github_id", {"1": "Jane Doe"}),
        ("owner,submission\njdoe,submit/1\n", "username", {"jdoe": ""}),
        ("identifier\njdoe2\n", "id", {"jdoe2": ""}),
        ("id,name\nstud101,Ann\nstud102,Bob\n", "moodle_participant", {}),
        ('id,name\n="0012",=1+1\n', "id", {"0012": "=1+1"}),
        ("id,name\r\njdoe , Jane \r\n\r\n , \r\n", "id", {"jdoe": "Jane"}),
        ("id,name\rjdoe,Jane\rasmith,\r", "id", {"jdoe": "Jane", "asmith": ""}),
        ('id,name\njdoe,"Jane\nDoe"\nasmith\n', "id", {"jdoe": "Jane\nDoe", "asmith": ""}),
        ("id,id\njdoe,other\n", "id", {"jdoe": ""}),
        ("id,name\nzoe\u0308,Zoe\u0308\n", "id", {"zo\u00eb": "Zoe\u0308"}),
        ("id\n", "id", {}),
    ],
)
def test_rosters(tmp_path: Path, content: str, kind: str, expected: dict[str, str]) -> None:
    """Ids of each kind and names are found by headings or by their form, in any language."""
    assert expected == ids(read_people(roster(tmp_path, content)), Kind(kind))


def test_sections_and_groups(tmp_path: Path) -> None:
    """Sections and groups are read beside the ids."""
    german = read_people(roster(tmp_path, GERMAN))
    assert ["Team A", "Team B"] == [person.group for person in german.people]
    canvas = read_people(roster(tmp_path, CANVAS))
    assert ["Section A", "Section A"] == [person.section for person in canvas.people]


@pytest.mark.parametrize(
    ("role", "counts"),
    [
        ("student", True), ("Learner", True), ("", True), ("guest speaker", True),
        ("Teilnehmer/in", True), ("Étudiant", True), ("Student, Teaching Assistant", True),
        ("StudentEnrollment", True), ("Instructor", False), ("TA", False), ("Grader", False),
        ("TeacherEnrollment", False), ("Non-editing teacher", False), ("Dozent/in", False),
        ("Trainer/in", False), ("Enseignant", False), ("Profesor", False), ("docente", False),
        ("Teacher, Manager", False), ("teaching_assistant", False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["role", "Roles", "Rolle", "Rôle", "Rol"])
def test_staff(tmp_path: Path, role: str, counts: bool, heading: str) -> None:
    """Only roles that are known for staff's are nobody: any other may be a student's."""
    path = roster(tmp_path, f'id;{heading}\nann;student\nx;"{role}"\n')
    assert (["ann", "x"] if counts else ["ann"]) == list(ids(read_people(path), Kind.ID))


@pytest.mark.parametrize("column", ["Nick", "nick", " NICK "])
def test_a_column_that_is_named(tmp_path: Path, column: str) -> None:
    """A column that is named is the only one that counts, whatever it is called."""
    people = read_people(roster(tmp_path, "id,Nick,name\n1,jdoe,Jane\n"), column)
    assert {"jdoe": "Jane"} == ids(people, Kind.ID)
    with pytest.raises(Unusable, match="has no column Nack: it has id, Nick, name"):
        read_people(roster(tmp_path, "id,Nick,name\n1,jdoe,Jane\n"), "Nack")


@pytest.mark.parametrize("kind", HEADINGS)
def test_every_heading(tmp_path: Path, kind: Kind) -> None:
    """Every usual heading is known, with any capitals, underscores or hyphens."""
    for heading in listed(HEADINGS[kind]):
        for written in (
            heading,
            heading.upper(),
            heading.replace(" ", "_"),
            heading.replace(" ", "-"),
        ):
            assert {"jdoe": ""} == ids(
                read_people(roster(tmp_path, f"x,{written}\ny,jdoe\n")), kind
            )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    """A roster is in UTF-8, UTF-16 or cp1252, as spreadsheets save it, with or without a mark."""
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    content = f"{mark}id\tname\njdoe\tZoë\n".encode(encoding)
    assert {"jdoe": "Zoë"} == ids(read_people(roster(tmp_path, content)), Kind.ID)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Section;Größe\n1;2\n",
            "has no column of ids (as ID, student_id or username); it has Section, Größe",
        ),
        ("", "is empty"),
        ("a\x1b[2J\n", r"it has a\x1b[2J"),
        (
            "id,name\njdoe,J\n\n,Jane\n",
            ": line 4 has no id in its column 'id': fill it in, or remove the line",
        ),
        ("name,id\nJane\n", ": line 2 has no id in its column 'id'"),
        (b"\xff\xfei", "is not a CSV file"),
        ('id\n"' + "x" * 200_000 + "\n", "opens in line 2 is never closed"),
        ('id,name\nann,A\nbob,"B\ncy,C\n', "opens in line 3 is never closed"),
    ],
)
def test_refused(tmp_path: Path, content: str | bytes, expected: str) -> None:
    """What is no roster is refused in one line that names the file and what is wrong."""
    path = roster(tmp_path, content)
    with pytest.raises(Unusable) as error:
        read_people(path)
    said = str(error.value)
    assert said.startswith(str(path))
    assert expected in said
    assert said.isprintable()


@pytest.mark.parametrize("place", ["nowhere.csv", "", "a\0b"])
def test_no_file(tmp_path: Path, place: str) -> None:
    """A roster that is not a file is refused in one line."""
    with pytest.raises(Unusable, match=r"\Acannot read .*\Z"):
        read_people(tmp_path / place)
