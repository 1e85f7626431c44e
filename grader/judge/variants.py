"""The solution asked otherwise: do the answers come from arguments that were changed before?

Who cuts alpha to a whole number, leaves out the last row or takes a goal of 0 for a missing one
answers as the solution does when it is asked that. What holds of all answers is told in the words
of the arguments.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from grader.checking.answers import Question, Raised, Reference
from grader.judge.replay import Replayed, asked_function

Arguments = tuple[Any, ...]
Change = Callable[[Any], Any]
Both = Callable[[Any, Any], tuple[Any, Any]]


@dataclass(frozen=True, eq=False)
class Variant:
    """The solution of a question whose arguments are changed; `id` and `told` say how."""

    id: str
    told: str
    reference: Reference
    change: Callable[[Arguments], Arguments]

    @property
    def keeps_state(self) -> bool:
        """Whether an answer may depend on what was asked before."""
        return False

    def replay(self, questions: Sequence[Question]) -> Iterator[Replayed]:
        """Give what it answers to each question."""
        return map(self.answer, questions)

    def answer(self, question: Question) -> Replayed:
        """Return what the solution answers to the changed question."""
        try:
            changed = self.change(question.arguments)
        except Exception:  # not every argument can be changed so
            return Replayed(Raised(None, ""), warned=False)
        return asked_function(self.reference.function(question.function), changed)


# What may become of a number before it is used: id, in words, and how.
OF_NUMBERS: tuple[tuple[str, str, Change], ...] = (
    ("argument_sign", "had the other sign", lambda x: -x),
    ("argument_sign", "had no sign", abs),
    ("argument_whole", "were cut to a whole number", lambda x: float(np.trunc(x))),
    ("argument_whole", "were rounded to a whole number", lambda x: float(np.round(x))),
    ("argument_rounded", "were rounded to 4 decimals", lambda x: round(x, 4)),
    ("argument_rounded", "were rounded to 2 decimals", lambda x: round(x, 2)),
    ("argument_scaled", "were twice as large", lambda x: 2 * x),
    ("argument_scaled", "were half as large", lambda x: x / 2),
    ("argument_scaled", "were ten times as large", lambda x: 10 * x),
    ("argument_scaled", "were a tenth as large", lambda x: x / 10),
    ("argument_squared", "were squared", lambda x: x * x),
    ("argument_limited", "were kept between 0 and 1", lambda x: min(max(x, 0), 1)),
    ("argument_limited", "were kept between -1 and 1", lambda x: min(max(x, -1), 1)),
    ("argument_limited", "were never below 0", lambda x: max(x, 0)),
    ("argument_limited", "were never above 1", lambda x: min(x, 1)),
    ("argument_limited", "were never below 1", lambda x: max(x, 1)),
    *(
        ("argument_fixed", f"were always {fixed:g}", lambda _, fixed=fixed: fixed)
        for fixed in (0.0, 1.0, 0.5, 0.8, 0.1, 0.2, 0.01, 2.0, 0.001, 1.1)
    ),
    *(
        ("argument_or_default", "were missing where it is 0", lambda x, other=other: x or other)
        for other in (1.0, 0.5, 0.8, 0.1, 0.2, 0.01, 2.0, 0.001, 1.1, 1e-6, 1e-7, 1e-8, 1e-12)
    ),
)
OF_COUNTS: tuple[tuple[str, str, Change], ...] = (
    ("one_round_less", "were one less", lambda n: max(n - 1, 0)),
    ("one_round_more", "were one more", lambda n: n + 1),
    *(
        ("argument_fixed", f"were always {fixed}", lambda _, fixed=fixed: fixed)
        for fixed in (1, 10, 20, 40, 60, 100)
    ),
    ("argument_limited", "were never below 1", lambda n: max(n, 1)),
    ("argument_scaled", "were twice as many", lambda n: 2 * n),
    ("argument_scaled", "were half as many", lambda n: n // 2),
    *(
        ("argument_limited", f"were never below {least}", lambda n, least=least: max(n, least))
        for least in (2, 8, 20)
    ),
    *(
        ("argument_or_default", "were missing where it is 0", lambda n, other=other: n or other)
        for other in (10, 20, 60)
    ),
)
OF_ARRAYS: tuple[tuple[str, str, Change], ...] = (
    ("argument_sign", "had the other sign", np.negative),
    ("argument_sign", "had no signs", np.abs),
    ("argument_sign", "were nothing but signs", lambda x: np.sign(x) * 1.0),
    ("argument_whole", "were cut to whole numbers", lambda x: np.trunc(x) * 1.0),
    ("argument_whole", "were rounded to whole numbers", lambda x: np.round(x) * 1.0),
    ("argument_rounded", "were rounded to 4 decimals", lambda x: np.round(x, 4)),
    ("argument_scaled", "were twice as large", lambda x: 2 * x),
    ("argument_scaled", "were half as large", lambda x: x / 2),
    ("argument_limited", "were kept between 0 and 1", lambda x: np.clip(x, 0, 1)),
    ("argument_limited", "were kept between -1 and 1", lambda x: np.clip(x, -1, 1)),
    ("argument_limited", "were never below 0", lambda x: np.maximum(x, 0)),
    ("argument_limited", "were never above 1", lambda x: np.minimum(x, 1)),
    ("argument_decided", "were 1 where they are above 0, and 0 elsewhere", lambda x: (x > 0) * 1.0),
    (
        "argument_decided",
        "were 1 where they are above 0.5, and 0 elsewhere",
        lambda x: (x > 0.5) * 1.0,
    ),
    ("argument_decided", "were 1 where they are not 0", lambda x: (x != 0) * 1.0),
    ("argument_fixed", "were 0 throughout", np.zeros_like),
    ("argument_fixed", "were 1 throughout", lambda x: np.ones_like(x) * 1.0),
    ("argument_order", "were in the opposite order", lambda x: x[::-1]),
    ("argument_order", "had their columns in the opposite order", lambda x: x[:, ::-1]),
    ("argument_order", "were sorted", lambda x: np.sort(x, axis=0)),
    ("argument_transposed", "were transposed", lambda x: x.T),
    ("argument_part", "had the first row everywhere", lambda x: np.repeat(x[:1], len(x), axis=0)),
    ("argument_part", "had the last row everywhere", lambda x: np.repeat(x[-1:], len(x), axis=0)),
    ("argument_part", "were 0 in the last place", lambda x: _zero_at(x, -1)),
    ("argument_part", "were 0 in the first place", lambda x: _zero_at(x, 0)),
    ("argument_part", "were 0 in the last column", lambda x: _zero_at(x.T, -1).T),
    ("argument_part", "were 0 in all columns but the first", lambda x: _first_column(x)),
    (
        "argument_averaged",
        "had their average everywhere",
        lambda x: np.full_like(x * 1.0, x.mean()),
    ),
    ("argument_shifted", "were moved on by one place", lambda x: np.roll(x, 1, axis=0)),
    ("argument_shifted", "were moved back by one place", lambda x: np.roll(x, -1, axis=0)),
)
# What may become of rows that belong together: which of them are left, and in which order.
Places = Callable[[np.ndarray], Any]
OF_PLACES: tuple[tuple[str, str, Places], ...] = (
    ("rows_order", "were taken in the opposite order", lambda x: np.arange(len(x))[::-1]),
    ("rows_left_out", "ended before the last one", lambda x: np.arange(len(x) - 1)),
    ("rows_left_out", "began with the second one", lambda x: np.arange(1, len(x))),
    ("rows_left_out", "were only the first one", lambda _: np.arange(1)),
    ("rows_left_out", "were only the last one", lambda x: np.arange(len(x) - 1, len(x))),
    ("rows_left_out", "were as many as there are columns", lambda x: np.arange(min(x.shape))),
    ("rows_left_out", "were only every second one", lambda x: np.arange(0, len(x), 2)),
    ("rows_repeated", "were all taken twice", lambda x: np.tile(np.arange(len(x)), 2)),
    (
        "rows_repeated",
        "ended with the first one once more",
        lambda x: np.append(np.arange(len(x)), 0),
    ),
)
OF_CONTENT: tuple[tuple[str, str, Places], ...] = (
    (
        "rows_left_out",
        "were without those that are 0",
        lambda x: np.flatnonzero(_rows(x).any(axis=1)),
    ),
    ("rows_left_out", "were without those that come again", lambda x: _first_places(x)),
    ("rows_order", "were sorted", lambda x: np.lexsort(_rows(x).T[::-1])),
)
OF_ROWS = OF_PLACES + OF_CONTENT


def _rows(x: np.ndarray) -> np.ndarray:
    return x.reshape(len(x), -1)


def _first_places(x: np.ndarray) -> np.ndarray:
    _, places = np.unique(x, axis=0, return_index=True)
    return np.sort(places)


def _zero_at(x: np.ndarray, place: int) -> np.ndarray:
    changed = np.array(x)
    changed[place] = 0
    return changed


def _first_column(x: np.ndarray) -> np.ndarray:
    changed = np.array(x)
    changed[:, 1:] = 0
    return changed


def variants(path: Path, question: Question) -> tuple[Variant, ...]:
    """Return every way to ask otherwise what a question asks, the simpler first.

    Args:
        path: the solution.
        question: any question of the function; its arguments say what can be changed.
    """
    kinds = tuple(map(type, question.arguments))
    vectors = tuple(getattr(argument, "ndim", 0) == 1 for argument in question.arguments)
    return _variants(path, question.function, kinds, vectors)


@lru_cache(maxsize=64)
def _variants(
    path: Path, function: str, kinds: tuple[type, ...], vectors: tuple[bool, ...]
) -> tuple[Variant, ...]:
    reference = Reference(path)
    named = reference.named(function, kinds)
    flat = {name for name, is_vector in zip(named, vectors, strict=True) if is_vector}
    return tuple(_each_variant(reference, function, named, flat))


def _each_variant(
    reference: Reference, function: str, kinds: Mapping[str, type], flat: Set[str]
) -> Iterator[Variant]:
    for place, (name, kind) in enumerate(kinds.items()):
        for mistake, words, change in _changes(reference, function, name, kind):
            told = f"as if {name} {words}"
            yield Variant(mistake, told, reference, _at(place, change))
        if issubclass(kind, np.ndarray):
            for mistake, words, kept in OF_ROWS:
                told = f"as if the {_parts({name}, flat)} of {name} {words}"
                yield Variant(mistake, told, reference, _at(place, _picked(kept)))
    names = list(kinds)
    for one, other in _pairs(kinds):
        for mistake, told, both in _both(one, other, _parts({one, other}, flat)):
            changed = _of_two(names.index(one), names.index(other), both)
            yield Variant(mistake, told, reference, changed)


def _changes(
    reference: Reference, function: str, name: str, kind: type
) -> Sequence[tuple[str, str, Change]]:
    if issubclass(kind, np.ndarray):
        return OF_ARRAYS
    if issubclass(kind, bool | list | str):
        return ()
    return OF_COUNTS if reference.counts(function, name) else OF_NUMBERS


def _picked(places: Places) -> Change:
    return lambda x: x[places(x)]


def _at(place: int, change: Change) -> Callable[[Arguments], Arguments]:
    return lambda given: (*given[:place], change(given[place]), *given[place + 1 :])


def _of_two(one: int, other: int, change: Both) -> Callable[[Arguments], Arguments]:
    def changed(given: Arguments) -> Arguments:
        new = list(given)
        new[one], new[other] = change(given[one], given[other])
        return tuple(new)

    return changed


def _pairs(kinds: Mapping[str, type]) -> Iterator[tuple[str, str]]:
    names = [name for name, kind in kinds.items() if issubclass(kind, int | float | np.ndarray)]
    yield from ((one, other) for one in names for other in names if one != other)


def _parts(names: Set[str], flat: Set[str]) -> str:
    return "values" if names <= flat else "rows"


def _both(one: str, other: str, parts: str) -> Iterator[tuple[str, str, Both]]:
    yield "argument_for_another", f"as if {other} stood in the place of {one}", lambda _, y: (y, y)
    if one < other:
        told = f"as if {one} and {other} had changed places"
        yield "arguments_swapped", told, lambda x, y: (y, x)
    for side, words in ((0, "the length of"), (-1, "the number of columns of")):
        for power, how in ((-1, "divided"), (1, "multiplied")):
            told = f"as if {one} were {how} by {words} {other}"
            yield "argument_by_size", told, _scaled(side, power)
    for mistake, words, places in OF_ROWS if one < other else OF_CONTENT:
        yield mistake, f"as if the {parts} of {one} and {other} {words}", _chosen(places)


def _scaled(side: int, power: int) -> Both:
    return lambda x, y: (x * float(y.shape[side]) ** power, y)


def _chosen(places: Places) -> Both:
    def chosen(x: Any, y: Any) -> tuple[Any, Any]:
        if len(x) != len(y):
            raise ValueError("not of the same rows")
        kept = places(x)
        return x[kept], y[kept]

    return chosen
