"""The memory of verdicts: what is remembered is what would come out again."""

import json
from typing import Any

import pytest

from grader.handin.submission import Submission
from grader.judge import memory
from grader.judge.attempt import exercise_report
from grader.judge.options import Options
from grader.judge.plan import Plan, plan_for
from grader.judge.run import grade
from grader.judge.session import session_for
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.sandbox.sandbox import Sandbox
from tests.judge.test_run import without_times

STATE = "seen = []\ndef squared_error(p, g):\n    seen.append(p)\n    return len(seen)\n"
DRAWS = "import random\ndef squared_error(p, g): return random.random()\n"
WARNS = (
    "import numpy as np\ndef squared_error(p, g): return (p - g) ** 2 + 0 * np.log(np.float64(0))\n"
)
RAISES = "# {}\ndef squared_error(p, g):\n    raise ValueError(p)\n"


def class_of(lesson: Lesson) -> list[Submission]:
    """Return submissions right, wrong and odd, some of which answer alike."""
    right = {each.name: lesson.solution(each).read_text("utf-8") for each in lesson.exercises}
    stubs = {
        each.name: (lesson.stubs / each.filename).read_text("utf-8") for each in lesson.exercises
    }
    given: list[dict[str, str]] = [right, stubs, {}, right | {lesson.exercises[0].name: "x = ("}]
    for exercise in lesson.exercises:
        for path in lesson.misconceptions(exercise)[:1]:
            given.append(right | {exercise.name: path.read_text("utf-8")})
    odd = (STATE, DRAWS, WARNS, RAISES.format(1), RAISES.format("\n# 2"))
    given += [right | {"error": source} for source in odd if "error" in right]
    given += [{name: f"{source}\n# again\n" for name, source in each.items()} for each in given]
    return [Submission(f"student{number}", each) for number, each in enumerate(given)]


@pytest.mark.parametrize("name", lesson_names())
def test_memory_changes_no_report(
    name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Forwards, backwards and without memory: the reports are the same but for times."""
    lesson = load_lesson(name)
    submissions, options = class_of(lesson), Options("memory", 0.5)

    def reports(order: list[Submission]) -> dict[str, Any]:
        session_for(lesson).memory = memory.Memory()
        found = {each.name: without_times(grade(lesson, each, sandbox, options)) for each in order}
        return {name: json.dumps(found[name]) for name in sorted(found)}

    forwards, backwards = reports(submissions), reports(submissions[::-1])
    monkeypatch.setattr(memory, "MOST", 0)
    without = reports(submissions)
    assert forwards == backwards
    assert forwards == without


def test_the_plan_changes_no_verdict(
    lesson4: Lesson, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked one question after the other, as checks come to them, everybody gets the same.

    But for those who keep state or draw: they are asked more beforehand, also after a wrong answer.
    """
    wrong = [STATE, DRAWS]
    submissions = [
        each
        for each in class_of(lesson4)
        if not any(each.sources.get("error", "").startswith(source) for source in wrong)
    ]

    def verdicts() -> list[Any]:
        session_for(lesson4).memory = memory.Memory()
        found = [grade(lesson4, each, sandbox, Options("plan", 0.5)) for each in submissions]
        return [
            (each.status, each.score, [(check.outcome, check.message) for check in each.checks])
            for report in found
            for each in report.exercises
        ]

    expected = verdicts()
    monkeypatch.setattr(Plan, "messages", ())
    assert expected == verdicts()


def test_pytest_runs_once_for_the_same_answers(
    lesson4: Lesson, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who answers to the last byte what another did is not examined; who does not, is."""
    session = session_for(lesson4)
    plan_for(lesson4, lesson4.exercise("error"), "once")
    examined: list[str] = []
    examine = session.examine

    def counted(exercise: str, *rest: Any) -> Any:
        examined.append(exercise)
        return examine(exercise, *rest)

    monkeypatch.setattr(session, "examine", counted)
    options = Options("once", exercises=("error",))
    right = lesson4.solution(lesson4.exercise("error")).read_text("utf-8")
    for source in (right, f"# mine\n{right}", right.replace("** 2", "** 2 + 1e-15")):
        grade(lesson4, Submission("test", {"error": source}), sandbox, options)
    assert ["error", "error"] == examined


def test_memory_is_bounded(lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest is forgotten, and what was asked for lately is not the oldest."""
    monkeypatch.setattr(memory, "MOST", 2)
    keys: list[memory.Key] = [("error", "seed", 2.0, bytes([number])) for number in range(3)]
    kept, nothing = memory.Memory(), exercise_report(lesson4.exercises[0], ())
    for key in keys[:2]:
        kept.add(key, nothing)
    assert kept.get(keys[0])
    kept.add(keys[2], nothing)
    assert [True, False, True] == [kept.get(key) is not None for key in keys]
