"""What a class costs against another checkout: `python tests/benchmarks/bench_class.py CHECKOUT`.

CHECKOUT is a checkout of another version, as `git worktree add` makes one. A class of lesson4 is
made up as `bench_batch.py` does, and graded by `python -m grader batch` with full isolation,
begun in either checkout, so by its code and its checks, with the same Python. The two take turns,
and of several runs the least counts: a slow spell of the machine falls on both. Printed are, of
either and as a ratio,

- the time by the clock of the whole command, from its start to the end of its last process;
- the processor time of all its processes;
- the most memory that they held together (proportional set sizes, looked at five times a second).

Options: how many students, runs and jobs. A class of 1,000 takes one to two minutes a run.
"""

import argparse
import ctypes
import shutil
import sys
import tempfile
from pathlib import Path

from bench_batch import LESSON, ROOT, SET_CHILD_SUBREAPER, Run, batch, make_class

GRADE = [sys.executable, "-m", "grader"]


def least(runs: list[Run]) -> Run:
    """Return the least of each figure."""
    return Run(
        min(run.wall for run in runs),
        min(run.processor for run in runs),
        min(run.peak for run in runs),
    )


def compared(class_: Path, folder: Path, other: Path, runs: int, jobs: int) -> tuple[Run, Run]:
    """Return what a class costs by this checkout and by another."""
    found: dict[Path, list[Run]] = {ROOT: [], other: []}
    for number in range(runs):
        for checkout in (other, ROOT) if number % 2 else (ROOT, other):
            out = folder / "out"
            run = batch(class_, out, jobs, watch=True, grade=GRADE, cwd=checkout)
            shutil.rmtree(out)
            found[checkout].append(run)
    return least(found[ROOT]), least(found[other])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryDirectory() as folder:
        class_ = Path(folder, "class")
        make_class(class_, given.students)
        other = given.checkout.resolve()
        ours, theirs = compared(class_, Path(folder), other, given.runs, given.jobs)
    print(
        f"{given.students} submissions of {LESSON}, {given.jobs} jobs, least of {given.runs} runs"
    )
    print(f"{'':16}{'this':>10}{'other':>10}   ratio")
    for name, one, two, unit in (
        ("by the clock", ours.wall, theirs.wall, "s"),
        ("processor", ours.processor, theirs.processor, "s"),
        ("memory", ours.peak, theirs.peak, "MiB"),
    ):
        print(f"{name:16}{one:10.1f}{two:10.1f} {unit:3} {one / two:.2f}")


if __name__ == "__main__":
    main()
