"""The zip of a class: opened once, and read a student at a time."""

import os
from pathlib import Path

import pytest
from packing import put, zipped

from grader.class_zip import open_class_zip
from grader.kit import Unusable
from grader.places import FILE_BYTES

FILES = {"Jane_1_assignsubmission_file/hw/error.py": "x", "j_1_2_error.py": "y", ".DS_Store": ""}


def test_what_it_holds(tmp_path: Path) -> None:
    """What stands at its top is told, and read as a file or as a folder."""
    archive = open_class_zip(put(tmp_path / "all.zip", zipped(FILES)))
    assert {"Jane_1_assignsubmission_file": True, "j_1_2_error.py": False} == archive.top
    folder = archive.folder("Jane_1_assignsubmission_file")
    assert b"x" == folder.read("hw/error.py", FILE_BYTES)
    assert b"y" == archive.reader("j_1_2_error.py")(FILE_BYTES)


def test_opened_once(tmp_path: Path) -> None:
    """A zip is opened once, and anew after it was changed, or in another process."""
    path = put(tmp_path / "all.zip", zipped(FILES))
    first = open_class_zip(path)
    assert first is open_class_zip(path)
    child = os.fork()
    if not child:
        os._exit(open_class_zip(path) is first)
    assert 0 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    put(path, zipped({"j_1_2_error.py": "changed"}))
    assert b"changed" == open_class_zip(path).reader("j_1_2_error.py")(FILE_BYTES)
    put(path, zipped({"j_1_2_error.py": "CHANGED"}))
    os.utime(path, (0, 0))
    assert b"CHANGED" == open_class_zip(path).reader("j_1_2_error.py")(FILE_BYTES)
    with pytest.raises(Unusable, match=r"all\.zip has changed while it was read: run it again"):
        open_class_zip(path).folder("Jane_1_assignsubmission_file")


@pytest.mark.parametrize("content", [b"", b"text", zipped(FILES)[:-30]])
def test_no_zip(tmp_path: Path, content: bytes) -> None:
    """What is no zip is refused in one line."""
    path = put(tmp_path / "all.zip", content)
    with pytest.raises(Unusable, match=r"all\.zip is no zip archive, or is damaged: download"):
        open_class_zip(path)


def test_none_there(tmp_path: Path) -> None:
    """A zip that is not there is refused in one line."""
    with pytest.raises(Unusable, match=r"all\.zip: No such file or directory: name the class's"):
        open_class_zip(tmp_path / "all.zip")
