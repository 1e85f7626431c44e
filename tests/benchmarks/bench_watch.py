"""What watching costs: `python tests/benchmarks/bench_watch.py`.

From a save to the verdict on the screen, in a watch that runs, against `grade lesson4 error` begun
afresh, in turns in one run. Then the share of a processor that an idle watch takes, and how its
memory grows over many saves. Processor time and memory count the helper process too.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))
from grader.lessons.lesson import load_lesson
from grader.practice.workspace import create_workspace
from tests.helpers.commands import GRADE
from tests.helpers.screens import Student

RUNS = 30
SAVES = 500
IDLE_SECONDS = 20.0
RIGHT = (Path(__file__).parents[2] / "solutions" / "lesson4" / "error.py").read_text("utf-8")
VERSIONS = [(RIGHT.replace("** 2", ""), b"FAILED"), (RIGHT, b"passed")]


def warm(student: Student, run: int) -> float:
    """Save once; return the milliseconds until the verdict is on the screen."""
    source, seen = VERSIONS[run % 2]
    student.raw = b""
    begun = time.perf_counter()
    student.save("error", source)
    while seen not in student.raw:
        student.read()
        assert time.perf_counter() - begun < 10, student.text
    took = time.perf_counter() - begun
    time.sleep(0.05)  # the curves, and the log
    student.read()
    return 1e3 * took


def fresh(folder: Path) -> float:
    """Run the command once; return its milliseconds."""
    begun = time.perf_counter()
    subprocess.run([GRADE, "lesson4", "error"], cwd=folder, check=False, capture_output=True)
    return 1e3 * (time.perf_counter() - begun)


def processes(student: Student) -> list[psutil.Process]:
    """Return the watch and its helper."""
    parent = psutil.Process(student.process.pid)
    return [parent, *parent.children(recursive=True)]


def idle_share(student: Student) -> float:
    """Return the share of a processor, in percent, that is used while nothing happens."""
    student.read()
    before = sum(sum(each.cpu_times()[:2]) for each in processes(student))
    time.sleep(IDLE_SECONDS)
    after = sum(sum(each.cpu_times()[:2]) for each in processes(student))
    return 100 * (after - before) / IDLE_SECONDS


def memory(student: Student) -> float:
    """Return the memory in MB, what processes share counted once."""
    return sum(each.memory_full_info().pss for each in processes(student)) / 1e6


def report(name: str, milliseconds: list[float]) -> None:
    """Print median, least and most."""
    median = statistics.median(milliseconds)
    print(f"{name:<34} median {median:7.1f} ms, {min(milliseconds):.1f} to {max(milliseconds):.1f}")


def main() -> None:
    """Measure, and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        create_workspace(folder, [load_lesson("lesson4")])
        student = Student(folder, GRADE, ["watch", "lesson4", "error"])
        try:
            student.sees("checked", "to do")
            time.sleep(3)  # the rest of the lesson
            saves, commands = [], []
            for run in range(RUNS):
                saves.append(warm(student, run))
                commands.append(fresh(folder))
            report("save to verdict, watching", saves)
            report("grade lesson4 error, afresh", commands)
            ratio = statistics.median(commands) / statistics.median(saves)
            print(f"{'watching is':<34} {ratio:.1f} times faster")
            print(f"{'idle':<34} {idle_share(student):.2f} % of a processor")
            before = memory(student)
            slowest = max(warm(student, run) for run in range(SAVES))
            grown = memory(student) - before
            print(f"{f'after {SAVES} saves':<34} {before:.0f} MB and {grown:+.1f} MB")
            print(f"{'the slowest of them':<34} {slowest:.1f} ms")
            descriptors = len(os.listdir(f"/proc/{student.process.pid}/fd"))
            print(f"{'open descriptors':<34} {descriptors}")
        finally:
            student.close()


if __name__ == "__main__":
    main()
