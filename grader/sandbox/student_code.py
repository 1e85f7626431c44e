"""Loading a student's sources and calling their functions, inside the worker.

Whatever happens here happens to one exercise of one submission: this process holds no
expected value, and what it says is an answer and no verdict.
"""

import difflib
import gc
import importlib.abc
import importlib.machinery
import importlib.util
import linecache
import re
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from grader.sandbox import wire

MAX_FRAMES = 6
MAX_WARNINGS = 5
# Python shows none of these unless asked to: they tell how code is written, not what it computes.
# NumPy so warns of its matrices, and of arrays of one element that become a float.
UNSEEN = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)
# A np.seterr at a file's top level is not to hide a warning from the judge.
NUMPY_DEFAULTS: dict[str, Any] = {
    "divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"
}  # fmt: skip


class SubmittedFiles(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Lets the student's files import each other by name, from memory.

    They come where the folder of a script comes in plain Python: after the built-in modules,
    before the rest of the standard library.
    """

    def __init__(self, sources: dict[str, str]) -> None:
        self.sources = sources
        self.filenames = {f"{name}.py" for name in sources}
        self._hidden: dict[str, types.ModuleType] = {}

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,
        target: types.ModuleType | None = None,
    ) -> importlib.machinery.ModuleSpec | None:
        """Return how to load `fullname`, if it is one of the student's files."""
        if fullname not in self.sources:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=f"{fullname}.py")

    def exec_module(self, module: types.ModuleType) -> None:
        """Run the student's source as that module."""
        filename, source = f"{module.__name__}.py", self.sources[module.__name__]
        lines = source.splitlines(keepends=True)
        linecache.cache[filename] = (len(source), None, lines, filename)  # shown in tracebacks
        module.__file__ = filename
        exec(compile(source, filename, "exec", dont_inherit=True), module.__dict__)

    def install(self) -> None:
        """Make `import` find the files, also where a module of that name is loaded already.

        What the worker has loaded for itself, as `copy`, has plain Python not: there a student's
        copy.py is what is imported. One that none of the files imports takes nothing away.
        """
        names = [name for name in self.sources if _can_hide(name) and self._is_imported(name)]
        self._hidden = {name: sys.modules.pop(name) for name in names}
        sys.meta_path.insert(sys.meta_path.index(importlib.machinery.PathFinder), self)

    def _is_imported(self, name: str) -> bool:
        """Whether one of the files imports this one, as far as one can see."""
        begins = rf"(?:^|[;:])[ \t]*(?:from[ \t]+{name}\b|import[ \t][^\n;]*\b{name}\b)"
        return any(re.search(begins, source, re.MULTILINE) for source in self.sources.values())

    def remove(self) -> None:
        """Undo it, and forget the files' modules."""
        sys.meta_path.remove(self)
        for name in self.sources:
            spec = getattr(sys.modules.get(name), "__spec__", None)
            if spec is not None and spec.loader is self:
                del sys.modules[name]
            linecache.cache.pop(f"{name}.py", None)
        sys.modules.update(self._hidden)


def _can_hide(name: str) -> bool:
    """Whether a student's file comes before a module that is loaded: one written in Python is.

    Those that are built in, or frozen, come first in plain Python too. Which of those in machine
    code are built in differs from Python to Python: they stay, as NumPy does.
    """
    spec = getattr(sys.modules.get(name), "__spec__", None)
    return (
        name in sys.stdlib_module_names
        and spec is not None
        and isinstance(spec.loader, importlib.machinery.SourceFileLoader)
    )


class Watch:
    """Hears every warning of what a student's code does, whatever that does to `warnings`.

    What hears them stays in force from call to call, for putting it there costs more than a small
    call. Where code has changed something it is put there anew.
    """

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._catching = warnings.catch_warnings(record=True)
        heard = self._catching.__enter__()
        assert heard is not None  # they are recorded
        self._heard = heard
        warnings.simplefilter("always")
        self._filters, self._show = warnings.filters, warnings.showwarning
        self._every = list(self._filters)

    def renewed(self) -> list[warnings.WarningMessage]:
        """Return the list that gets the warnings from now on."""
        if (
            warnings.filters is not self._filters
            or warnings.showwarning is not self._show
            or self._filters != self._every
        ):
            self._begin()
        self._heard.clear()
        return self._heard

    def end(self) -> None:
        """Have `warnings` be as they were."""
        self._catching.__exit__(None, None, None)


class StudentCode:
    """One exercise of one submission: loads it, then answers questions."""

    def __init__(self, exercise: str, sources: dict[str, str]) -> None:
        self.exercise = exercise
        self.files = SubmittedFiles(sources)
        self.files.install()
        self.module: types.ModuleType | None = None
        self._watch = Watch()

    def load(self) -> dict[str, Any]:
        """Import the exercise's file; return the answer to be sent."""

        def load() -> None:
            self.module = importlib.import_module(self.exercise)

        return wire.unpack(self._answer(load, ()))

    def forget(self) -> None:
        """Undo what loading has changed outside of the exercise's module."""
        self._watch.end()
        self.files.remove()
        self.module = None
        gc.collect()  # modules hold themselves; what they keep would be the next one's memory

    def answer(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answer to a question as it came over the wire."""
        return wire.unpack(self.call(question["function"], wire.decode(question["arguments"])))

    def call(self, function: str, arguments: Sequence[Any]) -> bytes:
        """Call a function of the exercise; return the JSON of the answer to be sent."""
        found = getattr(self.module, function, None)
        if not callable(found):
            names = [name for name, value in vars(self.module).items() if callable(value)]
            missing = difflib.get_close_matches(function, names, n=1)
            return wire.body_of({"missing": missing})
        return self._answer(found, arguments)

    def _answer(self, ask: Callable[..., object], arguments: Sequence[Any]) -> bytes:
        # SystemExit and KeyboardInterrupt too: the student's code decides nothing here.
        try:
            caught = self._watch.renewed()
            with np.errstate(**NUMPY_DEFAULTS):
                value = ask(*arguments)
            return wire.answer_of(value, _warnings(caught) if caught else ())
        except wire.Refused as refusal:
            return wire.body_of({"refused": str(refusal)})
        except BaseException as error:
            return wire.body_of({"raised": self._raised(error)})

    def _raised(self, error: BaseException) -> dict[str, Any]:
        raised = {
            "type": type(error).__name__[: wire.MAX_TEXT],
            "todo": isinstance(error, NotImplementedError),
            "text": _text(error)[: wire.MAX_TEXT],
            "frames": self._frames(error)[-MAX_FRAMES:],
        }
        # Of Python's own, not of a class of the student's: its name is what was asked for.
        if type(error) is ModuleNotFoundError and type(error.name) is str:
            raised["lacks"] = error.name[: wire.MAX_TEXT]
        return raised

    def _frames(self, error: BaseException) -> list[list[Any]]:
        """Return the student's own lines of the traceback, as [file, line number, line]."""
        frames = [
            [frame.filename, frame.lineno or 0, (frame.line or "")[:200]]
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename in self.files.filenames
        ]
        if isinstance(error, SyntaxError) and error.filename in self.files.filenames:
            frames.append([error.filename, error.lineno or 0, (error.text or "").strip()[:200]])
        return frames


def _text(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return str(error.msg)
    try:
        return str(error)
    except BaseException:  # a __str__ of the student's
        return ""


def _warnings(caught: Sequence[warnings.WarningMessage]) -> list[str]:
    shown = [each.message for each in caught if not isinstance(each.message, UNSEEN)]
    return [_text(message)[:200] for message in shown[:MAX_WARNINGS]]  # type: ignore[arg-type]
