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
NOT_OF_NUMPY = tuple(
    "set load save from gen mem test show get_include info printoptions".split()  # noqa: SIM905
)

# What sets or draws from another generator behind them, or gives away their lock.
NOT_OF_RANDOM = ("set_bit_generator", "get_bit_generator")

# What stores in a class, or hands out a list or instance, that all share: allowed on one class
# when it is defined, or called with one argument, but never as a value.
ONLY_DECORATES = "dataclasses.dataclass"
ONLY_CALLED = frozenset({"copy.deepcopy", "numpy.finfo", "numpy.iinfo"})
NEVER_VALUES = ONLY_CALLED | {ONLY_DECORATES}

# Methods that Python calls where the code says so anyway. What no name reaches can be given nothing
# but an instance of its class: so they may store in attributes of `self`.
SPECIAL = frozenset({"__init__", "__call__", "__len__", "__getitem__", "__repr__", "__iter__"})

# Attributes of generators, frames, and what is not written in Python: all else is reached by them.
BEHIND = ("gi_", "f_", "tb_", "co_", "ag_", "cr_", "func_", "ctypes", "cffi")
# Those that give away a module (of an AttributeError) or a generator of a library's own, and a
# method that stores in a class of Python's.
GIVING_AWAY = frozenset({"obj", "gen", "register"})


class Extraordinary(Exception):
    """Something in a file is on none of the lists."""


def plain_files(sources: Mapping[str, str]) -> set[str]:
    """Return which of a student's files may share a worker."""
    looks = {name: look for name in sources if (look := _look_at_file(name, sources))}
    plain = set(looks)
    while odd := {name for name in plain if not _is_plain(looks[name], looks, plain)}:
        plain -= odd
    return plain


def _is_plain(look: "_Look", looks: Mapping[str, "_Look"], plain: set[str]) -> bool:
    """Whether what a file takes from the student's others is plain, and is no module."""
    return look.own <= plain and not any(name in looks[file].modules for file, name in look.taken)


def _look_at_file(name: str, sources: Mapping[str, str]) -> "_Look | None":
    """Return what there was to see in a file, or None if it is not plain itself."""
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
    return look


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
    kinds = set(map(type, nodes))
    if ast.Yield in kinds and kinds & {ast.With, ast.Try}:  # what ends there may end much later
        raise Extraordinary
    return nodes


class _Look:
    """One look at a file: what it imports by which name, and whether all of it is on the lists."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = sources
        self.own: set[str] = set()
        self.taken: set[tuple[str, str]] = set()  # names of these, each with its file
        self.modules: dict[str, str] = {}  # and NEVER_VALUES, by the names that the file gives them
        self.seen: set[ast.AST] = set()  # which need no look of their own
        self.in_place: set[ast.AST] = set()  # NEVER_VALUES, where they are called or decorate
        self.itself: set[ast.AST] = set()  # attributes of an instance, in a method of its class

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
        elif name not in MODULES:
            raise Extraordinary
        bound = alias.asname or name.partition(".")[0]
        self._bind(bound, name if alias.asname else bound)

    def _bind(self, name: str, module: str) -> None:
        """Take in that a name is a module's, and one module's only."""
        if name == "self" or self.modules.setdefault(name, module) != module:
            raise Extraordinary

    def _import_of(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if node.level:
            raise Extraordinary
        for alias in node.names:
            name, bound = alias.name, alias.asname or alias.name
            if name == "*" or name.startswith("__") or bound.startswith("__") or bound == "self":
                raise Extraordinary
            if module in self.sources:
                self.own.add(module)
                self.taken.add((module, name))
                continue
            whole = f"{module}.{name}"
            if whole not in MODULES:
                _of_module(module, name)
            if whole in MODULES or whole in NEVER_VALUES:
                self._bind(bound, whole)

    def at(self, nodes: Sequence[ast.AST]) -> None:
        for node in nodes:
            look = LOOKS[type(node)]
            if look and node not in self.seen:
                look(self, node)

    # What needs a closer look.

    def _look_at_name(self, node: ast.Name) -> None:
        if node.id in self.modules and node not in self.in_place:  # as a value, or exchanged
            raise Extraordinary
        if node.id == "self" and not isinstance(node.ctx, ast.Load):
            raise Extraordinary
        known = node.id in BUILTINS or node.id == "__name__"
        if not known and (hasattr(builtins, node.id) or node.id.startswith("__")):
            raise Extraordinary

    def _look_at_attribute(self, node: ast.Attribute) -> None:
        name = node.attr
        if name.startswith(("__", *BEHIND)) or name in GIVING_AWAY:
            raise Extraordinary
        stores = not isinstance(node.ctx, ast.Load)
        if (stores or name.startswith("_")) and node not in self.itself:
            raise Extraordinary
        module = self._module(node.value)
        if module is None:
            return
        if module in self.sources:
            self.taken.add((module, name))
        else:
            _of_module(module, name)  # not a module: those are not values
        if f"{module}.{name}" in NEVER_VALUES and node not in self.in_place:
            raise Extraordinary
        part: ast.expr = node
        while isinstance(part, ast.Attribute):  # the module's own name
            part = part.value
            self.seen.add(part)

    def _look_at_call(self, node: ast.Call) -> None:
        one = len(node.args) == 1 and not isinstance(node.args[0], ast.Starred)
        if one and not node.keywords and self._whole_name(node.func) in ONLY_CALLED:
            self.in_place.add(node.func)

    def _whole_name(self, node: ast.expr) -> str | None:
        """Return what a value is called where it is from, if it is from a module."""
        if isinstance(node, ast.Attribute):
            return f"{self._module(node.value)}.{node.attr}"
        return self.modules.get(node.id) if isinstance(node, ast.Name) else None

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
        self._look_at_bound(node.name)

    def _look_at_classdef(self, node: ast.ClassDef) -> None:
        if node.keywords:
            raise Extraordinary
        self._look_at_bound(node.name)
        for decorator in node.decorator_list:
            function = decorator
            if isinstance(decorator, ast.Call) and not decorator.args:
                function = decorator.func
            if self._whole_name(function) == ONLY_DECORATES:
                self.in_place.add(function)
        for method in node.body:
            if isinstance(method, ast.FunctionDef) and method.name in SPECIAL:
                self._look_at_method(method)

    def _look_at_method(self, method: ast.FunctionDef) -> None:
        """Find the attributes of the instance, if `self` is nothing else in this method."""
        nodes = list(ast.walk(method))
        names = [node for node in nodes if isinstance(node, ast.arg) and node.arg == "self"]
        if names == method.args.args[:1] and not method.decorator_list:
            attributes = [node for node in nodes if isinstance(node, ast.Attribute)]
            self.itself.update(each for each in attributes if _is_self(each.value))

    def _look_at_arg(self, node: ast.arg) -> None:
        if node.arg in self.modules:
            raise Extraordinary

    def _look_at_excepthandler(self, node: ast.ExceptHandler) -> None:
        self._look_at_bound(node.name or "")

    def _look_at_global(self, node: ast.Global) -> None:
        if "self" in node.names:
            raise Extraordinary

    def _look_at_bound(self, name: str) -> None:
        if name in self.modules or name == "self":
            raise Extraordinary


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


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
    if module == "numpy.random" and name.startswith(NOT_OF_RANDOM):
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
