"""The pictures of an exercise in the manifest: their kinds, and what is asked for them.

`[[exercises.X.picture]]` has a `kind`, a `caption`, and either a `run` of the suites' `curves.py`
or `questions`, each with `function` and `arguments`. In arguments, a list of numbers stands for an
array, and `{from = -2, to = 2, points = 41}` for one that is spread evenly. What a kind needs
besides stands in `Picture`.
"""

from collections.abc import Iterator
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
    DELTAS = "deltas"  # the same with what is answered: the deltas of the last of them
    UPDATE = "update"  # the same, with the deltas that an update of the weights comes from
    PLANE = "plane"  # points, and the boundary before and after a step or a training


WITH_RUN = {Kind.ERRORS}  # a bowl has one, or else the bowl alone is asked for
WITH_LAYERS = {Kind.DELTAS, Kind.UPDATE}


@dataclass(frozen=True)
class PictureQuestion:
    """A question for a picture; `label` says what its answer is called in the picture."""

    function: str
    arguments: tuple[Any, ...]
    label: str = ""


@dataclass(frozen=True)
class Beside:
    """A picture of another exercise, counted from 1, whose line a bowl shows beside its own."""

    exercise: str
    picture: int
    label: str


@dataclass(frozen=True)
class Picture:
    """A picture of an exercise.

    `run` names the function whose run it shows, `number` which of its runs, counted from 1. A bowl
    finds its weights as prediction / `input`, shows them from the first to the second of `weights`,
    and the lines of the pictures in `beside`. `labels` name matrices or layers, in order; `given`
    are the places of arguments, from 0, that are matrices to show before those that come back.
    `layers` are what the nodes hold, where deltas are asked for.
    """

    kind: Kind
    caption: str
    questions: tuple[PictureQuestion, ...] = ()
    run: str = ""
    number: int = 1
    input: float = 0.0
    weights: tuple[float, ...] = ()
    beside: tuple[Beside, ...] = ()
    labels: tuple[str, ...] = ()
    given: tuple[int, ...] = ()
    layers: tuple[tuple[float, ...], ...] = ()

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
    picture = Picture(
        kind=Kind(entry.pop("kind")),
        questions=tuple(_question(dict(each)) for each in entry.pop("questions", ())),
        weights=tuple(map(float, entry.pop("weights", ()))),
        beside=tuple(Beside(**each) for each in entry.pop("beside", ())),
        labels=tuple(map(str, entry.pop("labels", ()))),
        given=tuple(map(int, entry.pop("given", ()))),
        layers=tuple(tuple(map(float, layer)) for layer in entry.pop("layers", ())),
        **entry,
    )
    for problem in _problems(picture):
        raise ValueError(f"a picture of kind {picture.kind}: {problem}")
    return picture


def _problems(picture: Picture) -> Iterator[str]:
    """Give what a picture of its kind must not be."""
    bowl = picture.kind is Kind.BOWL
    if bool(picture.run) == bool(picture.questions):
        yield "it has a run, or else questions"
    if not bowl and bool(picture.run) != (picture.kind in WITH_RUN):
        yield "another kind has a run"
    if bool(picture.input) != (bowl and bool(picture.run)):
        yield "a bowl's run has an input other than 0, and nothing else has one"
    if (picture.weights or picture.beside) and not bowl:
        yield "only a bowl has weights, or lines beside its own"
    if picture.weights and not (
        len(picture.weights) == 2 and picture.weights[0] < picture.weights[1]
    ):
        yield "weights are two, the lower one first"
    if picture.given and picture.kind is not Kind.MATRIX:
        yield "only matrices are shown as they are given"
    if bool(picture.layers) != (picture.kind in WITH_LAYERS):
        yield "only deltas are shown in layers that are given"


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
