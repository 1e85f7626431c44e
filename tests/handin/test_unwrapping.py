"""Classes that lie one folder down, and single students who stop nobody else."""

from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.handin.class_folder import find_handed_in
from grader.handin.opener import Opener
from grader.lessons.lesson import Lesson
from tests.helpers.packing import put, zipped

SOURCE = "def neural_network(my_input, weight): return my_input * weight\n"
CANVAS = {"doejane_98_2_prediction.py": SOURCE, "roejohn_7_4_prediction.py": SOURCE}
MOODLE = {
    "Jane_98_assignsubmission_file/prediction.py": SOURCE,
    ".John_7_assignsubmission_file/prediction.py": SOURCE,
}


@pytest.mark.parametrize("above", ["submissions/", "a/b/", "__MACOSX_/x/y/"])
@pytest.mark.parametrize("files", [CANVAS, MOODLE], ids=["canvas", "moodle"])
@pytest.mark.parametrize("form", ["unpacked", "zip", "zip in a folder", "backslashes"])
def test_a_download_further_down(
    tmp_path: Path,
    lesson4: Lesson,
    opener: Opener,
    above: str,
    files: dict[str, str],
    form: str,
) -> None:
    """A download is known wherever it was unpacked to, or packed from."""
    folder = tmp_path / "class"
    if form == "unpacked":
        for path, content in files.items():
            put(folder / above / path, content)
    elif form == "zip in a folder":
        put(folder / above / "submissions.zip", zipped(files))
    else:
        slash = "\\" if form == "backslashes" else "/"
        top = above.split("/")[0]
        members = {f"{top}/{path}".replace("/", slash): text for path, text in files.items()}
        folder = put(tmp_path / "class.zip", zipped(members))
    found = find_handed_in(folder, lesson4, opener).students
    assert ["7", "98"] == [each.id for each in found]
    assert [SOURCE] * 2 == [each.read(lesson4).sources["prediction"] for each in found]


def test_a_folder_of_students_is_no_student(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """The only folder of a class with folders in it could be the class's: that is asked."""
    for name in ("ann", "bob"):
        put(tmp_path / "class" / "submissions" / name / "error.py", "")
    with pytest.raises(Unusable, match="holds one folder, submissions, with ann and bob in it"):
        find_handed_in(tmp_path / "class", lesson4, opener)


@pytest.mark.parametrize(
    "paths",
    [
        ["error.py", "old/error.py", "new/error.py"],
        ["lesson4/error.py", "lesson4 (1)/error.py", "lesson5/relu.py"],
        ["exercises/lesson4/error.py", "notes/read me.txt"],
        ["hw/error.py"],
    ],
)
def test_a_class_of_one(tmp_path: Path, lesson4: Lesson, opener: Opener, paths: list[str]) -> None:
    """One student's folder with folders of the lesson in it is theirs."""
    for path in paths:
        put(tmp_path / "jdoe" / path, "x")
    (jdoe,) = find_handed_in(tmp_path, lesson4, opener).students
    assert ("jdoe", "x") == (jdoe.id, jdoe.read(lesson4).sources["error"])


@pytest.mark.parametrize(
    ("name", "id_", "problem"),
    [
        ("bob.rar", "bob", "bob.rar is a kind of archive that cannot be read"),
        ("bob.7z", "bob", "bob.7z is a kind of archive that cannot be read"),
        ("bob.py", "bob", "bob holds none of the files of lesson4"),
        (".bob/prediction.py", ".bob", ".bob begins with a dot"),
    ],
)
def test_one_students_hand_in_stops_nobody(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str, id_: str, problem: str
) -> None:
    """What cannot be read is its student's problem, and that student is listed."""
    put(tmp_path / "jdoe" / "prediction.py", SOURCE)
    put(tmp_path / name, "x")
    found = {each.id: each for each in find_handed_in(tmp_path, lesson4, opener).students}
    assert {"jdoe", id_} == set(found)
    assert SOURCE == found["jdoe"].read(lesson4).sources["prediction"]
    with pytest.raises(Unusable, match=problem):
        found[id_].read(lesson4)


def test_one_file_alone(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """One .py file is a student's, and is told apart by what it defines."""
    put(tmp_path / "ann.py", SOURCE)
    put(tmp_path / "bob.zip", zipped({"prediction.py": SOURCE}))
    for each in find_handed_in(tmp_path, lesson4, opener).students:
        assert SOURCE == each.read(lesson4).sources["prediction"]


def test_a_stray_file_beside_students(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A file with an exercise's name beside the students' folders does not stop the class."""
    for path in ("ann/error.py", "bob/error.py", "error.py"):
        put(tmp_path / path, "x")
    found = find_handed_in(tmp_path, lesson4, opener)
    assert ["ann", "bob"] == [each.id for each in found.students]
    assert ["error.py"] == found.ignored
