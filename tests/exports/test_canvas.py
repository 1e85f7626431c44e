"""`grade export canvas`: one column of Canvas' own gradebook, or a new one."""

import csv
import unicodedata
from pathlib import Path

import pytest

from grader.errors import Unusable
from tests.helpers.exporting import (
    HOSTILE,
    OURS,
    PREDICT,
    RIGHT,
    graded,
    run_export,
    unreadable,
    write_class,
)

HEADER = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Essay (11),Lesson 4 (123456),Final Score"
)
EXPORTED = "\ufeff" + "\r\n".join(
    [
        HEADER,
        ",,,,,,Manual Posting,,",
        "    Points Possible,,,,,,10.00,3.00,(read only)",
        '"Doe, Jane",9876,S001,jdoe,"Section ""A""",=1+1,7.50,,71.0',
        '"Groß, Zoë",9877,S002,zgross,Section A,"two\nlines",8,"1.00",',
        '"=""=HYPERLINK(1)""",9878,S003,evil,Section A,,9,-,',
        '"O\'Hara, Ann",9879,S004,ohara,Section A,,9,EX,',
        "Fault Ours,9880,S005,fault,Section A,,9,2.00,",
        "Stays Away,9881,S006,away,Section A,,9,,",
        '"Student, Test",9999,,abcdef,Section A,,,,',
        " , ,,,,,,,",
        "",
    ]
)
FILLED = (
    EXPORTED.replace("7.50,,71.0", "7.50,1.40,71.0")
    .replace("9,-,", "9,1.40,")
    .replace(
        "Stays Away,9881,S006,away,Section A,,9,,", "Stays Away,9881,S006,away,Section A,,9,0.00,"
    )
)


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    """A class whose students Canvas knows by each kind of id and by name."""
    return write_class(
        tmp_path,
        graded("9876", "doejane"),
        graded("9877", "", PREDICT, RIGHT),
        graded("9878", "=HYPERLINK(1)"),
        graded("9879", "Ann O'Hara"),
        graded("9880", "faultours", PREDICT, OURS),
        unreadable("9881", "", "handed in nothing"),
        graded("gone", HOSTILE),
    )


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """The gradebook as the instructor exported it."""
    path = tmp_path / "grades.csv"
    path.write_bytes(EXPORTED.encode())
    return path


def fill(scores: Path, exported: Path, *options: object) -> bytes:
    """Fill the exported gradebook and return what was written."""
    output = exported.with_name("filled.csv")
    run_export("canvas", scores, "--gradebook", exported, *options, "-o", output)
    return output.read_bytes()


@pytest.mark.parametrize("column", ["Lesson 4 (123456)", "Lesson 4", "123456"])
def test_one_column_is_filled(
    scores: Path, exported: Path, capsys: pytest.CaptureFixture[str], column: str
) -> None:
    """The scores stand in the column that was named; every other byte is as it was exported."""
    assert FILLED == fill(scores, exported, "--column", column).decode()
    said = capsys.readouterr()
    assert f"{exported.with_name('filled.csv')}: 3 students\n" == said.out
    assert [
        "grade: kept, since it was changed by hand after the last export (--overwrite replaces "
        "it): 9877 has 1.00, "
        "the scores say 3.00",
        "grade: excused (EX), and left so: 9879",
        "grade: left out, since a fault in the grader kept some of it from being graded: 9880",
        "grade: given 0: handed in nothing: 9881",
        "grade: not in grades.csv, so left out: gone",
        "grade: in grades.csv only, and left as they were: Student, Test",
    ] == said.err.splitlines()
    assert EXPORTED.encode() == exported.read_bytes()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_semicolons_and_encodings(scores: Path, exported: Path, end: str, encoding: str) -> None:
    """Delimiter, line ends and encoding stay as exported, and decimal commas are understood."""
    text = "Student;ID;Section;Lesson 4 (1)|Points Possible;;;3,00|Zoë, Groß;9877;A;|"
    exported.write_bytes(text.replace("|", end).encode(encoding))
    filled = text.replace("9877;A;", "9877;A;3.00").replace("|", end).encode(encoding)
    assert filled == fill(scores, exported)


def test_other_points_possible(
    scores: Path, exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Points out of another maximum are converted if that is asked for, and it is said."""
    exported.write_text(EXPORTED.replace("7.50", ""))
    content = fill(scores, exported, "--column", "Essay", "--scale").decode()
    assert "=1+1,4.67,," in content
    said = capsys.readouterr().err.splitlines()
    assert (
        "grade: the column's points possible are 10, the lesson's 3: scores are converted" in said
    )
    assert "grade: scores rounded to 2 decimals, as course systems do: 1" in said


@pytest.mark.parametrize(("possible", "mend"), [("10.00", "--scale"), ("0.00", "in Canvas")])
def test_points_possible_that_are_not_the_lessons(
    scores: Path, exported: Path, possible: str, mend: str
) -> None:
    """Without --scale a column with another maximum is refused, and one of 0 points always is."""
    exported.write_text(EXPORTED.replace("10.00", possible))
    with pytest.raises(Unusable, match=f"the lesson's 3: .*{mend}"):
        fill(scores, exported, "--column", "Essay")
    assert not exported.with_name("filled.csv").exists()


@pytest.mark.parametrize(
    ("column", "said"),
    [
        (None, "name the column to fill with --column"),
        ("Lesson 5", "no column 'Lesson 5' can be filled"),
        ("Final Score", "the column 'Final Score' is read only, or computed by Canvas"),
        ("Section", "no column 'Section' can be filled"),
    ],
)
def test_column_unknown(scores: Path, exported: Path, column: str | None, said: str) -> None:
    """A column that is not there or not to be written is refused, naming those that are."""
    with pytest.raises(Unusable) as refused:
        fill(scores, exported, *(["--column", column] if column else []))
    assert f"{said}: {exported} has Essay (11); Lesson 4 (123456)" == str(refused.value)
    assert not exported.with_name("filled.csv").exists()


def test_two_columns_of_one_title(scores: Path, exported: Path) -> None:
    """A title that two columns have is refused; the number, too, says which is meant."""
    exported.write_text(EXPORTED.replace("Essay (11)", "Lesson 4 (11)"))
    with pytest.raises(Unusable, match="more than one column 'Lesson 4' can be filled"):
        fill(scores, exported, "--column", "Lesson 4")
    assert b"=1+1,7.50,1.40,71.0" in fill(scores, exported, "--column", "123456")


def test_read_only_column(scores: Path, exported: Path) -> None:
    """The only column that may be written is filled without being named."""
    exported.write_text(EXPORTED.replace(",10.00,3.00", ",(read  only),3.00"))
    assert b"7.50,1.40,71.0" in fill(scores, exported)
    with pytest.raises(Unusable, match="the column 'Essay' is read only"):
        fill(scores, exported, "--column", "Essay")


def test_ids_of_one_kind(tmp_path: Path, exported: Path) -> None:
    """A number that is one's login and another's Canvas ID is what most of the class are."""
    rows = ["Student,ID,SIS Login ID,Section,L (1)", "Ann,1,2,A,", "Bob,2,3,A,", "Cid,3,5,A,"]
    exported.write_text("\n".join(rows))
    scores = write_class(tmp_path, graded("2", ""), graded("3", ""), graded("5", "", PREDICT))
    assert ["Ann,1,2,A,1.40", "Bob,2,3,A,1.40", "Cid,3,5,A,1.00"] == fill(
        scores, exported
    ).decode().splitlines()[1:]


def test_columns_that_contradict(tmp_path: Path) -> None:
    """Where two columns differ about who is who, nothing is written, and it is said what helps."""
    scores = write_class(tmp_path, graded("101", ""), graded("102", "", PREDICT))
    gradebook = tmp_path / "grades.csv"
    rows = "A,101,102,ann,S,\nB,102,101,bob,S,\n"
    gradebook.write_text(f"Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (1)\n{rows}")
    with pytest.raises(Unusable, match=r"with --roster and --id-column, which says"):
        fill(scores, gradebook)
    assert not (tmp_path / "filled.csv").exists()


def test_same_names(tmp_path: Path, exported: Path) -> None:
    """Nobody is found by a name where others are found by ids, be the row taken or not."""
    rows = [
        "Student,ID,Section,L (1)",
        '"Doe, Jane",1,A,',
        '"Doe, Jane",2,A,',
        "Li,3,A,",
        "Bo,4,A,",
    ]
    exported.write_text("\n".join(rows))
    scores = write_class(
        tmp_path,
        graded("a", "Jane Doe"),
        graded("3", "Li", PREDICT, RIGHT),
        graded("4", "", PREDICT, RIGHT),
        graded("d", "Bo"),
    )
    assert "\n".join([*rows[:-2], "Li,3,A,3.00", "Bo,4,A,3.00"]) == fill(scores, exported).decode()


def test_each_student_is_in_one_note(
    tmp_path: Path, exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A row that is left as it is, since it has another name, is not said to be nobody's, too."""
    rows = ["Student,ID,Section,L (1)", '"Doe, Jane",1,A,', '"Li, Bo",2,A,', '"Ek, Al",3,A,']
    exported.write_text("\n".join(rows))
    scores = write_class(tmp_path, graded("1", "Jane Doe"), graded("2", "Cy Om"))
    fill(scores, exported)
    assert [
        "grade: left out, since in grades.csv the student is called Cy Om here, and Li, Bo there: "
        "2",
        "grade: in grades.csv only, and left as they were: Ek, Al",
    ] == capsys.readouterr().err.splitlines()


def test_names(tmp_path: Path, exported: Path) -> None:
    """Names in two columns are names too, and accents may be written in either of their forms."""
    exported.write_text("LastName,FirstName,ID,Section,L (1)\nGroß,Zoë,1,A,\nDoe,Jane,2,A,\n")
    scores = write_class(
        tmp_path, graded(unicodedata.normalize("NFD", "Zoë Groß"), ""), graded("Doe, Jane", "")
    )
    assert ["Groß,Zoë,1,A,1.40", "Doe,Jane,2,A,1.40"] == fill(
        scores, exported
    ).decode().splitlines()[1:]


@pytest.mark.parametrize("cell", ["EX", "ex", "N/A"])
def test_left_alone(
    tmp_path: Path, exported: Path, capsys: pytest.CaptureFixture[str], cell: str
) -> None:
    """A student who is excused, or was not given the assignment, gets no score, and it is said."""
    exported.write_text(f"Student,ID,Section,L (1)\nDoe,1,A,{cell}\n")
    filled = fill(write_class(tmp_path, graded("1", "")), exported)
    assert exported.read_bytes() == filled
    assert f"({cell.upper()}), and left so: 1\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04\x00", "is not a CSV file"),
        (b"id,score\n1,2\n", "is not a gradebook that Canvas exported"),
        (b'Student,ID,Section,L (1)\n"Doe,1,A,', "opens in line 2 is never closed"),
        (b"Student,ID,Section,L (1)\nDoe,1,A\n", "line 2: 3 cells where the first line has 4"),
    ],
)
def test_no_gradebook(scores: Path, exported: Path, content: bytes, said: str) -> None:
    """What is not a gradebook is refused in one line that names the file."""
    exported.write_bytes(content)
    with pytest.raises(Unusable, match=said) as refused:
        fill(scores, exported)
    assert str(exported) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_not_in_place(scores: Path, exported: Path) -> None:
    """The instructor's own file is never written over, by whatever name."""
    link = exported.with_name("link.csv")
    link.symlink_to(exported)
    for output in (exported, link):
        with pytest.raises(Unusable, match="name another with -o"):
            run_export("canvas", scores, "--gradebook", exported, "-o", output)
    assert EXPORTED.encode() == exported.read_bytes()


def test_new_gradebook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new gradebook has Canvas' columns; no cell is a formula; our faults are left blank."""
    scores = write_class(
        tmp_path,
        graded("9876", "Doe, Jane"),
        graded("=cmd|' /C calc'!A0", "+Zoë\n@x", PREDICT, RIGHT),
        graded("9880", "x;=1", PREDICT, OURS),
    )
    run_export("canvas", scores, "--column", "=Lesson", "-o", tmp_path / "new.csv")
    text = (tmp_path / "new.csv").read_text()
    assert '"x;\'=1"' in text  # a program that splits at semicolons finds no formula either
    assert [
        ["Student", "ID", "SIS Login ID", "Section", "'=Lesson"],
        ["    Points Possible", "", "", "", "3.00"],
        ["Doe, Jane", "9876", "", "", "1.40"],
        ["x;'=1", "9880", "", "", ""],
        ["'+Zoë @x", "", "'=cmd|' /C calc'!A0", "", "3.00"],
    ] == list(csv.reader(text.splitlines()))
    assert "being graded: 9880\n" in capsys.readouterr().err


def test_title_that_canvas_drops(scores: Path, tmp_path: Path) -> None:
    """A new column that Canvas would take for one of its own is refused."""
    with pytest.raises(Unusable, match="Canvas drops a column called 'My Final Score'"):
        run_export("canvas", scores, "--column", "My Final Score", "-o", tmp_path / "new.csv")
