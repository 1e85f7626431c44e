"""A stranger's folder, opened part by part: nothing outside is read, however it changes."""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.handin.class_folder import find_handed_in
from grader.handin.opener import Opener
from grader.handin.places import FILE_BYTES, MOST_NAMES, Folder, SubmissionError, Unreadable
from grader.handin.submission import read_submission
from grader.handin.walking import LeadsOut, opened_within
from grader.lessons.lesson import Lesson
from tests.helpers.packing import put

SECRET = "secret = 'of alice'"
MINE = "mine = 1"
RACE_SECONDS = 1.5


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Another student's folder."""
    put(tmp_path / "alice" / "error.py", SECRET)
    put(tmp_path / "alice" / "prediction.py", SECRET)
    put(tmp_path / "alice" / "only_alice_has_this" / "notes.txt", SECRET)
    return tmp_path / "alice"


@pytest.fixture
def mine(tmp_path: Path, secret: Path) -> Path:
    """A folder with a folder in it, that lies beside the secret one."""
    put(tmp_path / "class" / "mallory" / "lesson4" / "error.py", MINE)
    put(tmp_path / "class" / "mallory" / "lesson4" / "prediction.py", MINE)
    return tmp_path / "class" / "mallory"


def swap(folder: Path, target: Path) -> None:
    """Put a link in the place of a folder."""
    folder.rename(folder.with_name(f"{folder.name} aside"))
    folder.symlink_to(target)


def content(root: Path, path: str) -> str:
    """Return what a file within a folder holds."""
    with opened_within(str(root), path) as opened:
        return os.read(opened, 1000).decode()


@pytest.mark.parametrize(
    "target",
    [
        "lesson4/error.py",
        "./lesson4//error.py",
        "lesson4/../lesson4/error.py",
        "second",
        "{root}/a",
    ],
)
def test_links_that_stay_within(mine: Path, target: str) -> None:
    """A link may lead to another, up and down, and by the whole path, if it stays within."""
    put(mine / "a", MINE)
    (mine / "second").symlink_to("lesson4/third")
    (mine / "lesson4" / "third").symlink_to("../lesson4/error.py")
    (mine / "link").symlink_to(target.format(root=mine))
    assert MINE == content(mine, "link")


@pytest.mark.parametrize(
    "target",
    ["../../alice/error.py", "{secret}/error.py", "lesson4/../../../alice/error.py", "outside",
     "{root}/../../alice/error.py", "{root}2/error.py", "/", ".."],
)  # fmt: skip
def test_links_that_lead_out(mine: Path, secret: Path, target: str) -> None:
    """A link that leads out is not followed, by whatever way it does so."""
    put(mine.with_name("mallory2") / "error.py", SECRET)
    (mine / "outside").symlink_to("../../alice/error.py")
    (mine / "link").symlink_to(target.format(root=mine, secret=secret))
    with pytest.raises(LeadsOut):
        content(mine, "link")


def test_links_in_a_circle(mine: Path) -> None:
    """Links that lead to each other come to an end."""
    (mine / "one").symlink_to("other")
    (mine / "other").symlink_to("one")
    with pytest.raises(OSError, match="Too many levels"):
        content(mine, "one")


def test_no_descriptor_is_left_open(mine: Path, secret: Path) -> None:
    """Whatever comes of it, all that was opened on the way is closed."""
    (mine / "lesson4" / "out").symlink_to(secret)
    (mine / "lesson4" / "in").symlink_to(mine / "lesson4")
    before = set(os.listdir("/dev/fd"))
    for path in ("lesson4/out/error.py", "lesson4/in/in/../error.py", "lesson4/none", "none/none"):
        with contextlib.suppress(LeadsOut, OSError):
            content(mine, path)
    assert before == set(os.listdir("/dev/fd"))


def test_a_linked_folder_tells_no_names(mine: Path, secret: Path) -> None:
    """What a folder outside holds is not told, nor whether a link outside leads to a folder."""
    swap(mine / "lesson4", secret)
    (mine / "file").symlink_to(secret / "error.py")
    place = Folder(mine)
    assert not any(place.listing("")[name] for name in ("lesson4", "file"))
    with pytest.raises(
        Unreadable, match="has a folder lesson4 that is a link that leads out"
    ) as no:
        place.listing("lesson4")
    assert "only_alice_has_this" not in str(no.value)


@pytest.mark.parametrize("part", ["", "lesson4"])
def test_a_folder_that_was_looked_at_and_then_swapped(mine: Path, secret: Path, part: str) -> None:
    """A folder, or what lies in it, that becomes a link after a first look leads nowhere."""
    (secret / "lesson4").symlink_to(secret)
    place = Folder(mine)
    assert ["error.py", "prediction.py"] == sorted(place.listing("lesson4"))
    assert MINE.encode() == place.read("lesson4/error.py", FILE_BYTES)
    swap(mine / part if part else mine, secret)
    with pytest.raises(Unreadable):
        place.read("lesson4/prediction.py", FILE_BYTES)


def test_a_student_who_becomes_a_link(
    mine: Path, secret: Path, lesson4: Lesson, opener: Opener
) -> None:
    """A student's folder that becomes a link once the class is known is that student's problem."""
    put(mine.with_name("zoe") / "error.py", MINE)
    mallory, zoe = find_handed_in(mine.parent, lesson4, opener).students
    swap(mine, secret)
    with pytest.raises(SubmissionError):
        mallory.read(lesson4)
    assert {"error": MINE} == zoe.read(lesson4).sources


def test_a_folder_that_a_user_names_may_be_a_link(mine: Path, lesson4: Lesson) -> None:
    """Who grades a folder may name it by a link."""
    link = mine.parent.with_name("link")
    link.symlink_to(mine)
    assert {MINE} == set(read_submission(link, lesson4).sources.values())


def test_a_folder_of_very_many_files(tmp_path: Path) -> None:
    """A folder that holds more files than anybody hands in is not listed to its end."""
    for number in range(MOST_NAMES + 1):
        (tmp_path / str(number)).touch()
    with pytest.raises(Unreadable, match="is a folder that holds more than 10000 files"):
        Folder(tmp_path).listing("")


@contextlib.contextmanager
def again_and_again(change: Callable[[], None]) -> Iterator[None]:
    """Have a thread do something over and over, as long as the block lasts."""
    ended = threading.Event()

    def run() -> None:
        while not ended.is_set():
            change()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


@pytest.mark.parametrize("part", ["", "lesson4", "lesson4/error.py"])
def test_a_race(mine: Path, secret: Path, lesson4: Lesson, opener: Opener, part: str) -> None:
    """While folder, or file, and link change places, what is read is the student's, or nothing."""
    (secret / "lesson4").symlink_to(secret)
    place = mine / part if part else mine
    (student,) = find_handed_in(mine.parent, lesson4, opener).students
    aside = mine.parent.with_name("aside")
    target = secret / "error.py" if part.endswith(".py") else secret

    def change() -> None:
        place.rename(aside)
        place.symlink_to(target)
        place.unlink()
        aside.rename(place)

    read, refused, end = 0, 0, time.monotonic() + RACE_SECONDS
    with again_and_again(change):
        while time.monotonic() < end:
            try:
                texts = set(student.read(lesson4).sources.values())
            except SubmissionError:
                refused += 1
            else:
                read += 1
                assert texts <= {MINE}
    assert read + refused > 100
