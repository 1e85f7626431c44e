"""A Jupyter kernel for tests, in which cells are run one after the other."""

import os
import signal
import threading
from pathlib import Path
from typing import Any

import nbformat
import psutil
from nbclient import NotebookClient

RIGHT = """%%grade lesson4 error
import numpy as np

def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2

def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)
"""
WRONG = RIGHT.replace("** 2", "* 1")


class Kernel:
    """A kernel that works in `folder` and has loaded the extension; use it as a context manager."""

    def __init__(self, folder: Path) -> None:
        self._notebook = nbformat.v4.new_notebook()
        self._client = NotebookClient(
            self._notebook,
            timeout=90,
            kernel_name="python3",
            allow_errors=True,
            resources={"metadata": {"path": str(folder)}},
        )

    def __enter__(self) -> "Kernel":
        self._running = self._client.setup_kernel()
        self._running.__enter__()
        self.run("%load_ext grader")
        return self

    def __exit__(self, *error: Any) -> None:
        self._running.__exit__(*error)

    def run(self, source: str) -> list[Any]:
        """Run a cell; return its outputs, as a notebook keeps them."""
        cell = nbformat.v4.new_code_cell(source)
        self._notebook.cells.append(cell)
        self._client.execute_cell(cell, len(self._notebook.cells) - 1)
        nbformat.validate(self._notebook)
        return list(cell.outputs)

    def text(self, source: str) -> str:
        """Run a cell; return what a terminal shows of the one output that it has."""
        (output,) = self.run(source)
        if output.output_type == "error":
            return "\n".join(output.traceback)
        return str(output.text if output.output_type == "stream" else output.data["text/plain"])

    def interrupt(self, seconds: float) -> None:
        """Interrupt the kernel so many seconds from now, as Jupyter does: its process group."""
        group = os.getpgid(self.process.pid)
        threading.Timer(seconds, os.killpg, (group, signal.SIGINT)).start()

    @property
    def process(self) -> psutil.Process:
        """The kernel's process."""
        assert self._client.km
        return psutil.Process(self._client.km.provisioner.pid)
