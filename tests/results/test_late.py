"""Points off for what came late: the rule as it is said, and what it comes to."""

from datetime import timedelta

import pytest

from grader.errors import Unusable
from grader.results.decisions import Decision
from grader.results.late import LatePenalty, read_late_penalty
from grader.results.needs import Need, NeedKind
from tests.helpers.classes import score

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("10% a day, at most 50%", LatePenalty(10, DAY, 50)),
        ("10 % per day", LatePenalty(10, DAY)),
        ("0.5% an hour up to 20%", LatePenalty(0.5, HOUR, 20)),
    ],
)
def test_a_rule(text: str, rule: LatePenalty) -> None:
    """A rule is read as instructors say it."""
    assert rule == read_late_penalty(text)


@pytest.mark.parametrize(
    "text", ["", "10", "10 points a day", "-5% a day", "10% a day, at least 5%", "1000% a day"]
)
def test_what_is_not_a_rule(text: str) -> None:
    """Anything else is refused, and an example told."""
    with pytest.raises(ValueError, match="is not a rule like '10% a day, at most 50%'"):
        read_late_penalty(text)


@pytest.mark.parametrize(
    ("late", "off"),
    [
        (timedelta(), 0.0),
        (timedelta(seconds=1), 1.4),
        (DAY, 1.4),
        (DAY + timedelta(seconds=1), 2.8),
        (timedelta(days=30), 7.0),
    ],
)
def test_each_day_that_was_begun_counts(late: timedelta, off: float) -> None:
    """Of the lesson's points so many per cent a begun day come off, and at most so many."""
    assert off == pytest.approx(LatePenalty(10, DAY, 50).points(late, 14.0))


def test_the_penalty_stands_beside_the_score() -> None:
    """A score says what came off and why, is never below 0, and a decided one stays as it is."""
    rule = LatePenalty(50, DAY)
    late = rule.applied(score("a", 2.0), DAY, "1 day late", 2.0)
    assert (1.0, 1.0, "1 day late") == (late.score, late.late_penalty, late.late_by)
    low = rule.applied(score("a", 0.5), DAY, "1 day late", 2.0)
    assert (0.0, 0.5) == (low.score, low.late_penalty)
    assert (Need(NeedKind.LATE, "0.5 points were taken off: 1 day late"),) == low.needs
    assert low.came_late
    decided = score("a", 2.0, decisions=(Decision("", 2.0),))
    assert decided == rule.applied(decided, DAY, "1 day late", 2.0)
    with pytest.raises(Unusable, match="have a late penalty in them already"):
        rule.applied(late, DAY, "1 day late", 2.0)
