"""Pictures: declared in the manifest, asked beside the checks, kept as numbers, drawn as SVG."""

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.authors.leaks import page_text
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.lessons.pictures import Beside, Kind, read_pictures
from grader.pages import templates
from grader.pages.asking import solution_answers, with_pictures
from grader.pages.drawing import Alternative, Line, Plot, matrix_svg, plot_svg
from grader.pages.figures import lesson_figures, picture_problems, student_figures
from grader.pages.student import student_page
from grader.results.report import SCHEMA, ExerciseReport, PictureAnswers, Report, Status, report_of
from grader.sandbox.sandbox import Sandbox
from grader.text import harmless

ABOUT = Alternative("one", "A title", "What it shows")
DRAWN = {
    "lesson4": {"derivative", "hot_cold_step", "gradient_descent", "alpha_update"},
    "lesson5": {"light_matrix", "pressure", "vector_step", "stochastic_epoch"},
    "lesson6": {
        *("relu", "relu2deriv", "init_weights", "forward", "layer_deltas"),
        *("weight_deltas", "backprop_step", "train"),
    },
    "lesson7": {"sigmoid", "boundary_step", "sigmoid_train"},
}
ASKED = {"function": "f", "arguments": [1]}
FORGOTTEN = """def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    print("asked")
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), 1)
    return pairs
"""


def pictured(lesson: Lesson, sandbox: Sandbox, **sources: str) -> Report:
    """Return the report of these sources, with pictures."""
    options = Options("test", 0.5, tuple(sources))
    report = grade(lesson, Submission("test", sources), sandbox, options)
    return with_pictures(report, lesson, sources, sandbox)


def kept(exercise: str, *pictures: PictureAnswers) -> ExerciseReport:
    """Return the report of an exercise with these answers."""
    return ExerciseReport(exercise, "T", Status.FAILED, 0, 1, (), "", pictures=pictures)


@pytest.mark.parametrize("name", lesson_names())
def test_every_picture_fits_its_exercise(name: str) -> None:
    """The exercises that are to have pictures have them, and each can be drawn."""
    lesson = load_lesson(name)
    assert DRAWN[name] == {each.name for each in lesson.exercises if each.pictures}
    assert [] == list(picture_problems(lesson))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"run": "gradient_learn"}, "there is no function gradient_learn"),
        ({"number": 7}, "curves.py has no run 7 of alpha_learn"),
        ({"caption": ""}, "it needs a caption"),
        ({"kind": Kind.BOWL, "input": 3.0}, "3 is not asked with in this run"),
        (
            {"kind": Kind.BOWL, "input": 2.0, "beside": (Beside("derivative", 2, "x"),)},
            "derivative has no bowl that is its picture 2",
        ),
    ],
)
def test_a_picture_that_does_not_fit_is_named(
    lesson4: Lesson, change: dict[str, Any], said: str
) -> None:
    """A picture of another kind, function or run than the exercise has is found."""
    exercise = lesson4.exercise("alpha_update")
    picture = replace(exercise.pictures[0], **change)
    lesson = replace(lesson4, exercises=(replace(exercise, pictures=(picture,)),))
    assert f"lesson4 alpha_update: picture 1: {said}" in list(picture_problems(lesson))


def test_a_picture_of_another_kind_is_named() -> None:
    """A picture whose kind is not that of its answers cannot be drawn, and verify says so."""
    lesson = load_lesson("lesson6")
    exercise = lesson.exercise("relu")
    picture = replace(exercise.pictures[0], kind=Kind.PLANE)
    lesson = replace(lesson, exercises=(replace(exercise, pictures=(picture,)),))
    said = "lesson6 relu: picture 1: what the solution answers cannot be drawn as plane"
    assert [said] == list(picture_problems(lesson))


@pytest.mark.parametrize(
    "entry",
    [
        {"kind": "cake", "caption": "x", "run": "f"},
        {"kind": "errors", "caption": "x"},
        {"kind": "matrix", "caption": "x", "run": "f"},
        {"kind": "bowl", "caption": "x", "run": "f"},
        {"kind": "errors", "caption": "x", "run": "f", "colour": "red"},
        {"kind": "bowl", "caption": "x", "run": "f", "input": 1, "weights": [1, 0]},
        {"kind": "errors", "caption": "x", "run": "f", "weights": [0, 1]},
        {"kind": "activation", "caption": "x", "questions": [ASKED], "run": "f"},
        {"kind": "deltas", "caption": "x", "questions": [ASKED]},
        {"kind": "layers", "caption": "x", "questions": [ASKED], "layers": [[1]]},
        {"kind": "layers", "caption": "x", "questions": [ASKED], "given": [0]},
    ],
)
def test_a_manifest_that_declares_no_picture_is_refused(entry: dict[str, Any]) -> None:
    """Another kind, a missing run or input, or a key that is not known is an error."""
    with pytest.raises((TypeError, ValueError)):
        read_pictures([entry])


def test_the_numbers_are_kept_in_the_report(lesson4: Lesson, sandbox: Sandbox) -> None:
    """A report with pictures is valid, reads back the same, and has what was answered."""
    report = pictured(lesson4, sandbox, alpha_update=FORGOTTEN)
    document = json.loads(report.to_json())
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(document)
    (points,) = report_of(document, Path("x")).exercises[0].pictures[0].answers
    assert ((0, 0.04), (1, 0.36), (2, 3.24)) == points[:3]


def test_without_a_page_nothing_is_asked(lesson4: Lesson, sandbox: Sandbox) -> None:
    """A report without pictures has no key for them, and asking changes nothing else in it."""
    sources = {"alpha_update": FORGOTTEN}
    options = Options("test", None, ("alpha_update",))
    plain = grade(lesson4, Submission("test", sources), sandbox, options)
    assert "pictures" not in json.loads(plain.to_json())["exercises"][0]
    with_them = with_pictures(plain, lesson4, sources, sandbox).exercises[0]
    assert plain.exercises[0] == replace(with_them, pictures=())


def test_a_run_that_two_pictures_show_is_asked_once(lesson4: Lesson, sandbox: Sandbox) -> None:
    """A function that answers otherwise each time has one run, drawn twice."""
    source = FORGOTTEN.replace(
        "    pairs = []\n", "    pairs = [(len(seen), 1)]\n    seen.append(1)\n"
    )
    report = pictured(lesson4, sandbox, alpha_update=f"seen = []\n{source}")
    errors, bowl = (each.answers[0] for each in report.exercises[0].pictures)
    assert errors[0][1] == bowl[0][1]


def test_a_wrong_run_is_drawn_beside_the_documents(lesson4: Lesson, sandbox: Sandbox) -> None:
    """The page names the iteration at which a run leaves the document's, and the mistake."""
    text = page_text(student_page(lesson4, pictured(lesson4, sandbox, alpha_update=FORGOTTEN)))
    assert "At iteration 1 it leaves the document" in text
    assert "Diagnosis: alpha was not used" in text


def test_a_right_run_goes_with_the_document(lesson4: Lesson, sandbox: Sandbox) -> None:
    """What the solution answers goes along every printed number."""
    for exercise in lesson4.exercises:
        answers = solution_answers(lesson4, exercise)
        for figure in student_figures(lesson4, kept(exercise.name, *answers)):
            assert "leaves" not in figure.said


@pytest.mark.parametrize(
    "returned",
    ["None", "'x'", "[]", "[[1]]", "[(1e300, 1e300)] * 20", "[(float('nan'), 1.0)] * 20",
     "[(10 ** 400, 1)] * 3", "{}", "[(1, 2, 3)] * 9", "[[[[1]]]]", "object()", "1 / 0"],
)  # fmt: skip
def test_whatever_is_answered_there_is_a_page(
    lesson4: Lesson, sandbox: Sandbox, returned: str
) -> None:
    """An answer that nothing can be drawn from has no picture, and no harm comes of it."""
    learn = "gradient_learn(weight, my_input, goal_pred, iterations)"
    source = f"def {learn}: return {returned}\ndef gradient_step(*a): return 1.0"
    slope = f"def error_curve(*a): return {returned}\ndef slope(*a): return {returned}"
    report = pictured(lesson4, sandbox, gradient_descent=source, derivative=slope)
    page = student_page(lesson4, report_of(json.loads(report.to_json()), Path("x")))
    drawn = page.split("<svg")[1:]
    assert not any("nan" in svg.split("</svg>")[0] for svg in drawn)


def test_stored_numbers_of_other_shapes_are_left_out(lesson4: Lesson) -> None:
    """Numbers in a stored report that are not such as its picture is made of give no figure."""
    for answer in (None, 1, [1, 2], [[None, None]], [["x", 1]], [[1]], [[[1, 2]]]):
        stored = kept("alpha_update", PictureAnswers("errors", ("alpha_learn",), (answer,)))
        assert [] == student_figures(lesson4, stored)


def test_a_reference_line_is_drawn_only_where_it_is_printed() -> None:
    """Where the document prints no numbers of a run, there is the student's line alone."""
    lesson = load_lesson("lesson7")
    exercise = lesson.exercise("sigmoid_train")
    figure, _ = student_figures(lesson, kept(exercise.name, *solution_answers(lesson, exercise)))
    assert 'class="line document"' not in figure.pictures[0][1]
    assert [] == lesson_figures(lesson, exercise)


def test_the_lessons_own_picture_shows_printed_numbers_alone(lesson4: Lesson) -> None:
    """The picture of a lesson's own page has the document's dots, and no line of anybody's."""
    (figure, growing) = lesson_figures(lesson4, lesson4.exercise("gradient_descent"))
    assert ("iteration", "document") == figure.header
    assert 'class="line you"' not in figure.pictures[0][1]
    assert ("0", "0.3025000000000001") == figure.rows[0] or figure.rows[0][1].startswith("0.3025")
    assert "error (logarithmic)" in growing.pictures[0][1]


def test_iterations_that_are_not_printed_are_a_gap(lesson4: Lesson) -> None:
    """The document's line is not drawn over iterations of which it prints nothing."""
    figure, _ = lesson_figures(lesson4, lesson4.exercise("hot_cold_step"))
    path = figure.pictures[0][1].split('class="line document" d="')[1].split('"')[0]
    assert 2 == path.count("M")


def test_what_is_not_a_number_breaks_the_line() -> None:
    """A line has a gap where there is nothing to draw."""
    svg = plot_svg(
        Plot("x", "y", (Line("you", ((0, 1), (1, None), (2, 3), (3, math.inf))),)), ABOUT
    )
    assert 2 == svg.split('class="line you" d="')[1].split('"')[0].count("M")


def test_a_matrix_says_its_signs() -> None:
    """A square is told by its sign or number, not by its colour alone."""
    svg = matrix_svg([[1.0, -2.0, 0.0, None]], ABOUT)
    for text in (">+1<", ">\N{MINUS SIGN}2<", ">0<", ">?<"):
        assert text in svg


def test_plain_text_is_harmless_as_it_is() -> None:
    """What is filled in without a closer look is what the closer look would leave as it is."""
    for character in map(chr, range(0x300)):
        assert harmless(character) == templates._harmless(character)
    assert templates._harmless("\x1b[2J\u202e") == harmless("\x1b[2J\u202e") != "\x1b[2J\u202e"
