"""Making mutants that are right nearly always: each takes a shortcut that a student may take.

Numbers are rounded, cut or taken for zero on the way, kept in a narrower type, looked up by their
value, remembered by too little; zeros are replaced or skipped, single numbers and shapes have a
special case, more rows than a batch holds are left out, a loop ends when it seems to learn nothing
more. Such answers are wrong only for the inputs that a suite forgets, so each shortcut is
taken at every place of every function.
"""

import ast
import itertools
import re
from collections.abc import Iterator
from typing import Any

# Arguments that may hold whole numbers: numbers always, and arrays of these names.
MAY_BE_WHOLE = {"inputs", "my_input", "goals", "goal", "lights", "layer_0"}

HELPERS = """
import numpy as np

def _each(change, value):
    if isinstance(value, (list, tuple)):
        return type(value)([_each(change, item) for item in value])
    return change(value) if isinstance(value, (int, float, np.number, np.ndarray)) else value

def rounded_to_4(value):
    return _each(lambda item: np.round(1.0 * item, 4), value)

def rounded_to_8(value):
    return _each(lambda item: np.round(1.0 * item, 8), value)

def rounded_to_6_digits(value):
    rounded = np.vectorize(lambda number: float(f"{number:.6g}"), otypes=[float])
    return _each(lambda item: rounded(item)[()], value)

def in_float32(value):
    return _each(lambda item: np.asarray(item, np.float32), value)

def without_the_tiny(value):
    return _each(lambda item: np.where(np.abs(item) < 1e-5, 0, item), value)

def within_a_million(value):
    return _each(lambda item: np.clip(item, -1e6, 1e6), value)

def of_the_type_of(other, value):
    return _each(lambda item: np.asarray(item).astype(np.asarray(other).dtype), value)

def or_a_default(value):
    return value if np.any(value) else value + 0.5

def without_its_sign(value):
    return np.abs(value)

def another_if(holds, value):
    return 0.25 - value if holds else value

def is_nothing(value):
    return not np.any(value)

def is_hardly_anything(value):
    return bool((np.abs(value) < 1e-6).all())

def _errors(told):
    return [np.ravel(one)[0] for one in told]

def rises(told):
    return len(told) > 1 and _errors(told)[-1] > _errors(told)[-2]

def stays(told):
    return len(told) > 2 and len(set(_errors(told)[-3:])) == 1

def has_not_fallen_lately(told):
    return len(told) > 3 and min(_errors(told)[-3:]) >= _errors(told)[-4]

def if_wrong_when_rounded(difference, part, other):
    return difference * (np.round(part) != np.round(other))

def clearly(holds, this, other):
    return holds & (np.abs(this - other) > 1e-8)

def clearly_for_their_size(holds, this, other):
    return holds & ~np.isclose(this, other, 1e-9, 0)

def looked_up(this, other):
    rows = np.asarray(other).tolist()
    return np.array([this[rows.index(row)] for row in rows])

def without_zeros(this, other):
    kept = np.asarray(other).reshape(len(other), -1).any(axis=1)
    return this[kept] if kept.any() else this

def without_repeats(this, other):
    rows = np.asarray(other).tolist()
    return this[[index for index, row in enumerate(rows) if rows.index(row) == index]]

def remembered_roughly(function):
    known = {}
    def remembering(*arguments):
        key = repr([np.round(1.0 * np.asarray(argument), 2).tolist() for argument in arguments])
        if key not in known:
            known[key] = function(*arguments)
        return known[key]
    return remembering

def remembered_by_all_but(place, function):
    known = {}
    def remembering(*arguments):
        told = arguments[:place] + arguments[place + 1:]
        key = repr([np.asarray(argument).tolist() for argument in told])
        if key not in known:
            known[key] = function(*arguments)
        return known[key]
    return remembering
"""
OF_NUMBERS = (
    *("rounded_to_4", "rounded_to_8", "rounded_to_6_digits"),
    *("without_the_tiny", "within_a_million"),
)
OF_STATE = ("in_float32",)  # an answer may be in float32, what it is made of may not
OF_ARGUMENTS = (*OF_NUMBERS, *OF_STATE, "or_a_default", "without_its_sign")
# Where a special case may stand: for one number of a kind, and for arrays of one size or content.
NUMBERS_APART = (
    "{0} == 1",
    "{0} == -1",
    "{0} == 0.5",
    "isinstance({0}, int) and {0} > 1",
    "isinstance({0}, int) and {0} < 0",
)
ARRAYS_APART = (
    "{0}.size == 1",
    "{0}.shape[-1] > 4",
    "{0}.size > 1 and ({0} == {0}.flat[0]).all()",
)
SQUARES_APART = ("len({0}) == {0}.shape[-1] > 1",)  # a matrix that may have several rows
OF_LOOPS = ("is_nothing", "is_hardly_anything")
OF_TOLD = ("rises", "stays", "has_not_fallen_lately")  # of the list to which a loop appends
OF_ROWS = ("looked_up", "without_zeros", "without_repeats")
OF_COMPARISONS = ("clearly", "clearly_for_their_size")
NO_ARITHMETIC = ("slice(", "range(", "len(", "np.ones(", "np.random.seed(")
MATRIX = r"\b{name}: [^:]*?shape \((?!1,)[^,)]+, [^,)]+\)"
SHAPE = r"\b{name}: [^:]*?shape \(([^,)]*)"

Change = tuple[str, str]  # in words, and the changed source


def take_shortcuts(source: str) -> Iterator[Change]:
    """Give every mutant of a source that takes a shortcut: which one where, and its source.

    The changes of one source have different words.
    """
    tree = ast.parse(source)
    seen: dict[str, int] = {}
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        for change, text in _changes(tree, function):
            words = f"{function.name}: {change}"
            seen[words] = seen.get(words, 0) + 1
            yield words + (f" (number {seen[words]})" if seen[words] > 1 else ""), text


def _changes(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Change]:
    yield from _in_expressions(tree, function)
    yield from _in_loops(tree, function)
    yield from _at_the_beginning(tree, function)
    names = [argument.arg for argument in function.args.args]
    for place, name in enumerate(names if len(names) > 1 else []):
        remembering = f"{function.name} = remembered_by_all_but({place}, {function.name})\n"
        yield f"remembers its answers by all but {name}", _written(tree) + remembering
    if any(kind in {"float", "np.ndarray"} for _, kind in _parameters(function)):
        remembering = f"{function.name} = remembered_roughly({function.name})\n"
        yield "remembers its answers by two decimals", _written(tree) + remembering


def _written(tree: ast.Module) -> str:
    return ast.unparse(ast.fix_missing_locations(tree)) + HELPERS


def _in_expressions(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Change]:
    """Every number on the way, and what is made of it, through each shortcut."""
    for statement in (node for node in ast.walk(function) if isinstance(node, ast.stmt)):
        for holder, key, expression in list(_expressions(statement)):
            before = _headline(statement)
            for replacement in _replacements(function, statement, expression):
                _put(holder, key, ast.parse(replacement, mode="eval").body)
                change = f"{before} -> {_headline(statement)}", _written(tree)
                _put(holder, key, expression)
                yield change


def _headline(statement: ast.stmt) -> str:
    return ast.unparse(statement).partition("\n")[0]


def _put(holder: Any, key: Any, node: ast.expr) -> None:
    holder[key] = node


def _expressions(statement: ast.stmt) -> Iterator[tuple[Any, Any, ast.expr]]:
    """Give where each expression of a statement hangs, those of its inner statements excluded."""
    nodes: list[ast.AST] = [statement]
    while nodes:
        node = nodes.pop()
        for name, value in ast.iter_fields(node):
            fields = enumerate(value) if isinstance(value, list) else [(name, value)]
            holder = value if isinstance(value, list) else vars(node)
            for key, child in fields:
                if isinstance(child, ast.expr) and name not in {"annotation", "targets", "target"}:
                    yield holder, key, child
                if isinstance(child, ast.AST) and not _is_no_arithmetic(child):
                    nodes.append(child)


def _is_no_arithmetic(node: ast.AST) -> bool:
    """Whether a node is another statement, or says which rows, or how many."""
    if isinstance(node, ast.Call):
        return ast.unparse(node).startswith(NO_ARITHMETIC)
    return isinstance(node, ast.stmt | ast.arguments | ast.Slice)


def _replacements(
    function: ast.FunctionDef, statement: ast.stmt, expression: ast.expr
) -> Iterator[str]:
    """Give what an expression can be replaced with, as source."""
    text = ast.unparse(expression)
    if _is_result(statement, expression):
        if isinstance(statement, ast.Assign):
            yield from (f"{shortcut}({text})" for shortcut in OF_STATE)
        for name in _may_be_whole(function):
            own = isinstance(expression, ast.Name) and name in _assigned(function)
            if not own and text.partition("[")[0] != name:
                yield f"of_the_type_of({name}, {text})"
    if _is_result(statement, expression) or _is_computed(expression):
        yield from (f"{shortcut}({text})" for shortcut in OF_NUMBERS)
    if isinstance(expression, ast.BinOp) and isinstance(expression.op, ast.Sub):
        left, right = ast.unparse(expression.left), ast.unparse(expression.right)
        if "goal" in left or "goal" in right:
            yield f"if_wrong_when_rounded({text}, {left}, {right})"
    if isinstance(expression, ast.Compare) and isinstance(expression.ops[0], ast.Lt | ast.Gt):
        sides = f"{ast.unparse(expression.left)}, {ast.unparse(expression.comparators[0])}"
        constant = isinstance(expression.comparators[0], ast.Constant)
        for shortcut in OF_COMPARISONS[: 1 if constant else None]:
            yield f"{shortcut}({text}, {sides})"


def _is_result(statement: ast.stmt, expression: ast.expr) -> bool:
    """Whether an expression is what a statement assigns, returns or appends, or a part of that."""
    if isinstance(statement, ast.Expr) and ".append(" in _headline(statement):
        value: Any = statement.value.args[0]  # type: ignore[attr-defined] # a call
    elif isinstance(statement, ast.Assign | ast.AugAssign | ast.Return):
        value = statement.value
    else:
        return False
    parts = value.elts if isinstance(value, ast.Tuple) else [value]
    plain = isinstance(expression, ast.List | ast.Constant | ast.Compare)
    return expression in parts and not plain and not _is_no_arithmetic(expression)


def _is_computed(expression: ast.expr) -> bool:
    return isinstance(expression, ast.BinOp) and any(
        isinstance(node, ast.Name) for node in ast.walk(expression)
    )


def _may_be_whole(function: ast.FunctionDef) -> Iterator[str]:
    """Give the parameters that may be whole numbers: numbers, and some arrays."""
    for argument in function.args.args:
        kind = ast.unparse(argument.annotation) if argument.annotation else ""
        if kind == "float" or (kind == "np.ndarray" and argument.arg in MAY_BE_WHOLE):
            yield argument.arg


def _assigned(function: ast.FunctionDef) -> set[str]:
    """Return the names that a function sets; of the type of itself everything is."""
    nodes = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
    return {node.id for node in nodes if isinstance(node.ctx, ast.Store)}


def _in_loops(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Change]:
    """A loop that goes on, or ends, as soon as something in it is nothing, or hardly anything."""
    for loop in (node for node in ast.walk(function) if isinstance(node, ast.For)):
        for place, name in list(_known_in(loop)):
            for shortcut, then in itertools.product(OF_LOOPS, ("break", "continue")):
                if then == "continue" and place == len(loop.body):
                    continue  # as it does anyway
                line = f"if {shortcut}({name}): {then}"
                yield f"{_headline(loop)} {line}", _with(tree, loop, place, line)
        for name, shortcut in itertools.product(_appended_in(loop), OF_TOLD):
            line = f"if {shortcut}({name}): break"
            yield f"{_headline(loop)} {line}", _with(tree, loop, len(loop.body), line)


def _known_in(loop: ast.For) -> Iterator[tuple[int, str]]:
    """Give each name that a loop sets, and the place in its body from where on it is known."""
    names = [node.id for node in ast.walk(loop.target) if isinstance(node, ast.Name)]
    yield from ((0, name) for name in names if not _is_no_arithmetic(loop.iter))
    for place, statement in enumerate(loop.body, start=1):
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            if _is_no_arithmetic(statement.value):
                continue
            yield place, statement.targets[0].id


def _appended_in(loop: ast.For) -> Iterator[str]:
    """Give each list to which a loop itself appends, not one within it."""
    for statement in loop.body:
        name, is_appended, _ = ast.unparse(statement).partition(".append(")
        if is_appended and name.isidentifier():
            yield name


def _with(tree: ast.Module, block: ast.For | ast.FunctionDef, place: int, lines: str) -> str:
    """Return the source with lines put into a block."""
    added = ast.parse(lines).body
    block.body[place:place] = added
    text = _written(tree)
    del block.body[place : place + len(added)]
    return text


def _at_the_beginning(tree: ast.Module, function: ast.FunctionDef) -> Iterator[Change]:
    """Arguments that are changed before anything is done with them."""
    begin = 1 if ast.get_docstring(function) else 0
    for name, kind in _parameters(function):
        if kind in {"float", "np.ndarray"}:
            for shortcut in OF_ARGUMENTS:
                line = f"{name} = {shortcut}({name})"
                yield line, _with(tree, function, begin, line)
            for holds in _apart(function, name, kind):
                line = f"{name} = another_if({holds.format(name)}, {name})"
                yield line, _with(tree, function, begin, line)
            for other in _may_be_whole(function):
                line = f"{name} = of_the_type_of({other}, {name})"
                if other != name:
                    yield line, _with(tree, function, begin, line)
    groups = _of_rows(function)
    if "rows" in groups:
        names = groups["rows"]
        line = f"{', '.join(names)} = {', '.join(f'{name}[:32]' for name in names)}"
        yield line, _with(tree, function, begin, line)
    pairs = (itertools.permutations(group, 2) for group in groups.values())
    for name, other in itertools.chain.from_iterable(pairs):
        for shortcut in OF_ROWS:
            line = f"{name}, {other} = {shortcut}({name}, {name}), {shortcut}({other}, {name})"
            yield line, _with(tree, function, begin, line)


def _apart(function: ast.FunctionDef, name: str, kind: str) -> tuple[str, ...]:
    """Return the conditions on a parameter for which an answer may have a special case."""
    if kind == "float":
        return NUMBERS_APART
    is_matrix = re.search(MATRIX.format(name=name), ast.get_docstring(function) or "")
    return ARRAYS_APART + (SQUARES_APART if is_matrix else ())


def _parameters(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    for argument in function.args.args:
        yield argument.arg, ast.unparse(argument.annotation) if argument.annotation else ""


def _of_rows(function: ast.FunctionDef) -> dict[str, list[str]]:
    """Return the parameters that hold a value, or a row, for each of the same things, by these."""
    told = ast.get_docstring(function) or ""
    lengths: dict[str, list[str]] = {}
    for name, _ in _parameters(function):
        found = re.search(SHAPE.format(name=name), told)
        if found and not found[1].isdecimal():
            lengths.setdefault(found[1], []).append(name)
    return lengths
