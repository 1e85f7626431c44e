"""What IPython calls: the cell magic `%%grade`."""

import os
import sys
from collections import defaultdict
from collections.abc import Mapping
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from IPython.utils.capture import capture_output

from grader.notebook.judge import Judge, NotGraded


class Grading:
    """A kernel's cells that were graded, and the judge that grades them.

    Args:
        shell: the kernel's IPython.
    """

    def __init__(self, shell: Any) -> None:
        self._shell = shell
        self._cells: dict[str, dict[str, str]] = defaultdict(dict)  # by lesson and exercise
        self.judge = Judge()

    def grade(self, line: str, cell: str) -> None:
        """Grade this cell as an exercise's file: `%%grade lesson4 error` in its first line.

        The cell is a file of its own, so it imports what it needs. As in a folder of files, it may
        import other exercises' cells once they have been run: `from error import squared_error`.

        It is graded by code that runs confined, in another process. Where it loads there, and ends,
        it is run in the kernel as well, without what it prints: then you can try its functions in
        the next cell.
        """
        question = {
            "line": line,
            "cell": cell,
            "cells": self._cells,
            "folder": _here(),
            "known": [*self._shell.user_ns.keys() - self._shell.user_ns_hidden.keys()],
        }
        answer = self.judge.ask(question)
        self._cells[answer["lesson"]][answer["exercise"]] = cell
        self._shell.display_pub.publish(answer["shown"])
        if answer["runs"]:
            self._run(cell, answer["exercise"])

    def _run(self, cell: str, exercise: str) -> None:
        """Run a cell in the kernel too, quietly: what it prints has been shown."""
        with capture_output():
            result = self._shell.run_cell(cell, silent=True)
        error = result.error_before_exec or result.error_in_exec
        if error is not None:
            said = " ".join(f"{type(error).__name__}: {error}".split())
            raise NotGraded(f"graded, but the cell cannot be run in the notebook itself: {said}")
        if exercise not in sys.modules and find_spec(exercise) is None:
            sys.modules[exercise] = _Cell(exercise, self._shell.user_ns)


class _Cell(ModuleType):
    """An exercise's cell as other cells import it: what its names stand for in the kernel."""

    def __init__(self, exercise: str, names: Mapping[str, Any]) -> None:
        super().__init__(exercise)
        self._names = names

    def __getattr__(self, name: str) -> Any:
        try:
            return self._names[name]
        except KeyError:
            raise AttributeError(f"the cells that were run define no {name}") from None


def _here() -> str:
    """Return the kernel's folder; the root where it was deleted."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return "/"


def load(shell: Any) -> None:
    """Add `%%grade` to a kernel, and begin its judge."""
    grading = Grading(shell)
    shell.register_magic_function(grading.grade, "cell", "grade")
    shell.from_memory = grading


def unload(shell: Any) -> None:
    """Take `%%grade` away again, and end the judge."""
    shell.from_memory.judge.end()
    del shell.magics_manager.magics["cell"]["grade"], shell.from_memory
