"""What hangs on the seed's luck: `python -m tests.benchmarks.table_seeds`.

Every misconception and every answer of `tests/wrong_answers` is asked what twenty seeds draw. Those
are shown that are not refused with one of them, or not told the same with all: there should be
none. Name lessons, or exercises as `lesson5/pressure`, to try only these.
"""

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from grader.lessons.lesson import PUBLIC_SEED, lesson_names, load_lesson
from tests.helpers.seeds import Told, sources, told

SEEDS = (PUBLIC_SEED, *(f"seed {number}" for number in range(1, 20)))
Job = tuple[str, str, str]  # lesson, exercise, seed


def jobs(asked: Sequence[str]) -> Iterator[Job]:
    """Give each exercise that is asked for, or all, with each seed."""
    for seed in SEEDS:
        for lesson in map(load_lesson, lesson_names()):
            for each in lesson.exercises:
                if not asked or {lesson.name, f"{lesson.name}/{each.name}"} & set(asked):
                    yield lesson.name, each.name, seed


def tell(job: Job) -> list[tuple[str, Told]]:
    """Return what all wrong answers to an exercise are told with a seed."""
    lesson = load_lesson(job[0])
    exercise = lesson.exercise(job[1])
    return [
        (title, each)
        for title, text in sources(lesson, exercise)
        for each in told(lesson, exercise, text, [job[2]])
    ]


def main(asked: Sequence[str]) -> bool:
    """Print what hangs on the seed; return whether nothing does."""
    came: dict[tuple[str, str, str], Counter[Told]] = defaultdict(Counter)
    every = list(jobs(asked))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for (lesson, exercise, _), answers in zip(every, pool.map(tell, every), strict=True):
            for title, each in answers:
                came[lesson, exercise, title][each] += 1
    unsteady = {
        name: counts
        for name, counts in came.items()
        if len(counts) > 1 or not all(each.refused for each in counts)
    }
    for name, counts in unsteady.items():
        print(*name)
        for each, times in counts.most_common():
            print(f"{times:6}  {each.named if each.refused else 'not refused'}")
    print(f"{len(came)} wrong answers, {len(SEEDS)} seeds: {len(unsteady)} hang on the seed")
    return not unsteady


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
