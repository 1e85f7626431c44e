"""Stubs: what is left of a solution when the student's part is taken out."""

from pathlib import Path

import pytest

from grader.errors import KitError
from grader.lessons.lesson import Exercise, Lesson, lesson_names, load_lesson
from grader.lessons.stubs import derive_stub, stub_text, write_stubs

SOLUTION = '''"""Twice."""


def double(x: float) -> float:
    """Return twice `x`."""
    # BEGIN SOLUTION: add it to itself
    return x + x
    # END SOLUTION


def quadruple(x: float) -> float:
    """Return four times `x`."""
    # BEGIN SOLUTION: double it twice
    return double(double(x))
    # END SOLUTION
'''
STUB = '''"""Twice."""


def double(x: float) -> float:
    """Return twice `x`."""
    # TODO: add it to itself
    raise NotImplementedError("double: add it to itself")


def quadruple(x: float) -> float:
    """Return four times `x`."""
    # TODO: double it twice
    raise NotImplementedError("quadruple: double it twice")
'''
BEGIN, END = "    # BEGIN SOLUTION: add it to itself\n", "    # END SOLUTION\n"


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    """A lesson of two exercises, with solutions and no stubs."""
    exercises = tuple(Exercise(name, name, 1.0, ()) for name in ("one", "two"))
    stubs, solutions = tmp_path / "stubs", tmp_path / "solutions"
    stubs.mkdir()
    solutions.mkdir()
    for exercise in exercises:
        (solutions / exercise.filename).write_text(SOLUTION, "utf-8")
    return Lesson("mini", "Mini", exercises, stubs, solutions, tmp_path / "suites", 1.0)


def test_stub_of_a_solution() -> None:
    """Marked lines give way to a TODO and an error that names the function; the rest stays."""
    assert STUB == derive_stub(SOLUTION)


def test_indentation_of_the_mark() -> None:
    """The TODO stands where the mark stood, however deep."""
    solution = (
        "def f(x):\n    for i in x:\n        # BEGIN SOLUTION: add\n        pass\n"
        "        # END SOLUTION\n    return i\n"
    )
    assert (
        "def f(x):\n    for i in x:\n        # TODO: add\n"
        '        raise NotImplementedError("f: add")\n    return i\n'
    ) == derive_stub(solution)


@pytest.mark.parametrize("lesson_name", lesson_names())
def test_stubs_checked_in_are_derived(lesson_name: str) -> None:
    """The stubs that the kit holds are those that its solutions give."""
    lesson = load_lesson(lesson_name)
    for exercise in lesson.exercises:
        path = lesson.stubs / exercise.filename
        assert stub_text(lesson, exercise) == path.read_text("utf-8")


@pytest.mark.parametrize(
    ("solution", "problem"),
    [
        pytest.param(SOLUTION.replace(END, "", 1), "line 12 .* out of place", id="not ended"),
        pytest.param(SOLUTION.replace(BEGIN, ""), "line 7 .* out of place", id="not begun"),
        pytest.param(SOLUTION.replace(END, END * 2, 1), "line 9 .* out of place", id="ended twice"),
        pytest.param(BEGIN.strip() + "\n" + SOLUTION, "line 1 .* out of place", id="no function"),
        pytest.param(SOLUTION.replace(": add it to itself", ""), "line 6 ", id="no colon"),
        pytest.param(SOLUTION.replace("add it to itself", ""), "line 6 ", id="saying nothing"),
        pytest.param(SOLUTION[: SOLUTION.rindex("    # END")], "does not end it", id="open to end"),
        pytest.param("def double(x):\n    return 2 * x\n", "marks no code", id="no marks"),
    ],
)
def test_misplaced_marks(solution: str, problem: str) -> None:
    """Marks that are not in order are refused, by line, rather than give a wrong stub."""
    with pytest.raises(KitError, match=problem):
        derive_stub(solution)


def test_writing_stubs(lesson: Lesson) -> None:
    """Stubs that are missing or stale are written, the others left alone, and the changed named."""
    assert ["one.py", "two.py"] == write_stubs(lesson)
    assert STUB == (lesson.stubs / "one.py").read_text("utf-8")
    assert [] == write_stubs(lesson)
    (lesson.stubs / "two.py").write_text(STUB + "\n", "utf-8")
    assert ["two.py"] == write_stubs(lesson)
    assert STUB == (lesson.stubs / "two.py").read_text("utf-8")
