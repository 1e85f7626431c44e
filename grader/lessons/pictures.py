"""What a manifest says of an exercise's pictures: which kind, and what is asked for them.

`[[exercises.X.picture]]` has a `kind`, a `caption`, and either a `run` of the suites' `curves.py`
or `questions`, each with `function` and `arguments`. In arguments, a list of numbers stands for an
array, and `{from = -2, to = 2, points = 41}` for one that is spread evenly.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

DECIMALS = 6  # of numbers spread evenly: the same on every processor


class Kind(StrEnum):
    """The kinds of pictures."""

    ERRORS = "errors"  # the error by iteration, of a run
    BOWL = "bowl"  # the error by weight, the steps of a run on it
    TANGENT = "tangent"  # a curve of errors, and slopes as lines that touch it
    MATRIX = "matrix"  # matrices as coloured squares
    ACTIVATION = "activation"  # what a function makes of each of many numbers
    LAYERS = "layers"  # layers as columns of nodes
    PLANE = "plane"  # a point, and the boundary before and after a step


RUNS = {Kind.ERRORS, Kind.BOWL}


@dataclass(frozen=True)
class PictureQuestion:
    """A question for a picture; `label` says what its answer is called in the picture."""

    function: str
    arguments: tuple[Any, ...]
    label: str = ""


@dataclass(frozen=True)
class Picture:
    """A picture of an exercise.

    `run` names the function whose run it shows, `number` which of its runs, counted from 1. A bowl
    finds its weights as prediction / `input`. `labels` name matrices or layers, in order.
    """

    kind: Kind
    caption: str
    questions: tuple[PictureQuestion, ...] = ()
    run: str = ""
    number: int = 1
    input: float = 0.0
    labels: tuple[str, ...] = ()

    @property
    def functions(self) -> list[str]:
        """The functions that are asked."""
        return [self.run] if self.run else [each.function for each in self.questions]


def read_pictures(entries: Any) -> tuple[Picture, ...]:
    """Return the pictures that a manifest declares of one exercise.

    Raises:
        KeyError, TypeError, ValueError: they are not as they must be.
    """
    return tuple(_picture(dict(entry)) for entry in entries)


def _picture(entry: dict[str, Any]) -> Picture:
    kind = Kind(entry.pop("kind"))
    questions = tuple(_question(dict(each)) for each in entry.pop("questions", ()))
    labels = tuple(map(str, entry.pop("labels", ())))
    picture = Picture(kind=kind, questions=questions, labels=labels, **entry)
    if bool(picture.run) != (kind in RUNS) or bool(picture.run) == bool(questions):
        raise ValueError(f"a picture of kind {kind} has a run, or else questions")
    if (kind is Kind.BOWL) != bool(picture.input):
        raise ValueError("a bowl has an input other than 0, and no other picture has one")
    return picture


def _question(entry: dict[str, Any]) -> PictureQuestion:
    arguments = tuple(map(_fixed, entry.pop("arguments")))
    return PictureQuestion(arguments=arguments, **entry)


def _fixed(value: Any) -> Any:
    """Return an argument that can be a key: lists as tuples, numbers spread evenly written out."""
    if isinstance(value, dict):
        low, high, points = value["from"], value["to"], value["points"]
        step = (high - low) / (points - 1)
        return tuple(round(low + step * place, DECIMALS) for place in range(points))
    return tuple(map(_fixed, value)) if isinstance(value, list) else value
