"""Judges read what lies in plain files; what they do not is read by who hands out the work."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from grader.batch.chunks import grade_chunk, read_chunk
from grader.batch.reading import Changed, Unread
from grader.handin.class_folder import find_handed_in
from grader.handin.handed_in import HandedIn
from grader.handin.opener import Opener
from grader.handin.submission import Submission
from grader.lessons.lesson import Lesson
from grader.results.gradebook import Gradebook
from grader.results.needs import NeedKind
from tests.helpers.classes import (
    RIGHT,
    SOURCES,
    Here,
    files,
    fresh_process,
    grade_class,
    read_report_of,
)

MORE = "def square(x): return x * x\n"  # a second file: a lone one is looked at more closely


@pytest.fixture(autouse=True, scope="module")
def process() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_process():
        yield


@pytest.fixture
def class_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a class, of whom one has a note beside the files; it is named relatively."""
    monkeypatch.chdir(tmp_path)
    hand_in("ann", SOURCES["right"])
    hand_in("bob", SOURCES["half"])
    hand_in("cy", SOURCES["wrong"])
    hand_in("dee", SOURCES["right"], note="I was ill")
    return Path("class")


def hand_in(student: str, error: str, note: str = "") -> None:
    """Write a student's files."""
    folder = Path("class", student)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "error.py").write_text(error)
    (folder / "prediction.py").write_text(f"{MORE}# of {student}\n")
    if note:
        (folder / "note.py").write_text(f"# {note}\n")


def grade(lesson: Lesson, out: Path, here: Here, **options: bool) -> Gradebook:
    """Grade the class."""
    with closing(Opener()) as opener:
        students = find_handed_in(Path("class"), lesson, opener).students
        return grade_class(lesson, out, students, here, **options)


def handed_out(here: Here) -> list[Any]:
    """Have a scheduler keep what is to be graded; return where."""
    kept: list[Any] = []
    do = here.instead or (lambda call, given: call(*given))

    def keep(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        if call is grade_chunk:
            kept.extend(given[1])
        return do(call, given)

    here.instead = keep
    return kept


def scores(book: Gradebook) -> dict[str, float | None]:
    """Return the scores by id."""
    return {each.id: each.score for each in book.students}


RIGHT_SCORES = {"ann": 2.0, "bob": 1.0, "cy": 0.0, "dee": 2.0}


@pytest.mark.usefixtures("class_")
def test_judges_read_what_is_plain(
    lesson4: Lesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of plain files only places are handed out; nobody else reads them."""
    as_ever, opened = HandedIn.read, []

    def read(handed_in: HandedIn, lesson: Lesson) -> Submission:
        opened.append(handed_in.id)
        return as_ever(handed_in, lesson)

    monkeypatch.setattr(HandedIn, "read", read)
    sent = handed_out(here := Here())
    assert RIGHT_SCORES == scores(grade(lesson4, tmp_path / "out", here))
    assert ["dee"] == opened
    assert {"ann": Unread, "bob": Unread, "cy": Unread, "dee": Submission} == {
        each.name: type(each) for each in sent
    }


@pytest.mark.usefixtures("class_")
def test_whoever_reads_it_is_the_same(lesson4: Lesson, tmp_path: Path) -> None:
    """Scores, files and reasons to look are the same where the judges do not have the folders."""
    (Path("class") / "bob" / "prediction.py").write_text(" \n")  # empty
    hand_in("eve", SOURCES["right"])
    (Path("class") / "eve" / "prediction.py").write_text(f"\n{MORE}#  of\tann\n")
    books = [grade(lesson4, tmp_path / f"out{n}", Here(has_folders=bool(n))) for n in range(2)]
    assert books[0] == books[1]
    needs = {each.id: [need.text for need in each.needs] for each in books[1].students}
    assert "handed in empty: prediction" in needs["bob"][0]
    assert "the same work as eve" in needs["ann"]


@pytest.mark.usefixtures("class_")
def test_who_was_graded_is_read_here(lesson4: Lesson, tmp_path: Path) -> None:
    """Where nothing changed no judge is needed; if all are to be graded again, judges read."""
    out = tmp_path / "out"
    book = grade(lesson4, out, Here())
    before = files(out)
    here = Here()
    assert book == grade(lesson4, out, here)
    assert (0, before) == (here.begun, files(out))
    sent = handed_out(here)
    hand_in("bob", SOURCES["right"])
    assert 2.0 == grade(lesson4, out, here).students[1].score
    assert [("bob", Submission)] == [(each.name, type(each)) for each in sent]
    sent = handed_out(here := Here())
    grade(lesson4, out, here, again=True)
    assert [Unread, Unread, Unread, Submission] == [type(each) for each in sent]


@pytest.mark.usefixtures("class_")
def test_who_is_alike_is_graded_once(lesson4: Lesson, tmp_path: Path) -> None:
    """Of those who handed in the same one is graded, also where judges read."""
    for name in ("ann", "eve", "flo"):
        hand_in(name, SOURCES["right"])
        (Path("class") / name / "prediction.py").write_text(MORE)
    book = grade(lesson4, tmp_path / "out", here := Here())
    assert ["ann", "bob", "cy", "dee"] == here.graded
    assert RIGHT_SCORES | {"eve": 2.0, "flo": 2.0} == scores(book)


def later(at: str, do: Callable[[], object]) -> Here:
    """Return a scheduler that first does something when this student's work is to be graded."""
    done: list[object] = []

    def instead(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        if call is grade_chunk and not done and at in {each.name for each in given[1]}:
            done.append(do())
        return call(*given)

    return Here(instead=instead)


@pytest.mark.usefixtures("class_")
def test_what_changes_meanwhile(lesson4: Lesson, tmp_path: Path) -> None:
    """Where files change after they were read, what lies there is graded, each on their own."""
    for name in ("ann", "eve"):
        hand_in(name, SOURCES["right"])
        (Path("class") / name / "prediction.py").write_text(MORE)
    here = later("ann", lambda: hand_in("ann", SOURCES["wrong"]))
    out = tmp_path / "out"
    assert RIGHT_SCORES | {"ann": 0.0, "eve": 2.0} == scores(grade(lesson4, out, here))
    before = files(out)
    grade(lesson4, out, again := Here())  # what is noted is what was graded
    assert (0, before) == (again.begun, files(out))


@pytest.mark.usefixtures("class_")
def test_what_is_gone_meanwhile(lesson4: Lesson, tmp_path: Path) -> None:
    """Whose files are gone by the time they are graded could not be read; the others are graded."""

    def remove() -> None:
        for path in Path("class", "bob").iterdir():
            path.unlink()

    book = grade(lesson4, tmp_path / "out", later("bob", remove))
    assert RIGHT_SCORES | {"bob": 0.0} == scores(book)
    assert ["graded", "unreadable", "graded", "graded"] == [each.status for each in book.students]


@pytest.mark.usefixtures("class_")
def test_what_is_gone_is_like_nothing(lesson4: Lesson, tmp_path: Path) -> None:
    """Whose files are gone by the time they are graded did not hand in the same as anybody."""
    hand_in("eve", SOURCES["right"])
    (Path("class") / "eve" / "prediction.py").write_text(f"\n{MORE}#  of\tann\n")
    gone = later("eve", lambda: os.rename("class/eve", "elsewhere"))
    book = grade(lesson4, tmp_path / "out", gone)
    kinds = {need.kind for each in book.students for need in each.needs}
    assert NeedKind.UNREADABLE in kinds
    assert NeedKind.SAME_WORK not in kinds


@pytest.mark.usefixtures("class_")
def test_a_reader_that_dies(lesson4: Lesson, tmp_path: Path) -> None:
    """Where the process that reads has died, all is read here, and graded by another."""
    died: list[object] = []

    def instead(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        if call is read_chunk:
            died.append(call)
            raise BrokenProcessPool
        return call(*given)

    class Broken(Here):
        def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
            if len(died) > self.renewed:
                raise BrokenProcessPool
            return super().submit(function, *arguments)

    here = Broken(instead=instead)
    sent = handed_out(here)
    assert RIGHT_SCORES == scores(grade(lesson4, tmp_path / "out", here))
    assert {Submission} == {type(each) for each in sent}
    assert (1, 1) == (len(died), here.renewed)


@pytest.mark.usefixtures("class_")
def test_who_kills_the_judge_is_told(lesson4: Lesson, tmp_path: Path) -> None:
    """The report of who cannot be graded names the hash of what was handed in."""

    def instead(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        if call is grade_chunk and any(each.name == "cy" for each in given[1]):
            raise BrokenPipeError("it was killed")
        return call(*given)

    book = grade(lesson4, tmp_path / "out", Here(instead=instead))
    assert ["cy"] == [each.id for each in book.students if each.internal]
    with closing(Opener()) as opener:
        students = find_handed_in(Path("class"), lesson4, opener).students
    read = {each.id: each.read(lesson4).sha256 for each in students}
    assert read["cy"] == read_report_of(tmp_path / "out", "cy")["submission_sha256"]


@pytest.mark.parametrize("error", [RIGHT, "# coding: idna\nx = 1\n", "x = 1\0"])
def test_what_is_not_as_it_was(lesson4: Lesson, tmp_path: Path, error: str) -> None:
    """A submission that is not what its hash says is not graded."""
    for name in ("error", "prediction"):
        (tmp_path / f"{name}.py").write_text(error)
    with pytest.raises(Changed):
        Unread("ann", str(tmp_path), "0" * 64).read(lesson4)


@pytest.mark.usefixtures("class_")
def test_links_are_not_followed(lesson4: Lesson, tmp_path: Path) -> None:
    """A folder that became a link, or has one, is no plain folder to a judge."""
    os.rename("class/ann", "elsewhere")
    os.symlink(tmp_path / "elsewhere", "class/ann")
    os.rename("class/bob/error.py", "error.py")
    os.symlink(tmp_path / "error.py", "class/bob/error.py")
    for name in ("ann", "bob"):
        with pytest.raises(Changed):
            Unread(name, str(tmp_path / "class" / name), "").read(lesson4)
