"""What grading a class costs: `python tests/benchmarks/bench_batch.py`, some eleven minutes.

A class of lesson4 is made up: right, wrong, half done and broken submissions and a few that hang,
no two alike. It is graded by `grade batch` with full isolation, and each figure is of a whole
command from its start to the end of its last process. Printed are:

- the processor time of all its processes a submission, against `python -c "import numpy"`;
- submissions a second, against a shell loop of one `pytest --json-report` process a submission
  over the same suites, the student's functions called in that process, hanging ones left out;
- two jobs against one;
- the most memory that all its processes held together (proportional set sizes, looked at five
  times a second), for 2,000 submissions against 200;
- the processor time of the process that hands out the work (getrusage of the command's own), for
  each of the 1,800 that the large class has more, and where it goes (`handing_out.py`);
- the same command once more, when all 2,000 have reports;
- the large class without those that hang.

Name `small` or `large` to see only one half. Compile the kit first (`python -m compileall grader`)
where PYTHONDONTWRITEBYTECODE is set.
"""

import ctypes
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]
GRADE = str(Path(sys.executable).with_name("grade"))
HANDING_OUT = Path(__file__).with_name("handing_out.py")
ALL = "all"  # as that program calls it
LESSON = "lesson4"
CLASS = 200
LARGE_CLASS = 2000
LOOPED = 20  # submissions that the shell loop is tried with
NUMPY_RUNS = 15
SET_CHILD_SUBREAPER = 36  # of prctl: orphans become ours, and so does what they cost
SPINS = "def {name}(*arguments):\n    while True:\n        pass\n"
SLEEPS = "import time\n\n\ndef {name}(*arguments):\n    time.sleep(1000)\n"
BROKEN = "def {name}(:\n"


@dataclass(frozen=True)
class Run:
    """What one command took: seconds by the clock, of processor time, and its peak memory."""

    wall: float
    processor: float
    peak: float = 0.0


def make_class(folder: Path, students: int) -> None:
    """Hand in for so many students: of 100, 50 right, 38 wrong, 6 to do, 4 broken, 2 hanging."""
    chance = random.Random(students)
    solutions = ROOT / "solutions" / LESSON
    wrong = ROOT / "grader" / "suites" / LESSON / "misconceptions"
    names = sorted(path.stem for path in solutions.glob("*.py"))
    kinds = [number % 100 for number in range(students)]
    chance.shuffle(kinds)
    for number in range(students):
        place = folder / f"student{number:05}"
        place.mkdir(parents=True)
        sources = {name: (solutions / f"{name}.py").read_text("utf-8") for name in names}
        kind = kinds[number]
        for name in chance.sample(names, 3):
            if 50 <= kind < 88:
                sources[name] = chance.choice(sorted((wrong / name).glob("*.py"))).read_text(
                    "utf-8"
                )
            elif 88 <= kind < 94:
                sources[name] = (ROOT / "exercises" / LESSON / f"{name}.py").read_text("utf-8")
        if kind >= 94:
            sources["weight_delta"] = (BROKEN, BROKEN, BROKEN, BROKEN, SPINS, SLEEPS)[
                kind - 94
            ].format(name="weight_delta")
        for name, source in sources.items():
            (place / f"{name}.py").write_text(f"{source}\n# handed in by {number}\n", "utf-8")


def copy_calm(class_: Path, into: Path) -> Path:
    """Copy a class without those who hang; return where."""
    shutil.copytree(class_, into)
    for place in [place for place in into.iterdir() if _hangs(place)]:
        shutil.rmtree(place)
    return into


def batch(
    class_: Path,
    out: Path,
    jobs: int,
    *,
    watch: bool = False,
    grade: Sequence[str] = (GRADE,),
    cwd: Path | None = None,
    options: Sequence[str] = (),
) -> Run:
    """Grade a class by a command that is begun in `cwd`; wait for every process that came of it."""
    before, begun = _ended_children(), time.perf_counter()
    command = [*grade, "batch", LESSON, str(class_), "--out", str(out), "--jobs", str(jobs)]
    command += options
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    watcher = _Watcher() if watch else None
    assert process.wait() == 0
    wall = time.perf_counter() - begun
    while True:  # the orphans too
        try:
            os.wait()
        except ChildProcessError:
            break
    if watcher:
        watcher.stop()
    return Run(wall, _ended_children() - before, watcher.peak if watcher else 0.0)


class _Watcher(threading.Thread):
    """Looks now and then how much memory all descendants of this process hold, in MiB.

    Orphans are among them: they become this process's own children.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak = 0.0
        self.over = threading.Event()
        self.start()

    def run(self) -> None:
        while not self.over.wait(0.2):
            held = map(_proportional_size, psutil.Process().children(recursive=True))
            self.peak = max(self.peak, sum(held))

    def stop(self) -> None:
        self.over.set()
        self.join()


def _proportional_size(process: psutil.Process) -> float:
    try:
        return float(process.memory_full_info().pss) / (1 << 20)
    except psutil.Error:  # it has ended, or is not ours to look at
        return 0.0


def numpy_import() -> float:
    """Return the least processor time of `python -c "import numpy"`, in seconds."""
    command = [sys.executable, "-c", "import numpy"]
    costs = []
    for _ in range(NUMPY_RUNS):
        before = _ended_children()
        subprocess.run(command, check=True)
        costs.append(_ended_children() - before)
    return min(costs)


def shell_loop(class_: Path, folder: Path) -> float:
    """Return how many submissions a second one pytest process each comes to."""
    students = [place for place in sorted(class_.iterdir()) if not _hangs(place)][
        :: CLASS // LOOPED
    ]
    script = (
        'for student in "$@"; do STUDENT="$student" "$PYTHON" -m pytest --json-report '
        '--json-report-file="$student.json" -q -p in_process "$SUITES"; done'
    )
    environment = os.environ | {
        "PYTHON": sys.executable,
        "PYTHONPATH": f"{Path(__file__).parent}:{ROOT}",
        "SUITES": str(ROOT / "grader" / "suites" / LESSON),
    }
    begun = time.perf_counter()
    subprocess.run(
        ["bash", "-c", script, "bash", *map(str, students)],
        check=False,
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return len(students) / (time.perf_counter() - begun)


def _hangs(place: Path) -> bool:
    text = (place / "weight_delta.py").read_text("utf-8")
    return "while True" in text or "time.sleep" in text


def _ended_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Measure and print."""
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    folder = Path(tempfile.mkdtemp())
    class_, large, calm = folder / "class", folder / "large", folder / "calm"
    make_class(class_, CLASS)
    make_class(large, LARGE_CLASS)
    copy_calm(class_, calm)
    wanted = sys.argv[1:] or ["small", "large"]
    try:
        if "small" in wanted:
            _print_costs(folder, class_, calm)
        if "large" in wanted:
            _print_large(folder, class_, large)
    finally:
        shutil.rmtree(folder)


def _print_costs(folder: Path, class_: Path, calm: Path) -> None:
    numpy = numpy_import()
    two = min((batch(class_, folder / f"two{n}", 2) for n in range(3)), key=lambda run: run.wall)
    one = min((batch(class_, folder / f"one{n}", 1) for n in range(3)), key=lambda run: run.wall)
    rest = batch(calm, folder / "calm_out", 2)
    looped = shell_loop(class_, folder)
    each, calm_each = two.processor / CLASS, rest.processor / len(list(calm.iterdir()))
    print(f"{CLASS} submissions of {LESSON}, 4 of them hanging; least of 3 runs")
    print(f'  python -c "import numpy"     {1e3 * numpy:6.1f} ms processor, least of {NUMPY_RUNS}')
    print(
        f"  a submission                 {1e3 * each:6.1f} ms processor, {each / numpy:.2f} times"
    )
    print(
        f"  without the hanging ones     {1e3 * calm_each:6.1f} ms, {calm_each / numpy:.2f} times"
    )
    print(f"  2 jobs                       {CLASS / two.wall:6.1f} a second ({two.wall:.1f} s)")
    print(f"  1 job                        {CLASS / one.wall:6.1f} a second ({one.wall:.1f} s)")
    print(f"    2 jobs are {one.wall / two.wall:.2f} times as fast as 1, on {os.cpu_count()} cores")
    print(f"  a shell loop of pytest       {looped:6.2f} a second, over {LOOPED} submissions")
    ratios = [CLASS / run.wall / looped for run in (two, one)]
    print(f"    2 jobs are {ratios[0]:.1f} times as fast, 1 job {ratios[1]:.1f} times")


def _print_large(folder: Path, class_: Path, large: Path) -> None:
    costs = [folder / "small.json", folder / "large.json"]
    watched = [(sys.executable, str(HANDING_OUT), str(path)) for path in costs]
    small = batch(class_, folder / "small_watched", 2, watch=True, grade=watched[0])
    begun = batch(large, folder / "large_out", 2, watch=True, grade=watched[1])
    again = batch(large, folder / "large_out", 2)
    calm = copy_calm(large, folder / "large_calm")
    rest, left = batch(calm, folder / "calm_large_out", 2), len(list(calm.iterdir()))
    print(f"memory of all processes together, {CLASS} and {LARGE_CLASS} submissions, 2 jobs")
    print(f"  {small.peak:.0f} MiB and {begun.peak:.0f} MiB: {begun.peak / small.peak:.2f} times")
    numpy, each = numpy_import(), begun.processor / LARGE_CLASS
    print(f"  a submission of {LARGE_CLASS}: {1e3 * each:.1f} ms, {each / numpy:.2f} import numpy")
    print(f"  {LARGE_CLASS / begun.wall:.1f} a second ({begun.wall:.1f} s)")
    each = rest.processor / left
    print(f"  without the hanging ones: {1e3 * each:.1f} ms, {each / numpy:.2f} import numpy")
    print(f"  {left / rest.wall:.1f} a second ({rest.wall:.1f} s)")
    few, many = (json.loads(path.read_text()) for path in costs)
    more = {what: (many[what] - few[what]) / (LARGE_CLASS - CLASS) for what in many}
    print(f"  handing out: {1e3 * more.pop(ALL):.2f} ms processor a submission more, of which")
    for what, seconds in sorted(more.items(), key=lambda each: -each[1]):
        print(f"    {what:20} {1e3 * seconds:5.2f}")
    print(f"the same command again over {LARGE_CLASS} that have reports: {again.wall:.2f} s")


if __name__ == "__main__":
    main()
