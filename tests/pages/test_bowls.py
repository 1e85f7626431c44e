"""Bowls: a run's steps on them, beside those of the student's other exercises."""

from dataclasses import replace
from itertools import pairwise

import pytest

from grader.lessons.lesson import Lesson
from grader.lessons.pictures import Beside
from grader.pages.asking import solution_answers
from grader.pages.drawing import Alternative, Line, Plot, plot_svg
from grader.pages.figure import Figure
from grader.pages.figures import picture_problems, student_figures
from grader.results.report import ExerciseReport, PictureAnswers, Status


@pytest.fixture
def solved(lesson4: Lesson) -> list[ExerciseReport]:
    """Return what the solutions answer for all pictures of lesson 4."""
    return [report(each.name, *solution_answers(lesson4, each)) for each in lesson4.exercises]


def report(exercise: str, *pictures: PictureAnswers) -> ExerciseReport:
    """Return the report of an exercise with these answers."""
    return ExerciseReport(exercise, "T", Status.FAILED, 0, 1, (), "", pictures=pictures)


def figures(lesson: Lesson, reports: list[ExerciseReport], name: str) -> list[Figure]:
    """Return the figures of one of the exercises, beside all others."""
    own = next(each for each in reports if each.name == name)
    return student_figures(lesson, own, reports)


def labels(figure: Figure) -> list[str]:
    """Return what the lines of a figure are called."""
    return [each.label for each in figure.legend]


def test_hot_and_cold_stands_beside_gradient_descent(
    lesson4: Lesson, solved: list[ExerciseReport]
) -> None:
    """The bowl of gradient descent has the steps of hot and cold, and the student's curve."""
    bowl = figures(lesson4, solved, "gradient_descent")[1]
    assert ["you", "your hot_cold_learn, some of its steps", "your error_curve"] == labels(bowl)
    svg = bowl.pictures[0][1]
    assert 20 == svg.count('class="dot you"')
    assert 13 == svg.count('class="dot other"')
    steps = [float(weight) for line, weight, _ in bowl.rows if line.startswith("your hot")]
    assert 13 == len(steps)
    assert max(abs(b - a - (1.6 - 0.5) / 12) for a, b in pairwise(steps)) < 2e-3


def test_steps_that_are_too_long_jump_across(lesson4: Lesson, solved: list[ExerciseReport]) -> None:
    """The run that explodes is drawn as far as the bowl goes, and how much is beyond is said."""
    bowl = figures(lesson4, solved, "gradient_descent")[3]
    assert ["you", "your alpha_learn", "your error_curve"] == labels(bowl)
    assert 3 == bowl.pictures[0][1].count('class="dot you"')
    assert "17 of them beyond the picture" in bowl.said


def test_a_bowl_stands_alone_where_others_are_missing(
    lesson4: Lesson, solved: list[ExerciseReport]
) -> None:
    """Exercises that were not answered, or not with numbers, leave the own run."""
    own = next(each for each in solved if each.name == "gradient_descent")
    for beside in ([], [report("derivative"), report("hot_cold_step")]):
        assert ["you"] == labels(student_figures(lesson4, own, beside)[1])
    odd = PictureAnswers("bowl", ("error_curve",), (None,))
    others = [report("derivative", odd, odd), report("hot_cold_step", odd, odd)]
    assert ["you"] == labels(student_figures(lesson4, own, others)[1])


def test_the_first_steps_are_seen_wherever_they_lead(lesson4: Lesson) -> None:
    """A run that leaves the declared weights at once widens the bowl, one that explodes not."""
    for third, low, dots in ((-2.0, "\N{MINUS SIGN}2", 3), (-1e90, "0.3", 1)):
        points = [[0.5, 0.04], [-1.0, 7.8], [third, 23.0]]
        kept = report("alpha_update", *[PictureAnswers("bowl", ("alpha_learn",), (points,))] * 2)
        (bowl,) = student_figures(lesson4, kept)
        assert dots == bowl.pictures[0][1].count('class="dot you"')
        assert f">{low}<" in bowl.pictures[0][1]


def test_the_curve_alone_is_a_bowl(lesson4: Lesson, solved: list[ExerciseReport]) -> None:
    """What error_curve answered is drawn with its numbers, beside a run on it."""
    bowl = figures(lesson4, solved, "derivative")[1]
    assert ["your error_curve", "your gradient_learn"] == labels(bowl)
    assert 33 == sum(row[0] == "your error_curve" for row in bowl.rows)


def test_a_bowl_of_another_input_is_named(lesson4: Lesson) -> None:
    """A line beside a bowl that is of another bowl is a problem of the kit."""
    exercise = lesson4.exercise("alpha_update")
    picture = replace(exercise.pictures[1], beside=(Beside("gradient_descent", 2, "x"),))
    others = tuple(each for each in lesson4.exercises if each.name != "alpha_update")
    lesson = replace(lesson4, exercises=(*others, replace(exercise, pictures=(picture,))))
    said = "lesson4 alpha_update: picture 1: picture 2 of gradient_descent has another input"
    assert said in list(picture_problems(lesson))


@pytest.mark.parametrize(
    ("points", "path"),
    [
        (((0, 0), (2, 2)), "M62 170L194 98"),
        (((-1, 0), (3, 0)), "M62 170L326 170"),
        (((-5, 1), (-4, 1)), None),
        (((0, 0), (1, 5), (2, 0)), "M62 170L88.4 26M299.6 26L326 170"),
        (((0, 0), (1, None), (2, 0)), None),
        (((0, 0), (1, 1), (2, 0)), "M62 170L194 98L326 170"),
    ],
    ids=str,
)
def test_a_line_is_cut_at_the_frame(
    points: tuple[tuple[float, float | None], ...], path: str | None
) -> None:
    """What leaves the frame ends at its edge, and begins there again."""
    frame = (0.0, 4.0, 0.0, 4.0) if path and path.endswith("194 98") else (0.0, 2.0, 0.0, 1.0)
    frame = (0.0, 2.0, 0.0, 2.0) if points[1][1] == 1 else frame
    plot = Plot("x", "y", (Line("you", points),), frame)
    svg = plot_svg(plot, Alternative("one", "A title", "What it shows"))
    found = svg.split('class="line you" d="')[1:]
    assert path == (found[0].split('"')[0] if found else None)
