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
from classes import QUICK, SOURCES, fresh_desk, student, without_times

from grader import grading
from grader.grading import (
    Graded,
    Order,
    Unconfined,
    as_ungraded,
    grade_parcel,
    kit_sha256,
    make_ready,
    order_for,
)
from grader.judge import grade
from grader.kit import PACKAGE, Fault, Lesson
from grader.report import Status
from grader.sandbox import helper
from grader.sandbox.helper import Sandbox
from grader.submission import Submission

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
def desk() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_desk():
        yield


@pytest.fixture
def order(lesson4: Lesson) -> Order:
    """An order to grade one exercise of lesson4."""
    return order_for(lesson4, QUICK)


def submission(name: str, kind: str = "right") -> Submission:
    """Return one of the made-up submissions."""
    return Submission(name, student(name, kind).sources or {})


def kill_sandbox(order: Order) -> None:
    """End the sandbox that is kept warm, as if it had crashed."""
    make_ready(order)
    os.kill(grading._desk(order.lesson).sandbox.helper_pid, signal.SIGKILL)


def statuses(graded: list[Graded]) -> list[str]:
    """Return the status of the one exercise of each."""
    return [each.exercises["error"][0] for each in graded]


def test_a_parcel_comes_back_in_order(order: Order) -> None:
    """Each submission of a parcel gets what is its own, in the parcel's order."""
    parcel = [submission(kind, kind) for kind in SOURCES]
    graded = grade_parcel(order, parcel)
    assert ["passed", "failed", "failed", "timeout"] == statuses(graded)
    assert [2.0, 2 * 4 / 7, 0.0, 0.0] == [each.score for each in graded]
    assert [True, False, False, False] == [each.passed for each in graded]
    assert list(SOURCES) == [json.loads(each.report)["submission"] for each in graded]


def test_a_report_is_what_one_alone_gets(order: Order, lesson4: Lesson, sandbox: Sandbox) -> None:
    """A submission of a parcel gets the very report that it gets when it is graded alone."""
    parcel = [submission(kind, kind) for kind in SOURCES]
    for each, graded in zip(parcel, grade_parcel(order, parcel), strict=True):
        alone = json.loads(grade(lesson4, each, sandbox, QUICK).to_json())
        assert without_times(alone) == without_times(json.loads(graded.report))


def test_the_score_is_the_reports(order: Order) -> None:
    """What the class's scores need is what stands in the report."""
    (graded,) = grade_parcel(order, [submission("jdoe", "half")])
    report = json.loads(graded.report)
    assert (report["score"], report["passed"]) == (graded.score, graded.passed)
    assert {each["name"]: (each["status"], each["score"]) for each in report["exercises"]} == (
        graded.exercises
    )


def test_it_can_be_sent(order: Order) -> None:
    """What goes to a judge and what comes from it can be sent to another process or machine."""
    (graded,) = grade_parcel(pickle.loads(pickle.dumps(order)), [submission("jdoe")])
    assert graded == pickle.loads(pickle.dumps(graded))


def test_a_parcel_shares_nothing(order: Order) -> None:
    """One that meddles with Python, ends it or loops takes nothing from those beside it."""
    hostile = [
        Submission("meddler", {"error": MEDDLER}),
        Submission("ender", {"error": "import os; os._exit(0)"}),
        submission("loop", "loop"),
    ]
    parcel = [submission("first"), *hostile, submission("last")]
    assert ["passed", "failed", "crashed", "timeout", "passed"] == statuses(
        grade_parcel(order, parcel)
    )


def test_it_stays_warm(order: Order) -> None:
    """The next parcel is graded with the sandbox of the one before."""
    grade_parcel(order, [submission("first")])
    pid = grading._desk("lesson4").sandbox.helper_pid
    grade_parcel(order, [submission("second")])
    assert pid == grading._desk("lesson4").sandbox.helper_pid


def test_a_sandbox_that_died_is_replaced(order: Order) -> None:
    """Where the sandbox is gone, what was to be graded is graded in a fresh one."""
    kill_sandbox(order)
    parcel = [submission("first"), submission("second", "wrong")]
    assert ["passed", "failed"] == statuses(grade_parcel(order, parcel))
    assert ["passed"] == statuses(grade_parcel(order, [submission("third")]))


def test_a_fault_of_ours_is_in_the_report(order: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no sandbox can be had each report says so as our fault, and later ones are graded."""
    kill_sandbox(order)
    with monkeypatch.context() as patch:
        patch.setattr(helper, "BOOT", "raise SystemExit('no sandbox today')")
        graded = grade_parcel(order, [submission("first"), submission("second")])
    assert ["internal", "internal"] == statuses(graded)
    assert all("the sandbox's helper process" in each.report for each in graded)
    assert ["passed"] == statuses(grade_parcel(order, [submission("first")]))


def test_no_process_can_be_started(order: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where not even a process can be started that is our fault too, and it mends itself."""
    kill_sandbox(order)

    def refuse(*_: object, **__: object) -> None:
        raise OSError("too many processes")

    with monkeypatch.context() as patch:
        patch.setattr(helper, "_start_helper", refuse)
        graded = grade_parcel(order, [submission("first"), submission("second")])
    assert ["internal", "internal"] == statuses(graded)
    assert ["passed"] == statuses(grade_parcel(order, [submission("first")]))


def test_what_cannot_be_judged_is_internal(lesson4: Lesson) -> None:
    """Of a submission whose judge died, every exercise is our fault and the reason is said."""
    graded = as_ungraded(lesson4, submission("jdoe"), QUICK, "its judge died")
    assert {("internal", 0.0)} == set(graded.exercises.values())
    assert (0.0, False) == (graded.score, graded.passed)
    assert "its judge died" in graded.report


@pytest.mark.parametrize("name", ["suite_sha256", "kit_sha256"])
def test_another_kit_is_refused(order: Order, name: str) -> None:
    """Where the lesson or the machine is another than the order's, nothing is graded."""
    other = replace(order, **{name: "0" * 64})
    with pytest.raises(Fault, match="another from-memory is installed where it should run"):
        make_ready(other)
    with pytest.raises(Fault, match="install the same everywhere"):
        grade_parcel(other, [submission("jdoe")])


def test_less_isolation_is_refused(order: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where isolation is limited nothing is graded, unless that was accepted by name."""
    monkeypatch.setattr(helper, "BOOT", BOOT_UNCONFINED)
    with fresh_desk():
        with pytest.raises(Unconfined, match="isolation is limited here") as refused:
            make_ready(order)
        with pytest.raises(Unconfined):
            grade_parcel(order, [submission("jdoe")])
        accepted = replace(order, allow_unconfined=True)
        make_ready(accepted)
        (graded,) = grade_parcel(accepted, [submission("jdoe")])
    assert "--allow-unconfined-code" in str(refused.value)
    assert "limited" == json.loads(graded.report)["isolation"]


def test_an_order_names_the_kit(lesson4: Lesson) -> None:
    """An order says by hashes which lesson and which machine it was made with."""
    order = order_for(lesson4, QUICK, allow_unconfined=True)
    expected = {
        "lesson": "lesson4",
        "suite_sha256": lesson4.suite_sha256,
        "kit_sha256": kit_sha256(),
        "options": asdict(QUICK),
        "allow_unconfined": True,
    }
    assert expected == asdict(order)
    assert not order_for(lesson4, QUICK).allow_unconfined


@pytest.mark.parametrize("changed", ["judge.py", "sandbox/worker.py", "new.py"])
def test_the_kits_hash(changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any change of the machine's code gives another hash; the same code gives the same."""
    package = tmp_path / "grader"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("suites", "kit_files"))
    monkeypatch.setattr(grading, "PACKAGE", package)
    assert kit_sha256.__wrapped__() == kit_sha256.__wrapped__()
    before = kit_sha256.__wrapped__()
    with (package / changed).open("a") as file:
        file.write("# changed\n")
    assert before != kit_sha256.__wrapped__()


def test_memory_does_not_grow(order: Order) -> None:
    """Grading more parcels leaves no objects, modules or descriptors behind."""

    def held() -> tuple[int, int]:
        grade_parcel(order, [submission("jdoe"), submission("mary", "wrong")])
        gc.collect()
        return len(gc.get_objects()), len(os.listdir("/dev/fd"))

    for _ in range(3):
        held()  # until all is imported and cached
    objects, descriptors = held()
    for _ in range(10):
        later = held()
    assert later[0] - objects < 200  # of the thousands that one parcel makes
    assert descriptors == later[1]


def test_garbage_is_collected_between_parcels(order: Order) -> None:
    """The collector, which rests while a parcel is graded, is on again however that ended."""
    grade_parcel(order, [submission("jdoe")])
    assert gc.isenabled()
    with pytest.raises(Fault):
        grade_parcel(replace(order, kit_sha256=""), [])
    assert gc.isenabled()


def test_statuses_are_plain_texts(order: Order) -> None:
    """A status comes back as the text that stands in the report, and no more."""
    (graded,) = grade_parcel(order, [submission("jdoe")])
    assert str is type(graded.exercises["error"][0])
    assert Status.PASSED == graded.exercises["error"][0]
