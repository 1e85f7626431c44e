"""What students' pages cost: `python tests/benchmarks/bench_pages.py`, some minutes.

A class of lesson4 is made up, no two files alike. An exercise of a right student is one of the
kit's styles or right answers of other hands, or its solution; half of all students have three
exercises that are wrong, each a known misconception or a wrong answer of other hands. Nobody
hangs: what hangs costs seconds, beside which pages would cost nothing.

The class is graded by whole `grade batch` commands into new folders, with `--pages` and without,
in turns, and of either the least processor time of all its processes counts, from its start to the
end of its last one. So everything is in it: asking for the numbers of pictures, keeping them in
reports, drawing and writing. Then the same command with `--pages` once more over what it has made:
nothing is graded, and every page is made anew.

Options: how many students, runs and jobs. Compile the kit first (`python -m compileall grader`)
where PYTHONDONTWRITEBYTECODE is set.
"""

import argparse
import ctypes
import random
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench_batch import LESSON, ROOT, SET_CHILD_SUBREAPER, Run, batch

WRONG_EXERCISES = 3  # of a student who has some
BEGINS = "# WRONG: "  # where one of the wrong answers in a file begins
HANGS = ("while True", "sleep")


def make_class(folder: Path, students: int) -> None:
    """Hand in for so many students, of whom every other one has wrong exercises."""
    chance = random.Random(students)
    right = {path.stem: _right(path) for path in sorted((ROOT / "solutions" / LESSON).glob("*.py"))}
    wrong = {name: _wrong(name) for name in right}
    for number in range(students):
        sources = {name: chance.choice(texts) for name, texts in right.items()}
        if number % 2:
            for name in chance.sample(sorted(sources), WRONG_EXERCISES):
                sources[name] = chance.choice(wrong[name])
        place = folder / f"student{number:05}"
        place.mkdir(parents=True)
        for name, source in sources.items():
            (place / f"{name}.py").write_text(f"{source}\n# handed in by {number}\n", "utf-8")


def _right(solution: Path) -> list[str]:
    tests = ROOT / "tests"
    paths = [
        solution,
        *sorted(tests.glob(f"styles/{LESSON}/*/{solution.name}")),
        *sorted(tests.glob(f"right_answers/{LESSON}/{solution.stem}-*/{solution.name}")),
    ]
    return [path.read_text("utf-8") for path in paths]


def _wrong(name: str) -> list[str]:
    misconceptions = ROOT / "grader" / "suites" / LESSON / "misconceptions" / name
    found = [path.read_text("utf-8") for path in sorted(misconceptions.glob("*.py"))]
    for path in (ROOT / "tests" / "wrong_answers" / LESSON).glob(f"{name}.py"):
        found += [BEGINS + text for text in path.read_text("utf-8").split(BEGINS)[1:]]
    return [text for text in found if not any(word in text for word in HANGS)]


def least(runs: Sequence[Run]) -> float:
    """Return the least processor time of several runs, in seconds."""
    return min(run.processor for run in runs)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    plain: list[Run] = []
    pages: list[Run] = []
    again: list[Run] = []
    with tempfile.TemporaryDirectory() as folder:
        class_, out = Path(folder, "class"), Path(folder, "out")
        make_class(class_, given.students)
        for _ in range(given.runs):
            plain.append(batch(class_, out, given.jobs))
            shutil.rmtree(out)
            pages.append(batch(class_, out, given.jobs, options=["--pages"]))
            again.append(batch(class_, out, given.jobs, options=["--pages"]))
            shutil.rmtree(out)
    each = 1e3 / given.students
    print(f"{given.students} students of {LESSON}, {given.jobs} jobs, least of {given.runs} runs")
    print(f"  without pages        {each * least(plain):6.1f} ms processor a student")
    print(f"  with pages           {each * least(pages):6.1f} ms")
    print(f"    they add {least(pages) / least(plain) - 1:.0%}")
    print(f"  all pages made anew  {each * least(again):6.1f} ms")


if __name__ == "__main__":
    main()
