"""What Python code does with names: which it binds, reads, or changes the value of."""

import ast
import builtins
import symtable

COMPREHENSIONS = {"listcomp", "setcomp", "dictcomp", "genexpr"}  # run at once, unlike functions
NO_PYTHON = (SyntaxError, ValueError, RecursionError, MemoryError)  # what parsing a text raises

Import = ast.Import | ast.ImportFrom
Assignment = ast.Assign | ast.AnnAssign | ast.AugAssign
Names = frozenset[str]


def free_names(source: str) -> Names:
    """Return the names that a source reads, and that neither it nor Python defines."""
    try:
        bound, now, later = names_of(source)
    except NO_PYTHON:
        return frozenset()
    return (now | later) - bound - vars(builtins).keys()


def targets_in(node: Assignment) -> tuple[set[str], set[str]]:
    """Return the names that are given a value, and those whose value is changed in place."""
    return targets_of(*(node.targets if isinstance(node, ast.Assign) else [node.target]))


def targets_of(*targets: ast.expr) -> tuple[set[str], set[str]]:
    """Do as `targets_in`, for what stands left of an assignment, or is run over by a loop."""
    assigned: set[str] = set()
    changed: set[str] = set()
    unseen = list(targets)
    while unseen:
        target = unseen.pop()
        if isinstance(target, ast.Tuple | ast.List):
            unseen.extend(target.elts)
        elif isinstance(target, ast.Name):
            (assigned if isinstance(target.ctx, ast.Store) else changed).add(target.id)
        elif isinstance(target, ast.Attribute | ast.Subscript | ast.Starred):
            unseen.append(target.value)
    return assigned, changed


def changed_by(node: ast.stmt) -> set[str]:
    """Return the names whose values a statement changes on the side.

    That is in place, as by `a[0] = 1` and `a.append(1)`, or by `:=`.
    """
    found: set[str] = set()
    for each in ast.walk(node):
        if isinstance(each, Assignment):
            found |= targets_in(each)[1]
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


def bound_by(alias: ast.alias) -> str:
    """Return the name that an import binds."""
    return alias.asname or alias.name.partition(".")[0]
