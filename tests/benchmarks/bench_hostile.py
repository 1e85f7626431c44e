"""What hostile submissions cost: `python tests/benchmarks/bench_hostile.py`, some ten minutes.

For each kind: a class of one honest student and one who hands in something hostile is graded by
`grade batch`, and what the same class without the hostile one takes is subtracted. Then a class of
200, thirty of them hostile, is graded with two jobs: honest students must have full score, in five
minutes at most.
"""

import itertools
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.helpers.hostile import KINDS

GRADE = str(Path(sys.executable).with_name("grade"))
ROOT = Path(__file__).parents[2]
LESSON = "lesson4"
CLASS = 200
HOSTILE = 30
MOST_SECONDS = 300.0


def hand_in_honest(folder: Path, students: int) -> None:
    """Hand in the solutions for so many students, no two alike."""
    for number in range(students):
        place = folder / f"honest{number:03}"
        shutil.copytree(ROOT / "solutions" / LESSON, place)
        (place / "notes.py").write_text(f"STUDENT = {number}\n")


def hand_in_hostile(folder: Path, kinds: Sequence[str]) -> None:
    """Hand in something hostile for a student each."""
    for number, kind in enumerate(kinds):
        path = folder / f"hostile{number:03}.{kind.partition('.')[2]}"
        path.write_bytes(KINDS[kind][0]())


def grade(folder: Path) -> tuple[float, float]:
    """Grade a class; return the seconds that it took by the clock, and of processor time."""
    before, begun = _processor_seconds(), time.perf_counter()
    command = [GRADE, "batch", LESSON, "class", "--out", "out", "--jobs", "2"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode in {0, 1}, done.stderr.decode()
    return time.perf_counter() - begun, _processor_seconds() - before


def _processor_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def class_of(honest: int, kinds: Sequence[str]) -> tuple[float, float]:
    """Make up a class and grade it; return what it took. Honest students have full score."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "class").mkdir()
        hand_in_honest(folder / "class", honest)
        hand_in_hostile(folder / "class", kinds)
        took = grade(folder)
        book = json.loads((folder / "out" / "scores.json").read_text())
        scores = [each for each in book["students"] if each["id"].startswith("honest")]
        assert len(scores) == honest
        assert {each["score"] for each in scores} == {book["max_score"]}
    return took


def main() -> int:
    """Print the costs; return 1 if the class takes too long."""
    wall, processor = map(min, zip(*(class_of(1, []) for _ in range(3)), strict=True))
    for kind in KINDS:
        more_wall, more_processor = class_of(1, [kind])
        print(f"{kind:24} {more_wall - wall:6.1f} s, {more_processor - processor:6.1f} s processor")
    kinds = list(itertools.islice(itertools.cycle(KINDS), HOSTILE))
    took, _ = class_of(CLASS - HOSTILE, kinds)
    print(f"a class of {CLASS}, {HOSTILE} of them hostile: {took:.0f} s (at most {MOST_SECONDS:g})")
    return int(took > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
