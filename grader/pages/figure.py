"""A figure, and the tools for every kind of figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.pictures import Picture
from grader.lessons.traces import Printed
from grader.pages.drawing import Alternative, is_drawable
from grader.results.report import PictureAnswers

TABLE_ROWS = 80

Points = list[tuple[float, float | None]]
Printings = Mapping[int, Printed]
Rows = Sequence[Sequence[float | None]]


@dataclass(frozen=True)
class Legend:
    """What one line of a figure is."""

    look: str
    label: str


@dataclass(frozen=True)
class Figure:
    """Pictures with a caption, a description, and the table of their numbers."""

    caption: str
    pictures: tuple[tuple[str, Markup], ...]
    said: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    legend: tuple[Legend, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A picture, the exercise it is of, what a document prints of its run, and its id.

    `others` are what the student's other exercises answered for their pictures, by exercise.
    """

    lesson: Lesson
    exercise: Exercise
    picture: Picture
    id: str
    printed: Printings
    others: Mapping[str, Sequence[PictureAnswers]] = field(default_factory=dict)


def alternative(about: Asked, said: str, number: int = 1, label: str = "") -> Alternative:
    """Return the description of a picture for readers who cannot see it."""
    title = f"{about.exercise.name}: {label or about.picture.caption}"
    return Alternative(f"{about.id}-{number}", title, said)


def points_of(answer: Any) -> Points:
    """Return the points of a run, without those that have no place in a picture.

    Raises:
        TypeError, ValueError: there are none, or nothing of them can be drawn.
    """
    points = [(float(x), y) for x, y in answer if is_drawable(x)]
    if not any(is_drawable(y) for _, y in points):
        raise ValueError("there is nothing to draw")
    return points


def flat(answer: Any) -> Sequence[Any]:
    """Return the numbers of an answer of one part that has many, or is one itself."""
    (part,) = answer
    return part if isinstance(part, tuple) else [part]


def rows_of(part: Any) -> Rows:
    """Return a matrix as rows; a vector is one row, a number one row of one."""
    if not isinstance(part, tuple):
        return [[part]]
    rows = part if part and isinstance(part[0], tuple) else [part]
    if not rows[0] or any(isinstance(value, tuple) for row in rows for value in row):
        raise ValueError("this is not a matrix")
    return rows


def text_of(value: float | None) -> str:
    """Return a number as texts and tables show it."""
    return "not a finite number" if value is None else f"{value + 0.0:.6g}"


def few(rows: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table, as many as one reads."""
    return tuple(rows[:TABLE_ROWS])
