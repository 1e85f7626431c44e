"""Lessons and exercises: what a manifest says, and which files follow from names."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from grader.errors import KitError
from grader.lessons.kit import Kit
from grader.lessons.lesson import (
    CALL_SECONDS,
    Exercise,
    Explanation,
    Lesson,
    lesson_names,
    load_lesson,
)

EXERCISE = '[exercises.one]\ntitle = "One"\npoints = 2\nhints = ["look", "think"]\n'
MANIFEST = f'format = 1\ntitle = "Mini"\ncall_seconds = 0.5\n{EXERCISE}'
EXPLANATION = '[exercises.one.explanation]\nformula = "in words"\nworked = "as printed"\n'


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """An empty kit."""
    return Kit(tmp_path, tmp_path / "suites", "Mini")


def write_manifest(kit: Kit, lesson: str, manifest: str) -> Path:
    """Write the manifest of one lesson and return where it stands."""
    path = kit.exercises / lesson / "lesson.toml"
    path.parent.mkdir(parents=True)
    path.write_text(manifest, "utf-8")
    return path


def copy_of(lesson: Lesson, stubs: Path, solutions: Path, suites: Path) -> Lesson:
    """Return `lesson` with copies of its files in the given folders."""
    for source, target in (
        (lesson.stubs, stubs),
        (lesson.solutions, solutions),
        (lesson.suites, suites),
    ):
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    return replace(lesson, stubs=stubs, solutions=solutions, suites=suites)


@pytest.fixture
def lesson(tmp_path: Path, lesson4: Lesson) -> Lesson:
    """A copy of lesson 4 that may be changed."""
    return copy_of(lesson4, tmp_path / "stubs", tmp_path / "solutions", tmp_path / "suites")


def test_lesson_as_the_manifest_says(kit: Kit) -> None:
    """A lesson has the title, limits and exercises that its manifest gives it."""
    write_manifest(kit, "lesson9", MANIFEST)
    lesson = load_lesson("lesson9", kit)
    assert ("lesson9", "Mini", 0.5) == (lesson.name, lesson.title, lesson.call_seconds)
    assert (Exercise("one", "One", 2.0, ("look", "think")),) == lesson.exercises


def test_explanation_as_the_manifest_says(kit: Kit) -> None:
    """An exercise has the explanation that its manifest gives it, whole or in part, or none."""
    more = 'given = "1"\ntrace = "T01.txt"\nlines = [1, 2]\nplace = "there"\n'
    for name, manifest in (("lesson8", EXPLANATION), ("lesson9", EXPLANATION + more)):
        write_manifest(kit, name, MANIFEST + manifest)
    whole = Explanation("in words", "as printed", "1", "T01.txt", (1, 2), "there")
    assert (
        Explanation("in words", "as printed")
        == load_lesson("lesson8", kit).exercises[0].explanation
    )
    assert whole == load_lesson("lesson9", kit).exercises[0].explanation


def test_default_limit(kit: Kit) -> None:
    """A manifest that says nothing of time gives every call the kit's own limit."""
    write_manifest(kit, "lesson9", MANIFEST.replace("call_seconds = 0.5\n", ""))
    assert CALL_SECONDS == load_lesson("lesson9", kit).call_seconds


def test_exercises_in_the_order_of_the_manifest(kit: Kit) -> None:
    """Exercises come in the order in which the manifest has them, not in that of their names."""
    entries = [EXERCISE.replace("one", name) for name in ("zebra", "ape", "mule")]
    write_manifest(kit, "lesson9", 'format = 1\ntitle = "Zoo"\n' + "".join(entries))
    lesson = load_lesson("lesson9", kit)
    assert ["zebra", "ape", "mule"] == [exercise.name for exercise in lesson.exercises]
    assert lesson.max_score == 6.0


@pytest.mark.parametrize(
    "manifest",
    [
        pytest.param("title = ", id="no TOML"),
        pytest.param("", id="empty"),
        pytest.param(MANIFEST.replace("format = 1", "format = 2"), id="of another format"),
        pytest.param(MANIFEST.replace('title = "Mini"', ""), id="without a title"),
        pytest.param('format = 1\ntitle = "Mini"', id="without exercises"),
        pytest.param(MANIFEST.replace("points = 2", ""), id="without points"),
        pytest.param(MANIFEST.replace("points = 2", 'points = "two"'), id="points in words"),
        pytest.param(MANIFEST.replace("0.5", '"fast"'), id="seconds in words"),
        pytest.param(MANIFEST.replace("points = 2", "points = nan"), id="points that are none"),
        pytest.param(MANIFEST.replace("points = 2", "points = 0"), id="no points"),
        pytest.param(
            'format = 1\ntitle = "Mini"\n[exercises."../up"]\ntitle = "x"\n'
            'points = 1\nhints = ["a", "b"]',
            id="a name that is a path",
        ),
        pytest.param(
            'format = 1\ntitle = "Mini"\n[exercises.one]\ntitle = "x"\npoints = 1\nhints = "text"',
            id="a hint that is no list",
        ),
        pytest.param(
            MANIFEST + EXPLANATION.replace('"in words"', "1"), id="a formula that is a number"
        ),
        pytest.param(MANIFEST + EXPLANATION + 'lines = ["1"]', id="lines in words"),
        pytest.param(MANIFEST + EXPLANATION + "lines = 1", id="lines that are no list"),
        pytest.param(MANIFEST + EXPLANATION + 'poem = "x"', id="an explanation of something else"),
        pytest.param(MANIFEST + EXPLANATION.replace("formula", "place"), id="without a formula"),
        pytest.param(MANIFEST + 'explanation = "x"', id="an explanation that is a text"),
        pytest.param('format = 1\ntitle = "Mini"\nexercises = 3', id="exercises as a number"),
        pytest.param('format = 1\ntitle = "Mini"\nexercises.one = 3', id="exercise as a number"),
    ],
)
def test_unusable_manifest(kit: Kit, manifest: str) -> None:
    """A manifest that does not say what it must is a fault of the kit that names the file."""
    path = write_manifest(kit, "lesson9", manifest)
    with pytest.raises(KitError) as fault:
        load_lesson("lesson9", kit)
    assert str(fault.value).startswith(f"{path}: ")


def test_manifest_that_cannot_be_read(kit: Kit) -> None:
    """A manifest that is missing, or no UTF-8, is a fault of the kit that names the file."""
    with pytest.raises(KitError, match=r"lesson8/lesson\.toml"):
        load_lesson("lesson8", kit)
    write_manifest(kit, "lesson9", "").write_bytes(b'title = "caf\xe9"')
    with pytest.raises(KitError, match=r"lesson9/lesson\.toml"):
        load_lesson("lesson9", kit)


def test_lesson_names_in_order(kit: Kit) -> None:
    """Lessons come in order of their numbers, and only folders with a manifest are lessons."""
    for name in ("lesson10", "lesson4", "lesson9"):
        write_manifest(kit, name, MANIFEST)
    (kit.exercises / "notes").mkdir()
    (kit.exercises / "notes" / "error.py").touch()
    assert ["lesson4", "lesson9", "lesson10"] == lesson_names(kit)


def test_files_follow_from_names(lesson4: Lesson) -> None:
    """The stub, solution and suite of an exercise are found by its name, and are there."""
    error = lesson4.exercise("error")
    assert error.filename == "error.py"
    assert "solutions/lesson4/error.py" == "/".join(lesson4.solution(error).parts[-3:])
    assert "suites/lesson4/test_error.py" == "/".join(lesson4.suite(error).parts[-3:])
    for path in (lesson4.stubs / error.filename, lesson4.solution(error), lesson4.suite(error)):
        assert path.is_file()


def test_unknown_exercise(lesson4: Lesson) -> None:
    """A lesson has no exercise that its manifest does not name."""
    with pytest.raises(KeyError):
        lesson4.exercise("nonsense")


def test_misconceptions_in_order(lesson: Lesson) -> None:
    """The misconceptions of an exercise are the Python files of its folder, in order of name."""
    error = lesson.exercise("error")
    folder = lesson.suites / "misconceptions" / "error"
    shutil.rmtree(folder)
    assert [] == lesson.misconceptions(error)
    folder.mkdir()
    for letter in "gdahcbef":
        (folder / f"{letter}.py").touch()
        (folder / f"{letter}.txt").touch()
    assert list("abcdefgh") == [path.stem for path in lesson.misconceptions(error)]


def test_functions_of_an_exercise(lesson4: Lesson) -> None:
    """The functions that an exercise asks for are those of its solution, in order."""
    error = lesson4.exercise("error")
    assert ["squared_error", "mean_squared_error"] == lesson4.functions(error)


@pytest.mark.parametrize(
    "decisive",
    [
        "suites/test_error.py",
        "suites/printed.py",
        "suites/traces/T02_toes.txt",
        "solutions/error.py",
        "stubs/lesson.toml",
        "suites/data.json",
    ],
)
def test_suite_hash_tells_what_decides(tmp_path: Path, lesson: Lesson, decisive: str) -> None:
    """The hash of a suite changes with anything that decides a score."""
    before = replace(lesson).suite_sha256
    with open(tmp_path / decisive, "a", encoding="utf-8") as file:
        file.write("\n")
    assert before != replace(lesson).suite_sha256


def test_suite_hash_tells_what_lessons_share(kit: Kit) -> None:
    """The hash changes with what stands beside the lessons' suites, not with another lesson's."""
    for name in ("lesson8", "lesson9"):
        write_manifest(kit, name, MANIFEST)
        (kit.suites / name).mkdir(parents=True)
    others, shared = kit.suites / "lesson9" / "printed.py", kit.suites / "common" / "tools.py"
    shared.parent.mkdir()
    hashes = [load_lesson("lesson8", kit).suite_sha256]
    for path in (others, shared, kit.suites / "tools.py"):
        path.write_text("ALPHA = 0.1\n", "utf-8")
        hashes.append(load_lesson("lesson8", kit).suite_sha256)
    assert hashes[0] == hashes[1]
    assert 3 == len(set(hashes))


def test_suite_hash_tells_the_word_for_documents(kit: Kit) -> None:
    """Messages say what a kit calls its documents, so the hash depends on that word."""
    write_manifest(kit, "lesson8", MANIFEST)
    book = replace(kit, document="the book")
    assert load_lesson("lesson8", kit).suite_sha256 != load_lesson("lesson8", book).suite_sha256


def test_suite_hash_tells_names_apart(lesson: Lesson) -> None:
    """The hash of a suite changes when a file gets another name."""
    before = replace(lesson).suite_sha256
    trace = lesson.suites / "traces" / "T02_toes.txt"
    trace.rename(trace.with_name("T02_other_toes.txt"))
    assert before != replace(lesson).suite_sha256


def test_suite_hash_leaves_stubs_out(lesson: Lesson) -> None:
    """What a student edits decides nothing, and is not in the hash of a suite."""
    before = replace(lesson).suite_sha256
    (lesson.stubs / "error.py").write_text("", "utf-8")
    assert before == replace(lesson).suite_sha256


def test_suite_hash_is_the_same_in_a_wheel(tmp_path: Path, lesson4: Lesson) -> None:
    """The hash of a suite is the same in a checkout and in a wheel, which has other folders."""
    checkout, wheel = tmp_path / "checkout", tmp_path / "wheel" / "grader"
    in_checkout = copy_of(
        lesson4,
        checkout / "exercises" / "lesson4",
        checkout / "solutions" / "lesson4",
        checkout / "grader" / "suites" / "lesson4",
    )
    in_wheel = copy_of(
        lesson4,
        wheel / "kit_files" / "exercises" / "lesson4",
        wheel / "kit_files" / "solutions" / "lesson4",
        wheel / "suites" / "lesson4",
    )
    assert in_checkout.suite_sha256 == in_wheel.suite_sha256
