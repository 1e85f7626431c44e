"""Opening archives and notebooks, each in a worker of its own, begun when the first is there.

Most submissions are folders: what is needed for others is imported, and begun, only then.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from grader.handin.places import SubmissionError
from grader.sandbox.helper import SandboxFault
from grader.sandbox.listing import Listed

if TYPE_CHECKING:
    from grader.sandbox.client import Worker
    from grader.sandbox.sandbox import Sandbox


class Opener:
    """Opens what is packed; close it in the end.

    Args:
        sandbox: one that is begun already; if it cannot open anything, another takes its place.
        ahead: as for `Sandbox`.
        meanwhile: called before a sandbox is waited for, which warms up.
    """

    def __init__(
        self,
        sandbox: "Sandbox | None" = None,
        *,
        ahead: bool = True,
        meanwhile: Callable[[], object] = lambda: None,
    ) -> None:
        self.sandbox = sandbox
        self._ahead = ahead
        self._meanwhile = meanwhile
        self._kept: list[Callable[[], None]] = []

    def close(self) -> None:
        """End all that is open, and the sandbox."""
        for close in self._kept:
            close()
        if self.sandbox:
            self.sandbox.close()

    def keep(self, close: Callable[[], None]) -> None:
        """Have something closed in the end that stays open for long."""
        self._kept.append(close)

    @contextlib.contextmanager
    def opened(
        self,
        kind: str,
        packed: bytes,
        given: str,
        functions: Mapping[str, Sequence[str]] | None = None,
    ) -> Iterator[Listed]:
        """Give the files in an archive or a notebook.

        Args:
            kind: "zip", "tar" or "notebook".
            packed: its content.
            given: what it is called, in messages.
            functions: for a notebook, the names of each exercise's functions, by file name.

        Raises:
            SubmissionError: it cannot be opened, or not be read to its end.
            SandboxFault: no worker can be had.
        """
        worker = self.worker()
        from grader.handin.packed import Lost, Opened

        try:
            opened = Opened(worker, kind, packed, functions)
            readers = {path: partial(opened.read, path) for path in opened.paths}
            yield Listed(readers, opened.earlier)
        except Lost as lost:
            raise SubmissionError(f"{given} {lost}") from None
        finally:
            worker.drop()

    def worker(self, *stdin: int) -> "Worker":
        """Return a confined worker with nothing loaded, that may have an open file as its stdin.

        Raises:
            SandboxFault: there is none.
        """
        sandbox = self.sandbox if self.sandbox and self.sandbox.reads else self._begin()
        self._meanwhile()
        with contextlib.suppress(SandboxFault):
            return _worker(sandbox, *stdin)
        return _worker(self._begin(), *stdin)  # the helper has died since

    def _begin(self) -> "Sandbox":
        from grader.sandbox.sandbox import Sandbox

        if self.sandbox:
            self.sandbox.close()
        self.sandbox = Sandbox(ahead=self._ahead, reads=True)
        return self.sandbox


def _worker(sandbox: "Sandbox", *stdin: int) -> "Worker":
    from grader.sandbox.client import Output, Worker

    if not stdin:
        return sandbox.worker(Output())
    worker = Worker(sandbox.helper, *stdin)
    worker.confined()
    return worker
