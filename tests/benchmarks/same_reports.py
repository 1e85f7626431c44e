"""Whether what makes grading fast changes a report: `python tests/benchmarks/same_reports.py`.

Everything that the tests keep is graded as always, and then without each of what saves time:

- `memory`: verdicts are not remembered; every student is examined;
- `sharing`: every exercise has a worker of its own, plain or not;
- `plan`: no question is asked beforehand, only those to which a check comes, one at a time.

Graded are the golden submissions, the styles, right and wrong answers of other hands, the
misconceptions, mutants and the attacks. Of wrong answers a submission holds one to each exercise,
so that they meet in a worker, and each is met by the memory of those before it.

Printed is what differs, times aside, and not for a reason that is written down in `REASONS`.
Name lessons to see only these. It takes some ten minutes on one processor.
"""

import contextlib
import functools
import itertools
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parents[2]))

from grader.checking.shared import Shared
from grader.handin.submission import Submission, read_submission
from grader.judge import attempt
from grader.judge.memory import Memory
from grader.judge.mutating import mutate
from grader.judge.options import Options
from grader.judge.run import grade
from grader.judge.session import session_for
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.sandbox.sandbox import Sandbox

TESTS = Path(__file__).parents[1]
CALL_SECONDS = 1.0
MUTANTS = 3  # one in so many
ATTACKED = "error"
BESIDE = ("prediction", "error", "alpha_update")  # what an attack is graded with
BEGINS = "# WRONG: "
SHOWN, SHOWN_BEFORE = 300, 60  # characters of what differs
WITHOUT = ("memory", "sharing", "plan")

# What may differ, and why, by what is left out: which part of which exercise. Scores may of attacks
# alone: what these can get at most, and that others get theirs, tests/test_attacks.py holds.
ALWAYS = [
    (
        "attacks/(answers|close|descriptors|forge|threads?)_.* (checks|status|diagnosis)",
        "it meddles with the lines to the judge, or runs beside them: how far it comes is a race",
    ),
    (
        "attacks/memory_.* (checks|status|score|diagnosis)",
        "it uses memory until time is up: how far it comes in it is a race",
    ),
    ("attacks/right_by_chance error .*", "it draws its answers, otherwise each time"),
    ("attacks/.* output", "it prints what it finds of processes and clocks, and how far it came"),
    ("styles/notebook .* output", "it prints how long it took"),
]
REASONS = {
    "memory": ALWAYS,
    "sharing": ALWAYS,
    "plan": [
        *ALWAYS,
        (
            "attacks/.* (checks|status|score|diagnosis)",
            "it is asked over another line, one question at a time: there it forges other things, "
            "and uses up more or less of the time that its neighbours share",
        ),
        (".* output", "more is asked beforehand: what follows a wrong answer, and some once more"),
        ("(misconceptions|wrong_answers)/.* checks", "it keeps state or draws, and is asked more"),
        ("mutants/.* init_weights checks", "it draws without the seed, and is asked more"),
        (
            "(misconceptions|mutants|wrong_answers)/.* (diagnosis|right)",
            "a diagnosis sees more: what was asked after a wrong answer, and some once more",
        ),
    ],
}


@dataclass(frozen=True)
class HandedIn:
    """What is graded: a submission of a lesson, named by where it comes from."""

    lesson: Lesson
    submission: Submission


@dataclass(frozen=True)
class Difference:
    """What is another without something: which part of an exercise's report."""

    without: str
    submission: str
    exercise: str
    part: str
    always: Any
    other: Any

    @property
    def name(self) -> str:
        """What `REASONS` call it."""
        return f"{self.submission} {self.exercise} {self.part}"

    @property
    def reason(self) -> str:
        """Why it may be so; empty where nothing is known."""
        known = REASONS[self.without]
        return next((why for name, why in known if re.fullmatch(name, self.name)), "")

    def __str__(self) -> str:
        """Return it in lines, from a little before where it begins."""
        texts = json.dumps(self.always), json.dumps(self.other)
        pairs = enumerate(zip(*texts, strict=False))
        start = next((place for place, (one, other) in pairs if one != other), 0)
        start = max(0, start - SHOWN_BEFORE)
        shown = [text[start : start + SHOWN] for text in texts]
        return "\n  ".join([f"without {self.without}: {self.name}", *shown])


def all_handed_in(lesson: Lesson) -> Iterator[HandedIn]:
    """Give all that is graded in a lesson."""
    right = {each.name: lesson.solution(each).read_text("utf-8") for each in lesson.exercises}
    for kind in ("submissions", "styles", "right_answers"):
        for folder in _folders(kind, lesson):
            handed_in = read_submission(folder, lesson)
            sources = handed_in.sources if kind != "right_answers" else right | handed_in.sources
            name = f"{kind}/{folder.name}"
            yield HandedIn(lesson, Submission(name, sources, handed_in.problems))
    for kind, wrong in (
        ("misconceptions", _misconceptions(lesson)),
        ("wrong_answers", _wrong_answers(lesson)),
        ("mutants", _mutants(lesson)),
    ):
        for number, together in enumerate(itertools.zip_longest(*wrong.values())):
            sources = {name: text for name, text in zip(wrong, together, strict=True) if text}
            yield HandedIn(lesson, Submission(f"{kind}/{number}", right | sources))
    if lesson.name == "lesson4":
        for path in sorted(TESTS.glob("attacks/*.py")):
            source = re.sub(r"@[A-Z]+@", "/nowhere", path.read_text("utf-8"))
            sources = {name: right[name] for name in BESIDE} | {ATTACKED: source}
            yield HandedIn(lesson, Submission(f"attacks/{path.stem}", sources))


def _folders(kind: str, lesson: Lesson) -> Iterable[Path]:
    if kind == "submissions":  # those are all of one lesson
        return sorted(TESTS.glob("submissions/*/")) if lesson.name == "lesson4" else ()
    return sorted(TESTS.glob(f"{kind}/{lesson.name}/*/"))


def _misconceptions(lesson: Lesson) -> dict[str, list[str]]:
    return {
        each.name: [path.read_text("utf-8") for path in lesson.misconceptions(each)]
        for each in lesson.exercises
    }


def _wrong_answers(lesson: Lesson) -> dict[str, list[str]]:
    found = {}
    for path in sorted(TESTS.glob(f"wrong_answers/{lesson.name}/*.py")):
        texts = f"\n{path.read_text('utf-8')}".split(f"\n{BEGINS}")
        found[path.stem] = [f"{BEGINS}{text}" for text in texts[1:]]
    return found


def _mutants(lesson: Lesson) -> dict[str, list[str]]:
    return {
        each.name: [source for _, source in mutate(lesson.solution(each).read_text("utf-8"))][
            ::MUTANTS
        ]
        for each in lesson.exercises
    }


def differences(handed_in: HandedIn, sandbox: Sandbox) -> list[Difference]:
    """Grade something as always, and without each of what saves time; return what differs."""
    always = _parts(handed_in, sandbox)
    found = []
    for without in WITHOUT:
        with _leaving_out(without, handed_in.lesson):
            other = _parts(handed_in, sandbox)
        found += [
            Difference(without, handed_in.submission.name, *part, always[part], other[part])
            for part in always
            if always[part] != other[part]
        ]
    return found


@contextlib.contextmanager
def _leaving_out(what: str, lesson: Lesson) -> Iterator[None]:
    session = session_for(lesson)
    with contextlib.ExitStack() as patches:
        patches.enter_context(patch.object(session, "memory", Memory()))
        if what == "sharing":
            patches.enter_context(patch.object(Shared, "learn", _nobody_shares))
        elif what == "plan":
            patches.enter_context(patch.object(attempt, "messages_for", lambda *_: ()))
        yield


def _nobody_shares(shared: Shared, said: object) -> None:
    shared.plain = frozenset()


def _parts(handed_in: HandedIn, sandbox: Sandbox) -> dict[tuple[str, str], Any]:
    """Return the parts of a report, times aside, by exercise and key."""
    options = Options("same", CALL_SECONDS, tuple(_exercises(handed_in)))
    report = grade(handed_in.lesson, handed_in.submission, sandbox, options)
    found = {}
    for exercise in json.loads(report.to_json())["exercises"]:
        for check in exercise["checks"]:
            del check["seconds"]
        for key in ("status", "score", "checks", "output", "diagnosis", "right"):
            found[exercise["name"], key] = exercise.get(key)
    return found


def _exercises(handed_in: HandedIn) -> Sequence[str]:
    return BESIDE if handed_in.submission.name.startswith("attacks/") else ()


@functools.cache
def _sandbox() -> Sandbox:
    return Sandbox()


def _differences(handed_in: HandedIn) -> list[Difference]:
    return differences(handed_in, _sandbox())


def main(lessons: Sequence[str]) -> bool:
    """Print what differs for no reason; return whether there is nothing."""
    every = [each for name in lessons for each in all_handed_in(load_lesson(name))]
    known: Counter[str] = Counter()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for each in itertools.chain.from_iterable(pool.map(_differences, every, chunksize=4)):
            known[each.reason] += 1
            if not each.reason:
                print(each, flush=True)
    unknown = known.pop("", 0)
    print(f"{len(every)} submissions: {unknown} parts of their reports differ for no known reason")
    for reason, number in known.items():
        print(f"{number:6} differ: {reason}")
    return not unknown


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:] or lesson_names()) else 1)
