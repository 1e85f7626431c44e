"""A kit on its way to a Dask cluster: each worker gets it once, also one that joins later.

Workers know a kit by the hash of what is in it. One that has it already, from another batch say,
does not get it again.
"""

import hashlib
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from distributed import Client, Worker, WorkerPlugin, get_worker

from grader.batch.chunks import Job
from grader.errors import Fault
from grader.lessons.kit import Kit
from grader.lessons.packing import packed, unpacked

Answer = TypeVar("Answer")


class KitOnWorker(WorkerPlugin):
    """A worker's copy of a kit, in a private folder that goes with the worker's own."""

    idempotent = True  # what has its name is the same kit

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.kit: Kit

    def setup(self, worker: Worker) -> None:
        """Unpack it where the worker keeps its files."""
        folder = tempfile.mkdtemp(prefix="kit-", dir=worker.local_directory)
        self.kit = unpacked(self.content, Path(folder))


def deliver(client: Client, kit: Kit) -> str:
    """Bring a kit to the workers of a cluster; return the name by which they know it.

    Raises:
        Fault: it cannot be brought there.
    """
    content = packed(kit)
    name = f"from-memory {hashlib.sha256(content).hexdigest()}"
    try:
        client.register_plugin(KitOnWorker(content), name)
    except Exception as error:  # whatever happened there
        said = " ".join(f"{type(error).__name__}: {error}".split())
        raise Fault(f"the kit could not be brought to the cluster's workers ({said})") from None
    return name


def with_kit(name: str, function: Callable[..., Answer], job: Job, *arguments: Any) -> Answer:
    """Call `function` on a worker with a job whose kit is the worker's copy of that name."""
    plugin = get_worker().plugins[name]
    assert isinstance(plugin, KitOnWorker)
    return function(replace(job, kit=plugin.kit), *arguments)
