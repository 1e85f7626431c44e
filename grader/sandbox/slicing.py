"""Of a notebook's code, the part that some functions need.

A notebook holds more than its functions: trials, plots, prints, what `input()` asks for. None of
that is run. What is kept are the definitions of the functions and of all that they name, as they
stand after the cells have been run from top to bottom: imports, functions, classes, assignments,
and `if`, `try` and `with` around such. Calls that stand alone and loops are left out.
"""

import __future__

import ast
import re
import symtable
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.sandbox.listing import Unopened

MAX_STATEMENTS = 5000
STAR = "*"  # stands for all that `from ... import *` may bind
COMPREHENSIONS = {"listcomp", "setcomp", "dictcomp", "genexpr"}  # run at once, unlike functions
NO_PYTHON = (SyntaxError, ValueError, RecursionError, MemoryError)  # what parsing a text raises
DEFINITION = re.compile(
    r"^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*=[ \t]*lambda\b", re.MULTILINE
)

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Import = ast.Import | ast.ImportFrom
Assignment = ast.Assign | ast.AnnAssign | ast.AugAssign
Block = ast.If | ast.Try | ast.TryStar | ast.With | ast.Match
Names = frozenset[str]


@dataclass(frozen=True, slots=True)
class Piece:
    """One statement of a notebook, or a whole cell that is not Python.

    Args:
        text: its source.
        binds: the names that it gives a value to, or changes the value of.
        ends: those of them whose earlier values do not matter any more.
        now: the names that it reads when it is run.
        later: the names that functions in it read when they are called.
    """

    text: str
    binds: Names
    ends: Names = frozenset()
    now: Names = frozenset()
    later: Names = frozenset()


class Code:
    """The code of a notebook, taken cell by cell from the top.

    `offered` are the names of what may be called: functions, classes, imports.
    """

    def __init__(self) -> None:
        self.offered: set[str] = set()
        self._functions: set[str] = set()
        self._imported: set[str] = set()
        self._features: list[str] = []  # `from __future__ import ...` has to stand first
        self._pieces: list[Piece] = []
        self._binding: dict[str, list[Piece]] = defaultdict(list)
        self._statements = 0

    def add_cell(self, text: str, tree: ast.Module) -> None:
        """Take a cell and what it was parsed to; raises Unopened if there are too many."""
        self._statements += len(tree.body)
        if self._statements > MAX_STATEMENTS:
            raise Unopened(f"has more than {MAX_STATEMENTS} statements")
        lines, taken = text.split("\n"), 0
        for node in tree.body:
            end = node.end_lineno or taken
            try:
                self._add(node, lines, "\n".join(lines[taken:end]))
            except NO_PYTHON:  # it can be parsed, and means nothing, as `def f(x, x)`
                self.add_broken("\n".join(lines[taken:end]))
            taken = end

    def add_broken(self, text: str) -> None:
        """Take a cell that is not Python: it stops whoever needs what no other cell has defined."""
        names = {name for found in DEFINITION.findall(text) for name in found if name}
        self._take(Piece(text, frozenset(names - self._functions)))
        self.offered |= names

    def slice(self, functions: Iterable[str]) -> str:
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
            kept.append(piece.text)
            # Above a piece that gives a name its value, that name's earlier values are not needed.
            # Not so for `on_the_way`: those functions may have been called with the earlier ones.
            at_end -= piece.ends
            now -= piece.ends
            now |= piece.now
            on_the_way |= self._read_by(piece.now, followed)
        return "\n".join([*self._features, *reversed(kept), ""])

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
            self._add_import(node)
        elif isinstance(node, Definition):
            bound, now, later = _names(text)
            self._take(Piece(text, bound, frozenset({node.name}), now, later))
            self._functions.add(node.name)
            self.offered.add(node.name)
        elif isinstance(node, Block):
            self._add_block(node, text)
        elif isinstance(node, Assignment) and node.value:
            self._add_assignment(node, node.value, _cut(node, lines))

    def _add_import(self, node: Import) -> None:
        """Take an import apart: one that is not there, as of a plotting library, stops nobody."""
        for alias in node.names:
            text = ast.unparse(_only(node, alias))
            if isinstance(node, ast.ImportFrom) and node.module == "__future__":
                self._features += [text] if alias.name in __future__.all_feature_names else []
                continue
            name = _bound_by(alias)
            self._imported.add(name)
            self.offered.add(name)
            guarded = f"try: {text}\nexcept ImportError: pass"
            self._take(Piece(guarded, frozenset({name})))

    def _add_block(self, node: Block, text: str) -> None:
        inner = [child for child in ast.walk(node) if isinstance(child, Definition | Import)]
        imported = {
            _bound_by(alias) for each in inner if isinstance(each, Import) for alias in each.names
        }
        defined = {each.name for each in inner if isinstance(each, Definition)}
        bound, now, later = _names(text)
        if (bound - imported - defined) & self._functions:
            return
        self._imported |= imported
        self._functions |= defined
        self.offered |= imported | defined
        self._take(Piece(text, bound, frozenset(), now, later))

    def _add_assignment(self, node: Assignment, value: ast.expr, text: str) -> None:
        assigned, changed = _targets(node)
        is_function = self._is_function(value)
        if assigned & self._functions and not is_function:
            return  # `relu = relu(2)` was a trial: whoever is asked for relu means the function
        if changed & self._imported:
            return  # `plt.rcParams["font.size"] = 9`
        bound, now, later = _names(text)
        ends = frozenset[str]() if isinstance(node, ast.AugAssign) else bound
        self._take(Piece(text, bound | changed, ends, now, later))
        if is_function:
            self._functions |= assigned
        if is_function or isinstance(value, ast.Attribute):
            self.offered |= assigned

    def _take(self, piece: Piece) -> None:
        self._pieces.append(piece)
        for name in piece.binds:
            self._binding[name].append(piece)

    def _is_function(self, value: ast.expr) -> bool:
        """Whether a value is one of the student's functions, as far as one can see."""
        if isinstance(value, ast.Call):  # `np.vectorize(relu)` is one, `relu(2)` is not
            return any(map(self._is_named, value.args)) and not self._is_named(value.func)
        return self._is_named(value)

    def _is_named(self, value: ast.expr) -> bool:
        own = isinstance(value, ast.Name) and value.id in self._functions
        return own or isinstance(value, ast.Lambda)


def _targets(node: Assignment) -> tuple[set[str], set[str]]:
    """Return the names that are given a value, and those whose value is changed in place."""
    assigned: set[str] = set()
    changed: set[str] = set()
    unseen = list(node.targets if isinstance(node, ast.Assign) else [node.target])
    while unseen:
        target = unseen.pop()
        if isinstance(target, ast.Tuple | ast.List):
            unseen.extend(target.elts)
        elif isinstance(target, ast.Name):
            (assigned if isinstance(target.ctx, ast.Store) else changed).add(target.id)
        elif isinstance(target, ast.Attribute | ast.Subscript | ast.Starred):
            unseen.append(target.value)
    return assigned, changed


def _names(text: str) -> tuple[Names, Names, Names]:
    """Return the names that a statement binds, reads at once, and reads when called."""
    # Python's own symbol tables know every scope: comprehensions, `global`, the walrus, `match`.
    module = symtable.symtable(text, "cell", "exec")
    symbols = module.get_symbols()
    bound = {each.get_name() for each in symbols if each.is_assigned() or each.is_imported()}
    now = {each.get_name() for each in symbols if each.is_referenced()}
    later: set[str] = set()
    unseen = [(table, False) for table in module.get_children()]
    while unseen:
        table, in_function = unseen.pop()
        if table.get_type() == "function" and table.get_name() not in COMPREHENSIONS:
            in_function = True
        free = {each.get_name() for each in table.get_symbols() if each.is_global()}
        (later if in_function else now).update(free)
        unseen.extend((child, in_function) for child in table.get_children())
    return frozenset(bound), frozenset(now), frozenset(later)


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


def _bound_by(alias: ast.alias) -> str:
    return alias.asname or alias.name.partition(".")[0]
