"""How many wrong answers are diagnosed: `python tests/benchmarks/table_diagnoses.py`.

Wrong answers are all that the kit knows: the misconceptions, the solutions with one small mistake
put in, those that took no thought, those of `tests/wrong_answers`, the hostile ones of
`tests/attacks` and the files of `tests/submissions`. What passes, or is still to do, is none. Name
a lesson, and exercises of it, to see only these.

A wrong answer for which something is named is then asked all questions of its suite, drawn from
three seeds; what no seed changes is not asked again for each. If all that comes of these is
diagnosed otherwise, or not at all, the two were confused: there should be none. Nor should a
misconception be diagnosed as anything but itself. What is hostile answers otherwise when it is
asked again, or not at all: with it nothing can be confused.
"""

import contextlib
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from grader.authors.verify import LAZY_ANSWERS, lazy_source
from grader.checking.answers import Answer, Exchange, Question, Reference, Verdict
from grader.checking.comparison import WrongForm, laid_out
from grader.checking.shared import Budget
from grader.checking.student import Student
from grader.handin.submission import Submission, read_submission
from grader.judge.diagnosis import diagnose
from grader.judge.families import FAMILIES
from grader.judge.misconceptions import misconceptions
from grader.judge.mutating import mutate
from grader.judge.options import Options
from grader.judge.plan import solution_checks
from grader.judge.run import grade
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson, lesson_names, load_lesson
from grader.results.report import Status
from grader.sandbox.sandbox import Sandbox

KINDS = ("misconception", "mutant", "lazy", "written", "attack", "golden")
CALL_SECONDS = 0.5  # a wrong answer that loops for ever is refused soon enough
ALL_SECONDS = 60.0  # for all questions together
TESTS = Path(__file__).parents[1]
WRITTEN, ATTACKS, GOLDEN = TESTS / "wrong_answers", TESTS / "attacks", TESTS / "submissions"
ATTACKED = "lesson4", "error"  # what attacks and golden submissions are written for
NO_ANSWER = {Status.PASSED, Status.TODO, Status.MISSING}
BEGINS = "# WRONG: "
# What is kept between calls makes other answers of all that is asked after more questions.
KEPT = {"kept_between_calls", "not_the_same_twice", "remembered"}
SEEDS = (PUBLIC_SEED, "more", "still more")


@dataclass(frozen=True)
class WrongAnswer:
    """One wrong answer: its source, and what it is called: a file's name, or what is changed."""

    exercise: str
    kind: str
    name: str
    source: str


@dataclass(frozen=True)
class Diagnosed:
    """What came of a wrong answer: the id that was named, if any, and whether it was taken for it.

    `is_wrong` is unset if it was none, `listed` is set if what was named is a misconception.
    """

    answer: WrongAnswer
    is_wrong: bool
    named: str
    listed: bool = False
    confused: bool = False


def wrong_answers(lesson: Lesson, exercise: Exercise) -> Iterator[WrongAnswer]:
    """Give every wrong answer to an exercise that the kit knows."""
    for path in lesson.misconceptions(exercise):
        yield WrongAnswer(exercise.name, "misconception", path.stem, path.read_text("utf-8"))
    for change, source in mutate(lesson.solution(exercise).read_text("utf-8")):
        yield WrongAnswer(exercise.name, "mutant", change, source)
    for title, lazy in LAZY_ANSWERS.items():
        source = lazy_source(lesson, exercise, lazy.expression)
        yield WrongAnswer(exercise.name, "lazy", title, source)
    path = WRITTEN / lesson.name / f"{exercise.name}.py"
    texts = f"\n{path.read_text('utf-8')}".split(f"\n{BEGINS}")[1:] if path.is_file() else []
    for text in texts:
        yield WrongAnswer(exercise.name, "written", text.partition("\n")[0], BEGINS + text)
    if (lesson.name, exercise.name) == ATTACKED:
        for attack in sorted(ATTACKS.glob("*.py")):
            yield WrongAnswer(exercise.name, "attack", attack.stem, attack.read_text("utf-8"))
    if lesson.name == ATTACKED[0]:
        yield from golden_answers(lesson, exercise)


def golden_answers(lesson: Lesson, exercise: Exercise) -> Iterator[WrongAnswer]:
    """Give what the golden submissions hold for an exercise, but for those that are right."""
    for folder in sorted(GOLDEN.iterdir()):
        source = read_submission(folder, lesson).sources.get(exercise.name)
        if source is not None and not folder.name.startswith("right_"):
            yield WrongAnswer(exercise.name, "golden", folder.name, source)


_sandbox: Sandbox | None = None  # of this pool process


def start_sandbox() -> None:
    """Make a pool process ready."""
    global _sandbox
    _sandbox = Sandbox()


def examine(job: tuple[Lesson, WrongAnswer]) -> Diagnosed:
    """Judge a wrong answer; where something is named, ask more."""
    lesson, answer = job
    assert _sandbox is not None
    options = Options(call_seconds=CALL_SECONDS, exercises=(answer.exercise,))
    submission = Submission("wrong", {answer.exercise: answer.source})
    (graded,) = grade(lesson, submission, _sandbox, options).exercises
    if graded.diagnosis is None:
        return Diagnosed(answer, graded.status not in NO_ANSWER, "")
    exercise, named = lesson.exercise(answer.exercise), graded.diagnosis.id
    student = ask_more(lesson, exercise, answer, _sandbox)
    more, printed = student.exchanges, bool(student.output.text)
    # An overflow on the way makes no other mistake of it.
    found = [
        diagnose(lesson, exercise, each, printed=printed)
        for each in (more, list(filter(is_finite, more)))
    ]
    sure = answer.kind == "attack" or named in KEPT
    same = sure or any(each is not None and is_same(named, each.id) for each in found)
    listed = named in {each.id for each in misconceptions(lesson, exercise)}
    return Diagnosed(answer, is_wrong=True, named=named, listed=listed, confused=not same)


def is_same(named: str, found: str) -> bool:
    """Whether what is found after more questions is what was named, or one of its kinds."""
    kinds = {family: members for family, members, *_ in FAMILIES}
    return found == named or found in kinds.get(named, ())


def ask_more(lesson: Lesson, exercise: Exercise, answer: WrongAnswer, sandbox: Sandbox) -> Student:
    """Return a student who was asked all questions of the suite, also after a wrong answer."""
    student = Student(
        exercise=exercise.name,
        sources={exercise.name: answer.source},
        reference=Reference(lesson.solution(exercise)),
        sandbox=sandbox,
        call_seconds=CALL_SECONDS,
        budget=Budget(ALL_SECONDS),
    )
    asked: set[Question] = set()
    for seed in SEEDS:
        checks = solution_checks(lesson, exercise, seed)
        rights = [right for check in checks for right in check.answers]
        questions = [Question.of(each.function, each.arguments) for each in rights]
        for each in questions:
            if each not in asked:  # asked again, it would show what is kept or drawn
                with contextlib.suppress(Verdict):
                    student.ask(each.function, each.arguments)
        asked.update(questions)
    student.close()
    return student


def is_finite(exchange: Exchange) -> bool:
    """Whether an answer holds only finite numbers, or no numbers at all."""
    try:
        answer = exchange.outcome
        return not isinstance(answer, Answer) or bool(
            np.isfinite(laid_out(answer.raw, answer.due)).all()
        )
    except WrongForm:
        return True


def show(lesson: str, found: Sequence[Diagnosed]) -> Iterator[str]:
    """Give the lines of the table for the wrong answers of a lesson."""
    for exercise in dict.fromkeys(each.answer.exercise for each in found):
        of_exercise = [each for each in found if each.answer.exercise == exercise]
        yield row(f"{lesson} {exercise}", of_exercise)
    for each in found:
        if not is_sound(each):
            said = each.named or "not diagnosed"
            yield f"  {each.answer.exercise}: {each.answer.kind} {each.answer.name}: {said}"


def row(name: str, found: Iterable[Diagnosed]) -> str:
    """Return one line: of each kind how many are diagnosed; how, and how many are confused."""
    found = list(found)
    all_of, known = Counter(each.answer.kind for each in found), Counter[str]()
    for each in found:
        known[each.answer.kind] += bool(each.named)
    shares = "".join(f"{known[kind]:6} of {all_of[kind]:4}" for kind in KINDS)
    named = sum(each.listed for each in found)
    read_off = sum(known.values()) - named
    share = sum(known.values()) / max(1, len(found))
    confused = sum(each.confused for each in found)
    return f"{name:26}{shares}{named:8}{read_off:9}{share:8.0%}{confused:9}"


def is_sound(diagnosed: Diagnosed) -> bool:
    """Whether it was not confused, and diagnosed as itself if it is a misconception."""
    its_own = diagnosed.answer.kind != "misconception" or diagnosed.named == diagnosed.answer.name
    return its_own and not diagnosed.confused


def main(lessons: Sequence[Lesson], exercises: Sequence[str]) -> bool:
    """Print the table; return whether all of it is sound."""
    print(f"{'':26}" + "".join(f"{kind:>14}" for kind in KINDS), end="")
    print(f"{'named':>8}{'read off':>9}{'share':>8}{'confused':>9}")
    every: list[Diagnosed] = []
    with ProcessPoolExecutor(os.cpu_count(), initializer=start_sandbox) as pool:
        begun = [
            (lesson.name, pool.map(examine, [(lesson, one) for one in wrong_answers(lesson, each)]))
            for lesson in lessons
            for each in lesson.exercises
            if not exercises or each.name in exercises
        ]
        for name, examined in begun:
            found = [each for each in examined if each.is_wrong]
            every += found
            print("\n".join(show(name, found)), flush=True)
    print(row("all", every))
    return all(map(is_sound, every))


if __name__ == "__main__":
    names = sys.argv[1:2] or lesson_names()
    sys.exit(0 if main([load_lesson(name) for name in names], sys.argv[2:]) else 1)
