"""Which of a student's files may share a worker: those that leave nothing behind.

A file is plain if all of its syntax is on the lists below, and so are the student's own files that
it imports. What is on none keeps a worker of its own: to leave something off costs time and no
more. This is not a boundary, and need not be: a worker holds no expected value, of others or of its
own. It keeps one exercise from being right, or wrong, for what another one did.

A worker decides this after it is confined and before it has loaded anything.
"""

import ast
import builtins
import itertools
import math
import random
import types
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

MOST_CHARACTERS = 1 << 16  # of a file: a longer one is not worth the look

SYNTAX = (
    # Definitions live in their module, which is forgotten.
    *(ast.Module, ast.FunctionDef, ast.Lambda, ast.ClassDef, ast.arguments, ast.arg, ast.Return),
    # Stores: in names, and in attributes and items as far as `_Look` lets them.
    *(ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Store, ast.Load, ast.Global, ast.Nonlocal),
    # Ways through the code.
    *(ast.For, ast.While, ast.If, ast.Break, ast.Continue, ast.Pass, ast.Expr, ast.Raise),
    *(ast.Assert, ast.Try, ast.ExceptHandler, ast.With, ast.withitem, ast.Yield),
    # Imports, of what is listed.
    *(ast.Import, ast.ImportFrom, ast.alias),
    # Values.
    *(ast.Constant, ast.Name, ast.Attribute, ast.Subscript, ast.Slice, ast.Starred, ast.Call),
    *(ast.keyword, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.JoinedStr, ast.FormattedValue),
    *(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.comprehension),
    *(ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.NamedExpr),
    *(ast.operator, ast.unaryop, ast.boolop, ast.cmpop),
)

# Builtins that only compute. None that reaches what has no name here (getattr, vars, globals),
# runs a text (exec, eval), opens a file, or stores where it is not seen (setattr).
BUILTINS = frozenset(
    """
    abs all any bool callable complex dict divmod enumerate filter float format frozenset hash int
    isinstance issubclass iter len list map max min next object pow print property range repr
    reversed round set slice sorted staticmethod str sum super tuple zip
    ArithmeticError AssertionError AttributeError Exception FloatingPointError IndexError KeyError
    LookupError NotImplementedError OverflowError RuntimeError StopIteration TypeError ValueError
    ZeroDivisionError NotImplemented Ellipsis
    """.split()  # noqa: SIM905 (grouped by purpose)
)

# Modules, with the names that may be taken from them; None for all that is a function, a type or
# a number. Those with a state are not here (logging, warnings, sys), but for the generators of
# random numbers, which begin anew with each exercise.
MODULES: dict[str, frozenset[str] | None] = {
    "__future__": frozenset({"annotations"}),  # is the compiler's affair
    "math": None,
    "itertools": None,
    "random": None,
    "numpy": None,
    "numpy.linalg": None,
    "numpy.random": None,
    "collections": frozenset({"Counter", "OrderedDict", "defaultdict", "deque", "namedtuple"}),
    "copy": frozenset({"copy", "deepcopy"}),
    "dataclasses": frozenset({"dataclass", "field"}),
    "functools": frozenset({"partial", "reduce"}),  # the others store in what they are given
    "typing": frozenset(
        {"Any", "Callable", "Iterable", "Iterator", "Optional", "Sequence", "Union"}
    ),
}
# NumPy's own settings, and what reaches files or other libraries.
NOT_OF_NUMPY = ("set", "load", "save", "from", "gen", "mem", "test", "show", "get_include", "info")

# Methods that Python calls where the code says so anyway.
SPECIAL = frozenset({"__init__", "__call__", "__len__", "__getitem__", "__repr__", "__iter__"})


class Extraordinary(Exception):
    """Something in a file is on none of the lists."""


def plain_files(sources: Mapping[str, str]) -> set[str]:
    """Return which of a student's files may share a worker."""
    imports = {
        name: found for name in sources if (found := _own_imports(name, sources)) is not None
    }
    plain = set(imports)
    while odd := {name for name in plain if not imports[name] <= plain}:
        plain -= odd
    return plain


def _own_imports(name: str, sources: Mapping[str, str]) -> set[str] | None:
    """Return which of the student's files a file imports, or None if it is not plain itself."""
    source = sources[name]
    if len(source) > MOST_CHARACTERS or name in MODULES:
        return None
    try:
        look = _Look(sources)
        nodes = _nodes(ast.parse(source))
        look.find_imports(nodes)
        look.at(nodes)
    except (Extraordinary, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return look.own


def _nodes(tree: ast.Module) -> list[ast.AST]:
    """Return all nodes of a file that need a look, each before what is in it."""
    nodes: list[ast.AST] = [tree]
    for node in nodes:  # which grows meanwhile
        if type(node) not in FIELDS:
            raise Extraordinary
        for field in FIELDS[type(node)]:
            value = getattr(node, field)
            if isinstance(value, list):
                nodes += filter(None, value)
            elif value is not None:
                nodes.append(value)
    return nodes


class _Look:
    """One look at a file: what it imports by which name, and whether all of it is on the lists."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = sources
        self.own: set[str] = set()
        self.modules: dict[str, str] = {}  # by the name that the file gives it
        self.seen: set[ast.AST] = set()  # which need no look of their own

    def find_imports(self, nodes: Sequence[ast.AST]) -> None:
        for node in nodes:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self._import_one(alias)
            elif isinstance(node, ast.ImportFrom):
                self._import_of(node)

    def _import_one(self, alias: ast.alias) -> None:
        name = alias.name
        if name in self.sources:
            self.own.add(name)
        elif name in MODULES:
            bound = alias.asname or name.partition(".")[0]
            self.modules[bound] = name if alias.asname else bound
        else:
            raise Extraordinary

    def _import_of(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if node.level or any(alias.name == "*" for alias in node.names):
            raise Extraordinary
        if module in self.sources:
            self.own.add(module)
            return
        for alias in node.names:
            if (alias.asname or alias.name).startswith("__"):
                raise Extraordinary
            if f"{module}.{alias.name}" in MODULES:
                self.modules[alias.asname or alias.name] = f"{module}.{alias.name}"
            else:
                _of_module(module, alias.name)

    def at(self, nodes: Sequence[ast.AST]) -> None:
        for node in nodes:
            look = LOOKS[type(node)]
            if look and node not in self.seen:
                look(self, node)

    # What needs a closer look.

    def _look_at_name(self, node: ast.Name) -> None:
        if node.id in self.modules:  # as a value, or exchanged for something else
            raise Extraordinary
        known = node.id in BUILTINS or node.id == "__name__"
        if not known and (hasattr(builtins, node.id) or node.id.startswith("__")):
            raise Extraordinary

    def _look_at_attribute(self, node: ast.Attribute) -> None:
        of_itself = isinstance(node.value, ast.Name) and node.value.id == "self"
        if not of_itself and (not isinstance(node.ctx, ast.Load) or node.attr.startswith("_")):
            raise Extraordinary
        if node.attr.startswith("__"):
            raise Extraordinary
        module = self._module(node.value)
        if module is not None:
            _of_module(module, node.attr)  # not a module: those are not values
            part: ast.expr = node
            while isinstance(part, ast.Attribute):  # the module's own name
                part = part.value
                self.seen.add(part)

    def _module(self, node: ast.expr) -> str | None:
        """Return which module a value is, if it is one."""
        if isinstance(node, ast.Name):
            return self.modules.get(node.id)
        if isinstance(node, ast.Attribute) and (module := self._module(node.value)):
            inner = f"{module}.{node.attr}"
            return inner if inner in MODULES else None
        return None

    def _look_at_functiondef(self, node: ast.FunctionDef) -> None:
        if node.name.startswith("__") and node.name not in SPECIAL:
            raise Extraordinary
        if node.name in self.modules:
            raise Extraordinary

    def _look_at_classdef(self, node: ast.ClassDef) -> None:
        if node.keywords or node.name in self.modules:
            raise Extraordinary

    def _look_at_arg(self, node: ast.arg) -> None:
        if node.arg in self.modules:
            raise Extraordinary


# What is looked at, by the kind of syntax: found out once, not in each worker.
LOOKS: dict[type[ast.AST], Callable[[_Look, Any], None] | None] = {
    kind: getattr(_Look, f"_look_at_{kind.__name__.lower()}", None)
    for kind in list(vars(ast).values())
    if isinstance(kind, type) and issubclass(kind, SYNTAX)
}

# Fields without a node that needs a look: names and the like, and operators, which are on the list.
NO_NODES = frozenset(
    """
    arg asname attr conversion ctx id is_async kind level module name names op ops simple
    type_comment
    """.split()  # noqa: SIM905
)
FIELDS: dict[type[ast.AST], tuple[str, ...]] = {
    kind: tuple(name for name in kind._fields if name not in NO_NODES) for kind in LOOKS
} | {ast.Constant: ()}


def _of_module(module: str, name: str) -> None:
    """See whether a name may be taken from a module."""
    if module not in MODULES or name.startswith("_"):
        raise Extraordinary
    allowed = MODULES[module]
    if allowed is not None:
        if name not in allowed:
            raise Extraordinary
        return
    if module == "numpy" and name.startswith(NOT_OF_NUMPY):
        raise Extraordinary
    if not isinstance(getattr(_LOADED[module], name, _LOADED), KINDS):
        raise Extraordinary


KINDS: tuple[Any, ...] = (
    *(types.FunctionType, types.BuiltinFunctionType, types.MethodType, type, float, np.ufunc),
    *(type(np.mean), type(np.dot), type(np.random.random), type(np.random.seed)),  # NumPy's own
    type(None),
)
_LOADED: dict[str, Any] = {
    "math": math,
    "itertools": itertools,
    "random": random,
    "numpy": np,
    "numpy.linalg": np.linalg,
    "numpy.random": np.random,
}
