"""`grade new`: what it writes verifies as it is, and nothing that is there is lost."""

import json
import os
import shutil
import tomllib
from pathlib import Path

import pytest

from grader.authors.verify import problems, steps
from grader.errors import Advice
from grader.lessons.kit import read_kit
from grader.lessons.lesson import load_lesson
from tests.commands.conftest import Grade


@pytest.fixture(params=["optimizers", "a kit[1] $HOME 'ü' \"q\"\\::x"])
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Where a kit is to be, which is not there yet."""
    return tmp_path / "courses" / str(request.param)


def test_a_kit_is_begun(grade: Grade, folder: Path) -> None:
    """A kit is begun with its four files, and is known from then on; it is not begun twice."""
    begun = grade("new", "--kit", folder)
    assert (0, "") == (begun.code, begun.err)
    assert {"kit.toml", "README.md", ".gitignore"} == set(os.listdir(folder))
    assert "grade verify --kit ." in (folder / "README.md").read_text("utf-8")
    kit = read_kit(folder)
    assert (kit.title.split()[0], "the document") == (folder.name.split()[0], kit.document)
    os.chdir(folder)
    listed = grade("list")
    assert "has no lessons: `grade new" in listed.err
    assert 2 == grade("new", "--kit", folder).code
    empty = grade("verify")
    assert 2 == empty.code
    assert "has no lessons: `grade new" in empty.err


def test_an_exercise_verifies_as_it_is(grade: Grade, folder: Path) -> None:
    """What is written for an exercise is sound; there is advice alone, for wrong answers."""
    assert 0 == grade("new", "week1/momentum", "--kit", folder).code
    assert 0 == grade("new", "week1/soft_max", "--kit", folder).code
    found = list(problems(steps([load_lesson("week1", read_kit(folder))])))
    assert ["it needs 5 wrong answers"] * 2 == [line.partition(": ")[2] for line in found]
    assert all(isinstance(line, Advice) for line in found)
    solutions = folder / "solutions" / "week1"
    right = grade("week1", "--submission", solutions, "--json", "--kit", folder)
    assert 0 == right.code
    exercises = json.loads(right.out)["exercises"]
    assert [("momentum", 2), ("soft_max", 2)] == [(e["name"], len(e["checks"])) for e in exercises]
    wrong = folder / "suites" / "week1" / "misconceptions" / "momentum" / "wrong_direction.py"
    shutil.copy(wrong, solutions / "momentum.py")
    named = grade("week1", "momentum", "--submission", solutions, "--kit", folder).out
    assert "Diagnosis: The step goes with the gradient, not against it." in named
    assert "grows. Look at the sign" in named.replace("\n          ", " ")
    assert 'See: Your document, "Its section"' in named


def test_verify_tells_advice_from_errors(grade: Grade, tmp_path: Path) -> None:
    """Advice leaves exit code 0, and with --strict 1; an error is 1 in any case; all is told."""
    kit = tmp_path / "kit"
    grade("new", "week1/momentum", "--kit", kit)
    poor = grade("verify", "--kit", kit)
    assert 0 == poor.code
    assert [
        "advice: week1 momentum: it needs 5 wrong answers",
        "week1: sound, 1 line of advice",
    ] == poor.out.splitlines()
    assert 1 == grade("verify", "--strict", "--kit", kit).code
    (kit / "suites" / "week1" / "test_momentum.py").write_text("import nothing_there\n", "utf-8")
    (kit / "exercises" / "lesson4").mkdir()
    (kit / "exercises" / "lesson4" / "lesson.toml").write_text("format = \n", "utf-8")
    (kit / "exercises" / "batch").mkdir()
    (kit / "exercises" / "batch" / "lesson.toml").write_text("format = 2\n", "utf-8")
    unsound = grade("verify", "--kit", kit)
    assert 1 == unsound.code
    assert "lesson4/lesson.toml: Invalid value" in unsound.out
    assert "batch: `grade batch` is a command" in unsound.out
    assert "test_momentum.py: ModuleNotFoundError: No module named 'nothing_there'" in unsound.out
    assert "advice: week1 momentum: it needs 5 wrong answers" in unsound.out
    assert "Traceback" not in unsound.out + unsound.err


def test_a_lesson_of_ours_by_name(grade: Grade, tmp_path: Path) -> None:
    """That the built-in kit has a lesson of the same name is advice of one line."""
    kit = tmp_path / "kit"
    grade("new", "lesson4/momentum", "--kit", kit)
    told = grade("verify", "--kit", kit)
    assert 0 == told.code
    assert (
        "advice: lesson4: the built-in kit has a lesson of that name; here it is yours" in told.out
    )


def test_nothing_is_lost(grade: Grade, tmp_path: Path) -> None:
    """Files that are there are left as they are, and a manifest goes on where it ended."""
    kit = tmp_path / "kit"
    kit.mkdir()
    (kit / "README.md").write_text("mine", "utf-8")
    grade("new", "week1/momentum", "--kit", kit)
    assert "mine" == (kit / "README.md").read_text("utf-8")
    manifest = kit / "exercises" / "week1" / "lesson.toml"
    with manifest.open("a", encoding="utf-8") as file:
        file.write("# the end")  # without an end of the line
    before = {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()}
    again = grade("new", "week1/momentum", "--kit", kit)
    assert (2, "") == (again.code, again.out)
    assert "week1 has an exercise momentum already" in again.err
    (kit / "solutions" / "week1" / "other.py").touch()
    assert "other.py is there already" in grade("new", "week1/other", "--kit", kit).err
    (kit / "solutions" / "week1" / "other.py").unlink()
    assert before == {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()}
    assert 0 == grade("new", "week1/another", "--kit", kit).code
    told = tomllib.loads(manifest.read_text("utf-8"))
    assert ["momentum", "another"] == list(told["exercises"])


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("momentum", "name it LESSON/EXERCISE"),
        ("batch/momentum", "`grade batch` is a command"),
        ("new/momentum", "`grade new` is a command"),
        ("../x/momentum", "'..' cannot name a lesson"),
        ("week1/x/momentum", "'x/momentum' cannot name an exercise"),
        ("a.b/momentum", "'a.b' cannot name a lesson"),
        ("week1/", "'' cannot name an exercise"),
        ("week1/lambda", "'lambda' cannot name an exercise"),
        ("week1/a-b", "'a-b' cannot name an exercise"),
    ],
)
def test_names_that_cannot_be(grade: Grade, tmp_path: Path, name: str, told: str) -> None:
    """A name that cannot be an exercise's is refused in one line, and nothing is written for it."""
    refused = grade("new", name, "--kit", tmp_path / "kit")
    assert (2, "") == (refused.code, refused.out)
    (line,) = refused.err.splitlines()
    assert told in line
    assert not list(tmp_path.rglob("test_*.py"))


def test_nowhere_to_begin(grade: Grade, tmp_path: Path) -> None:
    """Outside of a kit, in the built-in one or where nothing can be written it is refused."""
    assert "there is no kit here" in grade("new", "week1/momentum").err
    assert "there is no kit here" in grade("new", "week1/momentum", "--kit", "built-in").err
    (tmp_path / "file").touch()
    assert "cannot write" in grade("new", "--kit", tmp_path / "file" / "kit").err
