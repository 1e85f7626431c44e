"""Wrong solutions that the kit knows, asked what a student was asked.

They are trusted files of the kit, so they are run here in the judge, as a worker would run them:
in the order of the questions, with copies of the arguments, with generators seeded alike.
"""

import ast
import contextlib
import io
import random
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from types import CodeType
from typing import Any

import numpy as np

from grader.checking.answers import Question, Raised, own_copy
from grader.errors import KitError
from grader.sandbox import wire
from grader.text import one_line

MOST_ANSWERS = 1 << 15  # that are remembered
MOST_VALUES = 1000  # of a list that is surely not too large for the wire


@dataclass(frozen=True)
class Replayed:
    """What came of a question: data as it would come over the wire, or how it was none."""

    outcome: Any
    warned: bool


@dataclass(frozen=True, eq=False)
class WrongSolution:
    """The code of a wrong solution, which may print: use it within `silenced`.

    `keeps_state` says whether an answer may depend on what was asked or drawn before.
    """

    id: str
    code: CodeType
    keeps_state: bool

    @property
    def prints(self) -> bool:
        """Whether its code prints anything."""
        return any("print" in each.co_names for each in _all_code(self.code))

    def replay(self, questions: Sequence[Question]) -> Iterator[Replayed]:
        """Give what it answers to each question when it is asked them in this order.

        Raises:
            KitError: it does not load.
        """
        if not self.keeps_state:
            yield from (_first_answer(self, question) for question in questions)
            return
        yield from (_first_answer(self, question) for question in questions[:1])
        ask = self.loaded()  # only for who wants to know more
        for place, question in enumerate(questions):
            replayed = ask(question)
            if place > 0:
                yield replayed

    def first_answer(self, question: Question) -> Replayed:
        """Return what it answers when nothing was asked before."""
        return self.loaded()(question) if self.keeps_state else asked(self.names, question)

    def loaded(self) -> Callable[[Question], Replayed]:
        """Load it afresh, and return a function that asks it.

        Raises:
            KitError: it does not load.
        """
        generators = generators_for(self.code)
        with generators:
            names = self._load()

        def ask(question: Question) -> Replayed:
            with generators:
                return asked(names, question)

        return ask

    @cached_property
    def names(self) -> dict[str, Any]:
        """What it defines, loaded once."""
        return self._load()

    def _load(self) -> dict[str, Any]:
        names: dict[str, Any] = {"__name__": self.id}
        try:
            exec(self.code, names)
        except Exception as error:
            raise KitError(f"{self.id} does not load: {type(error).__name__}: {error}") from error
        return names


class _Generators:
    """The random generators of one worker, used instead of this process's for a while."""

    def __init__(self) -> None:
        self._aside: Any = _seeded()

    def __enter__(self) -> None:
        self._exchange()

    def __exit__(self, *_: object) -> None:
        self._exchange()

    def _exchange(self) -> None:
        here = random.getstate(), np.random.get_state()
        random.setstate(self._aside[0])
        np.random.set_state(self._aside[1])
        self._aside = here


@cache
def _seeded() -> Any:
    """Return the states of generators seeded as a worker's are: who draws draws the same."""
    return random.Random(0).getstate(), np.random.RandomState(0).get_state()


def generators_for(code: CodeType) -> contextlib.AbstractContextManager[Any]:
    """Return random generators for code that draws; left out where none does, for they cost."""
    draws = any("random" in each.co_names for each in _all_code(code))
    return _Generators() if draws else contextlib.nullcontext()


def _all_code(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _all_code(inner)


def silenced() -> contextlib.AbstractContextManager[Any]:
    """Return a context in which nothing is printed."""
    return contextlib.redirect_stdout(io.StringIO())


def keeps_state(tree: ast.Module) -> bool:
    """Whether a file holds anything but imports and functions that begin anew in every call."""
    if not all(map(_is_plain, tree.body)):
        return True
    return any(
        isinstance(node, ast.Global)
        or (isinstance(node, ast.Attribute) and (node.attr == "random" or _is_stored(node)))
        for node in ast.walk(tree)
    )


def _is_plain(node: ast.stmt) -> bool:
    """Whether a statement of a module is a docstring, an import, or a function without memory."""
    if isinstance(node, ast.FunctionDef):
        defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
        return all(isinstance(default, ast.Constant) for default in defaults)
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return docstring or isinstance(node, ast.Import | ast.ImportFrom)


def _is_stored(node: ast.Attribute) -> bool:
    return not isinstance(node.ctx, ast.Load)


@lru_cache(maxsize=MOST_ANSWERS)
def _first_answer(solution: WrongSolution, question: Question) -> Replayed:
    """Return what it answers when nothing was asked before; all of a class are asked the same."""
    return solution.first_answer(question)


def asked(names: dict[str, Any], question: Question) -> Replayed:
    """Return the outcomes of asking functions of these names a question."""
    return asked_function(names.get(question.function), question.arguments)


def asked_function(function: Callable[..., Any] | None, arguments: tuple[Any, ...]) -> Replayed:
    """Return the outcome of calling a function, if there is one, with copies of arguments."""
    with (
        warnings.catch_warnings(record=True) as caught,
        np.errstate(all="warn", under="ignore"),
    ):
        warnings.simplefilter("always")
        outcome = _outcome(function, arguments)
    return Replayed(outcome, bool(caught))


def _outcome(function: Callable[..., Any] | None, arguments: tuple[Any, ...]) -> Any:
    if function is None:
        return Raised(None, "")
    try:
        answer = function(*map(own_copy, arguments))
    except Exception as error:
        return Raised(type(error).__name__, one_line(error))
    copied = _copied(answer)  # most answers, and the wire costs as much as they do
    if copied is not None:
        return copied
    try:
        return wire.decode(wire.encode(answer))
    except wire.Refused as refused:
        return Raised(None, one_line(refused))


def _copied(answer: Any, depth: int = 0) -> Any:
    """Return numbers, arrays, and lists or tuples of these as the wire would; None for the rest."""
    if type(answer) is float:
        return answer
    if isinstance(answer, np.ndarray):
        return np.array(answer) if answer.dtype.kind in "bif" else None
    if type(answer) not in {list, tuple} or len(answer) > MOST_VALUES or depth > 1:
        return None
    items = [_copied(item, depth + 1) for item in answer]
    return None if any(item is None for item in items) else type(answer)(items)
