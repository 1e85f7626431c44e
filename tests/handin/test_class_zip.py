"""The zip of a class: opened once, and read a student at a time."""

import os
import signal
import warnings
import zipfile
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.handin.class_folder import find_handed_in
from grader.handin.class_zip import ClassZip
from grader.handin.opener import Opener
from grader.handin.packed import Lost
from grader.handin.places import SubmissionError
from grader.handin.seen import Fate
from grader.lessons.lesson import Lesson
from grader.sandbox.listing import FILE_BYTES
from tests.helpers.packing import put, zipped

FILES = {"Jane_1_assignsubmission_file/hw/error.py": "x", "j_1_2_error.py": "y", ".DS_Store": ""}


def test_what_it_holds(tmp_path: Path, opener: Opener) -> None:
    """What stands at its top is told, and read as a file or as a folder."""
    archive = ClassZip(put(tmp_path / "all.zip", zipped(FILES)), opener)
    assert {"Jane_1_assignsubmission_file": True, "j_1_2_error.py": False} == archive.top
    folder = archive.folder("Jane_1_assignsubmission_file")
    assert b"x" == folder.read("hw/error.py", FILE_BYTES)
    assert b"y" == archive.reader("j_1_2_error.py")(FILE_BYTES)


@pytest.mark.parametrize(
    ("files", "twice"),
    [
        ({"Jane_1_assignsubmission_file/hw/error.py": "x"}, "hw/error.py"),
        ({"jane_1_2_error.py": "x"}, "error.py"),
    ],
)
def test_a_file_that_is_there_twice(
    tmp_path: Path, lesson4: Lesson, opener: Opener, files: dict[str, str], twice: str
) -> None:
    """Of a file that is twice in the zip the last counts, and its student's account says so."""
    path = put(tmp_path / "all.zip", zipped(files))
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")  # the library warns whoever makes such a zip
        archive.writestr(next(iter(files)), "last")
    (student,) = find_handed_in(path, lesson4, opener).students
    submission = student.read(lesson4)
    assert "last" == submission.sources["error"]
    assert [twice] == [each.path for each in submission.files if each.fate is Fate.LEFT]


@pytest.mark.parametrize("change", ["content", "time", "gone"])
def test_a_zip_that_changes(tmp_path: Path, opener: Opener, change: str) -> None:
    """A zip that is another one by now is not read on."""
    path = put(tmp_path / "all.zip", zipped(FILES))
    archive = ClassZip(path, opener)
    if change == "content":
        put(path, zipped({"j_1_2_error.py": "changed"}))
    elif change == "time":
        os.utime(path, (0, 0))
    else:
        path.unlink()
    with pytest.raises(Unusable, match=r"all\.zip(: No such file| changed while it was read)"):
        archive.reader("j_1_2_error.py")(FILE_BYTES)


def test_a_reader_that_dies(
    tmp_path: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dead reader is replaced; what kills each one is a problem of that file alone."""

    def take_too_long(*_: object) -> bytes:
        raise Lost("could not be read: it took too long")

    archive = ClassZip(put(tmp_path / "all.zip", zipped(FILES)), opener)
    assert archive._opened
    assert opener.sandbox
    opener.sandbox.helper.learn_process_ids()
    os.kill(archive._opened._worker.child.pid, signal.SIGKILL)
    assert b"y" == archive.reader("j_1_2_error.py")(FILE_BYTES)
    with monkeypatch.context() as patched:
        patched.setattr("grader.handin.class_zip.Opened.read", take_too_long)
        with pytest.raises(SubmissionError, match=r"error\.py could not be read: it took too long"):
            archive.folder("Jane_1_assignsubmission_file").read("hw/error.py", FILE_BYTES)
    assert b"y" == archive.reader("j_1_2_error.py")(FILE_BYTES)


@pytest.mark.parametrize("content", [b"", b"text", zipped(FILES)[:-30]])
def test_no_zip(tmp_path: Path, opener: Opener, content: bytes) -> None:
    """What is not a zip is refused in one line."""
    path = put(tmp_path / "all.zip", content)
    with pytest.raises(Unusable, match=r"all\.zip is not a zip archive, or is damaged: download"):
        ClassZip(path, opener)


def test_none_there(tmp_path: Path, opener: Opener) -> None:
    """A zip that is not there is refused in one line."""
    with pytest.raises(
        Unusable,
        match=r"all\.zip: No such file or directory: name the class's "
        "folder or zip",
    ):
        ClassZip(tmp_path / "all.zip", opener)
