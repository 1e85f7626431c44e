"""What a student handed in: where it is looked for, and what of it can be read."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.handin.submission import (
    MAX_BESIDE_BYTES,
    MAX_FILES,
    Submission,
    SubmissionError,
    find_submission,
    read_submission,
)
from grader.lessons.lesson import Lesson
from grader.sandbox.listing import FILE_BYTES
from tests.helpers.commands import RunGrade

LAYOUTS = [".", "lesson4", "exercises/lesson4"]
SOURCE = "def neural_network(my_input, weight): return my_input * weight\n"


def hand_in(folder: Path, **files: str | bytes) -> Path:
    """Write files, by name without `.py`, into a folder that is made; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (folder / f"{name}.py").write_bytes(data)
    return folder


@pytest.mark.parametrize("layout", LAYOUTS)
def test_folder_layouts(tmp_path: Path, lesson4: Lesson, layout: str) -> None:
    """A submission is the files' folder, or one with lesson4/ or exercises/lesson4/ in it."""
    hand_in(tmp_path / layout, prediction=SOURCE)
    submission = read_submission(tmp_path, lesson4)
    assert ({"prediction": SOURCE}, {}) == (submission.sources, submission.problems)
    assert str(tmp_path) == submission.name


@pytest.mark.parametrize("layout", LAYOUTS)
def test_workspace_is_found(
    tmp_path: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch, layout: str
) -> None:
    """With no submission named, the same layouts are looked for where the student stands."""
    hand_in(tmp_path / layout, alpha_update="")
    monkeypatch.chdir(tmp_path)
    assert Path(layout) == find_submission(lesson4)


def test_workspace_comes_first(
    tmp_path: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workspace's own exercises/lesson4 goes before other folders that have the files too."""
    for layout in LAYOUTS:
        hand_in(tmp_path / layout, error="")
    monkeypatch.chdir(tmp_path)
    assert Path("exercises/lesson4") == find_submission(lesson4)


def test_no_workspace(tmp_path: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no exercises are, the message names the command and the option that help."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SubmissionError, match=r"lesson4 .*`grade init \.` .*--submission"):
        find_submission(lesson4)


def test_other_files_come_along(tmp_path: Path, lesson4: Lesson) -> None:
    """Other Python files that can be imported are read too; notes and folders are not."""
    files = {"prediction": "from helpers import f", "helpers": "f = 1", "my notes": "", "2nd": ""}
    hand_in(tmp_path, **files)
    hand_in(tmp_path / "kept", other="")
    (tmp_path / "notes.txt").write_text("")
    assert {"prediction", "helpers"} == set(read_submission(tmp_path, lesson4).sources)


def test_other_files_that_cannot_be_read(tmp_path: Path, lesson4: Lesson) -> None:
    """A file that is not an exercise and cannot be read is no problem: it may not be needed."""
    hand_in(tmp_path, prediction=SOURCE, helpers=b"\xff")
    submission = read_submission(tmp_path, lesson4)
    assert ({"prediction"}, {}) == (set(submission.sources), submission.problems)


def test_too_many_files(tmp_path: Path, lesson4: Lesson) -> None:
    """However many files there are, the exercises are read, and no more than MAX_FILES others."""
    hand_in(tmp_path, **{f"a{number}": "" for number in range(MAX_FILES + 5)}, prediction=SOURCE)
    sources = read_submission(tmp_path, lesson4).sources
    assert (SOURCE, MAX_FILES + 1) == (sources["prediction"], len(sources))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        ("x = 'größer → 0'".encode(), "x = 'größer → 0'"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        (b"# coding: latin-1\n# \xfc\n", "# coding: latin-1\n# ü\n"),
        (
            b"#!python\n# vim: fileencoding=cp1252\n# \x80",
            "#!python\n# vim: fileencoding=cp1252\n# €",
        ),
        (b"x = 1\r\ny = 2\r", "x = 1\ny = 2\n"),
        (b"#" * FILE_BYTES, "#" * FILE_BYTES),
    ],
    ids=["empty", "utf-8", "bom", "latin-1", "cp1252", "line ends", "as large as may be"],
)
def test_readable(tmp_path: Path, lesson4: Lesson, content: bytes, text: str) -> None:
    """A file is read as Python reads it: UTF-8, or as its coding comment says."""
    submission = read_submission(hand_in(tmp_path, error=content), lesson4)
    assert ({"error": text}, {}) == (submission.sources, submission.problems)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"# gr\xf6\xdfer\n", "is not UTF-8"),
        (b"x = 1\n" * 9000 + b"# \xc3", "is not UTF-8: byte 54002"),
        ("x = 1\n".encode("utf-16"), "is not text: it holds zero bytes"),
        (b"x = 1\n\0", "is not text: it holds zero bytes"),
        (b"# coding: klingon\n", "says that it is in klingon, which Python does not know"),
        (b"# coding: utf-16\n", "is not UTF-8, and utf-16 is not read here"),
        (b"# coding: punycode\n", "is not UTF-8, and punycode is not read here"),
        (b"# coding: rot13\n", "is not UTF-8, and rot13 is not read here"),
        (b"\xef\xbb\xbf# coding: latin-1\n", "says that it is in latin-1, and begins as UTF-8"),
        (b"#" * (FILE_BYTES + 1), "is larger than 1 MiB"),
    ],
    ids=[
        "latin-1",
        "end",
        "utf-16",
        "zero",
        "unknown",
        "utf-16",
        "punycode",
        "rot13",
        "two",
        "too large",
    ],
)
def test_unreadable(tmp_path: Path, lesson4: Lesson, content: bytes, problem: str) -> None:
    """A file that is not text is a problem of its own exercise, and the others are read."""
    submission = read_submission(hand_in(tmp_path, error=content, prediction=SOURCE), lesson4)
    assert {"prediction": SOURCE} == submission.sources
    assert {"error"} == set(submission.problems)
    assert submission.problems["error"].startswith(problem)
    assert "larger" in problem or "save it as UTF-8" in submission.problems["error"]


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (Path.mkdir, "is not a file"),
        (os.mkfifo, "is not a file"),
        (lambda path: path.symlink_to("/dev/zero"), "is a link that leads out"),
        (lambda path: path.symlink_to(__file__), "is a link that leads out"),
        (lambda path: path.symlink_to("nowhere"), "cannot be read: No such file"),
        (lambda path: path.symlink_to(path.name), "cannot be read: Too many levels"),
    ],
    ids=["folder", "pipe", "device", "another's file", "dangling", "loop"],
)
def test_no_file(
    tmp_path: Path, lesson4: Lesson, make: Callable[[Path], None], problem: str
) -> None:
    """What has an exercise's name and is not a file is its problem; nothing is waited for."""
    make(hand_in(tmp_path, prediction=SOURCE) / "error.py")
    submission = read_submission(tmp_path, lesson4)
    assert {"prediction": SOURCE} == submission.sources
    assert submission.problems["error"].startswith(problem)


def test_links_within_a_submission(tmp_path: Path, lesson4: Lesson) -> None:
    """A link to another file of the submission is read, and so is one that was named itself."""
    hand_in(tmp_path, mine=SOURCE)
    (tmp_path / "error.py").symlink_to("mine.py")
    assert SOURCE == read_submission(tmp_path, lesson4).sources["error"]
    link = tmp_path / "elsewhere" / "error.py"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "mine.py")
    assert {"error": SOURCE} == read_submission(link, lesson4).sources


def test_linked_folder(tmp_path: Path, lesson4: Lesson) -> None:
    """A lesson's folder that is a link out of the submission brings nothing in with it."""
    (tmp_path / "handed_in").mkdir()
    (tmp_path / "handed_in" / "lesson4").symlink_to(lesson4.solutions)
    with pytest.raises(SubmissionError, match="has a folder lesson4 that is a link that leads out"):
        read_submission(tmp_path / "handed_in", lesson4)


def test_file_that_may_not_be_read(tmp_path: Path, lesson4: Lesson) -> None:
    """A file without permission is its exercise's problem, and the reason is said."""
    path = hand_in(tmp_path, prediction=SOURCE, error=SOURCE) / "error.py"
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("root may read everything")
    submission = read_submission(tmp_path, lesson4)
    assert {"error": "cannot be read: Permission denied"} == submission.problems


@pytest.mark.parametrize(
    "place", ["nowhere", "notes.txt", "empty", "other", "empty/../nowhere.py", "zero\0byte", "loop"]
)
def test_nothing_to_grade(tmp_path: Path, lesson4: Lesson, place: str) -> None:
    """A place with no submission is refused in one line that names it."""
    (tmp_path / "empty").mkdir()
    hand_in(tmp_path / "other", relu="")
    (tmp_path / "notes.txt").write_text(SOURCE)
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(SubmissionError) as refusal:
        read_submission(tmp_path / place, lesson4)
    assert str(tmp_path / place) in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_one_wrapping_folder(tmp_path: Path, lesson4: Lesson) -> None:
    """A folder that holds one folder of any name may have the files there, in any layout."""
    for layout in LAYOUTS:
        student = tmp_path / layout.replace("/", "-")
        hand_in(student / "jdoe homework" / layout, prediction=SOURCE)
        hand_in(student / ".git")
        (student / "read me.txt").write_text("")
        assert {"prediction": SOURCE} == read_submission(student, lesson4).sources
    (student / "another").mkdir()
    assert {"prediction": SOURCE} == read_submission(student, lesson4).sources


def test_folder_of_none(tmp_path: Path, lesson4: Lesson) -> None:
    """A folder with none of the files is refused with the names of the files that count."""
    with pytest.raises(SubmissionError, match=r"holds none .*prediction\.py.*alpha_update\.py"):
        read_submission(tmp_path, lesson4)
    hand_in(tmp_path, Errors="", relu="")
    with pytest.raises(SubmissionError, match=r"it holds Errors\.py, relu\.py\Z"):
        read_submission(tmp_path, lesson4)


def test_too_much_beside(tmp_path: Path, lesson4: Lesson) -> None:
    """Other files are read until they are too much together, in order of their names."""
    large = "#" * (FILE_BYTES // 2)
    others = {f"a{number}": large for number in range(9)}
    submission = read_submission(hand_in(tmp_path, error="", **others), lesson4)
    assert {"error", *(f"a{number}" for number in range(8))} == set(submission.sources)
    assert MAX_BESIDE_BYTES == 8 * len(large)


@pytest.mark.parametrize(
    ("file", "asked"), [("error", ()), ("error", ("error",)), ("homework3", ("error",))]
)
def test_single_file(tmp_path: Path, lesson4: Lesson, file: str, asked: tuple[str, ...]) -> None:
    """One .py file is for the exercise of its name, or for the only one that is asked about."""
    hand_in(tmp_path, **{file: SOURCE}, prediction=SOURCE)
    submission = read_submission(tmp_path / f"{file}.py", lesson4, asked)
    assert {"error": SOURCE} == submission.sources
    offered = [each.name for each in lesson4.exercises if submission.offers(each)]
    assert ["error"] == offered


@pytest.mark.parametrize(
    ("file", "asked"), [("homework3", ()), ("homework3", ("error", "derivative")), ("relu", ())]
)
def test_single_file_of_no_exercise(
    tmp_path: Path, lesson4: Lesson, file: str, asked: tuple[str, ...]
) -> None:
    """One file that is for no exercise is refused with a command that says which it is for."""
    path = hand_in(tmp_path, **{file: SOURCE if asked or file == "relu" else ""}) / f"{file}.py"
    with pytest.raises(
        SubmissionError, match=f"has no exercise {file}; .*`grade lesson4 prediction"
    ):
        read_submission(path, lesson4, asked)


def test_single_file_is_graded_alone(run_grade: RunGrade, tmp_path: Path) -> None:
    """Handed in as one file, an exercise is graded alone: the others are not missed."""
    hand_in(tmp_path / "jdoe", prediction=SOURCE)
    graded = run_grade("lesson4", "--submission", "jdoe/prediction.py", "--json")
    report = json.loads(graded.stdout)
    assert (0, 1.0, 1.0) == (graded.returncode, report["score"], report["max_score"])
    assert ["prediction"] == [exercise["name"] for exercise in report["exercises"]]


def test_hash_is_of_what_was_handed_in(tmp_path: Path, lesson4: Lesson) -> None:
    """The same files have the same hash wherever they lie."""
    one = hand_in(tmp_path / "one", prediction=SOURCE, helpers="x", error=b"\xff")
    two = hand_in(tmp_path / "two" / "lesson4", error=b"\xff", helpers="x", prediction=SOURCE)
    hashes = {read_submission(place, lesson4).sha256 for place in (one, two, two.parent)}
    assert 1 == len(hashes)


@pytest.mark.parametrize(
    "other",
    [
        Submission("", {"a": "x", "b": "z"}, {"c": "is not a file"}),
        Submission("", {"a": "y", "b": "x"}, {"c": "is not a file"}),
        Submission("", {"a": "x", "bb": "y"}, {"c": "is not a file"}),
        Submission("", {"a": "x", "b": "y"}, {"c": "is not UTF-8"}),
        Submission("", {"a": "x", "b": "y", "c": "is not a file"}),
        Submission("", {"a": "x"}, {"b": "y", "c": "is not a file"}),
        Submission("", {"a": "x", "b": "y"}),
    ],
)
def test_hash_tells_apart(other: Submission) -> None:
    """Another text, another name, another problem: another hash."""
    one = Submission("", {"a": "x", "b": "y"}, {"c": "is not a file"})
    assert one.sha256 != other.sha256
