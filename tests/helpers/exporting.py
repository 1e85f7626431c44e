"""A class's scores to be exported, full of what hostile students hand in."""

import json
from dataclasses import replace
from pathlib import Path

from grader.commands.export import export
from grader.results.gradebook import (
    GRADED,
    OUR_FAULT,
    SCORES_JSON,
    UNREADABLE,
    Gradebook,
    StudentScore,
    report_path,
)
from grader.results.report import Check, ExerciseReport, Outcome, Report, Status
from grader.sandbox.isolation import Isolation

HOSTILE = "<script>alert(1)</script>\x1b[2J]]>\u202e=1+1\x00\ufffe\ud800\r& \"quoted\" 'it'"
SECRET = "AssertionError: 0.3025 (test_error.py:41)"  # what went wrong in a suite of ours
FOUND = StudentScore("", "", False, GRADED, 0.0, False, {}, None)
MAX_SCORE = 3.0
CHECKS = (
    Check("knob", "The knob's squared error is 0.3025.", Outcome.PASSED, "", 0.001),
    Check("mean", "The mean is right.", Outcome.FAILED, f"returned {HOSTILE}", 0.002),
    Check("late", "Returns at all.", Outcome.TIMEOUT, "had not returned after 2 s", 2.0),
    Check("raised", "Takes lists.", Outcome.ERROR, f"raised ValueError: {HOSTILE}", 0.0),
    Check("none", "Is there.", Outcome.SKIPPED, "there is no error.py", 0.0),
)
PREDICT = ExerciseReport(
    name="prediction",
    title="Predict: what?",
    status=Status.PASSED,
    score=1.0,
    max_score=1.0,
    checks=CHECKS[:1],
    output="",
)
COMPARE = replace(
    PREDICT,
    name="error",
    title="Compare: how much?",
    status=Status.FAILED,
    score=0.4,
    max_score=2.0,
    checks=CHECKS,
    output=f"debug {HOSTILE}\n" * 100,
)
RIGHT = replace(
    COMPARE, status=Status.PASSED, score=2.0, checks=CHECKS[:1] * 5, output="pred 0.25\n"
)
BROKEN_CHECK = Check("mean", "The mean is right.", Outcome.INTERNAL, SECRET, 0.0)
OURS = replace(COMPARE, status=Status.INTERNAL, score=0.0, checks=(BROKEN_CHECK,))


def report(*exercises: ExerciseReport) -> Report:
    """Return a report on these exercises, or on one that passed and one that failed."""
    return Report(
        kit_version="0.1.0",
        lesson="lesson4",
        submission="handed-in/jdoe",
        submission_sha256="0" * 64,
        suite_sha256="1" * 64,
        seed="from-memory",
        graded_at="2026-11-20T12:00:00Z",
        isolation=Isolation.FULL,
        exercises=exercises or (PREDICT, COMPARE),
    )


def graded(student: str, name: str, *exercises: ExerciseReport) -> tuple[StudentScore, Report]:
    """Return what a student got, and the report."""
    theirs = report(*exercises)
    problem = f"{OUR_FAULT}; internal: error" if theirs.internal else None
    scores = {each.name: each.score for each in theirs.exercises}
    score = replace(
        FOUND,
        id=student,
        name=name,
        score=theirs.score,
        passed=theirs.passed,
        exercises=scores,
        problem=problem,
        internal=theirs.internal,
    )
    return score, theirs


def unreadable(student: str, name: str, problem: str) -> tuple[StudentScore, None]:
    """Return what a student got of whom nothing could be read."""
    return replace(FOUND, id=student, name=name, status=UNREADABLE, problem=problem), None


def write_class(folder: Path, *students: tuple[StudentScore, Report | None]) -> Path:
    """Write the scores of a class, as `grade batch` does, into `folder`/scores; return that."""
    place = folder / "scores"
    (place / "reports").mkdir(parents=True)
    scores = tuple(sorted((score for score, _ in students), key=lambda score: score.id))
    (place / SCORES_JSON).write_text(Gradebook("lesson4", MAX_SCORE, scores).to_json())
    for score, theirs in students:
        if theirs is not None:
            document = json.loads(theirs.to_json()) | {"a key of later versions": 1}
            report_path(place, score.id).write_text(json.dumps(document))
    return place


def run_export(*arguments: object) -> None:
    """Run `grade export` in this process; trouble comes as it is raised."""
    export.main([str(each) for each in arguments], "grade export", standalone_mode=False)
