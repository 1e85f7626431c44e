"""The report: scores, statuses, JSON, and how it reaches a file or a screen whole."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson
from grader.results.decisions import Decision
from grader.results.report import (
    SCHEMA,
    SCHEMA_VERSION,
    Check,
    Diagnosis,
    ExerciseReport,
    Outcome,
    Report,
    Status,
    exercise_status,
)
from grader.sandbox.sandbox import Sandbox

GradeSources = Callable[..., Report]
RIGHT = "def neural_network(my_input, weight): return my_input * weight"
SHA256 = "0" * 64


def make_check(outcome: Outcome = Outcome.PASSED) -> Check:
    """Return a check of that outcome."""
    return Check("name", "A sentence.", outcome, "", 0.25)


def make_report(*statuses: Status, score: float = 1.0) -> Report:
    """Return a report with an exercise of 2 points for each status."""
    exercises = tuple(
        ExerciseReport(f"exercise{n}", "Title", status, score, 2.0, (make_check(),), "")
        for n, status in enumerate(statuses)
    )
    return Report(
        *("0.1.0", "lesson4", "handed-in/jdoe", SHA256, SHA256, "seed", "2026-11-20T12:00:00Z"),
        *("limited", exercises),
    )


def validate(document: Any) -> None:
    """Hold a document against the published schema, which is held against its own first."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(document)


@pytest.mark.parametrize(
    ("status", "source"),
    [
        (Status.PASSED, RIGHT),
        (Status.FAILED, "def neural_network(my_input, weight): return -my_input * weight"),
        (Status.TODO, "def neural_network(my_input, weight): raise NotImplementedError('n: it')"),
        (Status.BROKEN, "def neural_network(my_input, weight:"),
        (Status.TIMEOUT, "def neural_network(my_input, weight):\n    while True: print('x')"),
        (Status.CRASHED, "import os\ndef neural_network(my_input, weight): os._exit(0)"),
    ],
)
def test_graded_reports_are_valid(grade_sources: GradeSources, status: Status, source: str) -> None:
    """Whatever came of a submission, its report is valid against the published schema."""
    seconds = 0.3 if status is Status.TIMEOUT else None
    report = grade_sources(call_seconds=seconds, prediction=source)
    assert status == report.exercises[0].status
    document = json.loads(report.to_json())
    validate(document)
    assert status == document["exercises"][0]["status"]


def test_missing_and_internal_are_valid(tmp_path: Path, lesson4: Lesson, sandbox: Sandbox) -> None:
    """A report is valid where nothing was handed in, and where we could not grade it."""
    # The solution is wrong, so that the documents' traces are not what it gives.
    (tmp_path / "prediction.py").write_text("def neural_network(my_input, weight): return -1.5")
    faulty, options = replace(lesson4, solutions=tmp_path), Options(exercises=("prediction",))
    reports = [
        grade(lesson4, Submission("test", {}), sandbox, options),
        grade(faulty, Submission("test", {"prediction": RIGHT}), sandbox, options),
    ]
    assert ["missing", "internal"] == [report.exercises[0].status for report in reports]
    for report in reports:
        validate(json.loads(report.to_json()))


def test_hostile_text_is_valid(grade_sources: GradeSources) -> None:
    """What a student prints or raises, be it no text at all, leaves the report valid ASCII."""
    source = (
        "import os, sys\n"
        "print('\\ud800 \\x1b[2J caf\\xe9 \\u202e')\n"
        "os.write(1, b'\\xff\\x00')\n"
        "def neural_network(my_input, weight): raise ValueError('\\udfff\\x00 caf\\xe9')\n"
    )
    text = grade_sources(prediction=source).to_json()
    assert text.isascii()
    validate(json.loads(text))


@pytest.mark.parametrize("status", list(Status))
def test_every_status_is_valid(status: Status) -> None:
    """The schema knows every status that an exercise may have."""
    validate(json.loads(make_report(status).to_json()))


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_is_valid(outcome: Outcome) -> None:
    """The schema knows every outcome that a check may have."""
    report = make_report(Status.FAILED)
    exercise = replace(report.exercises[0], checks=(make_check(outcome),))
    validate(json.loads(replace(report, exercises=(exercise,)).to_json()))


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ("score", None),
        ("score", -1.0),
        ("passed", "no"),
        ("schema_version", 2),
        ("isolation", "perfect"),
        ("graded_at", "yesterday"),
        ("submission_sha256", "abc"),
        ("exercises", []),
        ("verdict", "fine"),
    ],
)
def test_schema_refuses_what_is_no_report(change: str, value: Any) -> None:
    """The schema refuses a report with a field that is wrong or that it does not know."""
    document = json.loads(make_report(Status.PASSED).to_json())
    with pytest.raises(jsonschema.ValidationError):
        validate(document | {change: value})


@pytest.mark.parametrize("field", ["schema_version", "score", "max_score", "passed", "exercises"])
def test_schema_misses_what_is_left_out(field: str) -> None:
    """The schema refuses a report that leaves something out."""
    document = json.loads(make_report(Status.PASSED).to_json())
    del document[field]
    with pytest.raises(jsonschema.ValidationError):
        validate(document)


def test_json_says_all() -> None:
    """The JSON holds the report's fields, and its score and verdict as counted from exercises."""
    document = json.loads(make_report(Status.PASSED, Status.FAILED, score=0.5).to_json())
    assert SCHEMA_VERSION == document["schema_version"] == 1
    assert (1.0, 4.0, False) == (document["score"], document["max_score"], document["passed"])
    assert ("handed-in/jdoe", "seed") == (document["submission"], document["seed"])
    expected = {
        **{"name": "exercise1", "title": "Title", "status": "failed", "score": 0.5},
        **{"max_score": 2.0, "output": "", "diagnosis": None},
        "checks": [
            {
                **{"name": "name", "title": "A sentence.", "outcome": "passed", "message": ""},
                "seconds": 0.25,
                "cause": None,
            }
        ],
    }
    assert expected == document["exercises"][1]


def test_json_says_the_diagnosis() -> None:
    """The mistake that was found is told in full, and valid by the schema."""
    report = make_report(Status.FAILED)
    diagnosis = Diagnosis("sign_lost", "The sign was lost.", "Look at the minus.", "How")
    exercise = replace(report.exercises[0], diagnosis=diagnosis)
    document = json.loads(replace(report, exercises=(exercise,)).to_json())
    validate(document)
    expected = {
        **{"id": "sign_lost", "title": "The sign was lost.", "advice": "Look at the minus."},
        "document": "How",
    }
    assert expected == document["exercises"][0]["diagnosis"]


@pytest.mark.parametrize("field", ["id", "title", "advice", "document"])
def test_schema_misses_half_a_diagnosis(field: str) -> None:
    """The schema refuses a diagnosis that leaves something out, or says nothing."""
    report = make_report(Status.FAILED)
    document = json.loads(report.to_json())
    whole = {"id": "sign_lost", "title": "A.", "advice": "B.", "document": "C"}
    for broken in (
        {key: value for key, value in whole.items() if key != field},
        whole | {field: ""},
    ):
        document["exercises"][0]["diagnosis"] = broken
        with pytest.raises(jsonschema.ValidationError):
            validate(document)


@pytest.mark.parametrize("statuses", [[], [Status.PASSED], [Status.FAILED, Status.PASSED]])
def test_json_is_laid_out_alike(statuses: list[Status]) -> None:
    """The text is laid out as Python's own would be, however many exercises there are."""
    report = make_report(*statuses)
    for each in (report, replace(report, decisions=(Decision("", 1.0, "why"),))):
        text = each.to_json()
        assert text == json.dumps(json.loads(text), indent=2) + "\n"
        assert text == each.to_json()


def test_json_of_one_is_not_anothers() -> None:
    """What is rendered once is used for the same alone: what was printed is the student's own."""
    report = make_report(Status.FAILED)
    printed = replace(report, exercises=(replace(report.exercises[0], output="mine"),))
    assert ["", "mine", ""] == [
        json.loads(each.to_json())["exercises"][0]["output"] for each in (report, printed, report)
    ]


def test_json_ends_in_a_newline() -> None:
    """The JSON is text that ends as a line does."""
    assert make_report(Status.PASSED).to_json().endswith("}\n")


def test_no_json_for_what_is_no_number() -> None:
    """A score that is not a number never reaches a report that somebody reads."""
    with pytest.raises(ValueError, match="JSON"):
        make_report(Status.PASSED, score=float("nan")).to_json()


@pytest.mark.parametrize(
    ("statuses", "passed", "internal"),
    [
        ((Status.PASSED,), True, False),
        ((Status.PASSED, Status.PASSED), True, False),
        *(((Status.PASSED, status), False, False) for status in list(Status)[1:-1]),
        ((Status.PASSED, Status.INTERNAL), False, True),
    ],
)
def test_passed_and_internal(statuses: tuple[Status, ...], passed: bool, internal: bool) -> None:
    """A report passed if every exercise did; one fault of ours is enough to say so."""
    report = make_report(*statuses)
    assert (passed, internal) == (report.passed, report.internal)


@pytest.mark.parametrize(
    ("causes", "expected"),
    [
        ([None, None], Status.PASSED),
        ([None, Status.TODO], Status.TODO),
        ([Status.TODO, Status.FAILED], Status.FAILED),
        ([Status.FAILED, Status.TIMEOUT], Status.TIMEOUT),
        ([Status.TIMEOUT, Status.CRASHED], Status.CRASHED),
        ([Status.BROKEN, Status.CRASHED], Status.BROKEN),
        ([Status.MISSING, Status.MISSING], Status.MISSING),
        ([Status.MISSING, Status.BROKEN], Status.MISSING),
        ([Status.MISSING, Status.INTERNAL, Status.FAILED], Status.INTERNAL),
        ([], Status.INTERNAL),
    ],
)
def test_gravest_cause_gives_the_status(causes: list[Status | None], expected: Status) -> None:
    """The gravest cause is the status, whatever the order; to have no checks is our fault."""
    outcomes = [Outcome.ERROR if cause else Outcome.PASSED for cause in causes]
    checks = [
        replace(make_check(outcome), cause=cause)
        for outcome, cause in zip(outcomes, causes, strict=True)
    ]
    assert expected == exercise_status(checks)
    assert expected == exercise_status(checks[::-1])


def test_no_verdict_is_no_pass() -> None:
    """A check that did not pass and has no cause counts as wrong, never as passed."""
    assert Status.FAILED == exercise_status([make_check(Outcome.FAILED)])


def test_isolation_of_the_sandbox(grade_sources: GradeSources, sandbox: Sandbox) -> None:
    """The report says how well the worker was isolated that it was made with."""
    assert grade_sources(prediction=RIGHT).isolation == sandbox.isolation != ""
