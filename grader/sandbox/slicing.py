"""Of a notebook's code, the part that some functions need.

A notebook holds more than its functions: trials, plots, prints, what `input()` asks for. None of
that is run. What is kept are the definitions of the functions and of all that they name, as they
stand after the cells have been run from top to bottom: imports, functions, classes, assignments,
and `if`, `try` and `with` around such; of loops and calls that stand alone, those that fill what
they need, as `table.append(row)` does. The others are left out: they are trials.
"""

import __future__

import ast
import builtins
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import repeat

from grader.sandbox.listing import MAKERS, Unopened
from grader.sandbox.names import (
    NO_PYTHON,
    Assignment,
    Import,
    Names,
    bound_by,
    changed_by,
    names_of,
    targets_in,
    targets_of,
)

MAX_STATEMENTS = 5000
STAR = "*"  # stands for all that `from ... import *` may bind
DEFINITION = re.compile(
    r"^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*=[ \t]*lambda\b", re.MULTILINE
)

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Loop = ast.For | ast.While
Block = ast.If | ast.Try | ast.TryStar | ast.With | ast.Match | Loop
Line = tuple[int, int]
"""Where a line of a slice stood: the cell and the line in it, from 1; (0, 0) if nowhere."""

ADDED = (0, 0)
# Stands for what could not be imported, until somebody uses it.
MISSING = """class _Missing:
    def __init__(self, error): self.__dict__["error"] = error
    def __getattr__(self, name): raise self.__dict__["error"]
    def __call__(self, *arguments, **named): raise self.__dict__["error"]"""


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement of a notebook, or a whole cell that is not Python.

    Args:
        text: its source.
        binds: the names that it gives a value to, or changes the value of.
        ends: those of them whose earlier values do not matter any more.
        now: the names that it reads when it is run.
        later: the names that functions in it read when they are called.
        lines: where each line of its source stood.
        import_: the import that it is, as it was written.
    """

    text: str
    binds: Names
    ends: Names = frozenset()
    now: Names = frozenset()
    later: Names = frozenset()
    lines: tuple[Line, ...] = ()
    import_: str = ""


@dataclass(frozen=True, slots=True)
class Slice:
    """What some functions need: the source, and where each of its lines stood."""

    source: str
    lines: tuple[Line, ...]


class Code:
    """The code of a notebook, taken cell by cell from the top.

    `offered` are the names of what may be called: functions, classes, imports. `defined` are the
    cells in which each function is defined.

    Args:
        exercises: modules that are exercises: what is imported from one is offered by its own file.
    """

    def __init__(self, exercises: Collection[str] = ()) -> None:
        self._exercises = exercises
        self.offered: set[str] = set()
        self.defined: dict[str, list[int]] = defaultdict(list)
        self._functions: set[str] = set()
        self._classes: set[str] = set()
        self._imported: set[str] = set()
        self._features: list[str] = []  # `from __future__ import ...` has to stand first
        self._pieces: list[Piece] = []
        self._binding: dict[str, list[Piece]] = defaultdict(list)
        self._statements = 0
        self._cell = 0
        self._first = 1  # line of the cell that the statement begins in

    def add_cell(self, text: str, tree: ast.Module) -> None:
        """Take a cell and what it was parsed to; raises Unopened if there are too many."""
        self._cell += 1
        self._statements += len(tree.body)
        if self._statements > MAX_STATEMENTS:
            raise Unopened(f"has more than {MAX_STATEMENTS} statements")
        lines, taken = text.split("\n"), 0
        for node in tree.body:
            end = node.end_lineno or taken
            self._first = taken + 1
            try:
                self._add(node, lines, "\n".join(lines[taken:end]))
            except NO_PYTHON:  # it can be parsed, and means nothing, as `def f(x, x)`
                self._add_broken("\n".join(lines[taken:end]))
            taken = end

    def add_broken(self, text: str) -> None:
        """Take a cell that is not Python: it stops whoever needs what no other cell has defined."""
        self._cell += 1
        self._first = 1
        self._add_broken(text)

    def slice(self, functions: Iterable[str]) -> Slice:
        """Return the source of these functions and of all that they need."""
        at_end = {STAR, *functions} | self._read_by(functions, set(), only_last=True)
        now: set[str] = set()
        on_the_way: set[str] = set()  # what functions read that are called before the last cell
        followed: set[str] = set()
        kept = []
        # From the bottom up: what a piece needs has been bound above it, so one pass finds it all.
        for piece in reversed(self._pieces):
            if all(piece.binds.isdisjoint(names) for names in (at_end, now, on_the_way)):
                continue
            kept.append(piece)
            # Above a piece that gives a name its value, that name's earlier values are not needed.
            # Not so for `on_the_way`: those functions may have been called with the earlier ones.
            at_end -= piece.ends
            now -= piece.ends
            now |= piece.now
            on_the_way |= self._read_by(piece.now, followed)
        return self._put_together(kept[::-1])

    def _put_together(self, kept: Sequence[Piece]) -> Slice:
        bound = {name for piece in kept for name in piece.binds} | vars(builtins).keys()
        read = {name for piece in kept for name in piece.now | piece.later}
        lines = list(zip(self._features, repeat(ADDED)))
        if any(piece.import_ for piece in kept):
            lines += zip(MISSING.split("\n"), repeat(ADDED))
        for piece in kept:
            if piece.import_ and (STAR not in piece.binds or read <= bound):
                lines += _guarded(piece)
            else:
                text = piece.import_ or piece.text
                lines += zip(text.split("\n"), piece.lines, strict=True)
        source = "".join(f"{text}\n" for text, _ in lines)
        return Slice(source, tuple(place for _, place in lines))

    def _read_by(
        self, functions: Iterable[str], followed: set[str], *, only_last: bool = False
    ) -> set[str]:
        """Return the names that functions read when they are called, and those they call in turn.

        Args:
            functions: the names of the functions.
            followed: names to leave out; those that were not left out are added.
            only_last: whether only what a name means after the last cell counts.
        """
        read: set[str] = set()
        unseen = set(functions) - followed
        while unseen:
            name = unseen.pop()
            followed.add(name)
            for piece in reversed(self._binding[name]):
                read |= piece.later
                unseen |= piece.later - followed  # they may be functions, which read more
                if only_last and name in piece.ends:
                    break
        return read

    def _add(self, node: ast.stmt, lines: Sequence[str], text: str) -> None:
        if isinstance(node, Import):
            self._first = node.lineno
            self._add_import(node)
        elif isinstance(node, Definition):
            bound, now, later = names_of(text)
            self._take(Piece(text, bound, frozenset({node.name}), now, later))
            self._functions.add(node.name)
            self._classes |= {node.name} if isinstance(node, ast.ClassDef) else set()
            self.offered.add(node.name)
            self.defined[node.name].append(self._cell)
        elif isinstance(node, Block):
            self._add_block(node, text)
        elif isinstance(node, Assignment) and node.value:
            self._first = node.lineno
            self._add_assignment(node, node.value, _cut(node, lines))
        elif isinstance(node, ast.Expr) and (changed := changed_by(node) - self._imported):
            self._first = node.lineno
            text = _cut(node, lines)
            _, now, later = names_of(text)
            self._take(Piece(text, frozenset(changed), frozenset(), now, later))

    def _add_broken(self, text: str) -> None:
        names = {name for found in DEFINITION.findall(text) for name in found if name}
        self._take(Piece(text, frozenset(names - self._functions)))
        self.offered |= names

    def _add_import(self, node: Import) -> None:
        """Take an import apart: one that is not there, as of a plotting library, stops nobody."""
        self.offered |= self._offered_by(node)
        for alias in node.names:
            text = ast.unparse(_only(node, alias))
            if isinstance(node, ast.ImportFrom) and node.module == "__future__":
                self._features += [text] if alias.name in __future__.all_feature_names else []
                continue
            name = bound_by(alias)
            self._imported.add(name)
            self._take(Piece(text, frozenset({name}), import_=text))

    def _offered_by(self, node: Import) -> set[str]:
        """Return the names that an import offers."""
        module = node.module if isinstance(node, ast.ImportFrom) else None
        aliases = (each for each in node.names if (module or each.name) not in self._exercises)
        return set(map(bound_by, aliases))

    def _add_block(self, node: Block, text: str) -> None:
        inner = [child for child in ast.walk(node) if isinstance(child, Definition | Import)]
        imported = {
            bound_by(alias) for each in inner if isinstance(each, Import) for alias in each.names
        }
        defined = {each.name for each in inner if isinstance(each, Definition)}
        bound, now, later = names_of(text)
        if (bound - imported - defined) & self._functions:
            return
        changed = changed_by(node) - self._imported - self._functions
        if isinstance(node, Loop):
            bound = frozenset(name for name in bound if self._counts_in_a_loop(name, node))
        if not bound | changed:
            return
        self._imported |= imported
        self._functions |= defined
        self.offered |= defined.union(
            *(self._offered_by(each) for each in inner if isinstance(each, Import))
        )
        self._take(Piece(text, bound | changed, frozenset(), now, later))

    def _counts_in_a_loop(self, name: str, loop: Loop) -> bool:
        """Whether a loop gives a name the value that it is meant to have.

        It does where nothing else has, or where it goes on from the value before, as in a sum.
        Else it tries values, as in `for alpha in (0.1, 1): print(learn(alpha))`.
        """
        reads = {
            each.id
            for each in ast.walk(loop)
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
        }
        sums = {
            each.target.id
            for each in ast.walk(loop)
            if isinstance(each, ast.AugAssign) and isinstance(each.target, ast.Name)
        }
        tried, _ = targets_of(loop.target) if isinstance(loop, ast.For) else (set[str](), None)
        return not self._binding[name] or name in sums | (reads - tried)

    def _add_assignment(self, node: Assignment, value: ast.expr, text: str) -> None:
        assigned, changed = targets_in(node)
        is_function = self._is_function(value)
        if assigned & self._functions and not is_function:
            return  # `relu = relu(2)` was a trial: whoever is asked for relu means the function
        if changed & self._imported:
            return  # `plt.rcParams["font.size"] = 9`
        bound, now, later = names_of(text)
        ends = frozenset[str]() if isinstance(node, ast.AugAssign) else bound
        self._take(Piece(text, bound | changed, ends, now, later))
        if is_function:
            self._functions |= assigned
            for name in assigned:
                self.defined[name].append(self._cell)
        if is_function or isinstance(value, ast.Attribute) or self._makes_a_function(value):
            self.offered |= assigned

    def _take(self, piece: Piece) -> None:
        """Keep a piece, with where it stood: it begins on the line that is taken now."""
        count = piece.text.count("\n") + 1
        lines = tuple((self._cell, self._first + line) for line in range(count))
        piece = replace(piece, lines=lines)
        self._pieces.append(piece)
        for name in piece.binds:
            self._binding[name].append(piece)

    def _is_function(self, value: ast.expr) -> bool:
        """Whether a value is one of the student's functions, as far as one can see."""
        if isinstance(value, ast.Call):  # `np.vectorize(relu)` is one, `relu(2)` is not
            return any(map(self._is_named, value.args)) and not self._is_named(value.func)
        return self._is_named(value)

    def _makes_a_function(self, value: ast.expr) -> bool:
        """Whether a value is what can be called: `partial(np.add, 1)`, or `Net()` of a class."""
        match value:
            case ast.Call(func=ast.Name(id=called)) | ast.Call(func=ast.Attribute(attr=called)):
                return called in MAKERS or called in self._classes
        return False

    def _is_named(self, value: ast.expr) -> bool:
        own = isinstance(value, ast.Name) and value.id in self._functions
        return own or isinstance(value, ast.Lambda)


def _guarded(piece: Piece) -> list[tuple[str, Line]]:
    """Return the lines of an import that stops nobody until what it binds is used."""
    (place,) = piece.lines
    (name,) = piece.binds
    instead = "pass" if name == STAR else f"{name} = _Missing(error)"
    return [
        (f"try: {piece.import_}", place),
        (f"except ImportError as error: {instead}", ADDED),
    ]


def _cut(node: ast.stmt, lines: Sequence[str]) -> str:
    """Return the source of a statement, beside which others may stand on the same line."""
    whole = lines[node.lineno - 1 : node.end_lineno]
    last = whole[-1].encode()[: node.end_col_offset].decode()
    text = "\n".join([*whole[:-1], last])
    return text.encode()[node.col_offset :].decode()


def _only(node: Import, alias: ast.alias) -> Import:
    if isinstance(node, ast.Import):
        return ast.Import([alias])
    return ast.ImportFrom(node.module, [alias], node.level)
