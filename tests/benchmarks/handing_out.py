"""Runs `grade` and says what its own process cost: `python handing_out.py FILE batch ...`.

FILE gets JSON: the processor time in seconds of this process alone, by getrusage, and of it what
each stage of handing out took in the main thread. A stage within another is not counted twice;
"threads" are those of the pool, "start and the rest" is what no stage is.
"""

import functools
import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from grader.batch import run as run_module
from grader.batch.journal import Journal
from grader.batch.run import Batch
from grader.commands import batch as batch_module
from grader.commands.cli import run

STAGES: dict[str, list[tuple[Any, str]]] = {
    "finding the class": [(batch_module, "find_class")],
    "what was read": [(Batch, "_have_read"), (Batch, "_readings"), (Batch, "_work_of")],
    "who is known": [(Batch, "_is_known")],
    "handing out": [(Batch, "_grade"), (Batch, "_begun"), (run_module, "wait"), (Batch, "_take")],
    "reports and journal": [
        (Batch, "_keep"),
        (Journal, "mark_scored"),
        (batch_module, "move_gone"),
    ],
    "scores": [(batch_module, "publish"), (batch_module, "old_gradebook")],
    "the class's page": [(batch_module, "_write_pages")],
}
ALL, THREADS, REST = "all", "threads", "start and the rest"


class Clock:
    """Counts the main thread's processor time by stage."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._within = [0.0]  # what inner stages took, for each that is under way

    def counted(self, stage: str, do: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function whose time counts as that of a stage."""

        @functools.wraps(do)
        def timed(*arguments: Any, **options: Any) -> Any:
            begun = time.thread_time()
            self._within.append(0.0)
            try:
                return do(*arguments, **options)
            finally:
                took = time.thread_time() - begun
                self.seconds[stage] += took - self._within.pop()
                self._within[-1] += took

        return timed


def main() -> None:
    """Run the command, then write down what it cost."""
    into = Path(sys.argv.pop(1))
    clock = Clock()
    for stage, functions in STAGES.items():
        for owner, name in functions:
            setattr(owner, name, clock.counted(stage, getattr(owner, name)))
    try:
        code = run()
    finally:
        main_thread, usage = time.thread_time(), resource.getrusage(resource.RUSAGE_SELF)
        seconds = {ALL: usage.ru_utime + usage.ru_stime, **clock.seconds}
        seconds[THREADS] = seconds[ALL] - main_thread
        seconds[REST] = main_thread - clock.seconds.total()
        into.write_text(json.dumps(seconds))
    sys.exit(code)


if __name__ == "__main__":
    main()
