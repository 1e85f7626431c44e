"""What the exercises of a submission share: time, and a worker for those whose files are plain."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from grader.checking.replies import texts
from grader.sandbox.client import Worker

BUDGET_CALLS = 10  # a submission may take as long as this many calls at their deadline


@dataclass
class Budget:
    """The time that one submission may take in all its calls together, in seconds."""

    seconds: float
    used: float = 0.0

    def spend(self, seconds: float) -> None:
        """Count time that a call took."""
        self.used += seconds

    @property
    def spent(self) -> bool:
        """Whether there is none left."""
        return self.used >= self.seconds

    @property
    def message(self) -> str:
        """What to say once there is none left."""
        return f"the {self.seconds:g} s for one submission are used up"


@dataclass
class Shared:
    """What the exercises of a submission share: a worker, for those whose files are plain.

    `exercises` are all that are asked; `plain` is None until a worker has said which may share it.
    """

    exercises: Sequence[str]
    plain: frozenset[str] | None = None
    worker: Worker | None = None

    def take(self, exercise: str) -> Worker | None:
        """Return the worker that is there to be shared, if there is one and the exercise may."""
        worker = self.worker if self.plain and exercise in self.plain else None
        if worker:
            self.worker = None
        return worker

    def give(self, exercise: str, worker: Worker) -> bool:
        """Take a worker over for the next exercise, if this one may share it."""
        if self.worker is None and self.plain and exercise in self.plain:
            self.worker = worker
        return self.worker is worker

    def learn(self, said: dict[str, Any]) -> None:
        """Take in what a worker says of the files."""
        self.plain = frozenset(texts(said.get("plain")))

    def close(self) -> None:
        """End the worker."""
        if self.worker:
            self.worker.drop()
            self.worker = None
