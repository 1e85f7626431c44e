"""Small mistakes put into a solution, to be asked what a student was asked.

They are the mutants that prove the suites sound, and what else people do to a number on its way:
give it another sign, take a part of it, put one name in the place of another. A mistake is told
by its kind; what the solution looks like is never told.

Mutants are compiled one by one. For the others the solution is compiled once, with each value in
it handed through `_Hook.at`, which changes it at one place.
"""

import ast
import itertools
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from grader.checking.answers import Question
from grader.errors import KitError
from grader.judge.mutating import Place, Slip, places, replacements
from grader.judge.replay import Replayed, WrongSolution, asked, generators_for, keeps_state

MOST_PAIRS = 400  # of two mistakes in one function
# What is put together in pairs: slips of the pen.
OF_THE_PEN = {
    *(Slip.SIGN, Slip.SIDES_SWAPPED, Slip.FACTOR_MISSING, Slip.TERM_MISSING, Slip.POWER_MISSING),
    *(Slip.SUM_OR_AVERAGE, Slip.NOT_TRANSPOSED, Slip.ROUNDS, Slip.VALUES_SWAPPED),
}
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
class SmallMistake(WrongSolution):
    """A solution with one small mistake, or two, in one of its functions."""

    slip: Slip
    function: str
    beside: Mapping[str, Any]  # what else the solution defines, where that keeps nothing

    def _load(self) -> dict[str, Any]:
        names = dict(self.beside)
        exec(self.code, names)
        return names


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
def small_mistakes(path: Path, name: str) -> tuple[SmallMistake, ...]:
    """Return a solution with each mutation in the function of that name."""
    solution = _Solution.read(path, name)
    function, found = solution.function, []
    for place in list(places(function)):
        for slip, replacement in replacements(place.get()):
            found += [solution.compiled(slip) for _ in _put(place, replacement)]
    for slip in itertools.chain(_unfinished(function), _in_loops(function)):
        found.append(solution.compiled(slip))
    return tuple(found)


@lru_cache(maxsize=64)
def changes_on_the_way(path: Path, name: str) -> tuple[SmallMistake, ...]:
    """Return a solution with each value of a function changed in each way."""
    tree = _solution(path)
    function = _function(tree, name)
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


@lru_cache(maxsize=64)
def pairs_of_mistakes(path: Path, name: str) -> tuple[SmallMistake, ...]:
    """Return a solution with two slips of the pen in the function of that name."""
    solution = _Solution.read(path, name)
    pairs = itertools.islice(_two(solution.function), MOST_PAIRS)
    return tuple(solution.compiled(Slip.TWO) for _ in pairs)


@dataclass(frozen=True)
class _Solution:
    """A solution of which one function is changed again and again.

    Only that function is compiled anew, unless the solution keeps something between calls: then
    all of it is, and `beside` is empty.
    """

    tree: ast.Module
    function: ast.FunctionDef
    beside: Mapping[str, Any]

    @classmethod
    def read(cls, path: Path, name: str) -> "_Solution":
        """Return the solution that a file holds, whose function of that name is to be changed."""
        tree = _solution(path)
        beside: dict[str, Any] = {}
        if not keeps_state(tree):
            exec(compile(tree, name, "exec"), beside)
        return cls(tree, _function(tree, name), beside)

    def compiled(self, slip: Slip) -> SmallMistake:
        """Return the solution as it is now, with that slip in the function."""
        keeps, name = not self.beside, self.function.name
        changed = self.tree if keeps else ast.Module([self.function], [])
        code = compile(changed, f"{name}: {slip}", "exec")
        return SmallMistake(str(slip), code, keeps, slip, name, self.beside)


def _solution(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text("utf-8"))
    except (OSError, SyntaxError, ValueError) as error:
        raise KitError(f"{path}: {error}") from error


def _function(tree: ast.Module, name: str) -> ast.FunctionDef:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    raise KitError(f"the solution defines no function {name}")


def _two(function: ast.FunctionDef) -> Iterator[None]:
    first = [(place, *each) for place in list(places(function)) for each in _of_the_pen(place)]
    for place, _, replacement in first:
        for _ in _put(place, replacement):
            for other in list(places(function)):
                for _, second in _of_the_pen(other):
                    yield from _put(other, second)


def _of_the_pen(place: Place) -> list[tuple[Slip, Any]]:
    return [each for each in replacements(place.get()) if each[0] in OF_THE_PEN]


def _put(place: Place, replacement: Any) -> Iterator[None]:
    """Hold a replacement in its place while it is looked at."""
    original = place.get()
    place.put(replacement)
    for node in replacement if isinstance(replacement, list) else [replacement]:
        if isinstance(node, ast.AST):
            ast.fix_missing_locations(node)  # `compile` wants them; anywhere will do
    try:
        yield
    finally:
        place.put(original)


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
    stored = [node.id for node in ast.walk(function) if _is_stored(node)]  # type: ignore[attr-defined] # names
    return list(dict.fromkeys(name for name in parameters + stored if name != "_"))


def _unfinished(function: ast.FunctionDef) -> Iterator[Slip]:
    """Give returns of what only stands within the formula that is returned."""
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            whole = node.value
            nearest = {id(each) for each in (whole, *ast.iter_child_nodes(whole))}
            for inner in [each for each in ast.walk(whole) if id(each) not in nearest]:
                if isinstance(inner, ast.BinOp | ast.Call):
                    node.value = inner
                    yield Slip.UNFINISHED
            node.value = whole


def _in_loops(function: ast.FunctionDef) -> Iterator[Slip]:
    """Give loops that end after one round, or begin anew in each."""
    parameters = {argument.arg for argument in function.args.args}
    for loop in (node for node in ast.walk(function) if isinstance(node, ast.For)):
        yield from _with_line(loop.body, len(loop.body), "break", Slip.ENDED_EARLY)
        yield from _before(function, loop)
        stored = {node.id for node in ast.walk(loop) if _is_stored(node)} & parameters  # type: ignore[attr-defined] # names
        for names in (*([name] for name in sorted(stored)), sorted(stored)):
            before = "; ".join(f"{name}_at_first = {name}" for name in names)
            again = "; ".join(f"{name} = {name}_at_first" for name in names)
            function.body[:0] = ast.parse(before).body
            yield from _with_line(loop.body, 0, again, Slip.STARTED_OVER)
            del function.body[: len(names)]


def _before(function: ast.FunctionDef, loop: ast.For) -> Iterator[Slip]:
    """Give a loop of which one line stands before it, with all that it is computed from."""
    if loop not in function.body:
        return
    begin, lines = function.body.index(loop), loop.body
    for place, line in enumerate(lines):
        if isinstance(line, ast.Assign):
            first = [each for each in lines[: place + 1] if isinstance(each, ast.Assign)]
            function.body[begin:begin] = first
            loop.body = lines[:place] + lines[place + 1 :]
            yield Slip.HOISTED
            del function.body[begin : begin + len(first)]
            loop.body = lines


def _is_stored(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def _with_line(body: list[ast.stmt], place: int, line: str, slip: Slip) -> Iterator[Slip]:
    added = ast.parse(line).body
    body[place:place] = added
    yield slip
    del body[place : place + len(added)]
