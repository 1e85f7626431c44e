"""What people do to a number on its way through a solution, to be asked what a student was asked.

They give it another sign, take a part of it, put one name in the place of another. The solution is
compiled once, with each value in it handed through `_Hook.at`, which changes it at one place.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from grader.checking.answers import Question
from grader.judge.mutating import Slip
from grader.judge.replay import Replayed, asked, generators_for
from grader.judge.slips import SmallMistake, function_in, is_stored, tree_of

Change = Callable[[Any], Any]
ChangeByNames = Callable[[Any, dict[str, Any]], Any]  # the value, and all names at its place


def _summed(reduce: Callable[..., Any]) -> tuple[Change, ...]:
    """Return the ways to make one number of several, or one row or column."""
    return (
        reduce,
        lambda x: reduce(x, axis=0, keepdims=True),
        lambda x: reduce(x, axis=-1, keepdims=True),
        lambda x: reduce(x, axis=0),
        lambda x: reduce(x, axis=-1),
    )


def _alone(x: Any, place: int) -> Any:
    """Return an array that is 0 except in one row."""
    alone = np.zeros_like(x)
    alone[place] = x[place]
    return alone


# What people do to a number on its way.
ON_THE_WAY: dict[Slip, tuple[Change, ...]] = {
    Slip.SIGN: (lambda x: -x,),
    Slip.SIGN_LOST: (np.abs,),
    Slip.SQUARED: (lambda x: x**2, np.sqrt),
    Slip.EXTRA_FACTOR: (lambda x: 2 * x, lambda x: x / 2, lambda x: x / 10, lambda x: x * 10),
    Slip.WHOLE: (np.trunc, np.round),
    Slip.DECIDED: (lambda x: (x > 0.5) * 1.0, lambda x: (x > 0) * 1.0, np.sign),
    Slip.LIMITED: (
        *(lambda x: np.clip(x, 0, 1), lambda x: np.clip(x, -1, 1)),
        *(lambda x: np.maximum(x, 0), lambda x: np.minimum(x, 0)),
    ),
    Slip.REDUCED: (*_summed(np.sum), *_summed(np.mean), np.max, np.min, np.median),
    Slip.PART_ONLY: (
        *(lambda x: x[:1], lambda x: x[-1:], lambda x: x[:-1], lambda x: x[1:]),
        *(lambda x: x[..., :1], lambda x: x[0], lambda x: x[-1]),
        *(lambda x: _alone(x, 0), lambda x: _alone(x, -1)),
    ),
    Slip.ORDER: (lambda x: x[::-1], lambda x: x[..., ::-1], lambda x: x.T, np.sort),
    Slip.ACTIVATION: (
        *(np.tanh, np.exp, lambda x: 1 / (1 + np.exp(-x)), lambda x: np.log1p(np.exp(x))),
        *(lambda x: np.log(x / (1 - x)), lambda x: np.tanh(np.log(x / (1 - x)))),
        *(lambda x: np.maximum(np.log(x / (1 - x)), 0), lambda x: x * (1 - x)),
    ),
}
# What people do to what is clipped already, so that no logarithm is taken of 0.
ON_A_CLIP: dict[Slip, tuple[Change, ...]] = {
    Slip.LIMITED: tuple(
        lambda x, edge=edge: np.clip(x, edge, 1 - edge)  # type: ignore[misc] # a default
        for edge in (1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10)
    ),
}
# What people do to what a loop runs over.
ON_A_LOOP: dict[Slip, tuple[Change, ...]] = {
    Slip.ORDER: (lambda x: list(x)[::-1],),
    Slip.PART_ONLY: (
        *(lambda x: list(x)[:1], lambda x: list(x)[-1:]),
        *(lambda x: list(x)[:-1], lambda x: list(x)[1:], lambda x: list(x)[::2]),
    ),
}
# What people put in the place of an activation, or of its slope.
ACTIVATIONS: tuple[Change, ...] = (
    *(lambda x: x * 1.0, np.tanh, lambda x: 1 / (1 + np.exp(-x)), lambda x: np.log1p(np.exp(x))),
    *(lambda x: np.maximum(x, 0), lambda x: x * (1 - x), lambda x: 1 - x**2, np.sign),
    *(lambda x: (x > 0) * 1.0, lambda x: (x > 0.5) * 1.0, lambda x: (x > 0.1) * 1.0, np.abs),
    *(lambda x: np.where(x > 0, x, 1), lambda x: np.where(x > 0, x, 0.01 * x)),
)
NO_VALUES = ("range(", "len(", "slice(", "zip(", "np.newaxis", "np.random.seed")


@dataclass(frozen=True, eq=False)
class OnTheWay(SmallMistake):
    """A solution in which one value is changed on its way; `code` has the hooks."""

    hook: "_Hook"
    place: int
    change: ChangeByNames

    def first_answer(self, question: Question) -> Replayed:
        """Return what it answers, the value being changed."""
        self.hook.place, self.hook.change = self.place, self.change
        try:
            with generators_for(self.code):
                return asked(self.hook.names, question)
        finally:
            self.hook.place = -1


class _Hook:
    """Stands at every value of a solution, and changes it at one place."""

    def __init__(self) -> None:
        self.place = -1
        self.change: ChangeByNames = lambda value, _: value
        self.names: dict[str, Any] = {"_at": self.at}

    def at(self, place: int, value: Any) -> Any:
        """Return a value, or what becomes of it if its place is the one."""
        if place != self.place:
            return value
        return self.change(value, sys._getframe(1).f_locals)


@lru_cache(maxsize=64)
def changes_on_the_way(path: Path, name: str) -> tuple[SmallMistake, ...]:
    """Return a solution with each value of a function changed in each way."""
    tree = tree_of(path)
    function = function_in(tree, name)
    instrument = _Instrument(name)
    tree = ast.fix_missing_locations(instrument.visit(tree))
    code = compile(tree, name, "exec")
    hook = _Hook()
    exec(code, hook.names)
    found = []
    for place, node in enumerate(instrument.values):
        for slip, change in _changes(function, node):
            found.append(OnTheWay(str(slip), code, False, slip, name, {}, hook, place, change))
    return tuple(found)


class _Instrument(ast.NodeTransformer):
    """Hands each value of one function through a hook; `values` are the nodes, by place."""

    def __init__(self, function: str) -> None:
        self.function = function
        self.values: list[ast.AST] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        if node.name == self.function:
            node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_Call(self, node: ast.Call) -> Any:
        if ast.unparse(node).startswith(NO_VALUES):
            return node
        if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
            node.func.value = self.visit(node.func.value)
        node.args = [self.visit(argument) for argument in node.args]
        return self._hooked(node)

    def visit_Name(self, node: ast.Name) -> Any:
        return node if not isinstance(node.ctx, ast.Load) else self._hooked(node)

    def visit_Attribute(self, node: ast.Attribute) -> Any:
        if _is_module(node.value):
            return node
        return self._hooked(self.generic_visit(node))

    def visit_Subscript(self, node: ast.Subscript) -> Any:
        if isinstance(node.ctx, ast.Load):
            node.value = self.visit(node.value)
            return self._hooked(node)
        return node

    def visit_Constant(self, node: ast.Constant) -> Any:
        return self._hooked(node) if type(node.value) in {int, float} else node

    def visit_For(self, node: ast.For) -> ast.For:
        place = ast.Constant(len(self.values))
        self.values.append(node)
        node.iter = ast.Call(ast.Name("_at", ast.Load()), [place, node.iter], [])
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_BinOp(self, node: ast.BinOp) -> Any:
        return self._hooked(self.generic_visit(node))

    def visit_Compare(self, node: ast.Compare) -> Any:
        return self._hooked(self.generic_visit(node))

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return node

    def _hooked(self, node: Any) -> ast.Call:
        place = ast.Constant(len(self.values))
        self.values.append(node)
        return ast.Call(ast.Name("_at", ast.Load()), [place, node], [])


def _is_module(value: ast.expr) -> bool:
    return ast.unparse(value) in {"np", "np.random"}


def _changes(function: ast.FunctionDef, node: ast.AST) -> Iterator[tuple[Slip, ChangeByNames]]:
    if isinstance(node, ast.For):
        yield from _of_values(ON_A_LOOP)
        return
    yield from _of_values(ON_THE_WAY)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "np.clip":
        yield from _of_values(ON_A_CLIP)
    for argument in function.args.args:
        if argument.annotation and "ndarray" in ast.unparse(argument.annotation):
            yield from ((Slip.SIZE, change) for change in _by_sizes(argument.arg))
    others = ACTIVATIONS if _is_activation(node) else ()
    for name in _names(function):
        slip = Slip.OTHER_NAME if isinstance(node, ast.Name) else Slip.OTHER_VALUE
        yield slip, _another(name, lambda x: x)
        yield from ((Slip.ACTIVATION, _another(name, other)) for other in others)


def _of_values(changes: dict[Slip, tuple[Change, ...]]) -> Iterator[tuple[Slip, ChangeByNames]]:
    for slip, each in changes.items():
        yield from ((slip, _by_value(change)) for change in each)


def _by_value(change: Change) -> ChangeByNames:
    return lambda value, _: change(value)


def _another(name: str, change: Change) -> ChangeByNames:
    return lambda _, names: change(names[name])


def _is_activation(node: ast.AST) -> bool:
    """Whether a value is a comparison, or a product with one: relu and its slope."""
    return isinstance(node, ast.Compare) or (
        isinstance(node, ast.BinOp)
        and any(isinstance(each, ast.Compare) for each in ast.walk(node))
    )


def _by_sizes(name: str) -> Iterator[ChangeByNames]:
    for powers in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1)):
        yield _by_size(name, *powers)


def _by_size(name: str, of_rows: int, of_columns: int) -> ChangeByNames:
    def change(value: Any, names: dict[str, Any]) -> Any:
        rows, columns = map(float, (names[name].shape[0], names[name].shape[-1]))
        return value * rows**of_rows * columns**of_columns

    return change


def _names(function: ast.FunctionDef) -> list[str]:
    parameters = [argument.arg for argument in function.args.args]
    stored = [node.id for node in ast.walk(function) if is_stored(node)]  # type: ignore[attr-defined] # names
    return list(dict.fromkeys(name for name in parameters + stored if name != "_"))
