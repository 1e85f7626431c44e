"""Making mutants of a source: each differs from it in one small mistake.

Operators, signs, constants, comparisons, off-by-one, swapped arguments and results, dropped
and swapped statements, transposes, a reduction instead of another.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
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


def mutate(source: str) -> Iterator[tuple[str, str]]:
    """Give every mutant of a source: the change in words, and the changed source.

    The changes of one source have different words.
    """
    tree = ast.parse(source)
    seen: dict[str, int] = {}
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        for place in list(_places(function)):
            original = place.get()
            before = place.headline()
            for replacement in _replacements(original):
                place.put(replacement)
                change = f"{function.name}: {before} -> {place.headline()}"
                text = ast.unparse(ast.fix_missing_locations(tree))
                place.put(original)
                seen[change] = seen.get(change, 0) + 1
                yield change + (f" (number {seen[change]})" if seen[change] > 1 else ""), text


@dataclass(frozen=True)
class _Place:
    """Where a node hangs in its tree, and in which statement."""

    holder: Any
    key: Any
    statement: ast.AST

    def get(self) -> Any:
        return self.holder[self.key]

    def put(self, node: Any) -> None:
        self.holder[self.key] = node

    def headline(self) -> str:
        """Return the first line of the statement as it is now, or what became of it."""
        node = self.get() if self.get() is not None and self.is_statement else self.statement
        statements = node if isinstance(node, list) else [node]
        return "; ".join(ast.unparse(each).partition("\n")[0] for each in statements)

    @property
    def is_statement(self) -> bool:
        return isinstance(self.key, slice) or self.statement is None


def _places(function: ast.FunctionDef) -> Iterator[_Place]:
    """Give all places below a function whose content can be changed, docstring excluded."""
    for node in ast.walk(function):
        for name, value in ast.iter_fields(node):
            if name in {"body", "orelse"} and isinstance(value, list):
                yield from _statement_places(value)
    statements = [node for node in ast.walk(function) if isinstance(node, ast.stmt)]
    for statement in statements[1:]:
        if not _is_docstring(statement):
            yield from _expression_places(statement)


def _statement_places(body: list[ast.stmt]) -> Iterator[_Place]:
    for index, statement in enumerate(body):
        if not _is_docstring(statement):
            yield _Place(body, slice(index, index + 1), statement)
            if index + 1 < len(body):
                yield _Place(body, slice(index, index + 2), statement)


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _expression_places(statement: ast.stmt) -> Iterator[_Place]:
    """Give the places of the expressions of one statement, those of its inner ones excluded."""
    nodes: list[ast.AST] = [statement]
    while nodes:
        node = nodes.pop()
        for name, value in ast.iter_fields(node):
            if name in {"annotation", "ctx"} or isinstance(value, ast.stmt):
                continue
            for holder, key, child in _children(node, name, value):
                if isinstance(child, ast.expr | ast.operator):
                    yield _Place(holder, key, statement)
                    nodes.append(child)
                elif isinstance(child, ast.keyword | ast.comprehension | ast.Slice):
                    nodes.append(child)


def _children(node: ast.AST, name: str, value: Any) -> Iterator[tuple[Any, Any, Any]]:
    if isinstance(value, list):
        yield from ((value, index, child) for index, child in enumerate(value))
    elif isinstance(value, ast.AST):
        yield vars(node), name, value


def _replacements(node: Any) -> Iterator[Any]:
    """Give what a node can be replaced with: each a small mistake."""
    if isinstance(node, list):
        yield from _statement_replacements(node)
    for kind, replace in REPLACEMENTS.items():
        if isinstance(node, kind):
            yield from replace(node)


def _statement_replacements(statements: list[ast.stmt]) -> Iterator[list[ast.stmt]]:
    """A statement dropped, or two in the other order."""
    if len(statements) == 1:
        yield [ast.Pass()]
    else:
        yield statements[::-1]


def _operator(node: ast.operator) -> Iterator[ast.AST]:
    yield from (other() for other in OPERATORS.get(type(node), ()))


def _binary(node: ast.BinOp) -> Iterator[ast.AST]:
    yield node.left
    yield node.right
    if isinstance(node.op, ast.Sub | ast.Div | ast.Pow | ast.MatMult):
        yield ast.BinOp(node.right, node.op, node.left)


def _unary(node: ast.UnaryOp) -> Iterator[ast.AST]:
    yield node.operand


def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for other in COMPARISONS.get(type(node.ops[0]), ()):
        yield ast.Compare(node.left, [other()], node.comparators)
    yield from (ast.Constant(value) for value in (True, False))


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int | float):
        yield from (ast.Constant(value) for value in (node.value + 1, node.value - 1))
    elif isinstance(node.value, str):
        yield ast.Constant(node.value + "?")


def _call(node: ast.Call) -> Iterator[ast.AST]:
    arguments = node.args
    if len(arguments) > 1:
        yield ast.Call(node.func, [arguments[1], arguments[0], *arguments[2:]], node.keywords)
    if arguments:
        yield arguments[0]
    if isinstance(node.func, ast.Attribute):
        yield node.func.value  # the method left out, as in layer.copy()
    for index in range(len(node.keywords)):
        yield ast.Call(node.func, arguments, node.keywords[:index] + node.keywords[index + 1 :])
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        yield from _ranges(node)


def _ranges(node: ast.Call) -> Iterator[ast.AST]:
    *first, last = node.args[:2]
    for operator in (ast.Add(), ast.Sub()):
        moved = ast.BinOp(last, operator, ast.Constant(1))
        yield ast.Call(node.func, [*first, moved, *node.args[2:]], [])
    if not first:
        yield ast.Call(node.func, [ast.Constant(1), last], [])


def _attribute(node: ast.Attribute) -> Iterator[ast.AST]:
    if node.attr == "T":
        yield node.value
    if node.attr in NAMES:
        yield ast.Attribute(node.value, NAMES[node.attr], node.ctx)


def _name(node: ast.Name) -> Iterator[ast.AST]:
    if node.id in NAMES:
        yield ast.Name(NAMES[node.id], node.ctx)


def _tuple(node: ast.Tuple) -> Iterator[ast.AST]:
    if isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        yield ast.Tuple([node.elts[1], node.elts[0], *node.elts[2:]], node.ctx)


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
