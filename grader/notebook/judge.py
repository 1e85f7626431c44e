"""The kernel's end of the judge: a process that grades cells, and stays warm after the first one.

It reads questions as lines of JSON on its stdin and answers on its stdout. It ends when its stdin
does: with the kernel, however that ends.
"""

import contextlib
import json
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

# Of the kernel's path it needs the folder of this package only, where that is not installed.
BOOT = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from grader.commands.processes import keep_to_installed_code; keep_to_installed_code(); "
    "from grader.commands.notebook import serve; serve()"
)


class NotGraded(Exception):
    """A cell was not graded; the text says why, in one line."""

    def _render_traceback_(self) -> list[str]:  # which IPython shows in place of a traceback
        return [f"grade: {self}"]


class Judge:
    """The process that grades a kernel's cells; begun at once, so that it warms up."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._begin()

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Have a cell graded; return what to show.

        Raises:
            NotGraded: it was not: it was asked for wrongly, somebody interrupted it, or a fault of
                the kit kept it from being graded.
        """
        line = json.dumps(question).encode() + b"\n"
        with self._one_at_a_time:
            try:
                answer = self._exchange(line) or self._exchange_anew(line)
            except KeyboardInterrupt:
                self._begin_anew()
                raise NotGraded("interrupted: nothing was graded") from None
        if "problem" in answer:
            raise NotGraded(answer["problem"])
        return answer

    def end(self) -> None:
        """End the process; the next question begins another."""
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):  # what was not written is nobody's any more
            self._stdin.close()
        self._stdout.close()
        self._said.close()

    def _begin(self) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 # read when the process has ended
        self._process = subprocess.Popen(
            [sys.executable, "-E", "-P", "-c", BOOT, str(Path(__file__).parents[2])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            start_new_session=True,  # an interruption is the kernel's to handle
        )
        assert self._process.stdin
        assert self._process.stdout
        self._stdin, self._stdout = self._process.stdin, self._process.stdout

    def _begin_anew(self) -> None:
        self.end()
        self._begin()

    def _exchange(self, line: bytes) -> dict[str, Any]:
        """Send a question; return the answer, which is empty if the process has ended."""
        with contextlib.suppress(OSError, ValueError):  # it has ended, or was ended
            self._stdin.write(line)
            self._stdin.flush()
            answered = self._stdout.readline()
            if answered.endswith(b"\n"):
                answer: dict[str, Any] = json.loads(answered)
                return answer
        return {}

    def _exchange_anew(self, line: bytes) -> dict[str, Any]:
        """Begin another process, for the one before has ended, and ask that."""
        self._begin_anew()
        answer = self._exchange(line)
        if not answer:
            raise NotGraded(f"could not grade: the judge ended: {self._last_words()}")
        return answer

    def _last_words(self) -> str:
        self._process.wait()
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "it said nothing")
