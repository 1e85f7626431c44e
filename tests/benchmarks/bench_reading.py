"""What the cage of readers costs: `python tests/benchmarks/bench_reading.py`, half a minute.

lesson4's solutions are read out of an archive or a notebook, each opened by a worker of its own,
against the same where this process opens them itself. Both take turns, and of all turns the least
is printed: the cost without what else the machine did.

The sandbox that the workers are forked from begins once, for a class or for one submission, where
it would be begun anyway: it is told apart.
"""

import contextlib
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from measure import interleaved

sys.path.insert(0, str(Path(__file__).parents[2]))
from grader.handin.opener import Opener
from grader.handin.submission import read_submission
from grader.lessons.lesson import Lesson, load_lesson
from grader.sandbox.archives import tar_readers, zip_readers
from grader.sandbox.listing import Listed
from grader.sandbox.notebooks import notebook_readers
from tests.helpers.packing import notebook, put, targz, zipped

TURNS = 300
MOST_MILLISECONDS = 3.0  # an archive; what a notebook costs is told beside


class Uncaged(Opener):
    """Opens what is packed in this process, as no grading does."""

    @contextlib.contextmanager
    def opened(
        self,
        kind: str,
        packed: bytes,
        given: str,
        functions: Mapping[str, Sequence[str]] | None = None,
    ) -> Iterator[Listed]:
        """Give the files in an archive or a notebook."""
        if kind == "notebook":
            yield Listed(notebook_readers(packed, functions or {}))
        else:
            yield Listed(zip_readers(packed) if kind == "zip" else tar_readers(packed))


def reading(path: Path, lesson: Lesson, opener: Opener) -> Callable[[], object]:
    """Return a subject that reads what was handed in."""
    return lambda: read_submission(path, lesson, opener=opener)


def hand_in(folder: Path, lesson: Lesson) -> list[Path]:
    """Write lesson's solutions in each form; return the files."""
    solutions = {each.filename: lesson.solution(each).read_text() for each in lesson.exercises}
    packed = {
        "jdoe.zip": zipped(solutions),
        "jdoe.tar.gz": targz(solutions),
        "jdoe.ipynb": notebook("%matplotlib inline", *solutions.values()),
    }
    return [put(folder / name, content) for name, content in packed.items()]


def main() -> int:
    """Print the costs; return 1 if an archive costs more than it may."""
    lesson, dear = load_lesson("lesson4"), 0
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(Opener()) as opener:
        files = hand_in(Path(folder), lesson)
        begun = time.perf_counter()
        read_submission(files[0], lesson, opener=opener)
        first = 1e3 * (time.perf_counter() - begun)
        print(f"the first, with the start of the sandbox: {first:.0f} ms")
        for path in files:
            subjects = [reading(path, lesson, each) for each in (opener, Uncaged())]
            caged, uncaged = (cost.wall for cost in interleaved(TURNS, *subjects))
            print(f"{path.name:12} {caged:5.2f} ms caged, {uncaged:5.2f} ms in this process: "
                  f"{caged - uncaged:+5.2f} ms (archives: {MOST_MILLISECONDS:g})")  # fmt: skip
            dear += path.suffix != ".ipynb" and caged - uncaged > MOST_MILLISECONDS
    return int(dear > 0)


if __name__ == "__main__":
    sys.exit(main())
