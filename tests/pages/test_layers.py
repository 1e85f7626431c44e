"""Layers: what nodes hold, whose the deltas are, and which weights an update moves."""

from typing import Any

import pytest

from grader.lessons.lesson import load_lesson
from grader.lessons.traces import Trace
from grader.pages.asking import as_asked, solution_answers
from grader.pages.figure import Figure
from grader.pages.figures import student_figures
from grader.results.report import ExerciseReport, PictureAnswers, Status

LESSON = load_lesson("lesson6")


def figures(exercise: str, *answers: tuple[Any, ...]) -> list[Figure]:
    """Return the figures of an exercise whose first pictures were answered so."""
    asked = LESSON.exercise(exercise).pictures
    kept = tuple(
        PictureAnswers(picture.kind.value, tuple(picture.functions), answer)
        for picture, answer in zip(asked, answers, strict=False)
    )
    report = ExerciseReport(exercise, "T", Status.FAILED, 0, 1, (), "", pictures=kept)
    return student_figures(LESSON, report)


def solved(exercise: str) -> tuple[Any, ...]:
    """Return what the solution answers for an exercise's first picture."""
    return solution_answers(LESSON, LESSON.exercise(exercise))[0].answers


def test_a_right_update_comes_from_the_printed_deltas() -> None:
    """The deltas that a right step comes from are those that the document prints."""
    (figure,) = figures("backprop_step", solved("backprop_step"))
    assert [
        ("layer_1", "1", "0", "0"),
        ("layer_1", "2", "0.13177", "0.165053"),
        ("layer_1", "3", "0", "0"),
        ("layer_2", "1", "-0.0212955", "-1.0213"),
    ] == list(figure.rows[3:])
    svg = figure.pictures[0][1]
    assert (2, 1) == (svg.count('class="fallen"'), svg.count('class="risen"'))
    assert 2 == svg.count('class="ring"')


def test_what_relu_should_have_stopped_is_seen() -> None:
    """A delta that reaches a node that was off stands at it, and its weights are seen to move."""
    path = LESSON.suites / "misconceptions" / "backprop_step" / "forgot_relu2deriv.py"
    asked: dict[str, Any] = {}
    exec(path.read_text("utf-8"), asked)
    question = LESSON.exercise("backprop_step").pictures[0].questions[0]
    answer = asked["backprop_step"](*map(as_asked, question.arguments))
    (figure,) = figures("backprop_step", ([part.tolist() for part in answer[:2]],))
    assert ("layer_1", "1", "0", "-0.0792867") in figure.rows
    assert 4 == figure.pictures[0][1].count('class="ring"')


def test_the_network_of_the_update_is_the_printed_one() -> None:
    """What stands in the manifest of the document's network stands in its traces."""
    picture = LESSON.exercise("backprop_step").pictures[0]
    layer_0, goal, weights_0_1, weights_1_2, _ = picture.questions[0].arguments
    first, *weights = printed("T18_initialized_weights.txt")
    assert [goal[0], *weights_0_1, *weights_1_2] == [first, *weights]
    assert list(picture.layers) == printed("T18_predict_and_compare.txt")[:3]
    assert layer_0 == picture.layers[:1]


def printed(file: str) -> list[tuple[float, ...]]:
    """Return the rows of numbers in a trace."""
    rows = Trace(LESSON.suites / "traces" / file, "", "").rows
    return [tuple(map(float, row)) for row in rows]


def test_deltas_stand_at_their_nodes() -> None:
    """The deltas that both functions answer stand beside what the nodes hold."""
    (figure,) = figures("layer_deltas", solved("layer_deltas"))
    assert ("layer_1", "2", "0.3", "-0.24") in figure.rows
    assert ("layer_2", "1", "0.9", "0.6") in figure.rows
    assert 5 == figure.pictures[0][1].count(">delta ")


@pytest.mark.parametrize(
    "answer",
    [None, [], [[[1.0]], [[1.0]]], [[[None] * 3] * 3, [[1.0]] * 3], [1.0, 2.0], [[["x"]]]],
    ids=str,
)
def test_other_answers_are_not_drawn(answer: Any) -> None:
    """What is not weights or deltas of the network gives no figure, or one that says it."""
    assert len(figures("backprop_step", (answer,))) <= 1
    assert [] == figures("layer_deltas", (answer, [[[0.6]]])) or answer is not None


def test_a_node_holds_a_number_that_fits() -> None:
    """Small numbers are written with as many digits as there is room for."""
    (figure,) = figures("backprop_step", solved("backprop_step"))
    assert ">\N{MINUS SIGN}0.02<" in figure.pictures[0][1]


def test_matrices_before_stand_before_those_after() -> None:
    """What was given stands in front of what came back, and one number is told as such."""
    pictures = solution_answers(LESSON, LESSON.exercise("backprop_step"))
    figure = figures("backprop_step", *(each.answers for each in pictures))[1]
    assert [
        *("weights_0_1 before", "weights_1_2 before", "weights_0_1 after", "weights_1_2 after"),
        "error",
    ] == [label for label, _ in figure.pictures]
    assert figure.said.endswith("error: 0.6561.")
    assert ("weights_1_2 before, 2", "-0.4", "", "", "") in figure.rows
    assert ("weights_1_2 after, 2", "-0.3676", "", "", "") in figure.rows
