"""What a diagnosis costs: `python -m tests.benchmarks.bench_diagnosis`.

Every misconception is judged once, as a student's file; what was asked and answered is then
diagnosed again and again, by itself. First: as in a process that diagnoses for the first time,
nothing loaded and no answer remembered. Then: as for the rest of a class, the least of several
runs. Processor time, in milliseconds, a failed exercise.
"""

import statistics
import time
from dataclasses import dataclass

from grader.checking.answers import Exchange
from grader.judge import misconceptions
from grader.judge import replay as replaying
from grader.judge.diagnosis import diagnose
from grader.judge.plan import all_heard
from grader.lessons.lesson import Exercise, Lesson, lesson_names, load_lesson
from tests.helpers.examining import checks_of

RUNS = 5
LIMIT = 5.0  # milliseconds


@dataclass(frozen=True)
class Cost:
    """What diagnosing one wrong answer took, in milliseconds."""

    name: str
    first: float
    again: float


def cost(lesson: Lesson, exercise: Exercise, name: str, heard: list[Exchange]) -> Cost:
    """Diagnose the same exchanges in a process that forgets, and in one that remembers."""
    misconceptions.read_misconception.cache_clear()
    replaying._first_answer.cache_clear()
    first, *again = (timed(lesson, exercise, heard) for _ in range(1 + RUNS))
    return Cost(f"{lesson.name} {exercise.name}/{name}", first, min(again))


def timed(lesson: Lesson, exercise: Exercise, heard: list[Exchange]) -> float:
    """Return the processor time of one diagnosis, of exchanges not looked at before."""
    fresh = [Exchange(each.question, each.outcome) for each in heard]
    begun = time.process_time()
    diagnose(lesson, exercise, fresh)
    return 1e3 * (time.process_time() - begun)


def main() -> None:
    """Print the costs over all lessons."""
    costs = []
    for lesson in map(load_lesson, lesson_names()):
        for exercise in lesson.exercises:
            for each in misconceptions.misconceptions(lesson, exercise):
                checks = checks_of(lesson, exercise, each)
                heard = all_heard(checks)
                costs.append(cost(lesson, exercise, each.id, heard))
    for title, taken in (
        ("first", [each.first for each in costs]),
        ("again", [each.again for each in costs]),
    ):
        print(f"{title}: median {statistics.median(taken):.2f} ms, most {max(taken):.2f} ms")
    print("the dearest again:")
    for each in sorted(costs, key=lambda each: each.again, reverse=True)[:5]:
        print(f"  {each.again:.2f} ms  {each.name}  (first {each.first:.2f} ms)")
    within = sum(each.again <= LIMIT for each in costs)
    print(f"{within} of {len(costs)} within {LIMIT:g} ms")


if __name__ == "__main__":
    print((__doc__ or "").partition("\n\n")[2])
    main()
