"""A course of another subject from its first command to its last, away from the checkout."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.clusters import Dask, connected
from tests.helpers.commands import RunGrade

MOMENTUM = '''\
"""Momentum: keep going.

A velocity that decays carries the weight over what is flat, and smooths out what zigzags.
"""


def momentum(velocity, gradient, beta):
    """Return the next velocity; all of them are numbers."""
    # BEGIN SOLUTION: let the velocity decay, and add the gradient
    return beta * velocity + gradient
    # END SOLUTION
'''
MOMENTUM_SUITE = '''\
"""momentum.py: momentum."""

from grader.checking import Draw, Student

from ..tools import signed
from .printed import BALL


def test_ball(student: Student) -> None:
    """Three pushes give the velocities that the book prints."""
    before = [0, *BALL.numbers[:2]]
    for velocity, printed in zip(before, BALL.numbers, strict=True):
        student.momentum(float(velocity), 1.0, 0.9).prints(printed)


def test_any_velocity(student: Student, draw: Draw) -> None:
    """The velocity decays whatever its sign is, and the gradient is added whole."""
    for _ in range(3):
        student.momentum(signed(draw), signed(draw), draw.uniform(0.2, 0.7)).is_right()
'''
NO_DECAY = '''\
"""The velocity does not decay.

What was learned first then counts for ever. Look at what is left of the velocity.

Document: The ball book, "Rolling"
"""


def momentum(velocity, gradient, beta):
    return velocity + gradient
'''
SOFTMAX = '''\
"""Softmax: numbers become shares.

A network's scores become probabilities: positive, and one altogether.
"""

import numpy as np


def softmax(scores):
    """Return the share of each score (an array) in the sum of their exponentials (an array)."""
    # BEGIN SOLUTION: take exponentials, and divide them by their sum
    powers = np.exp(scores - np.max(scores))
    return powers / powers.sum()
    # END SOLUTION
'''
SOFTMAX_SUITE = '''\
"""softmax.py: softmax."""

import numpy as np

from grader.checking import Draw, Student

from .printed import SHARES


def test_shares(student: Student) -> None:
    """The scores 1, 2 and 3 have the shares that the book prints."""
    student.softmax(np.array([1.0, 2.0, 3.0])).prints(SHARES.numbers)


def test_any_scores(student: Student, draw: Draw) -> None:
    """Shares hold for any number of scores, of either sign."""
    for size in (2, 5):
        student.softmax(draw.vector(size, -2, 2)).is_right()
'''
NOT_EXPONENTIAL = '''\
"""The scores themselves were divided by their sum.

Then a negative score has a negative share. Look at what makes every number positive first.

Document: The ball book, "Shares"
"""


def softmax(scores):
    return scores / scores.sum()
'''
PRINTED = """\
from pathlib import Path

from grader.checking import Trace

TRACES = Path(__file__).with_name("traces")
BALL = Trace(TRACES / "momentum.txt", "The ball book", "Rolling")
SHARES = Trace(TRACES / "softmax.txt", "The ball book", "Shares")
"""
TOOLS = """\
def signed(draw):
    return draw.sign() * draw.uniform(2, 9)
"""
FILES = {
    "solutions/week1/momentum.py": MOMENTUM,
    "solutions/week1/softmax.py": SOFTMAX,
    "suites/tools.py": TOOLS,
    "suites/week1/printed.py": PRINTED,
    "suites/week1/test_momentum.py": MOMENTUM_SUITE,
    "suites/week1/test_softmax.py": SOFTMAX_SUITE,
    "suites/week1/traces/momentum.txt": "velocity 1\nvelocity 1.9\nvelocity 2.71\n",
    "suites/week1/traces/softmax.txt": "[0.09003057 0.24472847 0.66524096]\n",
    "suites/week1/misconceptions/momentum/no_decay.py": NO_DECAY,
    "suites/week1/misconceptions/softmax/not_exponential.py": NOT_EXPONENTIAL,
}
BOOK = 'format = 1\ntitle = "Optimizers"\ndocument = "the book"\n'


@pytest.fixture
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    """A cluster with two workers."""
    pytest.importorskip("distributed")
    dask = Dask(tmp_path_factory.mktemp("dask"))
    dask.start_scheduler()
    dask.start_worker()
    dask.start_worker()
    yield dask
    dask.close()


@pytest.fixture
def course(tmp_path: Path, run_grade: RunGrade, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A kit of two exercises that were begun with `grade new` and then written."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    kit = tmp_path / "my course"
    for exercise in ("momentum", "softmax"):
        done = run_grade("new", f"week1/{exercise}", "--kit", kit)
        assert 0 == done.returncode, done.stderr
    shutil.rmtree(kit / "suites" / "week1" / "misconceptions")
    (kit / "kit.toml").write_text(BOOK, "utf-8")
    for name, content in FILES.items():
        (kit / name).parent.mkdir(parents=True, exist_ok=True)
        (kit / name).write_text(content, "utf-8")
    manifest = kit / "exercises" / "week1" / "lesson.toml"
    told = manifest.read_text("utf-8").replace("weight 0.5, gradient 0.3, alpha 0.1", "one number")
    manifest.write_text(told.replace("Your document", "The ball book"), "utf-8")
    return kit


def hand_in(folder: Path) -> Path:
    """Write a class: ann is right, bob makes both mistakes, cy has one exercise."""
    for name, sources in {
        "ann": {"momentum": MOMENTUM, "softmax": SOFTMAX},
        "bob": {"momentum": NO_DECAY, "softmax": NOT_EXPONENTIAL},
        "cy": {"softmax": SOFTMAX},
    }.items():
        (folder / name).mkdir(parents=True)
        for exercise, source in sources.items():
            (folder / name / f"{exercise}.py").write_text(source, "utf-8")
    return folder


def test_a_course(course: Path, tmp_path: Path, run_grade: RunGrade, dask: Dask) -> None:
    """A kit is derived, verified, graded, used for classes here and on a cluster, and released."""
    derived = run_grade("derive", cwd=course)
    assert "week1: momentum.py, softmax.py, questions.json" in derived.stdout
    verified = run_grade("verify", cwd=course)
    assert (0, "") == (verified.returncode, "".join(errors(verified.stdout))), verified.stdout
    assert 1 == run_grade("verify", "--strict", cwd=course).returncode
    graded = run_grade("week1", "--submission", "solutions/week1", cwd=course)
    assert "All passed." in graded.stdout
    class_ = hand_in(tmp_path / "class")
    command = ["batch", "week1", class_, "--kit", course, "--out"]
    connected(dask, 2).close()
    here = run_grade(*command, "here", "--jobs", "2", "--pages")
    there = run_grade(*command, "there", "--pages", "--scheduler", dask.address)
    assert (here.returncode, here.stdout.replace("here", "there")) == (
        there.returncode,
        there.stdout,
    )
    assert told(tmp_path / "here") == told(tmp_path / "there")
    assert {"no_decay", "not_exponential"} == {
        each["diagnosis"]["id"] for each in told(tmp_path / "there")["bob"]
    }
    released = run_grade("release", tmp_path / "students", cwd=course)
    assert 0 == released.returncode, released.stderr
    students = [*command[:3], "--kit", tmp_path / "students", "--out", "released", "--jobs", "2"]
    assert here.returncode == run_grade(*students).returncode
    assert told(tmp_path / "here") == told(tmp_path / "released")
    for export in (["gradescope"], ["pages"], ["junit", "-o", "junit.xml"]):
        out = [] if "-o" in export else ["--out", "out"]
        done = run_grade("export", *export, "there", *out, "--kit", course)
        assert 0 == done.returncode, done.stderr
    assert "velocity does not decay" in (tmp_path / "out" / "bob.html").read_text("utf-8")


def errors(said: str) -> list[str]:
    """Return what a verification says that is neither advice nor the last line."""
    return [line for line in said.splitlines()[:-1] if not line.startswith("advice: ")]


def told(out: Path) -> dict[str, list[dict[str, object]]]:
    """Return what each student is told of each exercise, times aside."""
    reports = {}
    for path in sorted((out / "reports").glob("*.json")):
        exercises = json.loads(path.read_text("utf-8"))["exercises"]
        for exercise in exercises:
            for check in exercise["checks"]:
                del check["seconds"]
        reports[path.stem] = exercises
    return reports
