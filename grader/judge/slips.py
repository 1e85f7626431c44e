"""Small mistakes put into a solution, to be asked what a student was asked.

They are the mutants that prove the suites sound, formulas that end too soon, and loops that do. A
mistake is told by its kind; what the solution looks like is never told. What else people do to a
number on its way is in `on_the_way`.
"""

import ast
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from grader.errors import KitError
from grader.judge.mutating import Place, Slip, places, replacements
from grader.judge.replay import WrongSolution, keeps_state

MOST_PAIRS = 400  # of two mistakes in one function
# What is put together in pairs: slips of the pen.
OF_THE_PEN = {
    *(Slip.SIGN, Slip.SIDES_SWAPPED, Slip.FACTOR_MISSING, Slip.TERM_MISSING, Slip.POWER_MISSING),
    *(Slip.SUM_OR_AVERAGE, Slip.NOT_TRANSPOSED, Slip.ROUNDS, Slip.VALUES_SWAPPED),
}


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
        tree = tree_of(path)
        beside: dict[str, Any] = {}
        if not keeps_state(tree):
            exec(compile(tree, name, "exec"), beside)
        return cls(tree, function_in(tree, name), beside)

    def compiled(self, slip: Slip) -> SmallMistake:
        """Return the solution as it is now, with that slip in the function."""
        keeps, name = not self.beside, self.function.name
        changed = self.tree if keeps else ast.Module([self.function], [])
        code = compile(changed, f"{name}: {slip}", "exec")
        return SmallMistake(str(slip), code, keeps, slip, name, self.beside)


def tree_of(path: Path) -> ast.Module:
    """Return the tree of a solution's file; raises KitError where it cannot be read."""
    try:
        return ast.parse(path.read_text("utf-8"))
    except (OSError, SyntaxError, ValueError) as error:
        raise KitError(f"{path}: {error}") from error


def function_in(tree: ast.Module, name: str) -> ast.FunctionDef:
    """Return the function of that name in a solution; raises KitError where there is none."""
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
        stored = {node.id for node in ast.walk(loop) if is_stored(node)} & parameters  # type: ignore[attr-defined] # names
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


def is_stored(node: ast.AST) -> bool:
    """Whether something is stored under a name there."""
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def _with_line(body: list[ast.stmt], place: int, line: str, slip: Slip) -> Iterator[Slip]:
    added = ast.parse(line).body
    body[place:place] = added
    yield slip
    del body[place : place + len(added)]
