"""A class graded with a kit of one's own: in processes, and on a cluster to which it travels."""

import contextlib
import json
import operator
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.batch.chunks import job_for
from grader.judge.options import Options
from grader.lessons.kit import Kit, read_kit
from grader.lessons.lesson import load_lesson
from grader.lessons.packing import packed, unpacked
from tests.conftest import RunGrade
from tests.helpers.clusters import Dask, connected
from tests.helpers.kits import MISCONCEPTION, SOLUTION, make_kit


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No kit is known, and none will be."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """A kit whose path no careless reader of paths gets through."""
    return read_kit(make_kit(tmp_path / "a kit[1] 'ü'::x"))


@pytest.fixture
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    """A cluster with two workers, for which the kit's own path does not count."""
    pytest.importorskip("distributed")
    dask = Dask(tmp_path_factory.mktemp("dask"))
    dask.start_scheduler()
    dask.start_worker()
    dask.start_worker()
    yield dask
    dask.close()


def hand_in(folder: Path) -> Path:
    """Write a class of four: two are right, one makes a known mistake, one handed in nothing."""
    for name, source in (("ann", SOLUTION), ("bob", MISCONCEPTION), ("cy", SOLUTION + "\n")):
        (folder / name).mkdir(parents=True)
        (folder / name / "momentum.py").write_text(source, "utf-8")
    (folder / "dee").mkdir()
    return folder


def scores(out: Path) -> dict[str, float | None]:
    """Return the score of each student."""
    students = json.loads((out / "scores.json").read_text("utf-8"))["students"]
    return {each["id"]: each["score"] for each in students}


SCORES = {"ann": 2.0, "bob": 0.0, "cy": 2.0, "dee": 0.0}


def test_packed_kit(kit: Kit, tmp_path: Path) -> None:
    """A kit that was packed and unpacked is the same but for its place, to the byte."""
    content = packed(kit)
    (kit.suites / "__pycache__").mkdir()
    (kit.suites / "__pycache__" / "x.pyc").touch()
    there = unpacked(content, tmp_path)
    assert content == packed(kit) == packed(there)
    assert (tmp_path, kit.title, kit.document) == (there.root, there.title, there.document)


def test_class_in_processes(kit: Kit, tmp_path: Path, run_grade: RunGrade) -> None:
    """A class is graded with a kit; a kit that was moved, in the middle or not, goes on."""
    class_ = hand_in(tmp_path / "class")
    command = ["batch", "week1", class_, "--out", "out", "--jobs", "2"]
    done = run_grade(*command, "--kit", kit.root)
    assert SCORES == scores(tmp_path / "out"), done.stderr
    report = tmp_path / "out" / "reports" / "bob.json"
    (exercise,) = json.loads(report.read_text("utf-8"))["exercises"]
    assert "no_decay" == exercise["diagnosis"]["id"]
    written = report.stat().st_mtime_ns
    moved = tmp_path / "elsewhere"
    shutil.move(kit.root, moved)
    again = run_grade(*command, "--kit", moved)
    assert (done.returncode, written) == (again.returncode, report.stat().st_mtime_ns)
    (moved / "suites" / "tools.py").write_text("BETA = 0.9  # as before\n", "utf-8")
    run_grade(*command, "--kit", moved)
    assert written != report.stat().st_mtime_ns
    shown = run_grade("show", "out", "bob", "--due", "--kit", moved)
    assert "due: 2.71" in shown.stdout
    assert "name the kit that it was graded with as --kit" in run_grade("show", "out", "bob").stderr
    assert 0 == run_grade("page", "out", "--kit", moved).returncode


def test_class_on_a_cluster(kit: Kit, tmp_path: Path, run_grade: RunGrade, dask: Dask) -> None:
    """A kit travels to a cluster's workers, once to each, and is used from there alone."""
    class_ = hand_in(tmp_path / "class")
    connected(dask, 2).close()
    command = ["batch", "week1", class_, "--scheduler", dask.address, "--kit", kit.root]
    done = run_grade(*command, "--out", "out")
    assert SCORES == scores(tmp_path / "out"), done.stderr
    with contextlib.closing(connected(dask, 2, kit)) as cluster:
        job = job_for(load_lesson("week1", kit), Options())
        used = cluster.submit(operator.attrgetter("kit"), job).result()
    copies = [path.parent for path in dask.folder.rglob("kit-*/kit.toml")]
    assert 2 == len(copies)
    assert used.root in copies
    assert all(copy.stat().st_mode & 0o077 == 0 for copy in copies)


def test_kit_that_cannot_be_delivered(
    kit: Kit, tmp_path: Path, run_grade: RunGrade, dask: Dask
) -> None:
    """Where workers cannot take a kit, that is told in one line, and nothing is graded."""
    class_ = hand_in(tmp_path / "class")
    connected(dask, 2).close()
    for folder in dask.folder.rglob("dask-scratch-space"):
        shutil.rmtree(folder)
    done = run_grade(
        *("batch", "week1", class_, "--out", "out"),
        *("--scheduler", dask.address, "--kit", kit.root),
    )
    assert 3 == done.returncode
    assert "could not be brought to the cluster's workers" in done.stderr
    assert "Traceback" not in done.stderr
