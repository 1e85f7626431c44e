"""Explaining: an exercise's concept in a few lines, true to the documents, and never its code."""

import ast
import inspect
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from grader.commands.student import explain
from grader.errors import KitError
from grader.lessons.explain import explanation_problems, explanation_text
from grader.lessons.lesson import Exercise, Explanation, Lesson, lesson_names, load_lesson
from tests.helpers.commands import RunGrade

SOLUTION = '''"""Compare: how far off?

One number says how far the prediction is from the goal, and it says nothing else, however
far that is.
"""
'''
TRAP = '"""{}\n\nSome advice.\n\nDocument: {}\n"""\n'
PLACE = 'Lesson 4 slides, "Why measure error?"'
TOLD = Explanation(
    formula="The error is the miss, as far as it goes.",
    worked="The prediction 0.968 has the error 0.028224.",
    given="prediction 0.25",
    trace="T08_four_steps_slides.txt",
    lines=(6, 7),
)
IN_WORDS = Explanation(formula="The miss.", worked="A hit has none.", place=PLACE)
TEXT = """\
Compare: how far off?

One number says how far the prediction is from the goal, and it says nothing
else, however far that is.

Formula  The error is the miss, as far as it goes.
Given    prediction 0.25
Printed  Weight:0.88
         Error:0.028224 Prediction:0.968
Worked   The prediction 0.968 has the error 0.028224.
Where    Lesson 4 slides, "Let's watch several steps of learning"

Known traps:
- The sign was dropped.
- The whole error that there was has been rounded to as many digits as there are
  fingers."""


@pytest.fixture
def exercise(lesson4: Lesson) -> Exercise:
    """An exercise of lesson 4 with an explanation of the tests' own."""
    return replace(lesson4.exercise("error"), explanation=TOLD)


@pytest.fixture
def lesson(tmp_path: Path, lesson4: Lesson, exercise: Exercise) -> Lesson:
    """A lesson of that one exercise, with a solution, a suite and two misconceptions."""
    misconceptions = tmp_path / "misconceptions" / "error"
    misconceptions.mkdir(parents=True)
    (tmp_path / "error.py").write_text(SOLUTION, "utf-8")
    (tmp_path / "test_error.py").write_text("student.squared_error(0.25, 0.8)", "utf-8")
    shutil.copy(lesson4.suites / "printed.py", tmp_path)
    shutil.copytree(lesson4.suites / "traces", tmp_path / "traces")
    (misconceptions / "a.py").write_text(TRAP.format("The sign was dropped.", PLACE), "utf-8")
    title = (
        "The whole error that there was has been rounded to as many digits as there are fingers."
    )
    (misconceptions / "b.py").write_text(TRAP.format(title, "elsewhere"), "utf-8")
    return replace(lesson4, exercises=(exercise,), solutions=tmp_path, suites=tmp_path)


def told(lesson: Lesson, explanation: Explanation | None) -> tuple[Lesson, Exercise]:
    """Return the lesson and its exercise with another explanation, or none."""
    exercise = replace(lesson.exercises[0], explanation=explanation)
    return replace(lesson, exercises=(exercise,)), exercise


def concept(text: str) -> list[str]:
    """Return the lines of a text that its manifest adds: from the formula to the place."""
    (part,) = [part for part in text.split("\n\n") if part.startswith("Formula ")]
    return part.splitlines()


def test_text(lesson: Lesson, exercise: Exercise) -> None:
    """An explanation is purpose, formula, the printed lines worked through, place and traps."""
    assert TEXT == explanation_text(lesson, exercise)


def test_nothing_printed(lesson: Lesson) -> None:
    """Where a document prints no numbers, that is said, and the place is the manifest's."""
    expected = [
        "Formula  The miss.",
        "Printed  The document prints no numbers of it.",
        "Worked   A hit has none.",
        f"Where    {PLACE}",
    ]
    assert expected == concept(explanation_text(*told(lesson, IN_WORDS)))


def test_second_place(lesson: Lesson) -> None:
    """A place beside that of the trace is named behind it."""
    lines = concept(explanation_text(*told(lesson, replace(TOLD, place="A book"))))
    assert 'Where    Lesson 4 slides, "Let\'s watch several steps of learning"; A book' == lines[-1]


def test_lines_keep_their_form() -> None:
    """Lines of a printed matrix stand below each other as they are printed, but not far right."""
    lesson6 = load_lesson("lesson6")
    rows = replace(IN_WORDS, trace="T18_weight_updates.txt", lines=(4, 5))
    inner = replace(rows, lines=(5,))
    texts = [
        explanation_text(lesson6, replace(lesson6.exercises[0], explanation=each))
        for each in (rows, inner)
    ]
    assert [
        "Printed  array([[0.        , 0.16505257, 0.        ],",
        "                [0.        , 0.        , 0.        ],",
    ] == concept(texts[0])[1:3]
    assert "Printed  [0.        , 0.        , 0.        ]," == concept(texts[1])[1]


def test_not_explained_yet(lesson: Lesson) -> None:
    """Without an explanation or traps there is still what the exercise is for."""
    unexplained, exercise = told(lesson, None)
    purpose, traps = TEXT.split("\n\nFormula")[0], TEXT[TEXT.index("Known traps") :]
    assert f"{purpose}\n\n{traps}" == explanation_text(unexplained, exercise)
    for path in lesson.misconceptions(exercise):
        path.unlink()
    assert purpose == explanation_text(unexplained, exercise)


@pytest.mark.parametrize("name", lesson_names())
def test_every_exercise_is_explained(name: str) -> None:
    """Every exercise has its concept in three to eight lines of 80 columns, and all its traps."""
    lesson = load_lesson(name)
    for exercise in lesson.exercises:
        text = explanation_text(lesson, exercise)
        assert 80 >= max(map(len, text.splitlines())), exercise.name
        assert 3 <= len(concept(text)) <= 8, exercise.name
        traps = text.partition("Known traps:\n")[2]
        assert len(lesson.misconceptions(exercise)) == f"\n{traps}".count("\n- ")


@pytest.mark.parametrize("name", lesson_names())
def test_explanations_are_sound(name: str) -> None:
    """Every number of an explanation is printed or asked with, and its place is known."""
    assert [] == list(explanation_problems(load_lesson(name)))


@pytest.mark.parametrize("name", lesson_names())
def test_no_explanation_holds_the_code(name: str) -> None:
    """No calculation or call of a solution stands in its explanation."""
    lesson = load_lesson(name)
    for exercise in lesson.exercises:
        text = explanation_text(lesson, exercise)
        nodes = ast.walk(ast.parse(lesson.solution(exercise).read_text("utf-8")))
        kinds = ast.BinOp | ast.Call | ast.Compare
        code = [ast.unparse(node) for node in nodes if isinstance(node, kinds)]
        assert code
        assert [] == [expression for expression in code if expression in text]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            {"worked": "It is 0.25 here."},
            "0.25 of its explanation is not printed in the lines that it shows",
        ),
        (
            {"worked": "It is 0.9680 here."},
            "0.9680 of its explanation is not printed in the lines that it shows",
        ),
        (
            {"worked": "It is -0.968 here."},
            "-0.968 of its explanation is not printed in the lines that it shows",
        ),
        ({"given": "weight 0.26"}, "0.26 is given in its explanation, but no check asks with it"),
        ({"formula": "(pred - goal_pred) ** 2"}, "the formula of its explanation is code; say it"),
        ({"formula": "np.dot of both"}, "the formula of its explanation is code; say it in words"),
        ({"formula": "abs(the miss)"}, "the formula of its explanation is code; say it in words"),
        (
            {"lines": (), "worked": "So."},
            "its explanation does not say which lines of T08_four_steps_slides.txt",
        ),
        ({"lines": (99,)}, "T08_four_steps_slides.txt has no line 99"),
        ({"lines": (0,)}, "T08_four_steps_slides.txt has no line 0"),
        ({"trace": "T99.txt"}, "lesson4: printed.py names no trace in T99.txt"),
        ({"place": "Nowhere"}, "no misconception of it names the place Nowhere"),
        (
            {"trace": "", "worked": "So."},
            "its explanation needs a trace, or the place where it stands in a document",
        ),
    ],
)
def test_unsound_explanation(lesson: Lesson, change: dict[str, object], line: str) -> None:
    """An explanation that the documents and suites do not bear out is one line that says why."""
    broken, _ = told(lesson, replace(TOLD, **change))
    (problem,) = explanation_problems(broken)
    assert problem.startswith(f"lesson4 error: {line}")


@pytest.mark.parametrize(
    "explanation",
    [
        pytest.param(replace(TOLD, place=PLACE), id="a place that a misconception names"),
        pytest.param(replace(TOLD, given="goal .80"), id="a number in another form"),
        pytest.param(replace(TOLD, given="layer_1 of T7, 3rd row"), id="no number but names"),
        pytest.param(replace(TOLD, given="weight 0.5"), id="given in a file that suites share"),
        pytest.param(replace(TOLD, formula="The miss (or error) of 1 - goals."), id="words"),
        pytest.param(IN_WORDS, id="words alone"),
    ],
)
def test_sound_explanation(lesson: Lesson, explanation: Explanation) -> None:
    """Numbers may be given in any form and by any file of the suites; names are no numbers."""
    (lesson.suites / "shared.py").write_text("WEIGHT = 0.5", "utf-8")
    (lesson.suites / "test_other.py").write_text("WEIGHT = 0.75", "utf-8")
    assert [] == list(explanation_problems(told(lesson, explanation)[0]))
    other, _ = told(lesson, replace(explanation, given="0.75"))
    assert 1 == len(list(explanation_problems(other)))


def test_nothing_to_explain_with(lesson: Lesson) -> None:
    """An explanation, a docstring that says enough, and a title of every trap are demanded."""
    unexplained, exercise = told(lesson, None)
    (lesson.solutions / "error.py").write_text('"""Compare."""\n', "utf-8")
    lesson.misconceptions(exercise)[0].write_text("x = 1\n", "utf-8")
    assert [
        "lesson4 error: the docstring of its solution needs a title, and a paragraph on what it "
        "is for",
        "lesson4 error: a misconception has no docstring whose first line would name the trap",
        "lesson4 error: the manifest needs an explanation of it",
    ] == list(explanation_problems(unexplained))


@pytest.mark.parametrize("missing", ["error.py", "test_error.py"])
def test_missing_file_is_said_elsewhere(lesson: Lesson, missing: str) -> None:
    """Of an exercise that lacks its solution or suite the explanation is not looked at."""
    unexplained, _ = told(lesson, None)
    (lesson.suites / missing).unlink()
    assert [] == list(explanation_problems(unexplained))


def test_solution_that_cannot_be_read(lesson: Lesson, exercise: Exercise) -> None:
    """A solution that is not Python, or not there, is a fault of the kit that names the file."""
    path = lesson.solution(exercise)
    path.write_text("def error(:\n", "utf-8")
    with pytest.raises(KitError, match=r"error\.py: "):
        explanation_text(lesson, exercise)
    path.unlink()
    with pytest.raises(KitError, match=r"error\.py"):
        explanation_text(lesson, exercise)


def test_trace_that_is_not_there(lesson: Lesson, exercise: Exercise) -> None:
    """A trace file that is not there, or is named by no suite, is a fault of the kit."""
    lesson7 = load_lesson("lesson7")
    with pytest.raises(KitError, match=r"lesson7: T08_four_steps_slides\.txt: .*printed"):
        explanation_text(lesson7, replace(lesson7.exercises[0], explanation=TOLD))
    (lesson.suites / "traces" / "T08_four_steps_slides.txt").unlink()
    with pytest.raises(KitError, match=r"T08_four_steps_slides\.txt: .*No such file"):
        explanation_text(lesson, exercise)


def test_command(run_grade: RunGrade, lesson4: Lesson) -> None:
    """`grade explain` prints the explanation of one exercise, and has help to paste."""
    shown = run_grade("explain", "lesson4", "error")
    assert (0, explanation_text(lesson4, lesson4.exercise("error")) + "\n") == (
        shown.returncode,
        shown.stdout,
    )
    assert "grade explain lesson4 error" in inspect.getdoc(explain.callback or explain)


def test_command_with_an_unknown_exercise(run_grade: RunGrade) -> None:
    """An exercise that the lesson does not have is refused, with the one that was meant."""
    refused = run_grade("explain", "lesson4", "eror")
    assert 2 == refused.returncode
    assert "lesson4 has no exercise 'eror'; did you mean error?" in refused.stderr


def test_the_command_waits_for_no_pytest() -> None:
    """To explain, nothing is imported that only judges need: it would double the time."""
    look = (
        "import sys; from grader.commands.cli import cli; "
        "cli(['explain', 'lesson4', 'error'], standalone_mode=False); "
        "assert not {'pytest', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", look], check=True, capture_output=True)
