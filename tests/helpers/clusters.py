"""A Dask cluster on this machine, for tests."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from grader.batch.schedulers import Cluster
from grader.batch.tls import SCHEME, TLS
from grader.errors import Unusable
from grader.lessons.kit import BUILT_IN, PACKAGE, Kit
from tests.helpers.classes import SOON, wait_until


@dataclass
class Dask:
    """A scheduler and workers on this machine, each a process of its own.

    Their files lie in `folder`, and they are begun in `workplace`; with `tls` they speak TLS.
    """

    folder: Path
    workplace: Path | None = None
    tls: TLS | None = None
    started: list["subprocess.Popen[bytes]"] = field(default_factory=list)
    address: str = ""

    def start_scheduler(self) -> subprocess.Popen[bytes]:
        """Start the scheduler and learn its address."""
        told = self.folder / "scheduler.json"
        process = self._start("scheduler", "--port", "0", "--scheduler-file", str(told))
        wait_until(lambda: told.exists() and bool(told.read_text()))
        self.address = json.loads(told.read_text())["address"]
        return process

    def start_worker(self) -> subprocess.Popen[bytes]:
        """Start a worker that is not started again when it dies."""
        local = self.folder / f"worker{len(self.started)}"
        options = "--no-nanny", "--nthreads", "1", "--local-directory", str(local)
        return self._start("worker", self.address, *options)

    def close(self) -> None:
        """End all of it."""
        for process in reversed(self.started):
            process.kill()
            process.wait()

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        # Not as `python -m dask`, which imports what lies in the workplace.
        command = [sys.executable, "-P", "-m", "dask", *arguments, "--no-dashboard"]
        host = "127.0.0.1"
        if self.tls:
            host = f"{SCHEME}{host}"
            command += ["--tls-ca-file", str(self.tls.ca_file)]
            command += ["--tls-cert", str(self.tls.cert), "--tls-key", str(self.tls.key)]
        process = subprocess.Popen(
            [*command, "--host", host],
            cwd=self.workplace or self.folder,
            env=os.environ | {"PYTHONPATH": str(PACKAGE.parent)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.started.append(process)
        return process


def connected(dask: Dask, workers: int, kit: Kit = BUILT_IN) -> Cluster:
    """Return the cluster once it has its workers."""
    deadline = time.monotonic() + 2 * SOON
    while True:
        assert time.monotonic() < deadline
        try:
            cluster = Cluster(dask.address, dask.tls, kit)
        except Unusable:  # there are none yet
            continue
        if cluster.slots == workers:
            return cluster
        cluster.close()
