"""The students' edition of our own lessons: the same reports, and nothing of their code."""

import base64
import csv
import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from grader.judge.plan import plan_for
from grader.lessons.kit import BUILT_IN, Kit
from grader.lessons.lesson import lesson_names, load_lesson, load_lessons
from grader.sandbox.sandbox import Sandbox
from tests.benchmarks.same_reports import all_handed_in
from tests.helpers.editions import edition_of, hidden_lines, leaks, parts

WHOLE = ("submissions/", "styles/", "misconceptions/")
OTHERS = ("right_answers/", "wrong", "mutants")
ONE_IN = 9  # of all other answers
BY_THE_CLOCK = "styles/notebook"  # prints how long something took


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    """The students' edition of the built-in kit."""
    return edition_of(BUILT_IN, tmp_path_factory.mktemp("edition") / "students")


def test_no_code_is_in_it(edition: Kit) -> None:
    """No line of a solution's own blocks or of a wrong answer is in the edition, in any file."""
    lessons = load_lessons(BUILT_IN)
    assert 600 < len(set(hidden_lines(lessons)))
    assert [] == leaks(lessons, edition)
    for path in edition.suites.rglob("*.py"):
        assert "grader.suites" not in path.read_text("utf-8")


@pytest.mark.parametrize("name", lesson_names())
def test_what_is_asked_is_recorded(name: str, edition: Kit) -> None:
    """The edition asks of each exercise beforehand, and has all the checks of the kit."""
    whole, released = load_lesson(name), load_lesson(name, edition)
    for exercise in released.exercises:
        assert plan_for(released, exercise).messages
        checks = [len(plan_for(lesson, exercise).checks) for lesson in (whole, released)]
        assert checks[0] == checks[1]


def test_records_are_small(edition: Kit) -> None:
    """What is recorded of a lesson is less than 1.8 megabytes."""
    for folder in edition.suites.glob("*/answers"):
        assert 1_800_000 > sum(path.stat().st_size for path in folder.iterdir())


@pytest.mark.parametrize("name", lesson_names())
def test_reports_are_the_same(name: str, edition: Kit, sandbox: Sandbox) -> None:
    """Golden submissions, styles and misconceptions have the same reports, times aside.

    So have other answers, but that a diagnosis may be missing.
    """
    whole, released = load_lesson(name), load_lesson(name, edition)
    handed_in = list(all_handed_in(whole))
    kept = [each for each in handed_in if each.submission.name.startswith(WHOLE)]
    others = [each for each in handed_in if each.submission.name.startswith(OTHERS)]
    for each in [*kept, *others[::ONE_IN]]:
        one, other = (parts(lesson, each.submission, sandbox) for lesson in (whole, released))
        differing = {key for key in one if one[key] != other[key]}
        if each.submission.name == BY_THE_CLOCK:
            differing = {key for key in differing if not key.endswith(" output")}
        if each in kept:
            assert set() == differing, each.submission.name
        assert {"diagnosis"} >= {key.partition(" ")[2] for key in differing}, each.submission.name
        assert {None} >= {other[key] for key in differing}


@pytest.fixture(scope="module")
def unpacked(edition: Kit, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which the edition's wheel is unpacked."""
    (wheel,) = edition.root.glob("*.whl")
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `grade` from the unpacked wheel in a folder."""
    command = [sys.executable, "-P", "-m", "grader", *arguments]
    env = os.environ | {"PYTHONPATH": str(site), "XDG_STATE_HOME": str(folder)}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)


def test_a_wheel_is_the_edition_alone(unpacked: Path, tmp_path: Path) -> None:
    """From the wheel lessons are graded as ever; it knows no kit with solutions."""
    assert 0 == run(unpacked, tmp_path, "init", ".").returncode
    for lesson in load_lessons(BUILT_IN):
        done = run(unpacked, tmp_path, lesson.name, "--submission", str(lesson.solutions))
        assert (0, "") == (done.returncode, done.stderr)
        assert "All passed." in done.stdout
    assert "0 of 7 done" in run(unpacked, tmp_path, "lesson4").stdout
    for command in (["verify"], ["release", "again"], ["lesson4", "--seed", "other"]):
        refused = run(unpacked, tmp_path, *command)
        assert (2, 1) == (refused.returncode, refused.stderr.count("\n")), refused.stderr
        assert "students' edition" in refused.stderr
    assert {"__init__.py", "pytest.ini"} == set(os.listdir(unpacked / "grader" / "suites"))
    assert "solutions" not in os.listdir(unpacked / "grader" / "kit_files")


def test_a_wheel_can_be_installed(edition: Kit, tmp_path: Path) -> None:
    """Pip takes it for a wheel, with a command; its record has every file as it is."""
    (wheel,) = edition.root.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(tmp_path), str(wheel)], check=True)
    assert (tmp_path / "bin" / "grade").is_file()
    with zipfile.ZipFile(wheel) as archive:
        (record,) = (each for each in archive.namelist() if each.endswith("/RECORD"))
        rows = {row[0]: row[1:] for row in csv.reader(archive.read(record).decode().splitlines())}
        assert archive.namelist() == list(rows)
        for name in set(rows) - {record}:
            digest = base64.urlsafe_b64encode(hashlib.sha256(archive.read(name)).digest())
            size = str(archive.getinfo(name).file_size)
            assert [f"sha256={digest.decode().rstrip('=')}", size] == rows[name]
