"""`grade export moodle`: the offline grading worksheet, and the zip of feedback files."""

import csv
import html
import re
import zipfile
from pathlib import Path

import click
import pytest

from grader.errors import Unusable
from tests.helpers.exporting import (
    HOSTILE,
    OURS,
    PREDICT,
    RIGHT,
    SECRET,
    graded,
    run_export,
    unreadable,
    write_class,
)

HEADER = (
    'Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed",'
    '"Last modified (submission)","Last modified (grade)","Feedback comments"'
)
DATES = 'Yes,"Friday, 20 November 2026, 9:00 AM",-'
ROWS = [
    f'"Participant 101","Zoë Groß",z@x.org,Submitted,,3.00,{DATES},',
    f'"Participant 102","O\'Hara, Ann",=1+1,"Submitted, late",1.00,3.00,{DATES},"Come and see me"',
    f'"Participant 103","Eve <b>",e@x.org,Submitted,,3.00,{DATES},"<p>lesson4: 0 of 3 points</p>"',
    f'"Participant 104","Our Fault",f@x.org,Submitted,,3.00,{DATES},',
    f'"Participant 105","Stays Away",a@x.org,No,,3.00,{DATES},',
]
WORKSHEET = "\r\n".join([HEADER, *ROWS, ""])
PARAGRAPH = "<p>lesson4: 3 of 3 points</p>"


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    """A class that Moodle's download named."""
    return write_class(
        tmp_path,
        graded("101", "Zoë Groß", PREDICT, RIGHT),
        graded("102", "O'Hara, Ann", PREDICT, RIGHT),
        graded("103", f"../../Eve_b_{HOSTILE}"),
        graded("104", "Our Fault", PREDICT, OURS),
        unreadable("106", "", f"{HOSTILE}.zip is not a zip"),
        graded("jdoe", "Jane Doe"),
    )


@pytest.fixture
def worksheet(tmp_path: Path) -> Path:
    """The worksheet as it was downloaded."""
    path = tmp_path / "grades.csv"
    path.write_bytes(WORKSHEET.encode())
    return path


def fill(scores: Path, worksheet: Path, *options: object) -> str:
    """Fill the worksheet and return what was written."""
    output = worksheet.with_name("filled.csv")
    run_export("moodle", scores, "--worksheet", worksheet, *options, "-o", output)
    return output.read_bytes().decode()


def test_grades_and_comments_are_filled(
    scores: Path, worksheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Grades and comments are filled in, not over an instructor's; all else is as downloaded."""
    first, second, third, *others = fill(scores, worksheet).split("\r\n")[1:]
    assert ROWS[0].replace(",,3.00", ",3.00,3.00") + PARAGRAPH == first
    assert ROWS[1] == second
    assert third.startswith(ROWS[2].replace(",,3.00", ",1.40,3.00").split('"<p>')[0])
    assert [*ROWS[3:], ""] == others
    said = capsys.readouterr()
    assert f"{worksheet.with_name('filled.csv')}: 2 students\n" == said.out
    assert [
        "grade: kept, since it was changed by hand after the last export (--overwrite replaces "
        "it): 102 has 1.00, "
        "the scores say 3.00",
        "grade: left out, since a fault in the grader kept some of it from being graded: 104",
        "grade: not in grades.csv, so left out: 106, jdoe",
        "grade: in grades.csv only, and left as they were: 105",
    ] == said.err.splitlines()


def test_comments_hold_no_markup_of_students(scores: Path, worksheet: Path) -> None:
    """A comment says what failed and why, on one line, and a student's markup is text in it."""
    rows = list(csv.reader(fill(scores, worksheet).splitlines()))
    comment = rows[3][-1]
    assert {"p", "ul", "li", "br"} == set(re.findall(r"<(\w+)", comment))
    assert comment.startswith("<p>lesson4: 1.4 of 3 points</p><ul><li>Compare: how much? (FAILED,")
    text = html.unescape(comment)
    assert "The mean is right.<br>returned <script>alert(1)</script>\\x1b[2J" in text
    assert text.isprintable()


@pytest.mark.parametrize(
    ("options", "maximum", "grade"),
    [
        ((), "3.00", "1.40"),
        ((), '"3,00"', '"1,40"'),
        (("--decimal-separator", ","), "3", '"1,40"'),
        (("--scale",), "100.00", "46.67"),
        (("--scale",), '"100,00"', '"46,67"'),
        (("--scale",), "-", "1.40"),
    ],
)
def test_numbers_are_the_sites(
    scores: Path,
    worksheet: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    maximum: str,
    grade: str,
) -> None:
    """Grades have the worksheet's decimal separator, and its maximum if --scale says so."""
    worksheet.write_text(WORKSHEET.replace("3.00", maximum).replace("1.00", ""))
    assert f'"Participant 103","Eve <b>",e@x.org,Submitted,{grade},{maximum},' in fill(
        scores, worksheet, *options
    )
    said = capsys.readouterr().err
    assert ("the maximum grade is" in said) == (maximum not in {"3", "3.00", '"3,00"', "-"})


@pytest.mark.parametrize("maximum", ["100.00", "2.00", '"2,50"'])
def test_another_maximum_is_refused(scores: Path, worksheet: Path, maximum: str) -> None:
    """Without --scale nothing is written out of another maximum: it would be another grade."""
    worksheet.write_text(WORKSHEET.replace("3.00", maximum))
    with pytest.raises(Unusable, match="the lesson's 3: --scale converts scores"):
        fill(scores, worksheet)
    assert not worksheet.with_name("filled.csv").exists()


def test_other_languages(scores: Path, worksheet: Path) -> None:
    """In another language than English, options name the columns; the identifier comes first."""
    worksheet.write_text(
        "\ufeffID;Bewertung;Bestwertung;Feedback als Kommentar\nTeilnehmer/in 101;;3,00;\n"
    )
    columns = ("--grade-column", "Bewertung", "--comments-column", "Feedback als Kommentar")
    filled = fill(scores, worksheet, *columns)
    assert f'\nTeilnehmer/in 101;"3,00";3,00;{PARAGRAPH}\n' == filled.partition("Kommentar")[2]
    with pytest.raises(Unusable, match="no column 'Grade' to fill"):
        fill(scores, worksheet)


def test_letters_that_the_encoding_lacks(tmp_path: Path, worksheet: Path) -> None:
    """In a worksheet in cp1252, other letters of a comment are written as HTML does."""
    worksheet.write_bytes(WORKSHEET.encode("cp1252"))
    scores = write_class(tmp_path, unreadable("101", "", "≠no≠ zip"))
    run_export("moodle", scores, "--worksheet", worksheet, "-o", tmp_path / "filled.csv")
    assert b"<li>&#8800;no&#8800; zip</li>" in (tmp_path / "filled.csv").read_bytes()


def test_without_comments(
    scores: Path, worksheet: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there is no column for comments, grades are filled in all the same."""
    worksheet.write_text("Identifier,Grade,Last modified (grade)\nParticipant 101,,-\n")
    assert "Participant 101,3.00,-\n" == fill(scores, worksheet).partition("\n")[2]
    assert "has no column 'Feedback comments'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "Identifier,Grade\nJane,\n",
            "line 2: 'Jane' is not an identifier like 'Participant 1234'",
        ),
        ("Identifier,Grade\nParticipant 1,\nParticipant 1,\n", "line 3: Participant 1"),
        ("Identifier,Grade\nParticipant 1\n", "line 2: 1 cells where the first line has 2"),
        ("Identifier,Score\nParticipant 1,\n", "no column 'Grade' to fill"),
    ],
)
def test_no_worksheet(scores: Path, worksheet: Path, content: str, said: str) -> None:
    """What is not a worksheet is refused in one line that names file and line."""
    worksheet.write_text(content)
    with pytest.raises(Unusable, match=re.escape(said)) as refused:
        fill(scores, worksheet)
    assert str(refused.value).startswith(str(worksheet))


def test_feedback_files(scores: Path, worksheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each student gets a page in the folder that Moodle knows them by, and by no other name."""
    archive = worksheet.with_name("feedback.zip")
    run_export("moodle", scores, "--worksheet", worksheet, "--feedback", archive,
               "-o", worksheet.with_name("filled.csv"))  # fmt: skip
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
        page = opened.read(names[2]).decode()
    assert [
        f"{name}_assignsubmission_file/feedback.html"
        for name in ("Zoë Groß_101", "O'Hara, Ann_102", "Eve b_103", "Participant_106")
    ] == names
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert ">Compare: how much?</h2>" in page
    assert '<span class="mark failed">FAILED</span> 0.4 of 2 points' in page
    assert "… and 80 more lines</pre>" in page
    said = capsys.readouterr()
    assert said.out.endswith(f"{archive}: 4 students\n")
    assert "grade: left out, since their ids are not participant numbers of Moodle's: jdoe" in (
        said.err.splitlines()
    )
    assert len(set(said.err.splitlines())) == len(said.err.splitlines())  # of both files, once


def test_folders_of_feedback_files_are_safe(scores: Path, tmp_path: Path) -> None:
    """Without a worksheet names are the class's: no name leads elsewhere, hides or adds a part."""
    run_export("moodle", scores, "--feedback", tmp_path / "feedback.zip")
    with zipfile.ZipFile(tmp_path / "feedback.zip") as opened:
        names = opened.namelist()
        texts = [opened.read(name).decode() for name in names]
    for name in names:
        folder, file = name.split("/")
        assert "feedback.html" == file
        assert 4 == len(folder.split("_"))
        assert folder.isprintable()
        assert folder[0] not in ".~"
    assert not any(SECRET in text or "\x1b" in text or "<script" in text for text in texts)


@pytest.mark.parametrize(
    "options",
    [(), ("--worksheet", "grades.csv"), ("-o", "filled.csv", "--feedback", "feedback.zip")],
)
def test_options_that_do_not_go_together(
    scores: Path, worksheet: Path, options: tuple[str, ...]
) -> None:
    """What to fill and where to write it go together, and something must be asked for."""
    with pytest.raises(click.UsageError, match="give --worksheet CSV with -o FILE"):
        run_export("moodle", scores, *options)


def test_not_in_place(scores: Path, worksheet: Path) -> None:
    """The downloaded worksheet is never written over."""
    with pytest.raises(Unusable, match="name another with -o"):
        run_export("moodle", scores, "--worksheet", worksheet, "-o", worksheet)
    assert WORKSHEET.encode() == worksheet.read_bytes()
