"""The students' edition of our own lessons: the same reports, and nothing of their code."""

import pytest

from grader.lessons.kit import BUILT_IN, Kit
from grader.lessons.lesson import lesson_names, load_lesson, load_lessons
from grader.sandbox.sandbox import Sandbox
from tests.benchmarks.same_reports import all_handed_in
from tests.helpers.editions import edition_of, hidden_lines, leaks, parts

WHOLE = ("submissions/", "styles/", "right_answers/", "misconceptions/")
ONE_IN = 9  # of wrong answers and mutants


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    """The students' edition of the built-in kit."""
    return edition_of(BUILT_IN, tmp_path_factory.mktemp("edition") / "students")


def test_no_code_is_in_it(edition: Kit) -> None:
    """No line of a solution's own blocks or of a wrong answer is in the edition, in any file."""
    lessons = load_lessons(BUILT_IN)
    assert 600 < len(set(hidden_lines(lessons)))
    assert [] == leaks(lessons, edition)


def test_records_are_small(edition: Kit) -> None:
    """What is recorded of a lesson is little more than a megabyte."""
    for folder in edition.suites.glob("*/answers"):
        assert 1_200_000 > sum(path.stat().st_size for path in folder.iterdir())


@pytest.mark.parametrize("name", lesson_names())
def test_reports_are_the_same(name: str, edition: Kit, sandbox: Sandbox) -> None:
    """Golden submissions, styles and misconceptions have the same reports, times aside.

    So have other wrong answers, but that a diagnosis may be missing.
    """
    whole, released = load_lesson(name), load_lesson(name, edition)
    handed_in = list(all_handed_in(whole))
    kept = [each for each in handed_in if each.submission.name.startswith(WHOLE)]
    others = [each for each in handed_in if each.submission.name.startswith(("wrong", "mutants"))]
    for each in [*kept, *others[::ONE_IN]]:
        one, other = (parts(lesson, each.submission, sandbox) for lesson in (whole, released))
        differing = {key for key in one if one[key] != other[key]}
        if each in kept:
            assert set() == differing, each.submission.name
        assert {"diagnosis"} >= {key.partition(" ")[2] for key in differing}, each.submission.name
        assert {None} >= {other[key] for key in differing}
