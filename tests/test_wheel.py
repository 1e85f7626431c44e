"""The kit as it is installed: a wheel holds all that grading needs, and nothing of a checkout."""

import os
import subprocess
import sys
from pathlib import Path

from grader.lessons.lesson import lesson_names, load_lesson

ROOT = Path(__file__).parents[1]


def grade(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `grade` from the unpacked wheel in `folder`."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "grader", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_wheel_grades_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    """From a wheel `grade init .` fills an empty folder, and every lesson can be graded there."""
    assert 0 == grade(installed, tmp_path, "init", ".").returncode
    for name in lesson_names():
        done = grade(installed, tmp_path, name)
        assert (1, "") == (done.returncode, done.stderr)
        assert f"0 of {load_lesson(name).max_score:g} points." in done.stdout


def test_a_wheel_proves_itself(installed: Path, tmp_path: Path) -> None:
    """`grade verify` finds the kit in a wheel as sound as in a checkout."""
    done = grade(installed, tmp_path, "verify", "lesson4")
    assert (0, "lesson4: sound\n") == (done.returncode, done.stdout)


def test_a_wheel_begins_a_kit(installed: Path, tmp_path: Path) -> None:
    """From a wheel a kit is begun, with an exercise that is sound, and released to students."""
    kit = str(tmp_path / "kit")
    assert 0 == grade(installed, tmp_path, "new", "week1/momentum", "--kit", kit).returncode
    assert {".gitignore", "kit.toml"} <= {path.name for path in Path(kit).iterdir()}
    done = grade(installed, tmp_path, "verify", "--kit", kit)
    assert (0, "week1: sound, 1 line of advice") == (
        done.returncode,
        done.stdout.splitlines()[-1],
    )
    released = grade(installed, tmp_path, "release", "students", "--kit", kit)
    assert (0, "") == (released.returncode, released.stderr)
    assert 1 == len(list((tmp_path / "students").glob("from_memory-*.whl")))


def test_a_wheel_holds_nothing_else(installed: Path) -> None:
    """A wheel holds the package, with the exercises and solutions inside it, and no tests."""
    assert {"grader"} == {path.name for path in installed.iterdir() if path.suffix != ".dist-info"}
    assert {"exercises", "solutions"} == {
        path.name for path in (installed / "grader" / "kit_files").iterdir()
    }
