"""Made-up classes: whatever they are called by, nobody gets what another one handed in.

Ids of all kinds are drawn from a few, so that one's login is another's number; names repeat. The
files are written in any order, language and form. Right, listed or refused are all that may happen.
"""

import csv
import io
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from grader.errors import Unusable
from grader.handin.handed_in import HandedIn
from grader.lessons.lesson import Lesson, load_lesson
from tests.helpers.joining import join_entries, match_sheet

LESSON = load_lesson("lesson4")
FIRST = ["Jane", "Zoë", "Ann", "Li", "小龙", "Anna"]
LAST = ["Doe", "Groß", "O'Hara", "van Dam", "李", "Roe-Poe"]
LOGINS = ["jdoe", "JDoe", "mroe", "1005", "1006", "7", "zoë"]


@dataclass(frozen=True)
class Student:
    """Somebody who is made up; `number` is who it is."""

    number: int
    first: str
    last: str
    canvas: str
    sis: str
    login: str
    participant: str

    @property
    def email(self) -> str:
        """An address of the login."""
        return f"{self.login}@x.example"

    @property
    def squashed(self) -> str:
        """The name, as Canvas writes it before files."""
        return "".join(filter(str.isalnum, self.last + self.first)).lower()


@st.composite
def classes(draw: st.DrawFn) -> list[Student]:
    """Make up a class: within a kind no two ids are the same, between kinds they may be."""
    count = draw(st.integers(2, 7))
    numbers = [str(number) for number in (*range(1, 10), 1005, 1006, 101, 102)]
    pools = [numbers, numbers[:4] + LOGINS[1:], LOGINS[1:] + numbers[:4], numbers]
    columns = [draw(st.permutations(pool)) for pool in pools]
    names = [draw(st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST))) for _ in range(count)]
    return [
        Student(number, *names[number], *(column[number] for column in columns))
        for number in range(count)
    ]


def table(rows: Sequence[Sequence[str]], delimiter: str, end: str) -> str:
    """Return the text of a CSV file."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    return text.getvalue()


CSV = st.tuples(st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n", "\r"]))


def gradebook(students: Sequence[Student]) -> list[list[str]]:
    """Return Canvas' gradebook."""
    return [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Lesson 4 (7)"],
        ["    Points Possible", "", "", "", "", "14.00"],
        *(
            [f"{each.last}, {each.first}", each.canvas, each.sis, each.login, "A", ""]
            for each in students
        ),
        ["Student, Test", "99999", "", "f00ba4", "A", ""],
    ]


Form = Callable[[Sequence[Student]], list[list[str]]]
WORKSHEETS = {
    "Participant ": "Identifier,Full name,Email address,Status,Grade,Maximum grade",
    "Teilnehmer/in": "ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung",
    "Участник ": "Идентификатор,Полное имя,Адрес,Состояние,Оценка,Максимум",
    "参加者": "ID,フルネーム,メールアドレス,ステータス,評点,最大評点",
}


def worksheet(students: Sequence[Student], word: str) -> list[list[str]]:
    """Return Moodle's worksheet in the language of that word."""
    return [
        WORKSHEETS[word].split(","),
        *(
            [word + each.participant, f"{each.first} {each.last}", each.email, "-", "", "14.00"]
            for each in students
        ),
    ]


def plain(students: Sequence[Student], order: Sequence[int]) -> list[list[str]]:
    """Return a list of an instructor's own, its columns in any order."""
    rows = [
        ["Login", "SIS ID", "Name", "Role"],
        *([each.login, each.sis, f"{each.first} {each.last}", "student"] for each in students),
        ["prof", "s0", "Pia Prof", "Instructor"],
    ]
    return [[row[column] for column in order] for row in rows]


@dataclass(frozen=True)
class Files:
    """A way in which a class may be handed in, and how an entry of it is called."""

    kind: str

    def entry(self, student: Student) -> str:
        """Return what the student's work is called."""
        if self.kind == "canvas":
            return f"{student.squashed}_{student.canvas}_{student.number + 50}_error.py"
        if self.kind == "moodle":
            name = f"{student.first} {student.last}"
            return f"{name}_{student.participant}_assignsubmission_file"
        own: str = getattr(student, self.kind)
        return own

    def of(self, each: HandedIn, students: Sequence[Student]) -> set[int]:
        """Return whose work it is."""
        names = {self.entry(student): student.number for student in students}
        return {names[entry] for entry in each.entries}


WAYS = st.sampled_from([Files(kind) for kind in ("canvas", "moodle", "login", "sis", "email")])


@st.composite
def rosters(draw: st.DrawFn, students: Sequence[Student], kind: str) -> str:
    """Return a roster of these students, in some system's form and any order.

    It has the kind of ids that folders are named by: what other ids they may be, nobody can tell.
    """
    shuffled = draw(st.permutations(students))
    forms = []
    if kind != "email":
        forms += [gradebook(shuffled), plain(shuffled, draw(st.permutations(range(4))))]
    if kind in ("canvas", "moodle", "email"):
        forms += [worksheet(shuffled, word) for word in WORKSHEETS]
    return table(draw(st.sampled_from(forms)), *draw(CSV))


@st.composite
def sheets(draw: st.DrawFn, students: Sequence[Student]) -> tuple[list[Student], str, bool]:
    """Return rows of a course system's sheet, its text, and whether it is a worksheet.

    Some rows are of others: of the same name with other ids, or with the same ids and another name.
    Those have no number.
    """
    rows = [_changed(each, draw(st.sampled_from(["", "", "", "ids", "name"]))) for each in students]
    rows = draw(st.permutations(rows))
    word = draw(st.sampled_from([None, *WORKSHEETS]))
    cells = worksheet(rows, word) if word else gradebook(rows)
    return rows, table(cells, *draw(CSV)), word is not None


def _changed(student: Student, how: str) -> Student:
    if how == "ids":
        new = f"88{student.number}"
        return replace(student, number=-1, canvas=new, sis=new, login=f"n{new}", participant=new)
    return replace(student, number=-1, first="Max", last="Other") if how else student


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_right_listed_or_refused(data: st.DataObject) -> None:
    """A grade that is written is its owner's; everybody else is listed, or all is refused."""
    students = data.draw(classes())
    way = data.draw(WAYS)
    work = data.draw(st.lists(st.sampled_from(students), min_size=1, unique=True))
    roster = data.draw(st.one_of(st.none(), rosters(students, way.kind)))
    rows, sheet, is_worksheet = data.draw(sheets(students))
    if roster is None and way.kind not in ("canvas", "moodle"):
        rows, sheet, is_worksheet = students, table(gradebook(students), ",", "\n"), False
    with tempfile.TemporaryDirectory() as folder:
        try:
            class_ = join_entries(Path(folder), LESSON, map(way.entry, work), roster)
            found = match_sheet(Path(folder), class_, sheet, is_worksheet=is_worksheet)
        except Unusable:
            event("refused")
            return
    header = 1 if is_worksheet else 2
    known = {each.id: each for each in class_}
    assert known.keys() == found.rows.keys() | found.refused.keys()
    assert not found.rows.keys() & found.refused.keys()
    for name, row in found.rows.items():
        owner = rows[row - header].number
        assert way.of(known[name], students) <= {owner}
        if known[name].who.absent:
            assert owner not in {each.number for each in work}
    event(f"{min(len(found.rows), 1)} written, {min(len(found.refused), 1)} listed")


LISTS = [
    gradebook,
    lambda students: plain(students, [3, 2, 1, 0]),
    *(partial(worksheet, word=word) for word in WORKSHEETS),
]
KNOWN = [(gradebook, kind) for kind in ("canvas", "login", "sis")]
KNOWN += [(form, kind) for form in LISTS[2:] for kind in ("moodle", "email")]


@pytest.mark.parametrize(("form", "kind"), KNOWN)
def test_a_class_without_pitfalls_is_wholly_joined(
    tmp_path: Path, lesson4: Lesson, form: Form, kind: str
) -> None:
    """Safety is not bought by refusing: with ids of their own all of a class have their grades."""
    students = [
        Student(n, FIRST[n], LAST[n], f"90{n}", f"s{n}", f"u{n}", f"10{n}") for n in range(6)
    ]
    entries = [Files(kind).entry(each) for each in students[:5]]
    text = table(form(students), ";", "\r\n")
    class_ = join_entries(tmp_path, lesson4, entries, text)
    found = match_sheet(tmp_path, class_, text, is_worksheet=form is not gradebook)
    assert 6 == len(found.rows)
    assert {} == found.refused
    assert [students[5].number] == [
        found.rows[each.id] - (2 if form is gradebook else 1) for each in class_ if each.who.absent
    ]


@st.composite
def grouped(draw: st.DrawFn) -> tuple[list[Student], dict[int, str]]:
    """Make up a class and its groups; a few are in none."""
    students = draw(classes())
    names = ["Team A", "team_b", "7", "Zoë & Co.", ""]
    return students, {each.number: draw(st.sampled_from(names)) for each in students}


def group_list(students: Sequence[Student], groups: dict[int, str]) -> list[list[str]]:
    """Return a file of groups by login."""
    rows = [[groups[each.number], each.login] for each in students if groups[each.number]]
    return [["group", "login"], *rows]


def group_worksheet(students: Sequence[Student], groups: dict[int, str]) -> list[list[str]]:
    """Return a worksheet in German with the column of groups."""
    column = ["Gruppe", *(groups[each.number] for each in students)]
    rows = worksheet(students, "Teilnehmer/in")
    return [[*row[:4], group, *row[4:]] for row, group in zip(rows, column, strict=True)]


def group_entry(name: str, student: Student, place: int, *, is_canvas: bool) -> str:
    """Return what a group's work is called, with a student's number in it."""
    if is_canvas:
        squashed = "".join(each for each in name.lower() if each.isalnum() or each == "_")
        return f"{squashed}_{student.canvas}_{place}1_error.py"
    return f"{name.replace('_', ' ')}_{place}{student.participant}_assignsubmission_file"


@settings(max_examples=200, deadline=None)
@given(grouped(), st.booleans(), st.data())
def test_a_groups_work_is_its_members(
    class_: tuple[list[Student], dict[int, str]], is_canvas: bool, data: st.DataObject
) -> None:
    """Whosever number is in the name of a group's work, it is its members' or in doubt."""
    students, groups = class_
    there = data.draw(st.lists(st.sampled_from(sorted({*groups.values(), "Z"} - {""})), min_size=1,
                               unique=True))  # fmt: skip
    numbered = data.draw(st.permutations(students))
    work = {
        group_entry(name, someone, place, is_canvas=is_canvas): name
        for place, (name, someone) in enumerate(zip(there, numbered, strict=False))
    }
    shuffled = data.draw(st.permutations(students))
    rows = gradebook(shuffled) if is_canvas else group_worksheet(shuffled, groups)
    lists = table(group_list(students, groups), *data.draw(CSV)) if is_canvas else None
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = join_entries(Path(folder), LESSON, work, table(rows, ",", "\n"), groups=lists)
        except Unusable:
            event("refused")
            return
    owners = {each.login: each.number for each in students}
    for each in found:
        if not each.who.doubt:
            known = each.who.identities
            owner = owners[known["login"] if is_canvas else known["email"].partition("@")[0]]
            assert {groups[owner]} >= {work[entry] for entry in each.entries}
            assert not (each.who.absent and groups[owner] in work.values())
    event(f"{min(1, sum(bool(each.entries) and not each.who.doubt for each in found))} joined")
