"""Where files lie: a folder on the disk and a list in memory are looked through alike."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.handin.places import Folder, Place, is_archive, is_notebook, packed_stem, read_file
from grader.sandbox.listing import FILE_BYTES, Listed, Unreadable, is_visible
from grader.text import shown, shown_few
from tests.helpers.packing import put

FILES = {"error.py": b"x = 1", "lesson4/weight_delta.py": b"y = 2", "lesson4/deep/er.txt": b""}


def on_disk(folder: Path) -> Place:
    """Write the files into a folder."""
    for path, content in FILES.items():
        put(folder / path, content)
    return Folder(folder)


def in_memory(folder: Path) -> Place:
    """List the files."""
    return Listed({path: lambda most, content=content: content for path, content in FILES.items()})


both = pytest.mark.parametrize("make", [on_disk, in_memory])


@both
def test_listing(tmp_path: Path, make: Callable[[Path], Place]) -> None:
    """A listing tells the names in a folder, and which are folders; one not there is empty."""
    place = make(tmp_path)
    assert {"error.py": False, "lesson4": True} == dict(place.listing(""))
    assert {"weight_delta.py": False, "deep": True} == dict(place.listing("lesson4"))
    assert {} == dict(place.listing("exercises/lesson4"))
    assert {} == dict(place.listing("error.py"))


@both
def test_read(tmp_path: Path, make: Callable[[Path], Place]) -> None:
    """A file is read by its path; a folder is not a file."""
    place = make(tmp_path)
    assert b"y = 2" == place.read("lesson4/weight_delta.py", FILE_BYTES)
    with pytest.raises(Unreadable, match="is not a file"):
        place.read("lesson4/deep", FILE_BYTES)


def test_only_the_top_of_a_deep_path_is_listed() -> None:
    """A path of any depth costs no more than its first parts."""
    place = Listed({"/".join(["a"] * 100_000): lambda most: b""})
    assert {"a": True} == place.listing("a/a/a/a/a/a")
    assert {} == place.listing("a/a/a/a/a/a/a")


def test_a_name_that_is_both() -> None:
    """What is listed as a file and as a folder, as a forged archive may do, is a folder."""
    for paths in (["a", "a/b"], ["a/b", "a"]):
        assert {"a": True} == Listed({path: lambda most: b"" for path in paths}).listing("")


@pytest.mark.parametrize("size", [0, 1, 70_000, FILE_BYTES])
def test_whole_files_are_read(tmp_path: Path, size: int) -> None:
    """A file is read to its end, up to the size that is asked for."""
    path = put(tmp_path / "file", b"x" * size)
    assert size == len(read_file(str(path)))
    with pytest.raises(Unreadable, match=r"is larger than [01] MiB"):
        read_file(str(put(path, b"x" * (size + 1))), size)


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="only Linux has such files")
def test_a_file_that_hides_its_size() -> None:
    """A file that claims to be empty, as the system's own do, is read all the same."""
    assert read_file("/proc/self/cmdline")


def test_read_file_follows_no_link(tmp_path: Path) -> None:
    """A link is not followed where nobody says that it may be."""
    put(tmp_path / "file", "x")
    (tmp_path / "link").symlink_to("file")
    with pytest.raises(Unreadable, match="Too many levels"):
        read_file(str(tmp_path / "link"))


def test_links_between_folders(tmp_path: Path) -> None:
    """A folder that is a link may lead elsewhere within the place, and not out of it."""
    put(tmp_path / "jdoe" / "kept" / "error.py", "mine")
    put(tmp_path / "other" / "error.py", "another's")
    (tmp_path / "jdoe" / "inside").symlink_to("kept")
    (tmp_path / "jdoe" / "outside").symlink_to("../other")
    place = Folder(tmp_path / "jdoe")
    assert b"mine" == place.read("inside/error.py", FILE_BYTES)
    with pytest.raises(Unreadable, match="is a link that leads out of the submission"):
        place.read("outside/error.py", FILE_BYTES)


def test_a_link_to_itself_is_no_folder(tmp_path: Path) -> None:
    """A link in a circle is listed as no folder."""
    (tmp_path / "loop").symlink_to("loop")
    assert {"loop": False} == dict(Folder(tmp_path).listing(""))


def test_a_folder_that_may_not_be_looked_into(tmp_path: Path) -> None:
    """A folder without permission is refused with the reason."""
    (tmp_path / "jdoe").mkdir(mode=0)
    if os.access(tmp_path / "jdoe", os.R_OK):
        pytest.skip("root may read everything")
    with pytest.raises(Unreadable, match="is a folder that cannot be read: Permission denied"):
        Folder(tmp_path / "jdoe").listing("")


def test_kinds_of_names() -> None:
    """Archives and notebooks are known by their suffix, whatever its capitals."""
    names = ["a.zip", "A.ZIP", "a.tar", "a.tar.gz", "a.TGZ", "a.gz", "zip", "a.ipynb", "a.py"]
    assert ["a.zip", "A.ZIP", "a.tar", "a.tar.gz", "a.TGZ"] == list(filter(is_archive, names))
    assert ["a.ipynb"] == list(filter(is_notebook, names))
    assert ["j.d", "j", "j"] == [packed_stem(name) for name in ("j.d.tar.gz", "j.TGZ", "j.ipynb")]


def test_visible_names() -> None:
    """What systems leave behind is not visible."""
    hidden = [".DS_Store", "._a.py", ".git", "__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini"]
    assert ["jdoe"] == [name for name in [*hidden, "jdoe"] if is_visible(name)]


def test_names_are_shown_harmless() -> None:
    """A stranger's name is shown in one line, without anything that steers a terminal, and cut."""
    assert r"a\nb\x1b[2J\udcff" == shown("a\nb\x1b[2J\udcff")
    assert 110 > len(shown("x" * 5000))
    assert ".zip" == shown("x" * 5000 + ".zip")[-4:]


def test_few_names_are_shown() -> None:
    """Of many names the first are shown, and how many there are besides."""
    assert "a, b, c and 2 more" == shown_few("edcba")
    assert "a" == shown_few("a")
