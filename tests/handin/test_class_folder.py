"""Whose work is where in what a class handed in."""

import os
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.handin.class_folder import find_handed_in
from grader.handin.opener import Opener
from grader.lessons.lesson import Lesson
from tests.helpers.packing import SOURCE, notebook, put, targz, zipped

FOLDERS = "_assignsubmission_file"
CANVAS = {
    "doejane_98_2_error.py": "jane",
    "doejane_98_3_prediction.py": SOURCE,
    "roejohn_LATE_7_4_homework.zip": zipped({"prediction.py": SOURCE}),
    "stilesliz_12_5_hw.ipynb": notebook(SOURCE),
}
MOODLE = {
    f"Jane Doe_98{FOLDERS}/error.py": "jane",
    f"Jane Doe_98{FOLDERS}/prediction.py": SOURCE,
    f"Zoë O'Neil, <b>_7{FOLDERS}/deep/hw.zip": zipped({"prediction.py": SOURCE}),
    f"Default group{FOLDERS}/lesson4/prediction.py": SOURCE,
}
MOODLE_FLAT = {
    f"Jane Doe_98{FOLDERS}_error.py": "jane",
    f"Jane Doe_98{FOLDERS}_prediction.py": SOURCE,
    f"John Roe_7{FOLDERS}_hw.tar.gz": targz({"prediction.py": SOURCE}),
}
OWN = {
    "jdoe/error.py": "jane",
    "jroe.zip": zipped({"prediction.py": SOURCE}),
    "lstiles.tar.gz": targz({"lesson4/prediction.py": SOURCE}),
    "mmoe.IPYNB": notebook(SOURCE),
    "j.d.o.e/prediction.py": SOURCE,
}
DOWNLOADS = {"canvas": CANVAS, "moodle": MOODLE, "moodle, flat": MOODLE_FLAT}


def class_of(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write what a class handed in into a folder, and return the folder."""
    for path, content in files.items():
        put(folder / path, content)
    return folder


def ids(folder: Path, lesson: Lesson, opener: Opener) -> list[str]:
    """Return the ids of the students that are found."""
    return [each.id for each in find_handed_in(folder, lesson, opener).students]


def refusal(folder: Path, lesson: Lesson, opener: Opener) -> str:
    """Return why a folder is refused, after looking that this is one harmless line."""
    with pytest.raises(Unusable) as error:
        find_handed_in(folder, lesson, opener)
    assert "\n" not in str(error.value)
    return str(error.value).replace(str(folder), "FOLDER")


def test_one_each(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A folder, an archive or a notebook is a student's, called by its name without suffix."""
    found = find_handed_in(class_of(tmp_path, OWN), lesson4, opener)
    assert ["j.d.o.e", "jdoe", "jroe", "lstiles", "mmoe"] == [each.id for each in found.students]
    assert [] == found.ignored
    read = {each.id: each.read(lesson4) for each in found.students}
    assert {"error": "jane"} == read.pop("jdoe").sources
    assert {"prediction"} == {name for submission in read.values() for name in submission.sources}
    assert set(read) == {submission.name for submission in read.values()}


@pytest.mark.parametrize("kind", DOWNLOADS)
@pytest.mark.parametrize("zip_", [False, True], ids=["unpacked", "as it came"])
def test_downloads(
    tmp_path: Path, lesson4: Lesson, opener: Opener, kind: str, *, zip_: bool
) -> None:
    """The download of a course system is read alike, unpacked or as the zip that it is."""
    files = DOWNLOADS[kind]
    folder = (
        put(tmp_path / "all.zip", zipped({**files, "__MACOSX/._x": ""}))
        if zip_
        else class_of(tmp_path / "all", files)
    )
    found = find_handed_in(folder, lesson4, opener)
    read = {each.id: each.read(lesson4) for each in found.students}
    assert {"error": "jane", "prediction": SOURCE} == read["98"].sources
    assert {SOURCE.strip()} == {each.sources["prediction"].strip() for each in read.values()}
    assert [] == found.ignored
    assert set(read) == {submission.name for submission in read.values()}


def test_what_canvas_tells(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of Canvas' students the number is the id; name and lateness are kept."""
    found = find_handed_in(class_of(tmp_path, CANVAS), lesson4, opener)
    expected = [("12", "stilesliz", False), ("7", "roejohn", True), ("98", "doejane", False)]
    assert expected == [(each.id, each.name, each.late) for each in found.students]


def test_what_moodle_tells(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of Moodle's participants the number is the id, and the full name is kept."""
    found = find_handed_in(class_of(tmp_path, MOODLE), lesson4, opener)
    expected = [("7", "Zoë O'Neil, <b>"), ("98", "Jane Doe"), ("Default group", "Default group")]
    assert expected == [(each.id, each.name) for each in found.students]


@pytest.mark.parametrize("late", ["error-1.py", "error.py"])
def test_the_newest_attempt(tmp_path: Path, lesson4: Lesson, opener: Opener, late: str) -> None:
    """Of a file handed in again the newest counts, and whether that one was late."""
    attachments = {"error.py": 5, "error-1.py": 10, "hot_cold_step-2.py": 7}
    for file, attachment in attachments.items():
        mark = "_LATE" if file == late else ""
        put(tmp_path / f"doejane{mark}_98_{attachment}_{file}", file)
    (jane,) = find_handed_in(tmp_path, lesson4, opener).students
    expected = {"error": "error-1.py", "hot_cold_step": "hot_cold_step-2.py"}
    assert (expected, late == "error-1.py") == (jane.read(lesson4).sources, jane.late)


def test_anonymous_students(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Where Canvas names nobody, all files of one student belong together all the same."""
    files = {
        "anon_x1Y_4_error.py": "a",
        "anon_x1Y_5_prediction.py": SOURCE,
        "LATE_anon_z_6_a.py": "",
    }
    first, second = find_handed_in(class_of(tmp_path, files), lesson4, opener).students
    assert ("x1Y", "", False, 2) == (first.id, first.name, first.late, len(first.entries))
    assert ("z", True) == (second.id, second.late)


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        (["doejane_98_text.html"], "handed in no files, at most a text or a link"),
        (["doejane_LATE_98_link.html"], "handed in no files, at most a text or a link"),
        (["Jane_98_assignsubmission_onlinetext/x.html"], "handed in no files, at most"),
        (["doejane_98_5_essay.pdf"], "doejane holds none of the files of lesson4"),
        (["doejane_98_5_hw.rar"], "hw.rar is a kind of archive that cannot be read"),
        (["doejane_98_5_hw.py"], "doejane holds none of the files of lesson4"),
        (["doejane_98_5_hw.zip"], "hw.zip is not a zip archive, or is damaged"),
        (
            ["doejane_98_5_a.zip", "doejane_98_6_b.zip"],
            "a.zip is not a zip.*; b.zip is not a zip",
        ),
        ([f"Jane_98{FOLDERS}/a.txt"], "Jane holds none of the files of lesson4"),
    ],
)
@pytest.mark.parametrize("zip_", [False, True], ids=["unpacked", "as it came"])
def test_problems_of_one_student(
    tmp_path: Path, lesson4: Lesson, opener: Opener, files: list[str], problem: str, *, zip_: bool
) -> None:
    """What cannot be read of one student is that student's problem, and the others' are read."""
    works = dict.fromkeys(files, "x")
    other = f"X_1{FOLDERS}/error.py" if files[0].startswith("Jane_") else "x_1_2_error.py"
    works[other] = "x"
    folder = put(tmp_path / "all.zip", zipped(works)) if zip_ else class_of(tmp_path / "all", works)
    fine, jane = find_handed_in(folder, lesson4, opener).students
    assert {"error": "x"} == fine.read(lesson4).sources
    with pytest.raises(Unusable, match=problem) as error:
        jane.read(lesson4)
    assert str(tmp_path) not in str(error.value)


def test_text_beside_files(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A comment typed in beside files does not stand in their way."""
    files = {"doejane_98_text.html": "see file", "doejane_98_5_error.py": "x"}
    (jane,) = find_handed_in(class_of(tmp_path / "canvas", files), lesson4, opener).students
    assert {"error": "x"} == jane.read(lesson4).sources
    files = {"J_9_assignsubmission_onlinetext/x.html": "", f"J_9{FOLDERS}/error.py": "x"}
    (jane,) = find_handed_in(class_of(tmp_path / "moodle", files), lesson4, opener).students
    assert {"error": "x"} == jane.read(lesson4).sources


def test_strays_are_named(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Files that can be nobody's work are left alone and named; leftovers of systems are not."""
    strays = ["README.txt", "grades.csv", "scores_2026_11_20.csv", "\x1b[2J"]
    hidden = [".DS_Store", "__MACOSX/x", "Thumbs.db", ".git/config", "._jdoe"]
    found = find_handed_in(
        class_of(tmp_path, {**OWN, **dict.fromkeys(strays + hidden, "")}), lesson4, opener
    )
    assert 5 == len(found.students)
    assert sorted([*strays[:3], r"\x1b[2J"]) == found.ignored
    others = {"README.txt": "", "asmith.py": "", "doejane_98_9_a.pdf": ""}
    canvas = class_of(tmp_path / "canvas", {**CANVAS, **others})
    assert ["README.txt", "asmith.py"] == find_handed_in(canvas, lesson4, opener).ignored


@pytest.mark.parametrize(
    "names",
    [
        ["doejane_98_5_error", "roejohn_98_6_error"],
        ["Jane_1_2", "98_1_2_error.py", "jdoe_2026_hw4"],
        ["doe_98_assignsubmission", "Jane Doe_98"],
    ],
)
def test_folders_that_look_similar(
    tmp_path: Path, lesson4: Lesson, opener: Opener, names: list[str]
) -> None:
    """Folders of an ordinary class are students by their whole name, whatever it looks like."""
    for name in names:
        put(tmp_path / name / "error.py", "x")
    assert sorted(names) == ids(tmp_path, lesson4, opener)


def test_archives_that_look_similar(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Archives called by name, year and number are not taken for one student's of Canvas."""
    for name in ("jdoe_2026_4_hw.zip", "asmith_2026_4_hw.zip"):
        put(tmp_path / name, zipped({"error.py": ""}))
    both = find_handed_in(tmp_path, lesson4, opener).students
    assert ["2026 asmith", "2026 jdoe"] == [each.id for each in both]
    problem = "jdoe_2026_4_hw.zip has the same id: rename or remove one"
    assert [problem, problem.replace("jdoe", "asmith")] == [each.problem for each in both]


@pytest.mark.parametrize(
    ("one", "other"), [(OWN, CANVAS), (OWN, MOODLE), (CANVAS, MOODLE), (OWN, MOODLE_FLAT)]
)
def test_two_kinds(
    tmp_path: Path, lesson4: Lesson, opener: Opener, one: dict[str, bytes], other: dict[str, bytes]
) -> None:
    """Work of two kinds in one folder is refused, with one of each named."""
    class_of(class_of(tmp_path, one), other)
    said = refusal(tmp_path, lesson4, opener)
    assert said.startswith("FOLDER holds work of two kinds, as ")
    assert said.endswith(": put each kind into a folder of its own")
    for kind in (one, other):
        assert any(path.split("/")[0] in said for path in kind)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("doejane_98_1_error.py", "roejohn_98_2_error.py"),
        (f"Jane_98{FOLDERS}/error.py", f"John_98{FOLDERS}/error.py"),
    ],
)
def test_two_students_of_a_download_with_one_id(
    tmp_path: Path, lesson4: Lesson, opener: Opener, one: str, other: str
) -> None:
    """Two students of a download with the same id are problems of theirs; the class goes on."""
    fine = one.replace("98", "5").replace("Jane", "Ann").replace("doejane", "ann")
    class_ = class_of(tmp_path, {one: "", other: "", fine: "x"})
    ann, *both = find_handed_in(class_, lesson4, opener).students
    assert ("5", "") == (ann.id, ann.problem)
    assert {f"98 {path.split('_')[0]}" for path in (one, other)} == {each.id for each in both}
    tops = [path.split("/")[0] for path in (one, other)]
    said = {f"{top} has the same id: rename or remove one" for top in tops}
    assert said == {each.problem for each in both}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jdoe/error.py", "jdoe.zip"),
        ("jdoe.zip", "jdoe.tar.gz"),
        ("jdoe.ipynb", "jdoe.ZIP"),
        (unicodedata.normalize("NFC", "zoë/a"), unicodedata.normalize("NFD", "zoë/a")),
    ],
)
def test_two_works_with_one_id(
    tmp_path: Path, lesson4: Lesson, opener: Opener, one: str, other: str
) -> None:
    """Of two works with the same id neither is read: both are listed, by their whole names."""
    class_ = class_of(tmp_path, {one: "", other: "", "ann/error.py": ""})
    ann, *both = find_handed_in(class_, lesson4, opener).students
    assert ("ann", "") == (ann.id, ann.problem)
    names = {path.split("/")[0] for path in (one, other)}
    assert names == {each.id for each in both}
    for each in both:
        (named,) = names - {each.id}
        assert f"{named} has the same id: rename or remove one" == each.problem


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("nowhere", "FOLDER: No such file or directory: name the class's folder"),
        ("nowhere.zip", "FOLDER: No such file or directory: name the class's folder or zip"),
        ("a\0b", "FOLDER: "),
        ("notes.txt", "FOLDER is neither a folder nor a .zip: name the class's folder or zip"),
        ("notes.zip", "FOLDER is not a zip archive, or is damaged: download it again"),
        (
            "plain.zip",
            "FOLDER is not a download from Canvas, Moodle or Gradescope: unpack it, and name",
        ),
        ("empty", "FOLDER holds no student's work: it must hold a folder, an archive"),
        ("strays", "FOLDER holds no student's work: it must hold a folder, an archive"),
        ("one", "FOLDER holds error.py itself, so it is one submission: `grade lesson4 --sub"),
        ("one.zip", "FOLDER holds error.py itself, so it is one submission: `grade lesson4 --sub"),
    ],
)
def test_no_class(
    tmp_path: Path, lesson4: Lesson, opener: Opener, place: str, expected: str
) -> None:
    """What is no class is refused in one line that says what a class is."""
    (tmp_path / "empty").mkdir()
    strays = {"notes.txt": "", "notes.zip": "", "strays/jdoe.md": "", "strays/.git/x": ""}
    class_of(tmp_path, {**strays, "one/error.py": "", "one/jdoe/error.py": ""})
    put(tmp_path / "plain.zip", zipped({"jdoe/error.py": ""}))
    put(tmp_path / "one.zip", zipped({"error.py": ""}))
    assert refusal(tmp_path / place, lesson4, opener).startswith(expected)


def test_links(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A student's folder, archive or file that is a link is that student's problem."""
    put(tmp_path / "secret" / "error.py", "secret")
    put(tmp_path / "secret.zip", zipped({"error.py": "secret"}))
    folder = class_of(tmp_path / "class", {"jdoe/error.py": "x"})
    (folder / "mallory").symlink_to(tmp_path / "secret")
    (folder / "max.zip").symlink_to(tmp_path / "secret.zip")
    (folder / "moe").symlink_to("jdoe")
    fine, *linked = find_handed_in(folder, lesson4, opener).students
    assert ({"error": "x"}, 3) == (fine.read(lesson4).sources, len(linked))
    for each in linked:
        with pytest.raises(Unusable, match=f"{each.id}.* is a link, which is not followed"):
            each.read(lesson4)


def test_what_is_no_file(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A pipe called like an archive is not waited for."""
    put(tmp_path / "jdoe" / "error.py", "x")
    os.mkfifo(tmp_path / "mallory.zip")
    mallory = find_handed_in(tmp_path, lesson4, opener).students[1]
    with pytest.raises(Unusable, match=r"mallory\.zip is not a file"):
        mallory.read(lesson4)


def test_a_folder_that_may_not_be_read(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A student's folder without permission is that student's problem."""
    put(tmp_path / "jdoe" / "error.py", "x")
    (tmp_path / "mallory").mkdir(mode=0)
    if os.access(tmp_path / "mallory", os.R_OK):
        pytest.skip("root may read everything")
    mallory = find_handed_in(tmp_path, lesson4, opener).students[1]
    with pytest.raises(
        Unusable, match="mallory is a folder that cannot be read: Permission denied"
    ):
        mallory.read(lesson4)


HOSTILE = ["a\nb", "\x1b[2J", "\u202egnp", "=1+1", "<b>&amp;", 'a, "b"', "é" * 80, "a b", "%2F"]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str) -> None:
    """A name of any letters is an id as it is, and harmless in every message."""
    class_of(tmp_path, {f"{name}/error.py": "x", f"{name}2/notes": ""})
    fine, empty = find_handed_in(tmp_path, lesson4, opener).students
    assert ({"error": "x"}, name) == (fine.read(lesson4).sources, fine.read(lesson4).name)
    with pytest.raises(Unusable) as error:
        empty.read(lesson4)
    assert str(error.value).isprintable()


def test_names_that_are_no_text(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A name that is not text becomes an id that is one, and its folder is read all the same."""
    path = os.fsencode(tmp_path) + b"/jd\xff"
    try:
        os.mkdir(path)
    except OSError:
        pytest.skip("this file system takes text only")
    with open(path + b"/error.py", "w") as file:
        file.write("x")
    (student,) = find_handed_in(tmp_path, lesson4, opener).students
    assert (r"jd\xff", {"error": "x"}) == (student.id, student.read(lesson4).sources)


@pytest.mark.parametrize("files", [OWN, CANVAS], ids=["own", "canvas"])
def test_found_work_is_light(
    tmp_path: Path, lesson4: Lesson, opener: Opener, files: dict[str, str]
) -> None:
    """What is found holds no content."""
    class_of(tmp_path, files)
    for each in find_handed_in(tmp_path, lesson4, opener).students:
        assert 600 > len(repr(each))
        assert not hasattr(each, "__dict__")
