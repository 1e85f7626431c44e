"""Planes: the boundary of a sigmoid network before and after, and which points it tells apart."""

from typing import Any

import numpy as np
import pytest

from grader.lessons.lesson import load_lesson
from grader.pages.asking import solution_answers
from grader.pages.contours import contour
from grader.pages.figure import Figure
from grader.pages.figures import student_figures
from grader.results.report import ExerciseReport, PictureAnswers, Status

LESSON = load_lesson("lesson7")
AXIS = np.linspace(-3, 3, 61)


def figures(exercise: str, *answers: Any) -> list[Figure]:
    """Return the figures of an exercise whose pictures were answered so."""
    asked = LESSON.exercise(exercise).pictures
    kept = tuple(
        PictureAnswers(picture.kind.value, tuple(picture.functions), (answer,))
        for picture, answer in zip(asked, answers, strict=True)
    )
    report = ExerciseReport(exercise, "T", Status.FAILED, 0, 1, (), "", pictures=kept)
    return student_figures(LESSON, report)


def solved(exercise: str) -> list[Any]:
    """Return what the solution answers for an exercise's pictures."""
    return [each.answers[0] for each in solution_answers(LESSON, LESSON.exercise(exercise))]


def test_training_bends_the_boundary() -> None:
    """The trained network's boundary goes around the points with goal 1, and is shaded inside."""
    _, plane = figures("sigmoid_train", *solved("sigmoid_train"))
    assert "6 stand on their own side of the boundary before, and 11 after" in plane.said
    svg = plane.pictures[0][1]
    assert (4, 7) == (svg.count('class="dot full"'), svg.count('class="dot open"'))
    path = svg.split('class="line you" d="')[1].split('"')[0]
    places = path[1:].split("L")
    assert (1, places[0]) == (path.count("M"), places[-1])  # one loop
    assert 'class="shaded" d="M' in svg


def test_what_learned_nothing_is_seen() -> None:
    """Weights that come back as they went in have both boundaries in one place."""
    losses, _ = solved("sigmoid_train")
    _, _, *weights = LESSON.exercise("sigmoid_train").pictures[1].questions[0].arguments[:4]
    unchanged = [[list(row) for row in matrix] for matrix in weights]
    _, plane = figures("sigmoid_train", losses, [*unchanged, [0.5]])
    assert "6 stand on their own side of the boundary before, and 6 after" in plane.said
    svg = plane.pictures[0][1]
    before, after = (svg.split(f'class="line {look}" d="')[1] for look in ("document", "you"))
    assert before.split('"')[0] == after.split('"')[0]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        [[1.0, 2.0]],
        [[[1.0]], [[1.0]]],
        [[[1.0, 2.0]] * 3, [[1.0]] * 5],
        [[[1.0] * 4] * 3, [[None]] * 5],
        [[[1.0] * 4] * 3, [["x"]] * 5],
        [[[1.0] * 4] * 3],
        [1.0, 2.0],
    ],
    ids=str,
)
def test_what_are_not_the_networks_weights_are_not_drawn(answer: Any) -> None:
    """Other shapes and numbers than the network has give no plane."""
    losses, _ = solved("sigmoid_train")
    assert 1 == len(figures("sigmoid_train", losses, answer))


def test_enormous_weights_are_drawn() -> None:
    """However large weights are, there is a plane, and nothing in it that is not a number."""
    for size in (1e99, -1e99, 0.0):
        (plane,) = figures("boundary_step", [[size, size, size]])
        assert not {"nan", "inf"} & set(plane.pictures[0][1].split())
        assert "The goal of the point is 1." in plane.said


def test_a_step_takes_the_point_to_its_side() -> None:
    """The point that one step learned stands on its own side, and after a step away it does not."""
    (plane,) = figures("boundary_step", *solved("boundary_step"))
    assert "Before your step it stands on the other side" in plane.said
    assert plane.said.endswith("after it on its own side.")
    (plane,) = figures("boundary_step", [[1.5, -1.0, 0.0]])
    assert plane.said.endswith("after it on the other side.")


def test_a_contour_is_where_values_pass_zero() -> None:
    """Around a hill there is one loop at its height; a slope has one line from side to side."""
    xs, ys = np.meshgrid(AXIS, AXIS)
    (loop,) = contour(4 - xs**2 - ys**2, AXIS, AXIS)
    assert loop[0] == loop[-1]
    assert all(abs(np.hypot(x, y) - 2) < 0.01 for x, y in loop)
    (line,) = contour(xs + 2 * ys - 1, AXIS, AXIS)
    assert {-3.0, 3.0} == {line[0][0], line[-1][0]}
    assert all(abs(x + 2 * y - 1) < 1e-9 for x, y in line)


def test_a_contour_of_a_saddle_and_of_nothing() -> None:
    """Lines that meet stay two lines, and without a change of sign there is none."""
    saddle = np.array([[1.0, -1.0], [-1.0, 1.0]])
    assert 2 == len(contour(saddle, AXIS[:2], AXIS[:2]))
    assert [] == contour(np.ones((5, 5)), AXIS[:5], AXIS[:5])
