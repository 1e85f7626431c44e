"""How much of a report is shown; how it looks then is `terminal`'s, which takes long to import."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from grader.results.report import Report, Status
from grader.results.wording import first_unsolved


@dataclass(frozen=True)
class View:
    """How much of a report is shown.

    `told` are the exercises whose full story is told; `whole` says that no story is cut to fit a
    screen. `curves` are the learning curves to show with an exercise's story, by its name.
    """

    told: frozenset[str]
    whole: bool = True
    curves: Mapping[str, Sequence[str]] = field(default_factory=dict)


def overview(report: Report) -> View:
    """Return the view of a whole lesson: a line an exercise, the story of the first unsolved one.

    A lesson that nobody has begun with has no story.
    """
    first = first_unsolved(report)
    begun = any(each.status is not Status.TODO or each.score for each in report.exercises)
    return View(frozenset({first.name} if first and begun else ()), whole=False)


def whole_view(report: Report) -> View:
    """Return the view with the full story of every exercise."""
    return View(frozenset(exercise.name for exercise in report.exercises))
