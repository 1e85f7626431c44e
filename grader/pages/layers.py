"""Layers: the values of a network's nodes, and their share of the error."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from grader.lessons.pictures import Kind
from grader.pages.drawing import Column, layers_svg
from grader.pages.figure import Asked, Figure, Legend, alternative, few, rows_of, text_of

Values = Sequence[float | None]


def layers_figure(about: Asked, answers: Sequence[Any]) -> Figure:
    """Return layers as the student's function fills them; what went in comes first."""
    layers = [rows_of(part)[0] for answer in answers for part in answer]
    if len(about.picture.labels) == len(layers) + 1:
        layers.insert(0, [float(value) for value in about.picture.questions[0].arguments[0][0]])
    columns = [
        Column(label, tuple(values))
        for label, values in zip(about.picture.labels, layers, strict=True)
    ]
    return _figure(about, columns)


def deltas_figure(about: Asked, answers: Sequence[Any]) -> Figure:
    """Return layers with the deltas that the student's functions answered: those of the last."""
    deltas = [rows_of(part)[0] for answer in answers for part in answer]
    return _figure(about, _columns(about, deltas))


def update_figure(about: Asked, answers: Sequence[Any]) -> Figure:
    """Return layers with the deltas that a student's update comes from, and what it changes.

    Raises:
        TypeError, ValueError: the answer does not begin with weights of the network's shapes.
    """
    *_, alpha = arguments = about.picture.questions[0].arguments
    before = [np.array(each, dtype=float) for each in arguments[2:-1]]
    after = [np.array(part, dtype=float) for part in answers[0][: len(before)]]
    if [each.shape for each in after] != [each.shape for each in before]:
        raise ValueError("these are not the weights of the network")
    changes = [new - old for new, old in zip(after, before, strict=True)]
    deltas = [
        _delta(np.array(layer), change, alpha)
        for layer, change in zip(about.picture.layers, changes, strict=False)
    ]
    return _figure(about, _columns(about, deltas), [each.tolist() for each in changes])


def _delta(layer: np.ndarray, change: np.ndarray, alpha: float) -> Values:
    """Return the delta of each node behind weights that lost alpha * layer * delta."""
    delta: Values = (-layer.dot(change) / (alpha * layer.dot(layer))).tolist()
    return delta


def _columns(about: Asked, deltas: Sequence[Values]) -> list[Column]:
    """Return the picture's layers, the last of them with deltas."""
    layers = about.picture.layers
    missing: list[Sequence[float | None]] = [()] * (len(layers) - len(deltas))
    columns = [
        Column(label, values, tuple(those))
        for label, values, those in zip(
            about.picture.labels, layers, [*missing, *deltas], strict=True
        )
    ]
    if any(len(each.deltas) not in (0, len(each.values)) for each in columns):
        raise ValueError("each node has one delta")
    return columns


def _figure(
    about: Asked, columns: Sequence[Column], changes: Sequence[Sequence[Sequence[float]]] = ()
) -> Figure:
    said = "; ".join(map(_told, columns)) + "."
    svg = layers_svg(columns, alternative(about, said), changes)
    header = ("layer", "node", "value", "delta")
    with_deltas = any(column.deltas for column in columns)
    rows = [row if with_deltas else row[:-1] for column in columns for row in _rows(column)]
    return Figure(
        about.picture.caption,
        (("", svg),),
        said,
        header if with_deltas else header[:-1],
        few(rows),
        tuple(_legend(about.picture.kind)),
    )


def _told(column: Column) -> str:
    told = f"{column.label}: {', '.join(map(text_of, column.values))}"
    if not column.deltas:
        return told
    return f"{told}, with the delta {', '.join(map(text_of, column.deltas))}"


def _rows(column: Column) -> Iterator[tuple[str, ...]]:
    for place, value in enumerate(column.values):
        delta = text_of(column.deltas[place]) if column.deltas else ""
        yield column.label, str(place + 1), text_of(value), delta


def _legend(kind: Kind) -> Iterator[Legend]:
    if kind is not Kind.LAYERS:
        yield Legend("delta", "delta, as you have it")
    if kind is Kind.UPDATE:
        yield Legend("risen", "a weight that your update raises")
        yield Legend("fallen", "one that it lowers")
