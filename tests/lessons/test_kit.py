"""Kits: a folder of lessons of one's own, and what is read of it."""

import os
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.lessons.kit import BUILT_IN, DOCUMENT, files_in, kit_folder_of, read_kit

KIT = 'format = 1\ntitle = "Optimizers"\ndocument = "the book"\n'


def write_kit(folder: Path, told: str = KIT) -> Path:
    """Make the folder of a kit and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kit.toml").write_text(told, "utf-8")
    return folder


@pytest.mark.parametrize("name", ["kit", "a kit", "kit[1]", "Übung $HOME", "kit'\"::x", "-k"])
def test_kit_as_its_file_says(tmp_path: Path, name: str) -> None:
    """A kit has the title and the word that its kit.toml gives it, and its folders."""
    kit = read_kit(write_kit(tmp_path / name))
    assert ("Optimizers", "the book", tmp_path / name) == (kit.title, kit.document, kit.root)
    assert kit.root / "suites" == kit.suites
    assert not kit.is_built_in


def test_one_folder_is_one_kit(tmp_path: Path) -> None:
    """A kit is the same by whatever path its folder is named."""
    kit = write_kit(tmp_path / "kit")
    (tmp_path / "link").symlink_to(kit)
    assert read_kit(kit) == read_kit(tmp_path / "link")


def test_words_that_a_kit_does_not_give(tmp_path: Path) -> None:
    """A kit that names no document says "the document", as ours does."""
    kit = read_kit(write_kit(tmp_path, "format = 1\n"))
    assert (DOCUMENT, BUILT_IN.document) == (kit.document, DOCUMENT)


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ("", "it must say `format = 1`"),
        ("format = 2", "it must say `format = 1`"),
        ("format = ", "is not TOML"),
        ("format = 1\ntitle = 3", "title must be a text"),
        ("format = 1\ndocument = ' '", "document must be a text"),
    ],
)
def test_broken_kit_file(tmp_path: Path, told: str, message: str) -> None:
    """A kit.toml that does not say what it must is told in a line that names it."""
    write_kit(tmp_path, told)
    with pytest.raises(Unusable, match=rf"{tmp_path}/kit\.toml.*{message}"):
        read_kit(tmp_path)


def test_kit_file_that_cannot_be_read(tmp_path: Path) -> None:
    """A kit.toml that is a folder, or not UTF-8, is told in a line that names it."""
    (tmp_path / "kit.toml").mkdir()
    with pytest.raises(Unusable, match=r"cannot read .*kit\.toml: Is a directory"):
        read_kit(tmp_path)
    (tmp_path / "kit.toml").rmdir()
    (tmp_path / "kit.toml").write_bytes(b'title = "caf\xe9"')
    with pytest.raises(Unusable, match=r"kit\.toml is not TOML"):
        read_kit(tmp_path)


def test_folders_that_are_not_kits(tmp_path: Path) -> None:
    """A folder without kit.toml, one that is not there, and a file are each refused in words."""
    (tmp_path / "file").touch()
    with pytest.raises(Unusable, match=r"is not a kit, it has no kit\.toml"):
        read_kit(tmp_path)
    for name in ("nowhere", "file"):
        with pytest.raises(Unusable, match=f"{name} is not a folder"):
            read_kit(tmp_path / name)


def test_kit_around(tmp_path: Path) -> None:
    """The kit that a place is in is the nearest folder above with a kit.toml."""
    within = write_kit(tmp_path / "kit") / "exercises" / "week1"
    within.mkdir(parents=True)
    assert tmp_path / "kit" == kit_folder_of(within)
    assert kit_folder_of(tmp_path) is None


def test_files_of_a_kit(tmp_path: Path) -> None:
    """A kit's files are those of its three folders, and of what these link to, none twice."""
    kit = write_kit(tmp_path)
    for name in ("exercises/a/lesson.toml", "suites/a/traces/T.txt", "solutions/a/x.py"):
        (kit / name).parent.mkdir(parents=True)
        (kit / name).touch()
    for name in ("suites/__pycache__/x.pyc", "suites/.git/HEAD", "graded/scores.json"):
        (kit / name).parent.mkdir(parents=True)
        (kit / name).touch()
    (kit / "suites" / "a" / "round").symlink_to(kit / "suites")
    (kit / "elsewhere").mkdir()
    (kit / "elsewhere" / "U.txt").touch()
    (kit / "suites" / "b").symlink_to(kit / "elsewhere")
    named = [name for name, _ in read_kit(kit).files()]
    own = ["exercises/a/lesson.toml", "solutions/a/x.py", "suites/a/traces/T.txt", "suites/b/U.txt"]
    assert ["kit.toml", *own] == named
    assert ["T.txt", "U.txt"] == [path.name for path in files_in(kit / "suites")]
    assert ["U.txt"] == [path.name for path in files_in(kit / "suites", but=["a"])]


def test_a_kits_own_word_for_the_document(tmp_path: Path) -> None:
    """Texts of the grader say what a kit calls its documents, in every form."""
    kit = read_kit(write_kit(tmp_path))
    text = "The document prints 1. The documents round; look at the document's line."
    assert "The book prints 1. The books round; look at the book's line." == kit.said(text)
    assert text == BUILT_IN.said(text)
    assert ("book", "document") == (kit.document_name, BUILT_IN.document_name)


def test_file_whose_name_cannot_travel(tmp_path: Path) -> None:
    """A name that is not UTF-8 cannot stand in a zip: it is told, in a line that shows it."""
    kit = write_kit(tmp_path)
    (kit / "suites").mkdir()
    (kit / "suites" / os.fsdecode(b"caf\xe9.txt")).touch()
    with pytest.raises(Unusable, match=r"holds 'suites/caf\\udce9\.txt': give it another name"):
        list(read_kit(kit).files())
