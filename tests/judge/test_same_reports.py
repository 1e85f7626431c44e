"""What makes grading fast changes no report: a sample of `tests/benchmarks/same_reports.py`."""

import pytest

from grader.lessons.lesson import lesson_names, load_lesson
from grader.sandbox.sandbox import Sandbox
from tests.benchmarks.same_reports import all_handed_in, differences

ONE_IN = 53


@pytest.mark.parametrize("name", lesson_names())
def test_reports_are_the_same(name: str, sandbox: Sandbox) -> None:
    """Without memory, sharing or plan a report is another only for a reason that is known."""
    graded = list(all_handed_in(load_lesson(name)))[::ONE_IN]
    found = [each for handed_in in graded for each in differences(handed_in, sandbox)]
    assert [] == [str(each) for each in found if not each.reason]
