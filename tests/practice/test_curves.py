"""Learning curves in blocks: what one sees at a glance, and nothing that is not printed."""

import math
from dataclasses import replace

import pytest

from grader.checking import trajectories
from grader.checking.trajectories import curve_problems, lesson_curves, numbers
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.lessons.traces import Curve, Printed
from grader.practice.curves import curve_lines, draw
from grader.sandbox.sandbox import Sandbox


@pytest.mark.parametrize(
    ("points", "blocks"),
    [
        ([8, 4, 2, 1, 0], "█▅▃▂▁"),
        ([1, 10, 100, 1000], "▁▃▆█"),
        ([1.0, math.inf, math.nan], "█∞?"),
        ([3], "█"),
        ([0, 0], "▁▁"),
        ([], ""),
        ([-1, 1], "▁█"),
        ([1e-320, 1e300], "▁█"),
    ],
    ids=str,
)
def test_blocks(points: list[float], blocks: str) -> None:
    """A curve that falls is drawn from zero up, one that grows by its logarithm."""
    assert [blocks] == draw([dict(enumerate(points))])


def test_one_scale_for_both() -> None:
    """Both curves stand on the same scale, and what is not printed is left open."""
    assert ["█▅▁▁▁", "▅···▁"] == draw([dict(enumerate([8, 4, 0, 0, 0])), {0: 4.0, 4: 0.0}])


def test_many_iterations_fit() -> None:
    """However many iterations there are, a curve is twenty letters long."""
    (line,) = draw([dict(enumerate(range(1101, 0, -1)))])
    assert (20, "█", "▁") == (len(line), line[0], line[-1])


@pytest.mark.parametrize("errors", ["text", [[1, 2], [3, 4]], [], None, [None], {}], ids=str)
def test_no_curve_of_anything_else(errors: object) -> None:
    """What is not a list of numbers has no curve, whatever it is."""
    try:
        found = numbers(errors)
    except (TypeError, ValueError):
        found = None
    assert found is None or all(map(math.isnan, found))


@pytest.fixture
def lines(sandbox: Sandbox, lesson4: Lesson):  # type: ignore[no-untyped-def]
    """Return the curves of a source of gradient_descent."""

    def run(source: str) -> list[str]:
        sources = {"gradient_descent": source}
        options = Options(exercises=("gradient_descent",))
        report = grade(lesson4, Submission("test", sources), sandbox, options)
        return curve_lines(lesson4, report.exercises[0], sources, sandbox)

    return run


def test_yours_beside_the_documents(lines, lesson4: Lesson) -> None:  # type: ignore[no-untyped-def]
    """A right solution draws the document's own curves, one that does not learn a flat line."""
    exercise = lesson4.exercise("gradient_descent")
    right = lines(lesson4.solution(exercise).read_text("utf-8"))
    assert 2 == len(right)
    for line in right:
        _, yours, _, theirs = line.split()
        assert (20, theirs) == (len(yours), yours)
    flat = lines(
        "def gradient_step(weight, my_input, goal_pred): return weight\n"
        "def gradient_learn(weight, my_input, goal_pred, iterations):\n"
        "    pred = weight * my_input\n"
        "    return [((pred - goal_pred) ** 2, pred)] * iterations\n"
    )
    assert ["█" * 20, "▁" * 20] == [line.split()[1] for line in flat]


@pytest.mark.parametrize(
    "body",
    ["return None", "return 'curve'", "raise ValueError", "return [1]", "return 1j", "exit()"],
)
def test_hostile_answers(lines, body: str) -> None:  # type: ignore[no-untyped-def]
    """Whatever a function answers, there is a curve of numbers or none."""
    source = f"def gradient_step(*_): return 1\ndef gradient_learn(*_): {body}\n"
    assert [] == lines(source)


@pytest.mark.parametrize("name", lesson_names())
def test_every_trajectory_has_a_curve(name: str) -> None:
    """Each function that repeats iterations is drawn, as the documents print it."""
    lesson = load_lesson(name)
    assert [] == list(curve_problems(lesson))
    assert lesson_curves(lesson)


def test_verify_finds_wrong_curves(lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that prints something else, or is not named, is a problem of the kit."""
    (first, *others) = lesson_curves(lesson4)
    wrong = replace(first, printed={0: Printed("0.5", "here"), 5000: Printed("1", "here")})
    named: list[Curve] = [wrong, replace(others[1], function="gradient_lern"), others[-1]]
    monkeypatch.setattr(trajectories, "lesson_curves", lambda _: named)
    hot_cold = "hot_cold_step: the curve of hot_cold_learn: the solution does not print"
    assert [
        f"{hot_cold} 0.5 at iteration 0",
        f"{hot_cold} 1 at iteration 5000",
        "gradient_descent: gradient_learn has no learning curve",
        "gradient_descent: the curve of gradient_lern: there is no such function",
    ] == [problem.removeprefix("lesson4 ") for problem in curve_problems(lesson4)]
