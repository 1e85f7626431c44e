"""`grade batch`: what an instructor types and reads, and that nothing outlives an interruption."""

import csv
import ctypes
import errno
import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.batch import schedulers
from grader.batch.chunks import grade_chunk
from grader.batch.journal import only_one
from grader.batch.remembered import CLASS_JSON
from grader.commands import batch as batch_command
from grader.commands import class_progress
from grader.commands.cli import run
from grader.lessons.lesson import Lesson
from grader.results.gradebook import REPORTS, SCORES_CSV, SCORES_JSON
from grader.results.review import REVIEW_CSV
from grader.sandbox import helper
from tests.helpers.classes import (
    SOON,
    Here,
    assert_gone,
    files,
    fresh_process,
    processes_of,
    wait_until,
    write_class,
)
from tests.helpers.commands import GRADE

Grade = Callable[..., "Done"]
DATED = re.compile(r"scores-\d{8}T\d{6}Z\.(json|csv)")
DROP = 24  # prctl(2): takes a capability away for good
DAC_OVERRIDE = 1  # the capability of root to write where nobody may
LOOP = "while True: pass\n"
BOOT_UNCONFINED = """
import sys; sys.path[:0] = sys.argv[1:]
from grader.sandbox import confine, worker
confine.ruleset_for = confine.filter_for_workers = lambda *_: None
worker.main()
"""


class Done:
    """How a command ended, and what it said."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def refusal(self) -> str:
        """The one line with which it was refused."""
        assert (2, "") == (self.code, self.out), self.err
        line, *more = self.err.splitlines()
        assert ([], "grade: ") == (more, line[:7])
        return line[7:]


@pytest.fixture(autouse=True, scope="module")
def process() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_process():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, lesson4: Lesson) -> Path:
    """A class of three; what bob handed in is not all there."""
    folder = write_class(tmp_path_factory.mktemp("made") / "class", lesson4, ["ann", "bob", "cy"])
    for exercise in lesson4.exercises[2:]:
        (folder / "bob" / exercise.filename).unlink()
    return folder


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Here:
    """What grades, instead of processes, in this one."""
    here = Here()
    monkeypatch.setattr(batch_command, "Processes", lambda jobs: here())
    return here


@pytest.fixture
def handed_in(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The class's folder, to change; the current folder is the one that holds it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return Path(shutil.copytree(made, "class"))


@pytest.fixture
def grade(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], here: Here) -> Grade:
    """Run `grade batch lesson4 class --out out` with more arguments, or others, in this process."""

    def command(
        *more: object, folder: object = "class", out: object = "out", lesson: str = "lesson4"
    ) -> Done:
        arguments = ["grade", "batch", lesson, folder, "--out", out, *more]
        monkeypatch.setattr(sys, "argv", list(map(str, arguments)))
        code = run()
        return Done(code, *capsys.readouterr())

    return command


def scores() -> dict[str, Any]:
    """Return the scores by student, as scores.json has them."""
    students = json.loads(Path("out", SCORES_JSON).read_text())["students"]
    return {each["id"]: each for each in students}


# A class that is graded.


@pytest.mark.usefixtures("handed_in")
def test_a_class(grade: Grade) -> None:
    """Everybody has a report, the class its scores; they are summed up, and all went well."""
    done = grade()
    assert (0, "") == (done.code, done.err)
    assert "lesson4: 3 students, 3 graded, 2 of them passed everything.\n" in done.out
    assert "Mean 10.33 of 14 points, median 14.\n" in done.out
    assert re.search(r"^weight_delta +█{20}░{10}  2 of 3 passed", done.out, re.MULTILINE)
    assert done.out.endswith("\nScores: scores.csv in out; each student's report in reports/\n")
    expected = {f"{REPORTS}/{name}.json" for name in ("ann", "bob", "cy")}
    kept = {SCORES_JSON, SCORES_CSV, REVIEW_CSV, CLASS_JSON, "journal.jsonl", ".lock", "index.html"}
    assert expected | kept == set(files(Path("out")))
    assert {"ann": 14.0, "bob": 3.0, "cy": 14.0} == {
        name: each["score"] for name, each in scores().items()
    }
    with Path("out", SCORES_CSV).open(newline="") as file:
        lines = list(csv.DictReader(file))
    assert [("ann", "14"), ("bob", "3"), ("cy", "14")] == [
        (line["id"], line["score"]) for line in lines
    ]


@pytest.mark.usefixtures("handed_in")
def test_json(grade: Grade) -> None:
    """With --json stdout holds the scores, as the file does, and nothing else."""
    done = grade("--json")
    assert (0, "") == (done.code, done.err)
    assert Path("out", SCORES_JSON).read_text() == done.out


@pytest.mark.usefixtures("handed_in")
def test_options_reach_the_judge(grade: Grade) -> None:
    """The seed and the time for a call are those that were asked for."""
    grade("--seed", "mine", "--timeout", "0.5")
    assert "mine" == json.loads(Path("out", REPORTS, "ann.json").read_text())["seed"]
    fingerprint = json.loads(Path("out", "journal.jsonl").read_text().splitlines()[0])["grounds"]
    assert ("mine", 0.5) == (fingerprint["seed"], fingerprint["call_seconds"])


@pytest.mark.usefixtures("handed_in")
def test_jobs(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many processes grade as are asked for; as many as there are cores if none are."""
    begun = []

    def processes(jobs: int) -> Here:
        begun.append(jobs)
        return Here(slots=jobs)

    monkeypatch.setattr(batch_command, "Processes", processes)
    grade("--jobs", 3)
    grade("--again")
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    assert [3, cores] == begun


def test_unreadable(grade: Grade, handed_in: Path) -> None:
    """Exit code 1 says that something could not be read; the others are graded, and it is told."""
    (handed_in / "dee.zip").write_text("this is not a zip")
    done = grade()
    assert (1, "") == (done.code, done.err)
    assert "4 students, 3 graded" in done.out
    assert "Needs a look:\n  dee: decide: unreadable: dee.zip is not a zip archive" in done.out
    assert ["unreadable", 0.0] == [scores()["dee"][key] for key in ("status", "score")]


@pytest.mark.usefixtures("handed_in")
def test_our_fault(grade: Grade, here: Here) -> None:
    """Exit code 3 says that something could not be graded, and who is not to blame for it."""

    def fail(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        if call is grade_chunk and any(each.name == "bob" for each in given[1]):
            raise MemoryError
        return call(*given)

    here.instead = fail
    done = grade()
    assert 3 == done.code
    assert "because of a fault in the grader: run it again" in done.err
    assert scores()["bob"]["problem"].startswith(
        "not all could be graded because of a fault in the grader"
    )
    assert 14.0 == scores()["cy"]["score"]
    here.instead, here.chunks = None, []
    assert (0, ["bob"]) == (grade().code, here.graded)


def test_a_roster(grade: Grade, handed_in: Path) -> None:
    """Who is on the roster and handed in nothing has 0 points; who is not on it is named."""
    Path("roster.csv").write_text("id,name\nann,Ann A.\nzoe,Zoe Z.\ncy,\n")
    done = grade("--roster", "roster.csv")
    assert (1, "grade: not on the roster, but graded all the same: bob\n") == (done.code, done.err)
    assert ("Zoe Z.", 0.0, "handed in nothing") == tuple(
        scores()["zoe"][key] for key in ("name", "score", "problem")
    )
    assert "Ann A." == scores()["ann"]["name"]
    assert "4 students, 3 graded" in done.out
    assert "  zoe Zoe Z.: absent: on the roster, and handed in nothing\n" in done.out
    (handed_in / "notes.txt").write_text("")
    assert "grade: ignored, since they belong to no student: notes.txt\n" == grade().err


# Grading again.


def change(handed_in: Path) -> None:
    """Have bob hand in something better."""
    shutil.copytree(handed_in / "ann", handed_in / "bob", dirs_exist_ok=True)


def test_a_regrading_tells_what_changes(grade: Grade, handed_in: Path, here: Here) -> None:
    """Into a folder with scores, whose score changes is told, and the old scores are kept."""
    grade()
    before = files(Path("out"))
    change(handed_in)
    here.chunks = []
    done = grade()
    assert (0, []) == (done.code, here.graded)  # what ann handed in is known
    assert done.out.startswith("1 of 3 scores change:\n  bob  3 → 14  another submission\n")
    after = files(Path("out"))
    assert before[SCORES_JSON] in [after[name] for name in after if DATED.fullmatch(name)]
    assert before[SCORES_CSV] in [after[name] for name in after if DATED.fullmatch(name)]
    assert 14.0 == scores()["bob"]["score"]


@pytest.mark.usefixtures("handed_in")
@pytest.mark.parametrize(
    ("options", "reason"),
    [(["--seed", "mine"], "another seed"), (["--timeout", "1"], "another time limit")],
)
def test_why_it_changes(
    grade: Grade, options: list[str], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A score that changes by what was asked for says so."""
    grade()
    text = Path("out", SCORES_JSON).read_text()
    Path("out", SCORES_JSON).write_text(text.replace('"score": 3.0', '"score": 2.0'))
    assert f"1 of 3 scores change:\n  bob  2 → 3  {reason}\n" in grade(*options).out


@pytest.mark.usefixtures("handed_in")
def test_nothing_changes(grade: Grade) -> None:
    """The same again says that nothing changes, and leaves the files alone."""
    grade()
    before = files(Path("out"))
    assert grade().out.startswith("No score changes: 3 students, as before.\nlesson4: 3 students")
    assert before == files(Path("out"))


def test_changes_beside_json(grade: Grade, handed_in: Path) -> None:
    """With --json what changes is told on stderr."""
    grade()
    change(handed_in)
    done = grade("--json")
    assert "1 of 3 scores change:\n  bob  3 → 14  another submission\n\n" == done.err
    assert Path("out", SCORES_JSON).read_text() == done.out


def test_a_dry_run(grade: Grade, handed_in: Path) -> None:
    """A dry run tells what would change, and touches nothing."""
    grade()
    before = files(Path("out"))
    change(handed_in)
    expected = "1 of 3 scores change:\n  bob  3 → 14  another submission\n\n"
    assert f"{expected}Nothing was written (--dry-run).\n" == grade("--dry-run").out
    assert before == files(Path("out"))


@pytest.mark.usefixtures("handed_in")
def test_the_first_dry_run_keeps_what_it_graded(grade: Grade, here: Here) -> None:
    """A dry run of a class that was never graded shows its scores; the real run takes it over."""
    done = grade("--dry-run")
    assert ["ann 14", "bob 3", "cy 14"] == [
        " ".join(line.split()) for line in done.out.split("\n")[:3]
    ]
    assert "No scores were written (--dry-run). What was graded is kept in out" in done.out
    assert not Path("out", SCORES_JSON).exists()
    assert 3 == len(json.loads(grade("--dry-run", "--json").out)["students"])
    assert ["ann", "bob", "cy"] == sorted(here.graded)
    assert (0, "") == (grade().code, grade().err)
    assert ["ann", "bob", "cy"] == sorted(here.graded)  # and none of them again


def test_students_come_and_go(grade: Grade, handed_in: Path) -> None:
    """Who is new, is gone, or can no longer be read, is told as a change of their scores."""
    grade()
    (handed_in / "bob").rename(handed_in / "bea")
    shutil.rmtree(handed_in / "cy")
    (handed_in / "cy.zip").write_text("this is not a zip")
    shutil.copytree(handed_in / "ann", handed_in / "abe")
    lines = [" ".join(line.split()) for line in grade().out.splitlines()]
    assert "4 of 5 scores change:" == lines[0]
    assert [
        "abe none → 14 it had no report before",
        "bea none → 3 it had no report before",
        "bob 3 → none nothing is handed in any more",
    ] == lines[1:4]
    assert lines[4].startswith("cy 14 → none cy.zip")
    (handed_in / "cy.zip").unlink()
    shutil.copytree(handed_in / "ann", handed_in / "cy")
    assert "cy none → 14 it had no report before" in " ".join(grade().out.split())


# What cannot be used.


def damage(what: str) -> list[object]:
    """Put something unusable into the current folder; return the options that name it."""
    if what == "out is a file":
        Path("out").write_text("mine")
    elif what == "reports is a file":
        Path("out").mkdir()
        Path("out", REPORTS).write_text("mine")
    elif what == "a roster without ids":
        Path("roster.csv").write_text("Name;Points\nAnn;1\n")
    elif what == "a roster with an id twice":
        Path("roster.csv").write_text("id\nann\nann\n")
    elif what == "no class":
        shutil.rmtree("class")
    elif what == "an empty class":
        shutil.rmtree("class")
        Path("class").mkdir()
    elif what == "scores of another lesson":
        Path("out").mkdir()
        Path("out", SCORES_JSON).write_text('{"lesson": "lesson5", "max_score": 1, "students": []}')
    elif what == "scores that are none":
        Path("out").mkdir()
        Path("out", SCORES_JSON).write_text("mine")
    return ["--roster", "roster.csv"] if "roster" in what else []


@pytest.mark.usefixtures("handed_in")
@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("out is a file", "cannot write to out: .*name a folder you can write to as --out"),
        ("reports is a file", "cannot write to out: .*name a folder you can write to as --out"),
        ("a roster without ids", "roster.csv has no column of ids"),
        ("a roster with an id twice", "roster.csv: lines 2 and 3 have the same id, ann"),
        ("a roster that is missing", "roster.csv: No such file"),
        ("no class", "class: No such file or directory"),
        ("an empty class", "class holds no student's work"),
        ("scores of another lesson", "out holds the scores of lesson5: name another folder"),
        ("scores that are none", "out/scores.json is damaged"),
    ],
)
def test_what_cannot_be_used(grade: Grade, here: Here, what: str, said: str) -> None:
    """What is unusable is told in one line, exit code 2; nothing is graded, nothing is changed."""
    options = damage(what)
    before = {name: text for name, text in files(Path()).items() if not name.endswith(".lock")}
    assert re.search(said, grade(*options).refusal)
    assert 0 == here.begun
    assert before == {
        name: text for name, text in files(Path()).items() if not name.endswith(".lock")
    }


@pytest.mark.usefixtures("handed_in")
@pytest.mark.parametrize("out", ["class", "class/out", "class/ann", "link/out"])
def test_scores_among_what_was_handed_in(grade: Grade, out: str) -> None:
    """Scores are not written among the submissions, where they would be taken for one."""
    Path("link").symlink_to("class")
    assert "which holds the class: name a folder outside it" in grade(out=out).refusal
    assert ["ann", "bob", "cy"] == sorted(os.listdir("class"))


@pytest.mark.usefixtures("handed_in")
@pytest.mark.parametrize("options", [["--jobs", "0"], ["--timeout", "nan"], ["--jobs", "x"]])
def test_options_that_make_no_sense(grade: Grade, options: list[str]) -> None:
    """Options that cannot be are refused, with where to read about them."""
    assert "try `grade batch --help`" in grade(*options).refusal


@pytest.mark.usefixtures("handed_in")
def test_a_dry_run_beside_what_is_no_folder(grade: Grade) -> None:
    """Also a dry run is refused in one line where its folder can hold no scores."""
    Path("out").write_text("mine")
    assert re.search("cannot write to out: .*: name a folder", grade("--dry-run").refusal)


def without_roots_right() -> None:
    """Take from root the right to write where nobody may; others have none to lose."""
    if os.getuid() == 0:
        ctypes.CDLL(None).prctl(DROP, *map(ctypes.c_ulong, (DAC_OVERRIDE, 0, 0, 0)))


def test_a_folder_that_is_read_only(handed_in: Path, tmp_path: Path) -> None:
    """A place where nothing can be written is told in one line, whether it is there or not."""
    Path("out").mkdir(mode=0o555)
    for out in ("out", "out/new"):
        done = subprocess.run(
            [GRADE, "batch", "lesson4", handed_in, "--out", out],
            preexec_fn=without_roots_right,
            capture_output=True,
            text=True,
            check=False,
        )
        refusal = Done(done.returncode, done.stdout, done.stderr).refusal
        assert f"cannot write to {out}: Permission denied: name a folder" in refusal


@pytest.mark.usefixtures("handed_in")
def test_two_at_once(grade: Grade) -> None:
    """While one batch writes to a folder another is refused, and does not touch it."""
    grade()
    before = files(Path("out"))
    with only_one(Path("out")):
        assert "another `grade batch` is writing to out" in grade("--again").refusal
        assert 0 == grade("--again", "--dry-run").code
    assert before == files(Path("out"))


@pytest.mark.usefixtures("handed_in")
def test_a_scheduler_that_does_not_answer(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scheduler is not waited for without end; what was graded stays."""
    pytest.importorskip("distributed")
    monkeypatch.setattr(schedulers, "CONNECT_SECONDS", 0.5)
    grade()
    before = files(Path("out"))
    refusal = grade("--again", "--scheduler", "tcp://127.0.0.1:1").refusal
    assert "no Dask scheduler answers at tcp://127.0.0.1:1 within 0.5 s" in refusal
    assert before == files(Path("out"))


@pytest.mark.usefixtures("handed_in")
@pytest.mark.parametrize(
    ("room", "said", "kept"),
    [
        (1, f"cannot write {{}}/out/{REPORTS}: No space left on device; the reports before it", 1),
        (3, "cannot write the scores to out: No space left on device; the reports are kept", 3),
        (4, "cannot write the scores to out: No space left on device; the reports are kept", 3),
    ],
)
def test_a_disk_that_fills(
    grade: Grade, here: Here, room: int, said: str, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is told in one line; the same command then finishes what is left."""
    written: list[Any] = []

    def sync(*files: Any) -> None:
        written.extend(files)
        if len(written) > room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("grader.files.sync", lambda files: sync(*files))  # of a chunk's reports
        patch.setattr("os.fsync", sync)  # of a file alone
        assert said.format(os.getcwd()) in grade().refusal
    assert kept == len(os.listdir(Path("out", REPORTS)))
    here.chunks = []
    assert (0, 3 - kept) == (grade().code, len(here.graded))
    assert b"cy,14,14" in files(Path("out"))[SCORES_CSV]


def test_changes_are_told_before_they_are_written(
    grade: Grade, handed_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose score changes is told also where the new scores cannot be written in the end."""
    grade()
    change(handed_in)
    before = files(Path("out"))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(batch_command, "publish", full)
    done = grade()
    assert (2, 1) == (done.code, len(done.err.splitlines()))
    assert "1 of 3 scores change:\n  bob  3 → 14" in done.out
    assert before[SCORES_JSON] == files(Path("out"))[SCORES_JSON]


@pytest.mark.usefixtures("handed_in")
def test_less_isolation(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where code is not fully confined a class is refused, unless the risk is taken by name."""
    monkeypatch.setattr(helper, "BOOT", BOOT_UNCONFINED)
    with fresh_process():
        refusal = grade().refusal
        assert "isolation is limited here" in refusal
        assert "--allow-unconfined-code grades all the same" in refusal
        assert [] == os.listdir(Path("out", REPORTS))
        assert 0 == grade("--allow-unconfined-code").code
    assert "limited" == json.loads(Path("out", REPORTS, "ann.json").read_text())["isolation"]


# How far it is.


@pytest.mark.usefixtures("handed_in")
def test_progress_without_a_terminal(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no terminal a plain line now and then says how far it is."""
    with monkeypatch.context() as patching:
        patching.setattr(class_progress, "PLAIN_SECONDS", 0)
        lines = grade().err.splitlines()
    assert ["1 of 3", "2 of 3", "3 of 3"] == [line.split(",")[0] for line in lines]
    assert all(re.fullmatch(r"\d of 3, \d+\.\d a second, \d+ s left", line) for line in lines)
    assert lines[-1].endswith(" 0 s left")
    assert "" == grade("--again").err


def test_progress_on_a_terminal(handed_in: Path) -> None:
    """A terminal shows a bar with the rate and the time that is left, and stdout has none of it."""
    ours, theirs = pty.openpty()
    seen = []
    reader = threading.Thread(target=lambda: seen.extend(iter(lambda: _read(ours), b"")))
    reader.start()
    done = subprocess.run(
        [GRADE, "batch", "lesson4", handed_in, "--out", "out", "--jobs", "1", "--timeout", "1"],
        env={**os.environ, "TERM": "xterm-256color"},
        stdout=subprocess.PIPE,
        stderr=theirs,
        check=True,
    )
    os.close(theirs)
    reader.join()
    os.close(ours)
    shown = b"".join(seen).decode()
    assert "0/3" in shown
    assert "3/3" in shown
    assert re.search(r"\d\.\d a second", shown)
    assert re.search(r"\d:\d\d:\d\d", shown)
    assert done.stdout.startswith(b"lesson4: 3 students")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # closed at the other end
        return b""


# What an interruption leaves.


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are found in /proc")
@pytest.mark.parametrize("how", ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"])
def test_nothing_outlives_an_interruption(
    how: str, lesson4: Lesson, tmp_path: Path, grade: Grade, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However a batch is ended, also in the middle of a loop, all of it ends and reports stay."""
    monkeypatch.chdir(tmp_path)
    write_class(Path("class"), lesson4, [f"s{number}" for number in range(9)], "error")
    Path("class/s8/error.py").write_text(LOOP)
    command = [GRADE, "batch", "lesson4", "class", "--out", "out", "--jobs", "2", "--timeout", "60"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    wait_until(lambda: len(list(Path("out").glob("reports/s*.json"))) == 8)
    started = processes_of(process.pid)
    assert len(started) > 3  # the judges with their helpers, and the workers with the loop
    if how == "SIGINT":
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    else:
        process.send_signal(signal.Signals[how])
    out, err = process.communicate(timeout=SOON)
    assert_gone(started)
    assert "" == out
    if how != "SIGKILL":
        progress = re.compile(r"\d of 9, \d+\.\d a second, \d+ s left\n")
        done = "grade: 8 of 9 done: run the same command again to continue\n"
        interrupted = "\ngrade: interrupted\n" if how == "SIGINT" else ""
        assert done + interrupted == progress.sub("", err)
    ends = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129, "SIGKILL": -signal.SIGKILL}
    assert ends[how] == process.returncode
    assert {f"{REPORTS}/s{number}.json" for number in range(8)} | {"journal.jsonl", ".lock"} == (
        set(files(Path("out")))
    )
