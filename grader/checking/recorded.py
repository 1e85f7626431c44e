"""What a students' edition has in the place of solutions: the answers that they gave.

`grade release` records them, a file an exercise, for all that is asked with the public seed.
Signatures and docstrings are those of the stubs, which are derived from the solutions.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from grader.checking.answers import Question, Raised, Reference
from grader.errors import KitError
from grader.lessons.lesson import Exercise, Lesson
from grader.sandbox import wire

ANSWERS = "answers"  # the folder beside a lesson's suites
KEY_DIGITS = 20


class NotRecorded(KitError):
    """Somebody would have to be asked whose code is not there, and whose answer is not either."""


@dataclass(frozen=True)
class Said:
    """What came of a question: plain data, or a `Raised`; and whether it came with a warning."""

    outcome: Any
    warned: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON can say it; raises wire.Refused where it is not data."""
        warned = {"warned": True} if self.warned else {}
        if isinstance(self.outcome, Raised):
            return {"raised": self.outcome.name, "text": self.outcome.text, **warned}
        return {"answer": wire.encode(self.outcome), **warned}

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> "Said":
        """Return what `to_json` wrote."""
        warned = told.get("warned", False)
        if "raised" in told:
            return cls(Raised(told["raised"], told["text"]), warned)
        return cls(wire.decode(told["answer"]), warned)


@dataclass(frozen=True)
class Run:
    """How a misconception was asked one question after the other.

    `order` are the questions' places in `Record.asked`; `said` has the place of what came of each
    in `Record.outcomes`.
    """

    order: tuple[int, ...]
    said: tuple[int, ...]


@dataclass(frozen=True)
class RecordedMistake:
    """What is recorded of a misconception beside its text.

    The first of its `runs` is in the order of `Record.asked`. Only where an answer depends on what
    was asked before there are others.
    """

    keeps_state: bool
    prints: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True, eq=False)
class Record:
    """What is recorded of an exercise.

    `asked` are the keys of the questions that everybody is asked, in order; `outcomes` is what came
    of each question, by its key: of the solution first, and then each other that there was.
    """

    asked: tuple[str, ...]
    outcomes: Mapping[str, Sequence[Mapping[str, Any]]]
    mistakes: Mapping[str, RecordedMistake]

    def due(self, key: str) -> Any:
        """Return what the solution answered; raises KeyError if that is not recorded."""
        return Said.of_json(self.outcomes[key][0]).outcome

    def mistake(self, name: str) -> RecordedMistake:
        """Return what is recorded of a misconception; raises NotRecorded if nothing is."""
        try:
            return self.mistakes[name]
        except KeyError:
            raise NotRecorded(f"nothing is recorded of the misconception {name}") from None

    def replayed(self, name: str, questions: Iterable[Question]) -> Iterator[Said]:
        """Give what came of each question of a misconception that was asked them in this order.

        Raises:
            NotRecorded: it was not asked that, or not after the same questions where that counts.
        """
        mistake = self.mistake(name)
        runs = mistake.runs
        for place, key in enumerate(map(key_of, questions)):
            if mistake.keeps_state:
                runs = tuple(each for each in runs if self._is_asked(each, place, key))
            if not runs or key not in self.asked:
                raise NotRecorded(f"{name} was not asked that, or not in this order")
            said = runs[0].said[place if mistake.keeps_state else self.asked.index(key)]
            yield Said.of_json(self.outcomes[key][said])

    def _is_asked(self, run: Run, place: int, key: str) -> bool:
        return place < len(run.order) and self.asked[run.order[place]] == key


@lru_cache(maxsize=1 << 14)
def key_of(question: Question) -> str:
    """Return by what a question is known in a record.

    Raises:
        NotRecorded: its arguments are not data.
    """
    try:
        asked = [question.function, *map(wire.encode, question.arguments)]
    except wire.Refused as refused:
        raise NotRecorded(f"{question.function} is asked with {refused}") from None
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:KEY_DIGITS]


def record_file(lesson: Lesson, exercise: Exercise) -> Path:
    """Return the file of what is recorded of an exercise."""
    return lesson.suites / ANSWERS / f"{exercise.name}.json"


def record_of(lesson: Lesson, exercise: Exercise) -> Record:
    """Return what is recorded of an exercise.

    Raises:
        KitError: its file cannot be used.
    """
    path = record_file(lesson, exercise)
    try:
        return _read_record(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KitError(f"{path} is not as `grade release` writes it: {error!r}") from error


@lru_cache(maxsize=128)
def _read_record(path: Path, changed: int) -> Record:
    told = json.loads(path.read_bytes())
    return Record(
        asked=tuple(told["asked"]),
        outcomes=told["outcomes"],
        mistakes={
            name: RecordedMistake(
                each["keeps_state"],
                each["prints"],
                tuple(Run(tuple(run["order"]), tuple(run["said"])) for run in each["runs"]),
            )
            for name, each in told["misconceptions"].items()
        },
    )


class RecordedReference(Reference):
    """The reference of a students' edition: a stub's names and parameters, and recorded answers."""

    def __init__(self, lesson: Lesson, exercise: Exercise) -> None:
        super().__init__(lesson.solution(exercise), lesson.kit)
        self._record = record_of(lesson, exercise)

    def answer(self, function: str, arguments: tuple[Any, ...]) -> Any:
        """Return what the solution answered.

        Raises:
            NotRecorded: it was not asked that.
        """
        try:
            return self._record.due(key_of(Question.of(function, arguments)))
        except KeyError:
            raise NotRecorded(
                f"a students' edition does not hold what {function} answers to that"
            ) from None


def reference_of(lesson: Lesson, exercise: Exercise) -> Reference:
    """Return the reference of an exercise: its solution, or what is recorded of it.

    Raises:
        KitError: it does not load.
    """
    if lesson.kit.is_edition:
        return RecordedReference(lesson, exercise)
    return Reference(lesson.solution(exercise), lesson.kit)
