"""What hangs on the seed's luck: `python -m tests.benchmarks.table_seeds`.

Every misconception and every answer of `tests/wrong_answers` is asked what twenty seeds draw. Those
are shown that are not refused with one of them, or not told the same with all: there should be
none. Name lessons, or exercises as `lesson5/pressure`, to try only these.
"""

import itertools
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from grader.lessons.lesson import PUBLIC_SEED, lesson_names, load_lesson
from tests.helpers.seeds import Told, sources, told

SEEDS = (PUBLIC_SEED, *(f"seed {number}" for number in range(1, 20)))
Job = tuple[str, str, str]  # lesson, exercise, seed


def exercises(asked: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give each exercise that is asked for, or all, by its lesson's name and its own."""
    for lesson in map(load_lesson, lesson_names()):
        for each in lesson.exercises:
            if not asked or {lesson.name, f"{lesson.name}/{each.name}"} & set(asked):
                yield lesson.name, each.name


def tell(job: Job) -> list[tuple[str, Told]]:
    """Return what all wrong answers to an exercise are told with a seed."""
    lesson = load_lesson(job[0])
    exercise = lesson.exercise(job[1])
    return [
        (title, each)
        for title, text in sources(lesson, exercise)
        for each in told(lesson, exercise, text, [job[2]])
    ]


def show(name: str, answers: Iterable[list[tuple[str, Told]]]) -> int:
    """Print which answers to an exercise hang on the seed, and return how many."""
    came: dict[str, Counter[Told]] = defaultdict(Counter)
    for title, each in itertools.chain.from_iterable(answers):
        came[title][each] += 1
    unsteady = {
        title: counts
        for title, counts in came.items()
        if len(counts) > 1 or not all(each.refused for each in counts)
    }
    print(f"{name}: {len(unsteady)} of {len(came)} wrong answers hang on the seed", flush=True)
    for title, counts in unsteady.items():
        print(f"  {title}")
        for each, times in counts.most_common():
            print(f"{times:6}  {each.named if each.refused else 'not refused'}")
    return len(unsteady)


def main(asked: Sequence[str]) -> bool:
    """Print what hangs on the seed, exercise by exercise; return whether nothing does."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        begun = [
            (f"{lesson} {exercise}", [(lesson, exercise, seed) for seed in SEEDS])
            for lesson, exercise in exercises(asked)
        ]
        answers = [(name, pool.map(tell, jobs)) for name, jobs in begun]
        return not sum(show(name, each) for name, each in answers)


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
