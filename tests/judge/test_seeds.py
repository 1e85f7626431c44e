"""What a wrong answer is told does not hang on what the seed draws."""

import ast
import random
from collections.abc import Iterator

import pytest

from grader.checking.answers import Reference
from grader.judge.diagnosis import diagnose
from grader.judge.plan import StandIn, plan_for
from grader.judge.replay import WrongSolution, keeps_state, silenced
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson, lesson_names, load_lesson
from tests.test_answers import HERE, wrong_sources

SEEDS = (PUBLIC_SEED, "another", "a third")
SAMPLE = 3  # wrong answers of an exercise: all of them would take minutes
# Names of some wrong answers stand or fall with what is drawn: what it needs comes up or not.
DRAWN = (
    "goes up whenever the prediction is too low",
    "rows in a random order",
    "the second is stopped where layer_1 is below 0.01",
    "unsigned bytes turn -1 into 255",
)


def sources(lesson: Lesson, exercise: Exercise) -> list[tuple[str, str]]:
    """Return all wrong answers to an exercise: what each is, and its source."""
    listed = [(path.stem, path.read_text("utf-8")) for path in lesson.misconceptions(exercise)]
    written = wrong_sources(HERE / "wrong_answers" / lesson.name / f"{exercise.name}.py")
    named = [(text.partition("\n")[0], text) for text in written]
    return [(title, text) for title, text in listed + named if is_python(text)]


def is_python(text: str) -> bool:
    """Whether a source can be parsed: some answers are wrong because it cannot."""
    try:
        return bool(ast.parse(text))
    except SyntaxError:
        return False


def told(lesson: Lesson, exercise: Exercise, text: str) -> Iterator[tuple[bool, str | None]]:
    """Give with each seed whether a wrong answer is refused, and the mistake that is named."""
    tree = ast.parse(text)
    code = compile(tree, "wrong", "exec", dont_inherit=True)
    wrong = WrongSolution("wrong", code, keeps_state(tree))
    for seed in SEEDS:
        with silenced():
            student = StandIn(Reference(lesson.solution(exercise)), wrong.loaded())
            student.hear(plan_for(lesson, exercise, seed))
        in_checks = [each for heard in student.heard.values() for each in heard]
        exchanges = in_checks + student.rest
        refused = any(not each.right or each.warned for each in exchanges)
        named = diagnose(lesson, exercise, exchanges, printed=wrong.prints)
        yield refused, named and named.id


@pytest.mark.parametrize("name", lesson_names())
def test_nothing_hangs_on_the_seed(name: str) -> None:
    """With every seed a wrong answer is refused alike, and the same mistake is named."""
    lesson = load_lesson(name)
    differing = {}
    for exercise in lesson.exercises:
        known = sources(lesson, exercise)
        for title, text in random.Random(exercise.name).sample(known, SAMPLE):
            came = set(told(lesson, exercise, text))
            if len(came) > 1 and not any(drawn in title for drawn in DRAWN):
                differing[exercise.name, title] = came
    assert {} == differing
