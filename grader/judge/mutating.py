"""Making mutants of a source: each differs from it in one small mistake.

Operators, signs, constants, comparisons, off-by-one, swapped arguments and results, dropped
and swapped statements, transposes, a reduction instead of another.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Add, ast.Sub, ast.Div),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.Pow: (ast.Mult, ast.Add),
    ast.MatMult: (ast.Mult,),
}
COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
}
NAMES = {
    "mean": "sum",
    "sum": "mean",
    "zeros": "ones",
    "ones": "zeros",
    "maximum": "minimum",
    "minimum": "maximum",
    "abs": "square",
    "exp": "exp2",
    "log": "log2",
    "where": "select",
    "float64": "float16",
}


class Slip(StrEnum):
    """A kind of small mistake; the simpler come first."""

    SIGN = "sign"
    SIDES_SWAPPED = "sides_swapped"
    FACTOR_MISSING = "factor_missing"
    TERM_MISSING = "term_missing"
    POWER_MISSING = "power_missing"
    BRACKETS = "brackets"
    SUM_OR_AVERAGE = "sum_or_average"
    NOT_TRANSPOSED = "not_transposed"
    ROUNDS = "rounds"
    VALUES_SWAPPED = "values_swapped"
    COMPARISON = "comparison"
    LINES_SWAPPED = "lines_swapped"
    LINE_MISSING = "line_missing"
    OPERATOR = "operator"
    CONSTANT = "constant"
    CALL_MISSING = "call_missing"
    AXIS_MISSING = "axis_missing"
    NO_COMPARISON = "no_comparison"
    OTHER_FUNCTION = "other_function"
    UNFINISHED = "unfinished"
    OTHER_NAME = "other_name"
    OTHER_VALUE = "other_value"
    ACTIVATION = "activation"
    SIGN_LOST = "sign_lost_within"
    SQUARED = "squared_within"
    EXTRA_FACTOR = "extra_factor"
    SIZE = "size_within"
    WHOLE = "whole_within"
    DECIDED = "decided_within"
    LIMITED = "limited_within"
    REDUCED = "reduced_within"
    PART_ONLY = "part_only"
    ORDER = "order_within"
    HOISTED = "line_before_the_loop"
    STARTED_OVER = "started_over"
    ENDED_EARLY = "ended_early"
    TWO = "two_slips"


def mutate(source: str) -> Iterator[tuple[str, str]]:
    """Give every mutant of a source: the change in words, and the changed source.

    The changes of one source have different words.
    """
    tree = ast.parse(source)
    seen: dict[str, int] = {}
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        for place in list(places(function)):
            original = place.get()
            before = place.headline()
            for _, replacement in replacements(original):
                place.put(replacement)
                change = f"{function.name}: {before} -> {place.headline()}"
                text = ast.unparse(ast.fix_missing_locations(tree))
                place.put(original)
                seen[change] = seen.get(change, 0) + 1
                yield change + (f" (number {seen[change]})" if seen[change] > 1 else ""), text


@dataclass(frozen=True)
class Place:
    """Where a node hangs in its tree, and in which statement."""

    holder: Any
    key: Any
    statement: ast.AST

    def get(self) -> Any:
        """Return what is there."""
        return self.holder[self.key]

    def put(self, node: Any) -> None:
        """Put a node there."""
        self.holder[self.key] = node

    def headline(self) -> str:
        """Return the first line of the statement as it is now, or what became of it."""
        node = self.get() if self.get() is not None and self.is_statement else self.statement
        statements = node if isinstance(node, list) else [node]
        return "; ".join(ast.unparse(each).partition("\n")[0] for each in statements)

    @property
    def is_statement(self) -> bool:
        """Whether it holds statements, not a part of one."""
        return isinstance(self.key, slice) or self.statement is None


def places(function: ast.FunctionDef) -> Iterator[Place]:
    """Give all places below a function whose content can be changed, docstring excluded."""
    for node in ast.walk(function):
        for name, value in ast.iter_fields(node):
            if name in {"body", "orelse"} and isinstance(value, list):
                yield from _statement_places(value)
    statements = [node for node in ast.walk(function) if isinstance(node, ast.stmt)]
    for statement in statements[1:]:
        if not _is_docstring(statement):
            yield from _expression_places(statement)


def _statement_places(body: list[ast.stmt]) -> Iterator[Place]:
    for index, statement in enumerate(body):
        if not _is_docstring(statement):
            yield Place(body, slice(index, index + 1), statement)
            if index + 1 < len(body):
                yield Place(body, slice(index, index + 2), statement)


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _expression_places(statement: ast.stmt) -> Iterator[Place]:
    """Give the places of the expressions of one statement, those of its inner ones excluded."""
    nodes: list[ast.AST] = [statement]
    while nodes:
        node = nodes.pop()
        for name, value in ast.iter_fields(node):
            if name in {"annotation", "ctx"} or isinstance(value, ast.stmt):
                continue
            for holder, key, child in _children(node, name, value):
                if isinstance(child, ast.expr | ast.operator):
                    yield Place(holder, key, statement)
                    nodes.append(child)
                elif isinstance(child, ast.keyword | ast.comprehension | ast.Slice):
                    nodes.append(child)


def _children(node: ast.AST, name: str, value: Any) -> Iterator[tuple[Any, Any, Any]]:
    if isinstance(value, list):
        yield from ((value, index, child) for index, child in enumerate(value))
    elif isinstance(value, ast.AST):
        yield vars(node), name, value


def replacements(node: Any) -> Iterator[tuple[Slip, Any]]:
    """Give what a node can be replaced with, each a small mistake, and which one it is."""
    if isinstance(node, list):
        yield from _statement_replacements(node)
    for kind, replace in REPLACEMENTS.items():
        if isinstance(node, kind):
            yield from replace(node)


Replaced = Iterator[tuple[Slip, ast.AST]]


def _statement_replacements(statements: list[ast.stmt]) -> Iterator[tuple[Slip, list[ast.stmt]]]:
    """A statement dropped, or two in the other order."""
    if len(statements) == 1:
        yield Slip.LINE_MISSING, [ast.Pass()]
    else:
        yield Slip.LINES_SWAPPED, statements[::-1]


def _operator(node: ast.operator) -> Replaced:
    signs = (ast.Add, ast.Sub)
    for other in OPERATORS.get(type(node), ()):
        both = isinstance(node, signs) and other in signs
        yield Slip.SIGN if both else Slip.OPERATOR, other()


def _binary(node: ast.BinOp) -> Replaced:
    missing = {
        ast.Add: Slip.TERM_MISSING,
        ast.Sub: Slip.TERM_MISSING,
        ast.Pow: Slip.POWER_MISSING,
    }
    kind = missing.get(type(node.op), Slip.FACTOR_MISSING)
    yield kind, node.left
    yield kind, node.right
    if isinstance(node.op, ast.Sub | ast.Div | ast.Pow | ast.MatMult):
        yield Slip.SIDES_SWAPPED, ast.BinOp(node.right, node.op, node.left)
    yield from _without_brackets(node)


def _without_brackets(node: ast.BinOp) -> Replaced:
    """A sum, product or quotient that stands in brackets, on either side, without them."""
    left, right, strength = node.left, node.right, _strength(node.op)
    if isinstance(left, ast.BinOp) and _strength(left.op) < strength:
        inner = ast.BinOp(left.right, node.op, right)
        yield Slip.BRACKETS, ast.BinOp(left.left, left.op, inner)
    weaker = strength if isinstance(node.op, ast.Sub | ast.Div) else strength - 1
    if isinstance(right, ast.BinOp) and _strength(right.op) <= weaker:
        inner = ast.BinOp(left, node.op, right.left)
        yield Slip.BRACKETS, ast.BinOp(inner, right.op, right.right)


def _strength(operator: ast.operator) -> int:
    return {ast.Add: 1, ast.Sub: 1, ast.Pow: 3}.get(type(operator), 2)


def _unary(node: ast.UnaryOp) -> Replaced:
    yield Slip.SIGN, node.operand
    inner = node.operand
    if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Add | ast.Sub):
        yield Slip.BRACKETS, ast.BinOp(ast.UnaryOp(node.op, inner.left), inner.op, inner.right)


def _compare(node: ast.Compare) -> Replaced:
    for other in COMPARISONS.get(type(node.ops[0]), ()):
        yield Slip.COMPARISON, ast.Compare(node.left, [other()], node.comparators)
    yield from ((Slip.NO_COMPARISON, ast.Constant(value)) for value in (True, False))


def _constant(node: ast.Constant) -> Replaced:
    if isinstance(node.value, bool):
        yield Slip.CONSTANT, ast.Constant(not node.value)
    elif isinstance(node.value, int | float):
        values = (node.value + 1, node.value - 1)
        yield from ((Slip.CONSTANT, ast.Constant(value)) for value in values)
    elif isinstance(node.value, str):
        yield Slip.CONSTANT, ast.Constant(node.value + "?")


def _call(node: ast.Call) -> Replaced:
    arguments = node.args
    if len(arguments) > 1:
        swapped = [arguments[1], arguments[0], *arguments[2:]]
        yield Slip.SIDES_SWAPPED, ast.Call(node.func, swapped, node.keywords)
    if arguments:
        yield Slip.CALL_MISSING, arguments[0]
    if isinstance(node.func, ast.Attribute):
        yield Slip.CALL_MISSING, node.func.value  # the method left out, as in layer.copy()
    for index in range(len(node.keywords)):
        keywords = node.keywords[:index] + node.keywords[index + 1 :]
        yield Slip.AXIS_MISSING, ast.Call(node.func, arguments, keywords)
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        yield from _ranges(node)


def _ranges(node: ast.Call) -> Replaced:
    *first, last = node.args[:2]
    for operator in (ast.Add(), ast.Sub()):
        moved = ast.BinOp(last, operator, ast.Constant(1))
        yield Slip.ROUNDS, ast.Call(node.func, [*first, moved, *node.args[2:]], [])
    if not first:
        yield Slip.ROUNDS, ast.Call(node.func, [ast.Constant(1), last], [])


def _attribute(node: ast.Attribute) -> Replaced:
    if node.attr == "T":
        yield Slip.NOT_TRANSPOSED, node.value
    if node.attr in NAMES:
        average = node.attr in {"mean", "sum"}
        kind = Slip.SUM_OR_AVERAGE if average else Slip.OTHER_FUNCTION
        yield kind, ast.Attribute(node.value, NAMES[node.attr], node.ctx)


def _name(node: ast.Name) -> Replaced:
    if node.id in NAMES:
        yield Slip.OTHER_FUNCTION, ast.Name(NAMES[node.id], node.ctx)


def _tuple(node: ast.Tuple) -> Replaced:
    if isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        swapped = [node.elts[1], node.elts[0], *node.elts[2:]]
        yield Slip.VALUES_SWAPPED, ast.Tuple(swapped, node.ctx)


REPLACEMENTS: dict[type[ast.AST], Any] = {
    ast.operator: _operator,
    ast.BinOp: _binary,
    ast.UnaryOp: _unary,
    ast.Compare: _compare,
    ast.Constant: _constant,
    ast.Call: _call,
    ast.Attribute: _attribute,
    ast.Name: _name,
    ast.Tuple: _tuple,
}
