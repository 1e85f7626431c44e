"""A class's grading, killed at every one of its steps: a program, run by batch/test_killed.py.

In the current folder it makes `class` and its scores `before`, and then changes the class. For each
step at which something is written it grades the class in a process that ends there as if it were
killed, and again in one that is left alone: into an empty folder, and into a copy of `before`. The
folders are called `empty-0` and so on; the last of each kind was not killed. It prints how many
there are of each.
"""

import json
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import grader.pages.classroom  # noqa: F401 (so that the processes forked from here need not)
from grader import files
from grader.batch import journal
from grader.batch.chunks import Job, grade_chunk, kit_sha256, read_chunk, written
from grader.batch.reading import Reading, Unread, plain_reading
from grader.commands import batch as batch_command
from grader.commands.cli import run
from grader.handin.submission import Submission
from grader.lessons.lesson import load_lesson
from grader.results.gradebook import Graded
from tests.helpers.classes import Here, score

KILLED = 9
# What a report must have, for the class's page to be made of it.
REPORT: dict[str, Any] = {
    **{"kit_version": "", "lesson": "lesson4", "submission_sha256": "", "suite_sha256": ""},
    **{"seed": "", "graded_at": "", "isolation": "full", "exercises": []},
}
LESSON = load_lesson("lesson4")
STEPS = [
    (secrets, "token_hex"),
    (os, "fsync"),
    (files, "sync"),
    (os, "replace"),
    (shutil, "copy2"),
    (journal, "_line"),
]


def judge(job: Job, submissions: Sequence[Submission | Unread], folder: Path) -> list[Graded]:
    """Give a score for the length of what was handed in: no time of day is in it."""
    whole = [each.read(LESSON) if isinstance(each, Unread) else each for each in submissions]
    scores = [float(sum(map(len, each.sources.values()))) for each in whole]
    graded = [
        Graded(
            json.dumps(REPORT | {"submission": each.name}) + "\n",
            score(each.name, points, passed=False, exercises={}),
        )
        for each, points in zip(submissions, scores, strict=True)
    ]
    return written(folder, whole, graded)


def read(_: Job, folders: Mapping[str, str]) -> dict[str, Reading]:
    """Read what lies in folders, as a real judge does."""
    found = {name: plain_reading(folder, LESSON) for name, folder in folders.items()}
    return {name: reading for name, reading in found.items() if reading}


def quickly(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
    """Do what is submitted without a real judge."""
    return {grade_chunk: judge, read_chunk: read}.get(call, lambda *_: None)(*given)


def die_at(step: int) -> None:
    """End this process at once when that step is to be done."""
    left = [step]

    def counted(do: Callable[..., Any]) -> Callable[..., Any]:
        def count(*arguments: Any, **options: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                os._exit(KILLED)
            return do(*arguments, **options)

        return count

    for module, name in STEPS:
        setattr(module, name, counted(getattr(module, name)))


def grade(out: Path, step: int | None = None) -> int:
    """Grade the class in a process of its own; return how that ended."""
    sys.stdout.flush()
    pid = os.fork()
    if not pid:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if step is not None:
            die_at(step)
        sys.argv = ["grade", "batch", "lesson4", "class", "--out", str(out)]
        os._exit(run())
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def write_class(**sources: str) -> None:
    """Have students hand in something."""
    for name, source in sources.items():
        Path("class", name).mkdir(parents=True, exist_ok=True)
        Path("class", name, "error.py").write_text(source)


def main() -> None:
    """Kill and resume, step by step, until there is no step left."""
    batch_command.Processes = lambda jobs: Here(instead=quickly)  # type: ignore[assignment, misc]
    os.fsync = lambda descriptor: None  # what a killed process has written is not lost
    kit_sha256()
    write_class(ann="x = 1", bob="x = 22", cy="x = 333", dee="x = 333", eve="x = 4444")
    assert grade(Path("before")) == 0
    write_class(ann="x = 55555", bob="x = 666666", cy="x = 7777777", dee="x = 7777777")
    Path("empty").mkdir()
    made = {}
    for begun in ("empty", "before"):
        ended = KILLED
        while ended == KILLED:
            step = made.get(begun, 0)
            out = Path(shutil.copytree(begun, f"{begun}-{step}"))
            ended = grade(out, step)
            assert grade(out) == 0
            made[begun] = step + 1
        assert ended == 0
    json.dump(made, sys.stdout)


if __name__ == "__main__":
    main()
