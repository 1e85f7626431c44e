"""Kits of one's own: which one a command is for, and that none is used which nobody named."""

import json
import shlex
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.commands.conftest import Grade
from tests.helpers.kits import MISCONCEPTION, SOLUTION, make_kit

FIRST_TIME = "is used for the first time"


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A kit whose path has something in it for every careless reader of paths."""
    return make_kit(tmp_path / "a kit[1] $HOME 'ü'::x")


@pytest.fixture
def solution(tmp_path: Path) -> Path:
    """A folder with the solution of the kit's exercise."""
    folder = tmp_path / "right"
    folder.mkdir()
    (folder / "momentum.py").write_text(SOLUTION, "utf-8")
    return folder


def test_grade_with_a_kit(grade: Grade, kit: Path, solution: Path) -> None:
    """A lesson of a kit is graded, with --kit anywhere; its mistakes are named."""
    for arguments in (
        ("--kit", kit, "week1", "--submission", solution),
        (f"--kit={kit}", "week1", "--submission", solution),
        ("week1", "--submission", solution, "--kit", kit),
    ):
        assert 0 == grade(*arguments).code
    (solution / "momentum.py").write_text(MISCONCEPTION, "utf-8")
    wrong = grade("week1", "--submission", solution, "--json", "--kit", kit)
    assert 1 == wrong.code
    (exercise,) = json.loads(wrong.out)["exercises"]
    assert "no_decay" == exercise["diagnosis"]["id"]
    assert 2 == len(exercise["checks"])


def test_kit_of_the_environment(
    grade: Grade, kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GRADE_KIT names a kit; --kit counts more, and "built-in" is the grader's own."""
    monkeypatch.setenv("GRADE_KIT", str(kit))
    assert "week1  Optimizers" in grade("list").out
    other = make_kit(tmp_path / "other", "week2")
    assert "week2  Optimizers" in grade("list", "--kit", other).out
    assert "lesson4 " in grade("--kit", "built-in", "list").out


def test_kit_around(grade: Grade, kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a kit that was named before, commands are for it; that is said the first time."""
    monkeypatch.chdir(kit / "solutions")
    assert FIRST_TIME in grade("list", "--kit", kit).err
    assert FIRST_TIME not in grade("list", "--kit", kit).err
    found = grade("list")
    assert (0, "") == (found.code, found.err)
    assert "week1  Optimizers" in found.out


def test_kit_around_that_nobody_named(
    grade: Grade, kit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kit.toml that lies around runs nothing until somebody has named it."""
    (kit / "suites" / "tools.py").write_text(f"open({str(kit / 'ran')!r}, 'w')\n", "utf-8")
    monkeypatch.chdir(kit / "exercises")
    for arguments in (["week1"], ["lesson4"], ["list"], ["verify"], ["init", "."]):
        refused = grade(*arguments)
        assert (2, "") == (refused.code, refused.out)
        assert "a kit that you have never used" in refused.err
        assert 1 == len(refused.err.splitlines())
    assert not (kit / "ran").exists()
    assert 0 == grade("--help").code
    assert 0 == grade("--kit", "built-in", "list").code


def test_state_that_cannot_be_kept(grade: Grade, kit: Path, tmp_path: Path) -> None:
    """Where nothing can be remembered, or what was is damaged, a kit that is named works."""
    (tmp_path / "state").write_text("no folder")
    for _ in range(2):
        named = grade("list", "--kit", kit)
        assert 0 == named.code
        assert FIRST_TIME in named.err
    (tmp_path / "state").unlink()
    (tmp_path / "state" / "from-memory").mkdir(parents=True)
    (tmp_path / "state" / "from-memory" / "kits").write_bytes(b"\xff{")
    assert 0 == grade("list", "--kit", kit).code


def test_kits_with_lessons_of_one_name(grade: Grade, tmp_path: Path, solution: Path) -> None:
    """In one process each kit's lesson is its own, also where another's has the same name."""
    first, second = make_kit(tmp_path / "first"), make_kit(tmp_path / "second", beta=0.5)
    (second / "solutions" / "week1" / "momentum.py").write_text(
        SOLUTION.replace("velocity + gradient", "velocity + 2 * gradient"), "utf-8"
    )
    (second / "suites" / "week1" / "traces" / "T1.txt").write_text("1 1 2.95\n", "utf-8")
    for _ in range(2):
        assert 0 == grade("week1", "--submission", solution, "--kit", first).code
        assert 1 == grade("week1", "--submission", solution, "--kit", second).code


def test_lesson_named_as_one_of_ours(grade: Grade, tmp_path: Path, solution: Path) -> None:
    """A kit stands for itself: its `lesson4` is its own, and of ours it has none."""
    kit = make_kit(tmp_path / "kit", "lesson4")
    graded = grade("lesson4", "--submission", solution, "--json", "--kit", kit)
    assert ["momentum"] == [each["name"] for each in json.loads(graded.out)["exercises"]]
    assert "there is no lesson 'lesson5'" in grade("hint", "lesson5", "--kit", kit).err


def test_read_only_kit(grade: Grade, kit: Path, solution: Path) -> None:
    """A kit that cannot be written to grades as well."""
    for path in [kit, *kit.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    assert 0 == grade("week1", "--submission", solution, "--kit", kit).code


@pytest.mark.parametrize("place", ["home", "workspace", "/tmp"])
def test_a_submission_reads_nothing_of_a_kit(
    grade: Grade, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, solution: Path, place: str
) -> None:
    """Wherever a kit lies, a student's code cannot read its solutions or list its folders."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with tempfile.TemporaryDirectory(dir=place if place == "/tmp" else tmp_path) as folder:
        root = Path(folder, place.strip("/"), "kit")
        kit = make_kit(root)
        stolen = [kit / "solutions" / "week1" / "momentum.py", kit / "kit.toml"]
        (solution / "momentum.py").write_text(
            f"import os\nfor path in {[*map(str, stolen)]!r}:\n"
            "    for steal in (open, lambda path: os.listdir(os.path.dirname(path))):\n"
            "        try:\n            steal(path)\n"
            "        except PermissionError:\n            pass\n"
            "        else:\n            raise SystemExit('read')\n" + SOLUTION,
            "utf-8",
        )
        assert 0 == grade("week1", "--submission", solution, "--kit", kit).code


def test_kit_that_is_not_there(grade: Grade, tmp_path: Path) -> None:
    """A folder that is not there, or is not a kit, is refused in one line."""
    for name in ("nowhere", "empty"):
        refused = grade("list", "--kit", tmp_path / name)
        assert (2, "") == (refused.code, refused.out)
        (line,) = refused.err.splitlines()
        assert line.startswith(f"grade: {tmp_path / name} is not a ")


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("exercises/week1/lesson.toml", "format = ", "week1/lesson.toml: "),
        ("suites/week1/test_momentum.py", "import nothing_of_that_name", "nothing_of_that_name"),
        ("suites/week1/printed.py", "raise RuntimeError('soon')", "RuntimeError: soon"),
        ("solutions/week1/momentum.py", "def (", "momentum.py: line 1"),
    ],
)
def test_broken_kit(
    grade: Grade, kit: Path, solution: Path, file: str, content: str, told: str
) -> None:
    """A manifest, suite or solution that cannot be used is a fault of the kit, told in words."""
    (kit / file).write_text(content, "utf-8")
    broken = grade("week1", "--submission", solution, "--kit", kit)
    assert 3 == broken.code
    assert told in broken.out + broken.err
    assert "Traceback" not in broken.err
    assert 0 == grade("--help", "--kit", kit).code


def test_commands_of_a_student(
    grade: Grade, kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Init, hint, explain, list, status, reset and derive are for the kit that is named."""
    monkeypatch.setenv("GRADE_KIT", str(kit))
    assert 0 == grade("derive").code
    assert "1 stub written" in grade("init", ".").out
    assert "raise NotImplementedError" in Path("exercises/week1/momentum.py").read_text("utf-8")
    assert "remembers earlier gradients" in grade("hint", "week1", "momentum").out
    assert "The velocity does not decay." in grade("explain", "week1", "momentum").out
    shutil.copy(kit / "solutions" / "week1" / "momentum.py", "exercises/week1")
    assert 0 == grade("week1").code
    assert "1 of 1 done" in grade("status").out
    assert "is a fresh stub" in grade("reset", "week1", "momentum").out
    assert "momentum" in grade("drill", "--list").out
    assert "momentum" in grade("explain", "week1", "--page", "page.html").out + Path(
        "page.html"
    ).read_text("utf-8")


def test_a_kits_own_word_for_the_document(grade: Grade, kit: Path, solution: Path) -> None:
    """What a student reads says "the book" where that is what the kit calls its document."""
    wrong_there = "return velocity if velocity == 1.9 else beta *"
    (solution / "momentum.py").write_text(SOLUTION.replace("return beta *", wrong_there), "utf-8")
    wrong = grade("week1", "--submission", solution, "-v", "--kit", kit).out
    assert 'The book prints 2.71 (The ball book, "Rolling").' in wrong
    assert "document" not in wrong


def test_advice_names_the_kit(
    grade: Grade, kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a command advises is for the kit that it was given: `grade init .` would be for ours."""
    named = f" --kit {shlex.quote(str(kit))}"
    refused = grade("week1", "--kit", kit)
    assert (2, "") == (refused.code, refused.out)
    assert f"`grade init .{named}` makes a workspace" in refused.err
    monkeypatch.setenv("GRADE_KIT", str(kit))  # which whoever follows the advice has as well
    assert "`grade init .` makes a workspace" in grade("week1").err
    Path("momentum.py").write_text("def momentum(*_): return 0\n", "utf-8")
    wrong = ("week1", "--submission", ".")
    assert "A hint: grade hint week1 momentum\n" in grade(*wrong).out
    assert f"A hint: grade hint week1 momentum{named}\n" in grade(*wrong, "--kit", kit).out
    shutil.rmtree(kit / "solutions")
    told = grade("release", tmp_path / "out", "--kit", kit).err
    assert "`grade release`" not in told or named not in told


@pytest.mark.parametrize("command", [["list"], ["derive"], ["verify"], ["init", "."], ["hint"]])
def test_a_kit_without_lessons(grade: Grade, tmp_path: Path, command: list[str]) -> None:
    """Every command says of a kit without lessons that it has none, and how to begin one."""
    empty = tmp_path / "empty"
    assert 0 == grade("new", "--kit", empty).code
    refused = grade(*command, "--kit", empty)
    assert (2, "") == (refused.code, refused.out)
    told = f"has no lessons: `grade new lesson1/first --kit {empty}` begins one"
    assert told in refused.err


def test_a_lesson_without_a_manifest(grade: Grade, kit: Path) -> None:
    """A folder of solutions whose manifest is missing is no lesson, and that is a problem."""
    make_kit(kit, "week2")
    (kit / "exercises" / "week2" / "lesson.toml").unlink()
    found = grade("verify", "--kit", kit)
    assert 1 == found.code
    assert (
        f"{kit}/exercises/week2/lesson.toml is missing: without it week2 is not a lesson\n"
        in found.out
    )


def test_derive_goes_on(grade: Grade, kit: Path) -> None:
    """A lesson that is not sound is named with its file, and the others are derived."""
    make_kit(kit, "week2")
    make_kit(kit, "week3")
    solution, suite = kit / "solutions/week1/momentum.py", kit / "suites/week3/test_momentum.py"
    solution.write_text(SOLUTION.replace("# BEGIN", "# BEGINNING"), "utf-8")
    suite.write_text("def test_broken(:\n", "utf-8")
    derived = grade("derive", "--kit", kit)
    assert (1, "week2: momentum.py, questions.json\n") == (derived.code, derived.out)
    assert f"grade: week1: {solution}: line " in derived.err
    assert f"grade: week3: {suite}: " in derived.err
    solution.unlink()
    told = grade("derive", "--kit", kit).err
    assert f"grade: week1: {solution}: No such file or directory\n" in told
