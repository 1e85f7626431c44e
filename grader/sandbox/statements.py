"""What single statements of Python give a value to, change, and read.

`slicing` puts together with it what functions of a notebook need.
"""

import ast
import symtable
from collections.abc import Collection, Sequence

COMPREHENSIONS = {"listcomp", "setcomp", "dictcomp", "genexpr"}  # run at once, unlike functions

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Import = ast.Import | ast.ImportFrom
Assignment = ast.Assign | ast.AnnAssign | ast.AugAssign
Several = ast.Tuple | ast.List
Names = frozenset[str]


def targets(node: Assignment) -> tuple[set[str], set[str]]:
    """Return the names that are given a value, and those whose value is changed in place."""
    return targets_of(*(node.targets if isinstance(node, ast.Assign) else [node.target]))


def targets_of(*places: ast.expr) -> tuple[set[str], set[str]]:
    """Return the same of what stands left of an equals sign, each place by itself."""
    assigned: set[str] = set()
    changed: set[str] = set()
    unseen = list(places)
    while unseen:
        target = unseen.pop()
        if isinstance(target, Several):
            unseen.extend(target.elts)
        elif isinstance(target, ast.Name):
            (assigned if isinstance(target.ctx, ast.Store) else changed).add(target.id)
        elif isinstance(target, ast.Attribute | ast.Subscript | ast.Starred):
            unseen.append(target.value)
    return assigned, changed


def assigned_by(node: Assignment, value: ast.expr) -> list[tuple[set[str], ast.expr]]:
    """Return which names are given which value: `f, g = 1, 2` gives a value to each."""
    places = node.targets if isinstance(node, ast.Assign) else [node.target]
    rows = [each.elts for each in places if isinstance(each, Several)]
    if not isinstance(value, Several) or {*map(len, rows)} != {len(value.elts)}:
        return [(targets(node)[0], value)]
    pairs = [pair for row in rows for pair in zip(row, value.elts, strict=True)]
    return [(targets_of(place)[0], part) for place, part in pairs]


def registered_with(node: Definition) -> set[str]:
    """Return what a definition is handed to by its decorators, as by `@area.register`."""
    found: set[str] = set()
    for each in node.decorator_list:
        decorator = each.func if isinstance(each, ast.Call) else each
        if isinstance(decorator, ast.Attribute):
            found |= targets_of(decorator.value)[1]
    return found


def can_be_called(node: ast.ClassDef, classes: Collection[str]) -> bool:
    """Whether a class has `__call__`, or comes from one that does, which stands in `classes`."""
    bases = {each.id for each in node.bases if isinstance(each, ast.Name)}
    return "__call__" in methods_of(node) or not bases.isdisjoint(classes)


def methods_of(node: ast.ClassDef) -> set[str]:
    """Return the methods of a class: what an object gives to be called, unlike a property."""
    return {
        each.name
        for each in node.body
        if isinstance(each, ast.FunctionDef)
        if all(
            isinstance(decorator, ast.Name) and decorator.id in {"staticmethod", "classmethod"}
            for decorator in each.decorator_list
        )
    }


def changed_by(node: ast.stmt) -> set[str]:
    """Return the names whose values a statement changes on the side.

    That is in place, as by `a[0] = 1` and `a.append(1)`, or by `:=`.
    """
    found: set[str] = set()
    for each in ast.walk(node):
        if isinstance(each, Assignment):
            found |= targets(each)[1]
        elif isinstance(each, ast.NamedExpr):
            found.add(each.target.id)
        elif isinstance(each, ast.Expr) and isinstance(each.value, ast.Call):
            called = each.value.func
            if isinstance(called, ast.Attribute):
                found |= targets_of(called.value)[1]
    return found


def names_of(text: str) -> tuple[Names, Names, Names]:
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


def cut(node: ast.stmt, lines: Sequence[str]) -> str:
    """Return the source of a statement, beside which others may stand on the same line."""
    whole = lines[node.lineno - 1 : node.end_lineno]
    last = whole[-1].encode()[: node.end_col_offset].decode()
    text = "\n".join([*whole[:-1], last])
    return text.encode()[node.col_offset :].decode()


def only(node: Import, alias: ast.alias) -> Import:
    """Return an import of one of the names alone."""
    if isinstance(node, ast.Import):
        return ast.Import([alias])
    return ast.ImportFrom(node.module, [alias], node.level)


def bound_by(alias: ast.alias) -> str:
    """Return the name that an import of one name gives a value to."""
    return alias.asname or alias.name.partition(".")[0]
