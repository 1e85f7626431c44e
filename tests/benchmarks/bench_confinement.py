"""What confinement costs: `python tests/benchmarks/bench_confinement.py`.

Per worker: fork, confine and exit, against fork and exit, in a process that has imported and
prepared what the helper has. Both are repeated, and taken in turns.

Per submission: gradings of lesson4's solutions (a worker for each of its seven exercises) by a
sandbox of their own, against the same where workers do not confine themselves; each with its
share of the sandbox's start. Both take turns. The judge begins a worker while it asks the one
before, so that less wall time passes than the workers take.

Wall time is what passes; processor time counts helper and workers too. Of all turns the least is
printed: the cost without what else the machine did.
"""

import gc
import importlib
import os
from collections.abc import Callable
from unittest.mock import patch

import numpy  # noqa: F401 (as the helper, which has it imported)
from measure import Cost, interleaved

from grader.sandbox.confine import Confinement, prepare
from grader.sandbox.confine_files import package_files, python_files
from grader.sandbox.worker import PRELOADED

FORKS = 50
GRADINGS = 20
TURNS = 9
UNCONFINED = "worker.Confinement.enter = lambda *_: None; worker.main()"


def forks(confinement: Confinement | None) -> Callable[[], None]:
    """Return a subject that forks, confines if so, and exits, `FORKS` times."""

    def run() -> None:
        for _ in range(FORKS):
            child = os.fork()
            if child == 0:
                if confinement:
                    confinement.enter()
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0

    return run


def per_worker() -> None:
    """Print what a worker costs, confined and not."""
    for name in PRELOADED:
        importlib.import_module(name)
    confinement = prepare([*python_files(), *package_files("numpy")])
    gc.collect()
    gc.freeze()
    costs = interleaved(TURNS, forks(confinement), forks(None))
    print(f"per worker ({confinement.isolation} isolation), {FORKS} forks in each of {TURNS} turns")
    told("fork, confine, exit", "fork, exit", costs, FORKS)


def per_submission() -> None:
    """Print what grading lesson4 costs, with confinement and without."""
    from grader.handin.submission import read_submission
    from grader.judge.run import grade
    from grader.lessons.lesson import load_lesson
    from grader.sandbox import helper

    lesson = load_lesson("lesson4")
    submission = read_submission(lesson.solutions, lesson)

    def gradings(boot: str) -> Callable[[], None]:
        def run() -> None:
            with patch.object(helper, "BOOT", boot), helper.Sandbox() as sandbox:
                for _ in range(GRADINGS):
                    assert grade(lesson, submission, sandbox).passed

        return run

    gradings(helper.BOOT)()  # the first pays for what is imported once
    unconfined = helper.BOOT.replace("worker.main()", UNCONFINED)
    costs = interleaved(TURNS, gradings(helper.BOOT), gradings(unconfined))
    count = len(lesson.exercises)
    print(f"per submission ({count} workers), {GRADINGS} gradings in each of {TURNS} turns")
    told("grading, confined", "grading, not confined", costs, GRADINGS)


def told(first: str, second: str, costs: list[Cost], times: int) -> None:
    """Print two costs, each the cost of so many times, and what lies between them."""
    confined, free = (Cost(cost.wall / times, cost.processor / times) for cost in costs)
    extra = Cost(confined.wall - free.wall, confined.processor - free.processor)
    for name, cost in ((first, confined), (second, free), ("confinement", extra)):
        print(f"  {name:24}{cost.wall:7.2f} ms wall, {cost.processor:7.2f} ms processor")


if __name__ == "__main__":
    print((__doc__ or "").partition("\n\n")[2])
    print(f"{os.cpu_count()} processors\n")
    per_worker()
    per_submission()
