"""Where students' code runs, as the judge asks for it: one confined worker after the other."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

from grader.sandbox.helper import Helper, SandboxFault
from grader.sandbox.isolation import Isolation

if TYPE_CHECKING:
    from grader.sandbox.client import Output, Worker


class Sandbox:
    """A helper process and the workers that it forks. Use it as a context manager.

    `ahead` says whether a worker is begun while the one before it is asked: one submission is
    graded sooner then; a class, which keeps all processors busy, is not. `reads` is as for the
    helper, which warms up while the judge imports what asks workers: NumPy comes with that.
    """

    def __init__(self, *, ahead: bool = True, reads: bool = False) -> None:
        self.reads = reads
        self.helper = Helper(reads=reads)
        self.spare: Worker | None = None  # the next one, begun while others are asked
        self._ahead = ahead
        self._isolation: Isolation | None = None  # said by the first worker

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def hang_up(self) -> None:
        """Have the helper end, which nobody will ask for anything; `close` waits for it."""
        self.helper.hang_up()

    def close(self) -> None:
        """End the helper and with it every worker."""
        if self.spare:
            self.spare.close()
        self.helper.close()

    @property
    def isolation(self) -> Isolation:
        """How well its workers are isolated.

        It does not change from worker to worker: one that could not confine itself as the others
        do has ended before it loaded anything.
        """
        from grader.sandbox.client import Output

        if self._isolation is None:
            self.worker(Output()).drop()
        assert self._isolation is not None  # the worker has said it
        return self._isolation

    def worker(self, output: "Output") -> "Worker":
        """Return a confined worker with nothing loaded, that prints to `output`.

        The one after it is begun at once if the sandbox works ahead, so that it gets ready while
        this one is asked.

        Raises:
            SandboxFault: no worker can be had.
        """
        from grader.sandbox.client import Worker

        worker, self.spare = self.spare or Worker(self.helper), None
        try:
            self._isolation = worker.confined()
        except SandboxFault:  # a worker that has ended since may have taken up what this one needed
            worker = Worker(self.helper)
            self._isolation = worker.confined()
        if self._ahead:
            try:
                self.spare = Worker(self.helper)
            except BaseException:
                worker.close()
                raise
        worker.output = output
        return worker
