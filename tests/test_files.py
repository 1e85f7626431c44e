"""Files are written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.files import make_folder, output_file, write_new, write_output, write_whole


def test_written_whole(tmp_path: Path) -> None:
    """A file is written with the permissions that any new file gets, and nothing else is left."""
    path = tmp_path / "report.json"
    old_mask = os.umask(0o027)
    try:
        write_whole(path, "one")
        write_whole(path, "caf\xe9\n")
    finally:
        os.umask(old_mask)
    assert "caf\xe9\n" == path.read_text("utf-8")
    assert 0o640 == stat.S_IMODE(path.stat().st_mode)
    assert [path] == list(tmp_path.iterdir())


def test_the_umask_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing never changes the process's umask, not even for a moment: it may have threads."""
    masks: list[int] = []
    monkeypatch.setattr(os, "umask", masks.append)
    write_whole(tmp_path / "report.json", "text")
    assert [] == masks


def test_written_or_untouched(tmp_path: Path) -> None:
    """A file that cannot be written whole stays as it was, and nothing else is left."""
    path = tmp_path / "report.json"
    path.write_text("before", "utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_whole(path, "x" * 100_000 + "\ud800")
    assert "before" == path.read_text("utf-8")
    assert [path] == list(tmp_path.iterdir())


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """A pipe, like any device, has no content to keep: it is written to and not replaced."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, "text")
    assert b"text" == os.read(reader, 100)
    os.close(reader)
    assert stat.S_ISFIFO(os.stat(pipe).st_mode)


def test_begun_and_not_ended(tmp_path: Path) -> None:
    """A file that was begun and not ended leaves what was there, and nothing beside it."""
    path = tmp_path / "file"
    path.write_text("before")

    def interrupt() -> None:
        with output_file(path) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupt()
    assert ("before", ["file"]) == (path.read_text(), os.listdir(tmp_path))


def test_a_link_stays_one(tmp_path: Path) -> None:
    """What a user names may be a link, as /dev/stderr is: the file behind it is written."""
    (tmp_path / "file").write_text("old")
    (tmp_path / "link").symlink_to("file")
    with output_file(tmp_path / "link") as file:
        file.write(b"new")
    assert "new" == (tmp_path / "file").read_text()
    assert (tmp_path / "link").is_symlink()


def test_written_anew(tmp_path: Path) -> None:
    """A file is written where there is none, and left as it is where there is one."""
    path = tmp_path / "stub.py"
    assert write_new(path, "one")
    assert not write_new(path, "two")
    assert "one" == path.read_text("utf-8")


def test_what_could_not_be_written_anew_is_not_there(tmp_path: Path) -> None:
    """Of a file that cannot be written whole nothing is left: the next try finds none."""
    path = tmp_path / "stub.py"
    with pytest.raises(UnicodeEncodeError):
        write_new(path, "x" * 100_000 + "\ud800")
    assert [] == list(tmp_path.iterdir())
    assert write_new(path, "whole")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("file/report.json", "file must be a folder (rename what is there)"),
        ("file/of/report.json", "file must be a folder (rename what is there)"),
        ("link/report.json", "link must be a folder (rename what is there)"),
        ("folder", "it must be a file (rename what is there)"),
        ("nowhere/report.json", "there is no folder nowhere"),
    ],
)
def test_why_it_could_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, why: str
) -> None:
    """What stands in the way of a file is named, and what is to be done."""
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("")
    Path("folder").mkdir()
    Path("link").symlink_to("gone")
    with pytest.raises(Unusable) as refusal:
        write_output(Path(name), b"text")
    assert f"cannot write {name}: {why}" == str(refusal.value)


@pytest.mark.parametrize("name", ["file", "link"])
def test_why_a_folder_could_not_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A file, or a link that leads nowhere, in the place of a folder is told as such."""
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("")
    Path("link").symlink_to("gone")
    with pytest.raises(Unusable) as refusal:
        make_folder(Path(name))
    told = f"cannot make the folder {name}: it must be a folder (rename what is there)"
    assert told == str(refusal.value)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_with_the_file() -> None:
    """The system names no file where a disk is full; we do."""
    with pytest.raises(OSError, match="No space left") as refusal:
        write_whole(Path("/dev/full"), "text")
    assert "/dev/full" == refusal.value.filename
