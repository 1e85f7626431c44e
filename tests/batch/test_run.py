"""Grading a class: everybody is graded, once, and nothing that is done is lost."""

import errno
import gc
import json
import os
import signal
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import pytest

import grader.files
from grader.batch import run as batch
from grader.batch.chunks import Job, Unconfined, grade_chunk, job_for, make_ready
from grader.batch.journal import JOURNAL, Journal
from grader.batch.run import CHUNK, CHUNKS_AHEAD, LARGE_CHUNK, SchedulerLost
from grader.batch.schedulers import Processes
from grader.errors import Fault, Unusable
from grader.handin.submission import Submission
from grader.lessons.lesson import Lesson
from grader.results.gradebook import REPORTS
from grader.results.report import OPTIONAL, Report
from tests.helpers.classes import (
    QUICK,
    Here,
    Student,
    answered,
    files,
    fresh_process,
    grade_class,
    read_report_of,
    student,
    without_times,
)

TOO_DEEP = RecursionError("too deep")
Do = Callable[..., Any]
CLASS = [student("ann"), student("bob", "half"), student("cy", "wrong"), student("dee")]
SCORES = {"ann": 2.0, "bob": 2 * 5 / 10, "cy": 0.0, "dee": 2.0}


@pytest.fixture(autouse=True, scope="module")
def process() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_process():
        yield


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder for a class's reports."""
    return tmp_path / "out"


def reports(out: Path) -> dict[str, Any]:
    """Return all reports by name, without their times."""
    names = [path.stem for path in sorted((out / REPORTS).iterdir())]
    return {name: without_times(read_report_of(out, name)) for name in names}


def test_everybody_is_graded(lesson4: Lesson, out: Path) -> None:
    """Everybody gets their score and a report of their own, in order of id."""
    here, done, scores = Here(), [], SCORES | {"eve": 0.0}
    class_ = [student("eve", "loop"), *reversed(CLASS)]
    book = grade_class(lesson4, out, class_, here, advance=lambda: done.append(1))
    assert list(scores.items()) == [(each.id, each.score) for each in book.students]
    assert scores == {name: each["score"] for name, each in reports(out).items()}
    assert list(scores) == [each["submission"] for each in reports(out).values()]
    assert ("lesson4", lesson4.max_score) == (book.lesson, book.max_score)
    assert [("eve", "timeout: error")] == [
        (each.id, each.problem) for each in book.students if each.problem
    ]
    assert (len(class_), 1, 1) == (len(done), here.begun, here.closed)


def test_what_the_course_system_says(lesson4: Lesson, out: Path) -> None:
    """What a student is called, and that they were late, is in the scores."""
    class_ = [replace(CLASS[0], name="Ann A.", late=True), replace(CLASS[1], late=True)]
    students = grade_class(lesson4, out, class_, Here()).students
    assert [("Ann A.", True), ("", True)] == [(each.name, each.late) for each in students]
    # Known already, they are asked for again: that is no reason to grade them anew.
    renamed = grade_class(lesson4, out, [replace(CLASS[0], name="Ann B.")], here := Here())
    assert ("Ann B.", False, 0) == (renamed.students[0].name, renamed.students[0].late, here.begun)


def test_nothing_is_graded_twice(lesson4: Lesson, out: Path) -> None:
    """The same class again begins nothing, writes nothing, and has the same scores."""
    book = grade_class(lesson4, out, CLASS, Here())
    before, here, done = files(out), Here(), []
    assert book == grade_class(lesson4, out, CLASS, here, advance=lambda: done.append(1))
    assert (0, len(CLASS), before) == (here.begun, len(done), files(out))


def test_only_what_changed_is_graded(lesson4: Lesson, out: Path) -> None:
    """Who handed in something else, or is new, is graded, and nobody else."""
    grade_class(lesson4, out, CLASS, Here())
    class_ = [CLASS[0], student("bob", "right"), *CLASS[2:], student("eve")]
    book = grade_class(lesson4, out, class_, here := Here())
    assert ["bob", "eve"] == here.graded
    assert [2.0, 2.0, 0.0, 2.0, 2.0] == [each.score for each in book.students]


@pytest.mark.parametrize(
    "other",
    [
        {"suite_sha256": "0" * 64},
        {"kit_sha256": "0" * 64},
        {"options": replace(QUICK, seed="another")},
        {"options": replace(QUICK, call_seconds=0.4)},
        {"allow_unconfined": True},
    ],
    ids=str,
)
def test_with_other_fingerprints_all_are_graded(
    lesson4: Lesson, out: Path, other: dict[str, Any]
) -> None:
    """With another suite, kit, seed, time or isolation everybody is graded again."""
    job = job_for(lesson4, QUICK)
    grade_class(lesson4, out, CLASS[:2], Here())

    def as_usual(call: Do, given: tuple[Any, ...]) -> Any:
        return call(
            replace(given[0], suite_sha256=job.suite_sha256, kit_sha256=job.kit_sha256),
            *given[1:],
        )

    here = Here(instead=as_usual)
    grade_class(lesson4, out, CLASS[:2], here, job=replace(job, **other))
    assert ["ann", "bob"] == here.graded


@pytest.mark.parametrize("left", [None, "", '{"half": '])
def test_a_report_that_is_gone_is_made_again(lesson4: Lesson, out: Path, left: str | None) -> None:
    """Where a report is missing or cut off, its student is graded again."""
    grade_class(lesson4, out, CLASS[:2], Here())
    whole, path = reports(out), out / REPORTS / "bob.json"
    path.unlink() if left is None else path.write_text(left)
    grade_class(lesson4, out, CLASS[:2], here := Here())
    assert (["bob"], whole) == (here.graded, reports(out))


def test_again(lesson4: Lesson, out: Path) -> None:
    """If it is asked for, everybody is graded again; those who are alike once."""
    class_ = [*CLASS[:2], *(student(f"same{n}", differs=False) for n in range(CHUNK))]
    book = grade_class(lesson4, out, class_, Here())
    assert book == grade_class(lesson4, out, class_, here := Here(), again=True)
    assert ["ann", "bob", "same0"] == here.graded


ALIKE = [replace(student(f"s{n:02}", "half", differs=False), late=n == 9) for n in range(20)]


@pytest.mark.parametrize(
    "class_",
    [ALIKE, [*ALIKE[:5], *(student(f"t{n}") for n in range(2 * CHUNK)), *ALIKE[5:]]],
    ids=["one chunk", "after others"],
)
def test_who_is_alike_is_graded_once(lesson4: Lesson, out: Path, class_: list[Student]) -> None:
    """Of those who handed in the same one is graded; each has a report, in their own name."""
    book = grade_class(lesson4, out, class_, here := Here())
    assert ["s00"] == [name for name in here.graded if name[0] == "s"]
    found = [each for each in book.students if each.id[0] == "s"]
    assert [each.id for each in ALIKE] == [each.id for each in found]
    assert {2 * 5 / 10} == {each.score for each in found}
    assert ["s09"] == [each.id for each in found if each.late]
    theirs = {name: each for name, each in reports(out).items() if name[0] == "s"}
    assert list(theirs) == [each.pop("submission") for each in theirs.values()]
    assert [theirs["s00"]] * len(ALIKE) == list(theirs.values())


def test_who_is_like_one_before(lesson4: Lesson, out: Path) -> None:
    """What somebody else handed in an earlier time is not graded either."""
    grade_class(lesson4, out, ALIKE[:1], Here())
    book = grade_class(lesson4, out, ALIKE[:3], here := Here())
    assert (0, 3) == (here.begun, len(book.students))
    assert ["s00", "s01", "s02"] == [each["submission"] for each in reports(out).values()]
    # Each has a fingerprint of their own by now, and need not be copied again.
    before = files(out)
    grade_class(lesson4, out, ALIKE[:3], Here())
    assert before == files(out)


def test_what_cannot_be_read(lesson4: Lesson, out: Path) -> None:
    """Who handed in something damaged gets no points and the reason; the class goes on."""
    book = grade_class(lesson4, out, [Student("abe", None), *CLASS[:1]], Here())
    assert [("unreadable", "abe.zip is damaged"), ("graded", None)] == [
        (each.status, each.problem) for each in book.students
    ]
    assert ["ann"] == list(reports(out))


def test_a_class_of_nothing_begins_nothing(lesson4: Lesson, out: Path) -> None:
    """Where nothing can be read, no process is begun."""
    book = grade_class(lesson4, out, [Student("abe", None)], here := Here())
    assert (1, 0) == (len(book.students), here.begun)
    assert () == grade_class(lesson4, out, [], here).students


@dataclass(frozen=True)
class Unlucky(Student):
    """Somebody whose work cannot be read by a fault of ours, or of all."""

    error: Exception = TOO_DEEP

    def read(self, lesson: Lesson) -> Submission:
        """Fail."""
        raise self.error


def test_a_fault_in_reading_is_ours(lesson4: Lesson, out: Path) -> None:
    """What fails while it is read, and should not, is our fault in that student's report alone."""
    class_ = [Unlucky("abe", {}), CLASS[0]]
    book = grade_class(lesson4, out, class_, Here())
    assert [("abe", True, None), ("ann", False, 2.0)] == [
        (each.id, each.internal, each.score) for each in book.students
    ]
    assert "RecursionError: too deep" in json.dumps(reports(out)["abe"])


@pytest.mark.parametrize("error", [Unusable("the zip is gone"), Fault("no such solution")])
def test_a_fault_of_the_whole_class(lesson4: Lesson, out: Path, error: Exception) -> None:
    """What stands in everybody's way ends the class."""
    with pytest.raises(type(error), match=str(error)):
        grade_class(lesson4, out, [Unlucky("abe", {}, error=error)], Here())


def test_what_we_could_not_grade_is_tried_again(lesson4: Lesson, out: Path) -> None:
    """An internal report is written for its reader, and does not count the next time."""

    def fail(call: Do, given: tuple[Any, ...]) -> Any:
        if call is grade_chunk and any(each.name == "bob" for each in given[1]):
            raise MemoryError
        return call(*given)

    book = grade_class(lesson4, out, CLASS[:2], Here(instead=fail))
    assert [False, True] == [each.internal for each in book.students]
    assert not book.students[1].passed
    assert {"internal"} == {each["status"] for each in reports(out)["bob"]["exercises"]}
    book = grade_class(lesson4, out, CLASS[:2], here := Here())
    assert (["bob"], [2.0, 2 * 5 / 10]) == (here.graded, [each.score for each in book.students])


def test_a_dry_run_writes_nothing(lesson4: Lesson, out: Path) -> None:
    """A dry run has the scores that there would be, and leaves the folder as it is."""
    grade_class(lesson4, out, CLASS[:2], Here())
    before = files(out)
    class_ = [CLASS[0], student("bob"), *ALIKE[:2], Student("zoe", None), Unlucky("abe", {})]
    book = grade_class(lesson4, out, class_, Here(), dry_run=True)
    assert before == files(out)
    assert {"abe": None, "ann": 2, "bob": 2, "s00": 1, "s01": 1, "zoe": 0} == {
        each.id: each.score for each in book.students
    }


def fill_disk(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Let the disk be full after so many files."""
    as_ever, left = grader.files.sync, [after]

    def sync(files: Sequence[BinaryIO]) -> None:
        left[0] -= len(files)
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        as_ever(files)

    monkeypatch.setattr("grader.files.sync", sync)


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_disk_that_fills(lesson4: Lesson, out: Path, after: int) -> None:
    """A full disk ends the class in one line; what was written by then counts the next time."""
    here = Here()
    with pytest.MonkeyPatch.context() as patch:
        fill_disk(patch, after)
        with pytest.raises(Unusable) as refused:
            grade_class(lesson4, out, CLASS, here)
    assert str(refused.value) == (
        f"cannot write {out}/{REPORTS}: No space left on device; the reports before "
        "it are kept: run the same command again to continue"
    )
    assert 1 == here.closed
    assert [f"{each.id}.json" for each in CLASS[:after]] == sorted(os.listdir(out / REPORTS))
    book = grade_class(lesson4, out, CLASS, again := Here())
    assert [each.id for each in CLASS[after:]] == again.graded
    assert SCORES == {each.id: each.score for each in book.students}


def test_a_journal_that_cannot_be_written(lesson4: Lesson, out: Path) -> None:
    """Where a report cannot be noted the class ends in the same way."""
    out.mkdir()
    here = Here()
    (out / REPORTS).mkdir()
    journal = Journal(out)
    (out / JOURNAL).mkdir()
    job = job_for(lesson4, QUICK)
    with pytest.raises(Unusable, match=r"cannot write .*ann.json: Is a directory; the reports"):
        batch.Batch(lesson4, job, journal, here, lambda: None).grade(CLASS[:1])
    assert 1 == here.closed


def test_interrupted_and_resumed(lesson4: Lesson, out: Path) -> None:
    """Ctrl-C ends what is under way; the same call grades the rest, to the very same end."""

    def interrupt() -> None:
        done.append(1)
        if len(done) == CHUNK + 3:
            raise KeyboardInterrupt

    class_ = [student(f"s{n:02}", "half") for n in range(3 * CHUNK)]
    here, done = Here(instead=answered), []
    with pytest.raises(KeyboardInterrupt):
        grade_class(lesson4, out, class_, here, advance=interrupt)
    assert 1 == here.closed
    kept = set(reports(out))
    book = grade_class(lesson4, out, class_, again := Here(instead=answered))
    assert {each.id for each in class_} - kept == set(again.graded)
    assert CHUNK <= len(kept) < len(class_)
    undisturbed = grade_class(lesson4, out.with_name("other"), class_, Here(instead=answered))
    assert (undisturbed, reports(out.with_name("other"))) == (book, reports(out))


def test_interrupted_while_it_begins(lesson4: Lesson, out: Path) -> None:
    """Ctrl-C while the judges begin ends them too."""

    class Slow(Here):
        def submit(self, function: Do, *arguments: Any) -> Future[Any]:
            raise KeyboardInterrupt

    slow = Slow()
    with pytest.raises(KeyboardInterrupt):
        grade_class(lesson4, out, CLASS, slow)
    assert (1, 1) == (slow.begun, slow.closed)


# How the work is handed out.


class Later(Here):
    """A scheduler that does what is submitted only when it is waited for, the last first."""

    def __init__(self, slots: int) -> None:
        super().__init__(slots, instead=answered)
        self.waiting: list[tuple[Future[Any], Do, tuple[Any, ...]]] = []
        self.most = 0

    def submit(self, function: Do, *arguments: Any) -> Future[Any]:
        """Remember what is to be done."""
        if function is make_ready:
            return super().submit(function, *arguments)
        self.waiting.append((future := Future(), function, arguments))
        self.most = max(self.most, len(self.waiting))
        return future

    def wait(self, *_: object) -> tuple[set[Future[Any]], set[Future[Any]]]:
        """Do one thing, as `concurrent.futures.wait` does when one is done."""
        future, function, arguments = self.waiting.pop()
        future.set_result(answered(function, arguments))
        return {future}, set()


@pytest.mark.parametrize("slots", [1, 3])
def test_only_so_much_is_under_way(
    lesson4: Lesson, out: Path, slots: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only so many chunks are handed out, and submissions that are done are forgotten."""
    later, read, most = Later(slots), [], []

    class Watched(Student):
        def read(self, lesson: Lesson) -> Submission:
            submission = super().read(lesson)
            read.append(weakref.ref(submission))
            return submission

    def alive() -> int:
        return sum(submission() is not None for submission in read)

    monkeypatch.setattr(batch, "wait", later.wait)
    class_ = [Watched(f"s{n:03}", {"error": f"x = {n}"}) for n in range(12 * CHUNK)]
    book = grade_class(lesson4, out, class_, later, advance=lambda: most.append(alive()))
    assert len(class_) == len(book.students)
    assert CHUNKS_AHEAD * slots == later.most
    assert max(most) <= CHUNK * (CHUNKS_AHEAD * slots + 1)
    gc.collect()
    assert (len(class_), 0) == (len(read), alive())


def test_chunks_shrink_towards_the_end(lesson4: Lesson, out: Path) -> None:
    """What is to be graded goes out in full chunks, and in smaller ones once little is left."""
    class_ = [student(f"s{n:02}", "half") for n in range(6 * CHUNK)]
    grade_class(lesson4, out, class_, here := Here(instead=answered))
    sizes = list(map(len, here.chunks))
    assert [CHUNK, CHUNK] == sizes[:2]
    assert sorted(sizes, reverse=True) == sizes
    assert 1 == sizes[-1]
    assert len(class_) == sum(sizes)


def test_chunks_grow_in_a_large_class(lesson4: Lesson, out: Path) -> None:
    """The first reports come soon; where many are left, more go out together."""
    class_ = [student(f"s{n:03}", "half") for n in range(100 * CHUNK)]
    grade_class(lesson4, out, class_, here := Here(instead=answered))
    sizes = list(map(len, here.chunks))
    assert (CHUNK, LARGE_CHUNK, 1) == (sizes[0], max(sizes), sizes[-1])
    assert len(class_) == sum(sizes)


def test_judges_write_where_the_class_is(lesson4: Lesson, out: Path) -> None:
    """Reports lie beside their places, whole, when a judge tells of them; else they are sent."""
    told = []

    def watched(call: Do, given: tuple[Any, ...]) -> Any:
        answers = call(*given)
        if call is grade_chunk:
            told.extend(answers)
            for each in answers:
                assert each.size == (out / REPORTS / each.aside).stat().st_size
        return answers

    here = Here(instead=watched)
    grade_class(lesson4, out, CLASS[:2], here)
    assert ["", ""] == [each.report for each in told]
    assert ["ann.json", "bob.json"] == sorted(os.listdir(out / REPORTS))
    written = reports(out)
    there = out.with_name("there")
    grade_class(lesson4, there, CLASS[:2], Here(has_folders=False))
    assert written == reports(there)


def test_what_a_judge_left_is_removed(lesson4: Lesson, out: Path) -> None:
    """A judge that dies after it wrote leaves nothing behind."""
    died = []

    def die_once(call: Do, given: tuple[Any, ...]) -> Any:
        answers = call(*given)
        if call is grade_chunk and not died:
            died.extend(os.listdir(out / REPORTS))
            raise BrokenPipeError("it was killed")
        return answers

    grade_class(lesson4, out, CLASS[:2], Here(instead=die_once))
    assert 1 == len(died)
    assert ["ann.json", "bob.json"] == sorted(os.listdir(out / REPORTS))


# What becomes of it where a judge dies.


def die_of(*names: str) -> Callable[[Do, tuple[Any, ...]], Any]:
    """Return what ends the judge that grades one of these students."""

    def do(call: Do, given: tuple[Any, ...]) -> Any:
        if call is grade_chunk and {each.name for each in given[1]} & set(names):
            raise BrokenPipeError("it was killed")
        return answered(call, given)

    return do


def test_who_kills_the_judge_is_found(lesson4: Lesson, out: Path) -> None:
    """Where a judge dies its chunk is graded one by one; who kills it again is not graded."""
    class_ = [student(f"s{n:02}", "half") for n in range(5 * CHUNK)]
    here = Here(instead=die_of("s03", "s05"))
    book = grade_class(lesson4, out, class_, here)
    assert ["s03", "s05"] == [each.id for each in book.students if each.internal]
    assert len(class_) - 2 == sum(each.score == 2.0 for each in book.students)
    assert "the process that judged it died: it was killed" in json.dumps(reports(out)["s03"])
    alone = [chunk[0] for chunk in here.chunks if len(chunk) == 1]
    assert {f"s{n:02}" for n in range(CHUNK)} <= set(alone)
    assert 3 == here.renewed  # once for the chunk, and once for each of the two


def grade_or_die(job: Job, submissions: list[Submission], folder: Path | None) -> Any:
    """Grade a chunk, or end the process if a student's name asks for it."""
    if any(each.name.startswith("killer") for each in submissions):
        os.kill(os.getpid(), signal.SIGKILL)
    return grade_chunk(job, submissions, folder)


class Deadly(Processes):
    """Processes of which some students' submissions kill theirs."""

    def submit(self, function: Do, *arguments: Any) -> Future[Any]:
        """Have it done by what may end its process."""
        return super().submit(grade_or_die if function is grade_chunk else function, *arguments)


def test_real_judges_die(lesson4: Lesson, out: Path) -> None:
    """Real processes that are killed take with them nobody but who kills them."""
    class_ = [student(f"s{n:02}", "half") for n in range(2 * CHUNK)]
    class_[3:3] = [student("killer1")]
    class_.append(student("killer2"))
    book = grade_class(lesson4, out, class_, lambda: Deadly(2))
    assert ["killer1", "killer2"] == [each.id for each in book.students if each.internal]
    assert 2 * CHUNK == sum(each.score == 2 * 5 / 10 for each in book.students)
    assert len(class_) == len(reports(out))


@pytest.mark.parametrize("error", [Unconfined("isolation is limited here"), Fault("another kit")])
@pytest.mark.parametrize("where", [make_ready, grade_chunk])
def test_nothing_can_be_graded(lesson4: Lesson, out: Path, error: Exception, where: Do) -> None:
    """Where a judge refuses, at first or later, the class ends and nobody is blamed."""

    def refuse(call: Do, given: tuple[Any, ...]) -> Any:
        if call is where:
            raise error
        return call(*given)

    here = Here(instead=refuse)
    with pytest.raises(type(error), match=str(error)):
        grade_class(lesson4, out, CLASS, here)
    assert (1, {}) == (here.closed, reports(out))


def test_the_kit_is_not_installed_there(lesson4: Lesson, out: Path) -> None:
    """Where the judges cannot even import the kit, that is said in one line, not as a traceback."""

    def fail(*_: object) -> Any:
        raise ModuleNotFoundError("No module named\n'grader'")

    here = Here(instead=fail)
    expected = r"does not run where the class .* \(ModuleNotFoundError: No module named 'grader'\)"
    with pytest.raises(Fault, match=expected):
        grade_class(lesson4, out, CLASS, here)
    assert 1 == here.closed


@pytest.mark.parametrize("never", [make_ready, grade_chunk])
def test_the_scheduler_is_lost(
    lesson4: Lesson, out: Path, never: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is waited for that cannot come any more; what came is kept."""
    monkeypatch.setattr(batch, "HEARTBEAT_SECONDS", 0.01)

    class Lost(Here):
        def submit(self, function: Do, *arguments: Any) -> Future[Any]:
            if function is not never or len(self.chunks) < (never is grade_chunk):
                return super().submit(function, *arguments)
            self.why_lost = "the scheduler no longer answers"
            return Future()

    lost = Lost(instead=answered)
    class_ = [student(f"s{n:02}", "half") for n in range(3 * CHUNK)]
    with pytest.raises(SchedulerLost, match="the scheduler no longer answers"):
        grade_class(lesson4, out, class_, lost)
    assert 1 == lost.closed


def test_a_report_is_what_grade_writes(lesson4: Lesson, out: Path) -> None:
    """A student's report has all that the report on a single submission has."""
    grade_class(lesson4, out, CLASS[:1], Here())
    document = read_report_of(out, "ann")
    assert set(Report.__dataclass_fields__) - OPTIONAL <= set(document)
    assert CLASS[0].read(lesson4).sha256 == document["submission_sha256"]
