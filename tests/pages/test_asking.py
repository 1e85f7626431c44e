"""Asking for pictures: beside the checks, at no verdict's cost; and what is kept of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from unittest.mock import patch

import pytest

from grader.batch.chunks import grade_chunk, job_for
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade, grade_asking
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.pages import asking, figures
from grader.pages.asking import questions_of, with_pictures
from grader.pages.student import student_page
from grader.results.report import ExerciseReport, PictureAnswers, Report, Status
from grader.sandbox.sandbox import Sandbox
from tests.helpers.classes import fresh_process

OPTIONS = Options("test", 0.5)
CURVE = """
def slope(weight, my_input, goal_pred, step):
    return (error_curve(weight + step, my_input, goal_pred)
            - error_curve(weight - step, my_input, goal_pred)) / (2 * step)


seen = []


def error_curve(weights, my_input, goal_pred):
    if getattr(weights, "size", 1) == 201:
        {then}
    return (my_input * weights - goal_pred) ** 2 + (1 if seen else 0)
"""
RUN = """def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    print({printed!r})
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2 + {more}, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
    return pairs
"""


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Begin each test with nothing remembered."""
    asking._MEMORY.clear()
    figures._figure_part.cache_clear()
    yield
    asking._MEMORY.clear()


def solutions(lesson: Lesson) -> dict[str, str]:
    """Return the sources of a right student."""
    return {each.name: lesson.solution(each).read_text("utf-8") for each in lesson.exercises}


def pictured(lesson: Lesson, sandbox: Sandbox, sources: dict[str, str]) -> Report:
    """Return the report of these sources, the pictures asked for beside the checks."""
    submission = Submission("test", sources)
    report, heard = grade_asking(lesson, submission, sandbox, OPTIONS, questions_of(lesson))
    return with_pictures(report, lesson, sources, sandbox, heard)


def found(report: Report, exercise: str) -> ExerciseReport:
    """Return what came of one exercise."""
    return next(each for each in report.exercises if each.name == exercise)


def verdicts(report: Report) -> list[ExerciseReport]:
    """Return what came of the exercises, times and pictures aside."""
    return [
        replace(
            each, pictures=(), checks=tuple(replace(check, seconds=0.0) for check in each.checks)
        )
        for each in report.exercises
    ]


def refused(*_: object) -> None:
    """Stand for what must not be called."""
    raise AssertionError("this was not to be done once more")


@pytest.mark.parametrize("name", lesson_names())
def test_it_is_the_same_wherever_it_is_asked(name: str, sandbox: Sandbox) -> None:
    """Beside the checks all is answered, and the numbers are those of a worker of their own."""
    lesson, options = load_lesson(name), Options()
    sources = solutions(lesson)
    submission = Submission("test", sources)
    report, heard = grade_asking(lesson, submission, sandbox, options, questions_of(lesson))
    for exercise, questions in questions_of(lesson).items():
        assert {each.number for each in questions} == set(heard[exercise])
    with patch.object(sandbox, "worker", refused):
        beside = with_pictures(report, lesson, sources, sandbox, heard)
    asking._MEMORY.clear()
    assert with_pictures(report, lesson, sources, sandbox) == beside
    assert verdicts(grade(lesson, submission, sandbox, options)) == verdicts(beside)


def test_plain_files_share_a_worker(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Who is asked apart from the checks has one worker for all exercises that are plain."""
    sources = solutions(lesson4)
    report = grade(lesson4, Submission("test", sources), sandbox, OPTIONS)
    with patch.object(sandbox, "worker", wraps=sandbox.worker) as worker:
        with_pictures(report, lesson4, sources, sandbox)
    assert 1 == worker.call_count


@pytest.mark.parametrize(
    ("then", "curve_is_drawn"),
    [
        ("seen.append(1)", True),
        ("while True: pass", False),
        ("import os; os._exit(3)", False),
        ("raise ValueError", False),
        ("print('a picture')", True),
    ],
)
def test_a_pictures_question_costs_no_verdict(
    lesson4: Lesson, sandbox: Sandbox, then: str, curve_is_drawn: bool
) -> None:
    """What a function does when a picture asks it is held against no check, nor its output kept."""
    lesson = replace(lesson4, call_seconds=0.5)
    sources = solutions(lesson) | {"derivative": CURVE.format(then=then)}
    asked = pictured(lesson, sandbox, sources)
    assert [Status.PASSED] * len(lesson.exercises) == [each.status for each in asked.exercises]
    plain = grade(lesson, Submission("test", sources), sandbox, OPTIONS)
    assert verdicts(plain) == verdicts(asked)
    assert "" == found(asked, "derivative").output
    tangent = found(asked, "derivative").pictures[0].answers
    assert curve_is_drawn == (tangent[0] is not None)
    assert None not in tangent[1:]
    assert None not in found(asked, "alpha_update").pictures[0].answers


def test_a_picture_takes_nothing_of_a_submissions_time(lesson4: Lesson, sandbox: Sandbox) -> None:
    """A picture's question that overruns leaves the checks after it the time that they had."""
    slow = "import time; time.sleep(100)"
    sources = {
        "derivative": CURVE.format(then=slow),
        "alpha_update": RUN.format(printed="", more=0),
    }
    submission = Submission("test", sources)
    budget = patch("grader.judge.attempt.BUDGET_CALLS", 4)  # 2 s, less than is waited
    with budget, patch("grader.checking.student.BESIDE_SECONDS", 2.5):
        report, _ = grade_asking(lesson4, submission, sandbox, OPTIONS, questions_of(lesson4))
    assert Status.PASSED is found(report, "alpha_update").status


def test_who_answers_the_same_has_the_same_numbers(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Numbers are made once of the same bytes, whoever answered them, and not of any others."""
    first = pictured(lesson4, sandbox, {"alpha_update": RUN.format(printed="one", more=0)})
    other = pictured(lesson4, sandbox, {"alpha_update": RUN.format(printed="two", more=1e-9)})
    with patch.object(asking, "_picture_answers", refused):
        again = pictured(lesson4, sandbox, {"alpha_update": RUN.format(printed="three", more=0)})
    numbers = [found(each, "alpha_update").pictures[0].answers[0] for each in (first, other, again)]
    assert numbers[0] == numbers[2]
    assert numbers[0][0][1] + 1e-9 == pytest.approx(numbers[1][0][1], rel=1e-9)
    assert numbers[0] != numbers[1]


def test_who_draws_is_asked_afresh(lesson4: Lesson, sandbox: Sandbox) -> None:
    """A function that answers the same question otherwise each time is drawn as a fresh one is."""
    draws = "import random\n" + RUN.format(printed="", more="random.random()")
    submission = Submission("test", {"alpha_update": draws})
    report, heard = grade_asking(lesson4, submission, sandbox, OPTIONS, questions_of(lesson4))
    assert {} == heard["alpha_update"]
    afresh = with_pictures(report, lesson4, submission.sources, sandbox)
    assert afresh == with_pictures(report, lesson4, submission.sources, sandbox, heard)


def test_what_time_decided_is_not_remembered(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Who came to no answer in time leaves nothing to others."""
    lesson = replace(lesson4, call_seconds=0.3)
    pictured(lesson, sandbox, {"derivative": CURVE.format(then="while True: pass")})
    assert {} == asking._MEMORY


def test_no_more_is_remembered_than_there_is_room_for(
    lesson4: Lesson, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The oldest numbers are forgotten."""
    monkeypatch.setattr(asking, "MOST_REMEMBERED", 2)
    for more in (0.0, 0.25, 0.5):
        source = RUN.format(printed="", more=more)
        pictured(lesson4, sandbox, {"alpha_update": source})
    kept = [pictures[0].answers[0][0][1] for pictures in asking._MEMORY.values()]
    assert [pytest.approx(0.04 + more) for more in (0.25, 0.5)] == kept


def test_nobodys_output_is_on_anothers_page(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Who answers the same has the same pictures on the page, and their own name and output."""
    pages = {}
    for name in ("Ada", "Grace"):
        source = RUN.format(printed=f"{name} was here", more=0)
        report = pictured(lesson4, sandbox, {"alpha_update": source})
        pages[name] = student_page(lesson4, replace(report, graded_at=""), name)
    assert 0 < figures._figure_part.cache_info().hits
    assert "Ada was here" in pages["Ada"]
    assert "Grace" not in pages["Ada"]
    assert pages["Ada"].replace("Ada", "Grace") == pages["Grace"]


def test_a_page_is_the_same_from_what_is_kept(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Right and wrong ones in turn have the pages that they have when nothing is kept."""
    wrong = RUN.format(printed="", more=1)
    both = [solutions(lesson4), solutions(lesson4) | {"alpha_update": wrong}]
    reports = [pictured(lesson4, sandbox, each) for each in (*both, *both)]
    pages = [student_page(lesson4, each) for each in reports]
    assert pages[0] != pages[1]
    for report, page in zip(reports, pages, strict=True):
        figures._figure_part.cache_clear()
        assert student_page(lesson4, report) == page


def test_a_line_beside_is_the_students_own(lesson4: Lesson) -> None:
    """A bowl that shows another exercise's line is drawn anew where that line is another."""

    def page(error: float) -> str:
        points = tuple((float(weight), error) for weight in range(3))
        own = PictureAnswers("bowl", ("alpha_learn",), (points,))
        curve = PictureAnswers("tangent", ("error_curve", *["slope"] * 3), (((error,) * 201,),) * 4)
        kept = {"alpha_update": (own, own), "derivative": (curve,)}
        exercises = tuple(
            ExerciseReport(name, "T", Status.FAILED, 0, 1, (), "", pictures=pictures)
            for name, pictures in kept.items()
        )
        return figures.figures_part(lesson4, exercises[0], exercises)

    assert page(1.0) != page(2.0)
    assert page(1.0) == page(1.0)


def test_a_report_is_the_same_text_from_parts(lesson4: Lesson, sandbox: Sandbox) -> None:
    """The JSON of a report with pictures is that of the whole document, also the second time."""
    sources = {"alpha_update": RUN.format(printed='\u00e9 "]', more=0), "derivative": "1 +"}
    report = pictured(lesson4, sandbox, solutions(lesson4) | sources)
    text = report.to_json()
    assert json.dumps(json.loads(text), indent=2) + "\n" == text == report.to_json()
    assert found(report, "alpha_update").output in json.loads(text)["exercises"][-1]["output"]


def test_a_class_has_pictures_and_the_same_verdicts(lesson4: Lesson) -> None:
    """Reports of a class graded for pages are those without, and the numbers of pictures."""
    wrong = solutions(lesson4) | {"alpha_update": RUN.format(printed="x", more=1)}
    class_ = [Submission("right", solutions(lesson4)), Submission("wrong", wrong)]
    texts = {}
    for pages in (False, True):
        job = job_for(lesson4, OPTIONS, allow_unconfined=True, pages=pages)
        with fresh_process():
            documents = [json.loads(each.report) for each in grade_chunk(job, class_)]
        kept = [each.pop("pictures", 0) for one in documents for each in one["exercises"]]
        assert 8 * pages == sum(map(bool, kept))
        texts[pages] = re.sub(r'"(seconds|graded_at)": [^,}]*', "", json.dumps(documents))
    assert texts[False] == texts[True]
