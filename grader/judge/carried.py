"""The questions of a lesson as the kit carries them: a single grading need not find them out.

`grade derive` writes them beside the suites, from the plans of the public seed. They hold only as
long as suites, traces and solutions are those that they were made from; else plans are learned.
"""

import json
from collections.abc import Collection
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader.checking.answers import Planned, Question, Reference, as_said
from grader.checking.recorded import NotRecorded, reference_of
from grader.files import sha256_of
from grader.lessons.kit import files_in
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson, lesson_names
from grader.sandbox import wire

if TYPE_CHECKING:
    from grader.judge.plan import Messages

CARRIED = "questions.json"
MISCONCEPTIONS = "misconceptions"
MOST_CARRIED = 128  # exercises whose messages are kept


def messages_for(lesson: Lesson, exercise: Exercise, seed: str) -> "Messages":
    """Return what everybody is asked in an exercise, as it goes out.

    Raises:
        Fault: it is not carried, and cannot be learned.
    """
    if lesson.kit.is_edition and seed != PUBLIC_SEED:
        raise NotRecorded("a students' edition holds what is due with the public seed alone")
    if seed == PUBLIC_SEED and (carried := _carried_messages(lesson, exercise)):
        return carried
    from grader.judge.plan import plan_for  # what is carried does not wait for it

    return plan_for(lesson, exercise, seed).messages


def write_questions(lesson: Lesson) -> bool:
    """Write what the kit carries of a lesson; return whether that has changed.

    Raises:
        Fault: a plan cannot be learned, or a suite cannot be used.
    """
    path, text = lesson.suites / CARRIED, carried_text(lesson)
    if path.is_file() and path.read_text("utf-8") == text:
        return False
    path.write_text(text, "utf-8")
    return True


def carried_text(lesson: Lesson) -> str:
    """Return what the kit is to carry of a lesson: a line for each message.

    Raises:
        Fault: a plan cannot be learned, or a suite cannot be used.
    """
    from grader.judge.plan import usable_plan

    exercises = {
        each.name: [
            [_carrying(planned) for planned in message]
            for message in usable_plan(lesson, each, PUBLIC_SEED).messages
        ]
        for each in lesson.exercises
    }
    lines = ",\n".join(
        f'"{name}": [\n' + ",\n".join(map(json.dumps, messages)) + "]"
        for name, messages in exercises.items()
    )
    return f'{{"made_from": "{_made_from(lesson)}",\n{lines}}}\n'


def _carrying(planned: Planned) -> list[Any]:
    """Return what `_planned` takes for a question, behind the reference."""
    question = planned.question
    encoded = list(map(wire.encode, question.arguments))
    return [planned.check, planned.number, question.function, encoded]


@lru_cache(maxsize=MOST_CARRIED)
def _carried_messages(lesson: Lesson, exercise: Exercise) -> "Messages | None":
    """Return the messages of an exercise, if they are carried and fit what is there."""
    messages = _carried(lesson).get(exercise.name)
    if messages is None:
        return None
    reference = reference_of(lesson, exercise)
    return tuple(tuple(_planned(reference, *each) for each in message) for message in messages)


@lru_cache
def _carried(lesson: Lesson) -> dict[str, Any]:
    path = lesson.suites / CARRIED
    document: dict[str, Any] = json.loads(path.read_bytes()) if path.is_file() else {}
    return document if document.get("made_from") == _made_from(lesson) else {}


def _planned(
    reference: Reference, check: str, number: int, function: str, encoded: list[Any]
) -> Planned:
    question = Question(function, tuple(map(wire.decode, encoded)))
    said = as_said(number, function, question.arguments)
    due = partial(reference.answer, function, question.arguments)
    return Planned(number, check, question, said, due)


def _made_from(lesson: Lesson) -> str:
    """Return a hash of all that decides what is asked."""
    folders: list[tuple[Path, Collection[str]]] = [
        (lesson.solutions, []),
        (lesson.suites, [MISCONCEPTIONS]),
        (lesson.kit.suites, lesson_names(lesson.kit)),  # what lessons share
    ]
    files = (path for folder, but in folders for path in files_in(folder, but))
    return sha256_of((path.name, path) for path in files if path.name != CARRIED)
