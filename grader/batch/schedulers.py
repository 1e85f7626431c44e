"""Where a class is graded: in processes on this machine, or on a Dask cluster.

Both are a `concurrent.futures.Executor` that runs `grade_chunk`; what differs is how one begins,
how one ends at once, and how one is told when it has died.
"""

import asyncio
import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing.connection import wait
from typing import Any, Protocol, TypeVar

from grader.batch.tls import SCHEME, TLS
from grader.errors import Shortage, Unusable
from grader.lessons.kit import BUILT_IN, Kit

Answer = TypeVar("Answer")

CONNECT_SECONDS = 10.0
TRUST = "--tls-ca-file must name who signed its certificate, --tls-cert one that it trusts"
CLUSTER_EXTRA = "pip install 'from-memory[cluster]'"
# Processes and threads that are there at the same time: a judge, its watch on this process, its
# session with pytest, its helper, and workers that come and go; beside them the pool's own, and
# what opens archives.
FOR_EACH_JOB = 6
FOR_ALL = 8
# Imported once, by the server that the judges are forked from.
PRELOADED = [
    *("grader.judge.run", "grader.batch.chunks", "grader.sandbox.client"),
    "grader.batch.frozen",
]


class Scheduler(Protocol):
    """What a class needs: `slots` says how many chunks are graded at the same time.

    `has_folders` says whether they are graded where the class's folders are.
    """

    slots: int
    has_folders: bool

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> Future[Answer]:
        """Have `function` called somewhere; it and its arguments are sent there."""

    def lost(self) -> str:
        """Say why no more answers will come; empty while all is well."""

    def renew(self) -> None:
        """Begin anew after a process has died; what was submitted is forgotten."""

    def close(self) -> None:
        """End all of it at once, whatever it is doing."""


class Processes:
    """Processes on this machine, as many as asked for. None outlives this one, however it ends.

    Raises:
        Shortage: the system does not give what they need.
        OSError: the current folder was deleted, or there is none for temporary files.
    """

    has_folders = True

    def __init__(self, jobs: int) -> None:
        os.getcwd()  # raises where the folder is gone in which processes would begin
        tempfile.gettempdir()
        _refuse_too_many(jobs)
        self.slots = jobs
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(PRELOADED)
        self._executor = self._begin()

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> Future[Answer]:
        """Have `function` called in one of the processes, which is begun if need be."""
        with _undisturbed():
            return self._executor.submit(function, *arguments)

    def lost(self) -> str:
        """Say nothing: a process that died is told by the executor's futures."""
        return ""

    def renew(self) -> None:
        """Begin with fresh processes."""
        self.close()
        self._executor = self._begin()

    def close(self) -> None:
        """Kill the processes: each ends its sandbox, and that its workers."""
        for process in multiprocessing.active_children():
            process.kill()
        self._executor.shutdown(cancel_futures=True)

    def _begin(self) -> Executor:
        try:
            return ProcessPoolExecutor(self.slots, self._context, initializer=_become_judge)
        except OSError as error:
            raise Shortage(
                f"no semaphore can be made ({error.strerror}), as processes that share work need: "
                "/dev/shm must be a file system that can be written to, with room left"
            ) from None


def _refuse_too_many(jobs: int) -> None:
    """Start, for a moment, as much as `jobs` need: a pool that lacks a thread hangs or says less.

    Raises:
        Shortage: the system allows fewer.
    """
    needed, over = FOR_EACH_JOB * jobs + FOR_ALL, threading.Event()
    started = []
    try:
        for _ in range(needed):
            thread = threading.Thread(target=over.wait, daemon=True)
            thread.start()
            started.append(thread)
    except RuntimeError:  # Python's word for it
        raise Shortage(
            f"{jobs} jobs need some {needed} processes and threads, and only {len(started)} can be "
            "started here: raise the limit (`ulimit -u`, or the container's), or give fewer --jobs"
        ) from None
    finally:
        over.set()
        for thread in started:
            thread.join()


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold back for a moment what may end this one; processes begun in it hear of no Ctrl-C."""
    # A handler for this process and a mask for the new one: executors start theirs in `submit`,
    # and Ctrl-C reaches a whole group at once, also a child that has no handler yet.
    held: list[int] = []
    before = {
        number: signal.signal(number, lambda which, _: held.append(which))
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        if signal.getsignal(number) not in (signal.SIG_IGN, None)
    }
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # which processes inherit
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for number, handler in before.items():
            signal.signal(number, handler)
        if held:
            signal.raise_signal(held[0])


def _become_judge() -> None:
    """Leave Ctrl-C to the process that asked for this one, and end when that has ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    parent = multiprocessing.parent_process()
    assert parent is not None

    def end_with_parent() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=end_with_parent, daemon=True).start()


class Cluster:
    """A Dask cluster, by the address of its scheduler; from-memory is installed on its workers.

    An author's own kit is sent to them first, and then every function is called with a job that has
    it.

    Raises:
        Fault: the kit cannot be brought there.
        Unusable: Dask is not installed, nothing answers at the address, or it has no workers.
    """

    has_folders = False

    def __init__(self, address: str, tls: TLS | None = None, kit: Kit = BUILT_IN) -> None:
        try:
            distributed: Any = importlib.import_module("distributed")  # it has no types
        except ImportError:
            raise Unusable(f"--scheduler needs Dask: {CLUSTER_EXTRA}") from None
        for name in [name for name in logging.root.manager.loggerDict if "distributed" in name]:
            logging.getLogger(name).setLevel(logging.CRITICAL)  # we say it in one line
        self._address = address
        try:
            security = distributed.Security(**(tls or TLS()).settings())
            asyncio.run(_greet(distributed, address, security))
            self._client = distributed.Client(
                address, timeout=CONNECT_SECONDS, set_as_default=False, security=security
            )
        except (OSError, RuntimeError, TypeError, ValueError) as error:
            said = " ".join(str(error).split())
            trust = f": {TRUST}" if address.startswith(SCHEME) else ""
            raise Unusable(
                f"no Dask scheduler answers at {address} within {CONNECT_SECONDS:g} s "
                f"({said or type(error).__name__}){trust}"
            ) from None
        self.slots = sum(self._client.nthreads().values())
        if not self.slots:
            self.close()
            raise Unusable(f"the Dask scheduler at {address} has no workers: start some first")
        self._executor = self._client.get_executor(pure=False)
        self._delivered = () if kit.is_built_in else self._deliver(kit)

    def submit(self, function: Callable[..., Answer], *arguments: Any) -> Future[Answer]:
        """Have `function` called on a worker; Dask calls it again where a worker died."""
        future: Future[Answer] = self._executor.submit(*self._delivered, function, *arguments)
        return future

    def lost(self) -> str:
        """Say that the scheduler is gone, if so."""
        if self._client.status == "running":
            return ""
        return f"the Dask scheduler at {self._address} no longer answers"

    def _deliver(self, kit: Kit) -> tuple[object, ...]:
        """Bring a kit to the workers; return what has a function called with it."""
        from grader.batch.delivery import deliver, with_kit

        try:
            return with_kit, deliver(self._client, kit)
        except BaseException:
            self.close()
            raise

    def renew(self) -> None:
        """Do nothing: Dask keeps its workers."""

    def close(self) -> None:
        """Leave the cluster; it drops what nobody waits for."""
        with contextlib.suppress(OSError, TimeoutError):
            self._client.close(timeout=1)


async def _greet(distributed: Any, address: str, security: Any) -> None:
    """Shake hands with a scheduler: Dask itself has no time limit on that."""
    async with asyncio.timeout(CONNECT_SECONDS):
        settings = security.get_connection_args("client")
        connection = await distributed.comm.connect(address, **settings)
        await connection.close()
