"""Computing in another way: in another precision, with sums that are added in another order.

Arrays of a type of their own see to it, whatever code they are handed to. They also tell what was
compared on the way, and how far apart it was.
"""

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from grader.checking.answers import Question, Reference

COMPARISONS = (np.less, np.less_equal, np.greater, np.greater_equal, np.equal, np.not_equal)


@dataclass
class Way:
    """One way to compute: in which precision, and whether sums are added from the far end.

    `decided` are the differences of all that was compared, in the order of the comparisons;
    `turned` is the place of one whose outcome is turned over.
    """

    name: str
    precision: type[np.floating[Any]] = np.float64
    from_the_end: bool = False
    turned: int | None = None
    decided: list[np.ndarray] = field(default_factory=list)

    def __post_init__(self) -> None:
        # The type carries the way: NumPy hands it on to every array that comes of one.
        self.array: type[WatchedArray] = type("WatchedArray", (WatchedArray,), {"way": self})

    def answer(self, reference: Reference, question: Question) -> Any:
        """Return what the solution answers in this way, as plain data; notes what it decided."""
        self.decided.clear()
        arguments = tuple(map(self._argument, question.arguments))
        return _plain(reference.function(question.function)(*arguments))

    def decide(self, difference: Any, outcome: np.ndarray) -> np.ndarray:
        """Note a comparison by how far apart its two sides are; return its outcome."""
        self.decided.append(np.asarray(difference))
        return ~outcome if self.turned == len(self.decided) - 1 else outcome

    def _argument(self, argument: Any) -> Any:
        if isinstance(argument, float):
            return np.asarray(argument, dtype=self.precision).view(self.array)
        if not isinstance(argument, np.ndarray):
            return copy.deepcopy(argument)  # words, counts and other whole numbers
        kind = self.precision if argument.dtype.kind == "f" else argument.dtype
        return argument.astype(kind).view(self.array)


class WatchedArray(np.ndarray):
    """An array that is computed with in a certain way, and tells what was compared."""

    way: Way

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **named: Any) -> Any:
        """Do what NumPy does, in this way; what comes of it is such an array too."""
        given = [_bare(each) for each in inputs]
        if "out" in named:
            named["out"] = tuple(map(_bare, named["out"]))
        if self.way.from_the_end and ufunc is np.add and method == "reduce":
            # A copy, or NumPy would see that it is turned; the other axes are put back below.
            given[0] = np.flip(given[0]).copy()
        if ufunc is np.matmul:
            return self._product(*given)
        result = np.asarray(getattr(ufunc, method)(*given, **named))
        if ufunc in COMPARISONS:
            result = self.way.decide(np.subtract(*map(_numbers, given)), result)
        if self.way.from_the_end and ufunc is np.add and method == "reduce":
            result = np.flip(result)
        return result.view(type(self))

    def __getitem__(self, key: Any) -> Any:
        """Return a part; one number is such an array too, or it would tell nothing."""
        return np.asarray(super().__getitem__(key)).view(type(self))

    def __array_function__(
        self, func: Callable[..., Any], types: Iterable[type], args: Any, kwargs: Any
    ) -> Any:
        """Do what NumPy does; `np.dot` goes its own way."""
        if func is np.dot:
            return self._product(*map(_bare, args))
        result = super().__array_function__(func, types, args, kwargs)
        return result.view(type(self)) if isinstance(result, np.ndarray) else result

    def dot(self, other: Any, out: None = None) -> Any:  # type: ignore[override]
        """Return the dot product."""
        return self._product(_bare(self), _bare(other))

    def _product(self, left: np.ndarray, right: np.ndarray) -> Any:
        if self.way.from_the_end:
            left, right = left[..., ::-1], right[::-1]  # vectors and matrices
        return np.asarray(np.dot(left, right)).view(type(self))


def _plain(value: Any) -> Any:
    """Return an answer as a worker would send it: in the usual precision, as plain data."""
    if isinstance(value, list | tuple):
        return type(value)(map(_plain, value))
    if isinstance(value, np.ndarray | np.generic):
        bare = np.asarray(value)
        bare = bare.astype(np.float64) if bare.dtype.kind == "f" else bare
        return bare if bare.ndim else bare.item()
    return value


def _bare(value: Any) -> Any:
    return value.view(np.ndarray) if isinstance(value, WatchedArray) else value


def _numbers(value: Any) -> np.ndarray:
    """Return what can be subtracted: truth values cannot."""
    array = np.asarray(value)
    return array.astype(np.int64) if array.dtype.kind == "b" else array
