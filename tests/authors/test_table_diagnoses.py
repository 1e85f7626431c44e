"""The table of all wrong answers: nothing is taken for what it is not."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

from grader.checking.answers import Question
from grader.judge.plan import solution_checks
from grader.lessons.lesson import Lesson
from grader.sandbox.sandbox import Sandbox
from tests.benchmarks.table_diagnoses import WrongAnswer, ask_more

TABLE = Path(__file__).parents[1] / "benchmarks" / "table_diagnoses.py"


def test_nothing_is_confused() -> None:
    """Of all wrong answers to an exercise each misconception is known, and none is confused."""
    command = [sys.executable, str(TABLE), "lesson4", "prediction"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (0, "") == (told.returncode, told.stderr)
    _, row, together = told.stdout.splitlines()
    assert row[26:] == together[26:]
    assert ["lesson4", "prediction", "6", "of", "6"] == row.split()[:5]
    assert row.endswith(" 0")


def test_no_question_is_asked_again_for_another_seed(lesson4: Lesson, sandbox: Sandbox) -> None:
    """What every seed asks is asked as often as with one: more would show what is drawn or kept."""
    exercise = lesson4.exercise("prediction")
    source = lesson4.solution(exercise).read_text("utf-8")
    student = ask_more(lesson4, exercise, WrongAnswer("prediction", "", "", source), sandbox)
    asked = Counter(each.question for each in student.exchanges)
    rights = [right for check in solution_checks(lesson4, exercise) for right in check.answers]
    due = Counter(Question.of(each.function, each.arguments) for each in rights)
    assert due == {question: asked[question] for question in due}
    assert len(due) < len(asked)
