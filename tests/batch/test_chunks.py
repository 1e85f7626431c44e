"""Grading in a process that stays warm: the same reports, whatever came before."""

import gc
import json
import os
import pickle
import shutil
import signal
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from grader.batch import chunks
from grader.batch.chunks import (
    Job,
    Unconfined,
    as_ungraded,
    grade_chunk,
    job_for,
    kit_sha256,
    make_ready,
    pages_sha256,
)
from grader.errors import Fault
from grader.handin.submission import Submission
from grader.judge.run import grade
from grader.lessons.kit import BUILT_IN, PACKAGE
from grader.lessons.lesson import Lesson
from grader.results.gradebook import Graded
from grader.sandbox import helper
from grader.sandbox.sandbox import Sandbox
from tests.helpers.classes import QUICK, SOURCES, fresh_process, student, without_times
from tests.helpers.imports import MODULES, reached

BOOT_UNCONFINED = """
import sys; sys.path[:0] = sys.argv[1:]
from grader.sandbox import confine, worker
confine.ruleset_for = confine.filter_for_workers = lambda *_: None
worker.main()
"""
MEDDLER = """
import builtins, sys
builtins.sum = lambda values: 0
sys.modules["numpy"].mean = lambda values: 0
def squared_error(a, b): return 5
"""


@pytest.fixture(autouse=True, scope="module")
def process() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_process():
        yield


@pytest.fixture
def job(lesson4: Lesson) -> Job:
    """A job: to grade one exercise of lesson4."""
    return job_for(lesson4, QUICK)


def submission(name: str, kind: str = "right") -> Submission:
    """Return one of the made-up submissions."""
    return Submission(name, student(name, kind).sources or {})


def kill_sandbox(job: Job) -> None:
    """End the sandbox that is kept warm, as if it had crashed."""
    make_ready(job)
    os.kill(chunks._warm_process(job.lesson, BUILT_IN).sandbox.helper.pid, signal.SIGKILL)


def statuses(graded: list[Graded]) -> list[str]:
    """Return the status of the one exercise of each."""
    reports = [json.loads(each.report) for each in graded]
    return [
        exercise["status"]
        for report in reports
        for exercise in report["exercises"]
        if exercise["name"] == "error"
    ]


def test_a_chunk_comes_back_in_order(job: Job) -> None:
    """Each submission of a chunk gets what is its own, in the chunk's order."""
    chunk = [submission(kind, kind) for kind in SOURCES]
    graded = grade_chunk(job, chunk)
    assert ["passed", "failed", "failed", "timeout"] == statuses(graded)
    assert [2.0, 2 * 5 / 10, 0.0, 0.0] == [each.row.score for each in graded]
    assert [True, False, False, False] == [each.row.passed for each in graded]
    assert list(SOURCES) == [json.loads(each.report)["submission"] for each in graded]


def test_a_report_is_what_one_alone_gets(job: Job, lesson4: Lesson, sandbox: Sandbox) -> None:
    """A submission of a chunk gets the very report that it gets when it is graded alone."""
    chunk = [submission(kind, kind) for kind in SOURCES]
    for each, graded in zip(chunk, grade_chunk(job, chunk), strict=True):
        alone = json.loads(grade(lesson4, each, sandbox, QUICK).to_json())
        assert without_times(alone) == without_times(json.loads(graded.report))


def test_the_score_is_the_reports(job: Job) -> None:
    """What the class's scores need is what stands in the report."""
    (graded,) = grade_chunk(job, [submission("jdoe", "half")])
    report = json.loads(graded.report)
    assert (report["score"], report["passed"]) == (graded.row.score, graded.row.passed)
    assert {each["name"]: each["score"] for each in report["exercises"]} == graded.row.exercises


def test_it_can_be_sent(job: Job) -> None:
    """What goes to a judge and what comes from it can be sent to another process or machine."""
    (graded,) = grade_chunk(pickle.loads(pickle.dumps(job)), [submission("jdoe")])
    assert graded == pickle.loads(pickle.dumps(graded))


def test_a_chunk_shares_nothing(job: Job) -> None:
    """One that meddles with Python, ends it or loops takes nothing from those beside it."""
    hostile = [
        Submission("meddler", {"error": MEDDLER}),
        Submission("ender", {"error": "import os; os._exit(0)"}),
        submission("loop", "loop"),
    ]
    chunk = [submission("first"), *hostile, submission("last")]
    assert ["passed", "failed", "crashed", "timeout", "passed"] == statuses(grade_chunk(job, chunk))


def test_it_stays_warm(job: Job) -> None:
    """The next chunk is graded with the sandbox of the one before."""
    grade_chunk(job, [submission("first")])
    pid = chunks._warm_process("lesson4", BUILT_IN).sandbox.helper.pid
    grade_chunk(job, [submission("second")])
    assert pid == chunks._warm_process("lesson4", BUILT_IN).sandbox.helper.pid


def test_a_sandbox_that_died_is_replaced(job: Job) -> None:
    """Where the sandbox is gone, what was to be graded is graded in a fresh one."""
    kill_sandbox(job)
    chunk = [submission("first"), submission("second", "wrong")]
    assert ["passed", "failed"] == statuses(grade_chunk(job, chunk))
    assert ["passed"] == statuses(grade_chunk(job, [submission("third")]))


@pytest.mark.parametrize("seconds", [0.0, 0.3], ids=["at once", "after a while"])
def test_a_fault_of_ours_is_in_the_report(
    seconds: float, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no sandbox can be had each report says so as our fault, and later ones are graded."""
    kill_sandbox(job)
    with monkeypatch.context() as patch:
        boot = f"import time; time.sleep({seconds}); raise SystemExit('no sandbox today')"
        patch.setattr(helper, "BOOT", boot)
        graded = grade_chunk(job, [submission("first"), submission("second")])
    assert ["internal", "internal"] == statuses(graded)
    assert all("the sandbox's helper process" in each.report for each in graded)
    assert ["passed"] == statuses(grade_chunk(job, [submission("first")]))


def test_no_process_can_be_started(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where not even a process can be started that is our fault too, and it mends itself."""
    kill_sandbox(job)

    def refuse(*_: object, **__: object) -> None:
        raise OSError("too many processes")

    with monkeypatch.context() as patch:
        patch.setattr(helper, "_start_helper", refuse)
        graded = grade_chunk(job, [submission("first"), submission("second")])
    assert ["internal", "internal"] == statuses(graded)
    assert ["passed"] == statuses(grade_chunk(job, [submission("first")]))


def test_what_cannot_be_judged_is_internal(lesson4: Lesson) -> None:
    """Of a submission whose judge died, every exercise is our fault and the reason is said."""
    graded = as_ungraded(lesson4, submission("jdoe"), QUICK, "its judge died")
    assert {"internal"} == set(statuses([graded]))
    assert {None} == {graded.row.score, *graded.row.exercises.values()}
    assert (False, True) == (graded.row.passed, graded.row.internal)
    assert "its judge died" in graded.report


@pytest.mark.parametrize("name", ["suite_sha256", "kit_sha256"])
def test_another_kit_is_refused(job: Job, name: str) -> None:
    """Where the lesson or the machine is another than the job's, nothing is graded."""
    other = replace(job, **{name: "0" * 64})
    with pytest.raises(Fault, match="another from-memory is installed where it should run"):
        make_ready(other)
    with pytest.raises(Fault, match="install the same everywhere"):
        grade_chunk(other, [submission("jdoe")])


def test_less_isolation_is_refused(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where isolation is limited nothing is graded, unless that was accepted by name."""
    monkeypatch.setattr(helper, "BOOT", BOOT_UNCONFINED)
    with fresh_process():
        with pytest.raises(Unconfined, match="isolation is limited here") as refused:
            make_ready(job)
        with pytest.raises(Unconfined):
            grade_chunk(job, [submission("jdoe")])
        accepted = replace(job, allow_unconfined=True)
        make_ready(accepted)
        (graded,) = grade_chunk(accepted, [submission("jdoe")])
    assert "--allow-unconfined-code" in str(refused.value)
    assert "limited" == json.loads(graded.report)["isolation"]


def test_an_order_names_the_kit(lesson4: Lesson) -> None:
    """A job says by hashes which lesson and which machine it was made with."""
    job = job_for(lesson4, QUICK, allow_unconfined=True, pages=True)
    expected = {
        "lesson": "lesson4",
        "suite_sha256": lesson4.suite_sha256,
        "kit_sha256": kit_sha256(),
        "options": asdict(QUICK),
        "allow_unconfined": True,
        "pages_sha256": pages_sha256(),
        "kit": None,
    }
    assert expected == asdict(job)
    assert not job_for(lesson4, QUICK).allow_unconfined
    assert "" == job_for(lesson4, QUICK).pages_sha256


@pytest.mark.parametrize("changed", ["judge/run.py", "sandbox/worker.py", "new.py", "judge/new.py"])
def test_the_kits_hash(changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any change of the machine's code gives another hash; the same code gives the same."""
    package = tmp_path / "grader"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("suites", "kit_files"))
    monkeypatch.setattr(chunks, "PACKAGE", package)
    assert kit_sha256.__wrapped__() == kit_sha256.__wrapped__()
    before = kit_sha256.__wrapped__()
    with (package / changed).open("a") as file:
        file.write("# changed\n")
    assert before != kit_sha256.__wrapped__()


def test_all_that_decides_a_score_is_hashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a judge or a worker imports, however far down, is part of the hash."""
    package = tmp_path / "grader"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("suites", "kit_files"))
    monkeypatch.setattr(chunks, "PACKAGE", package)
    decisive = reached(["grader.batch.chunks", "grader.sandbox.worker", "grader.sandbox.reader"])
    hashes = {(kit_sha256.__wrapped__(), pages_sha256.__wrapped__())}
    for name in decisive:
        with (package / MODULES[name].relative_to(PACKAGE)).open("a") as file:
            file.write("# changed\n")
        hashes.add((kit_sha256.__wrapped__(), pages_sha256.__wrapped__()))
    assert 1 + len(decisive) == len(hashes)


@pytest.mark.parametrize(
    ("changed", "same_kit", "same_questions"),
    [
        ("pages/drawing.py", True, True),
        ("pages/student.py", True, True),
        ("pages/templates/page.css", True, True),
        ("pages/asking.py", True, False),
    ],
)
def test_how_pages_look_regrades_nothing(
    changed: str,
    same_kit: bool,
    same_questions: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another style or drawing leaves every report as it is; other questions ask those anew."""
    package = tmp_path / "grader"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("suites", "kit_files"))
    monkeypatch.setattr(chunks, "PACKAGE", package)
    before = [each.__wrapped__() for each in (kit_sha256, pages_sha256)]
    with (package / changed).open("a") as file:
        file.write("# changed\n")
    after = [each.__wrapped__() for each in (kit_sha256, pages_sha256)]
    assert [same_kit, same_questions] == [a == b for a, b in zip(before, after, strict=True)]


def test_memory_does_not_grow(job: Job) -> None:
    """Grading more chunks leaves no objects, modules or descriptors behind."""

    def held() -> tuple[int, int]:
        grade_chunk(job, [submission("jdoe"), submission("mary", "wrong")])
        gc.collect()
        return len(gc.get_objects()), len(os.listdir("/dev/fd"))

    for _ in range(3):
        held()  # until all is imported and cached
    objects, descriptors = held()
    for _ in range(10):
        later = held()
    assert later[0] - objects < 200  # of the thousands that one chunk makes
    assert descriptors == later[1]


def test_garbage_is_collected_between_chunks(job: Job) -> None:
    """The collector, which rests while a chunk is graded, is on again however that ended."""
    grade_chunk(job, [submission("jdoe")])
    assert gc.isenabled()
    with pytest.raises(Fault):
        grade_chunk(replace(job, kit_sha256=""), [])
    assert gc.isenabled()
