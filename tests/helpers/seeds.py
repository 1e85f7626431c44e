"""What wrong answers are told, whatever is drawn: asked as a class is, with several seeds."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from grader.checking.answers import Exchange, Question, Reference
from grader.judge.diagnosis import diagnose
from grader.judge.plan import StandIn, plan_for
from grader.judge.replay import Replayed, WrongSolution, keeps_state, silenced
from grader.lessons.lesson import Exercise, Lesson
from grader.sandbox import wire
from tests.test_answers import HERE, wrong_sources


@dataclass(frozen=True)
class Told:
    """What came of a wrong answer with one seed: whether it is refused, and what is named.

    `failed` are the checks that it fails, on which its points hang; they do not count when two of
    these are compared.
    """

    refused: bool
    named: str | None
    failed: frozenset[str] = field(compare=False)


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


def told(lesson: Lesson, exercise: Exercise, text: str, seeds: Iterable[str]) -> Iterator[Told]:
    """Give what a wrong answer is told with each of these seeds."""
    tree = ast.parse(text)
    code = compile(tree, "wrong", "exec", dont_inherit=True)
    wrong = WrongSolution("wrong", code, keeps_state(tree))
    for seed in seeds:
        with silenced():
            student = StandIn(Reference(lesson.solution(exercise)), _Worker(wrong))
            student.hear(plan_for(lesson, exercise, seed))
        in_checks = [each for heard in student.heard.values() for each in heard]
        exchanges = in_checks + student.rest
        failed = frozenset(check for check, asked in student.heard.items() if is_refused(asked))
        named = diagnose(lesson, exercise, exchanges, printed=wrong.prints)
        yield Told(bool(failed), named and named.id, failed)


def is_refused(asked: Iterable[Exchange]) -> bool:
    """Whether a check in which this was asked refuses the answers."""
    return any(not each.right or each.warned for each in asked)


class _Worker:
    """Asks a wrong answer with what comes over the wire: equal texts are not the same there."""

    def __init__(self, wrong: WrongSolution) -> None:
        self.ask = wrong.loaded()

    def __call__(self, question: Question) -> Replayed:
        arguments = (wire.decode(wire.encode(each)) for each in question.arguments)
        return self.ask(Question(question.function, tuple(arguments)))
