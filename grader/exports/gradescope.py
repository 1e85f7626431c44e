"""Gradescope: the results.json of one submission, from its report or the reason why it has none.

Everything is in plain text and visible: were one test hidden, students would not see their total.
The tests' maxima are the lesson's points, as Gradescope demands.
"""

import json
from pathlib import Path
from typing import Any

from grader.errors import ExitCode
from grader.exports.feedback import printed, wrong_text
from grader.exports.notes import EXCUSED, Notes, called
from grader.exports.one_run import graded_report, refusal
from grader.files import make_folder, write_output
from grader.lessons.lesson import Lesson
from grader.results.gradebook import filename
from grader.results.late import decided
from grader.results.report import ExerciseReport, Outcome, Report, Status
from grader.results.result import Result, read_results
from grader.text import harmless

KEPT_BACK = (
    "What your code answered is not shown: it ran where it could have read the hidden checks. "
    "Instructors: `grade doctor`, in the log of the autograder's build, says what is missing."
)


def export_gradescope(folder: Path, out: Path, *, absent_zero: bool = False) -> Notes:
    """Write a results.json for each student of a class, each into a folder of its own in `out`.

    Raises:
        Unusable: something cannot be read or written.
    """
    notes, class_ = Notes(), read_results(folder)
    notes.unknown(class_)
    for result in class_:
        if not notes.gives(class_, result, absent_zero=absent_zero):
            continue
        if result.points is None:
            notes.add(EXCUSED, called(result.student))
            continue
        place = out / filename(result.student.id)
        make_folder(place)
        _write(place / "results.json", results_of(result, class_.gradebook.max_score))
        notes.wrote(result)
    return notes


def results_of(result: Result, max_score: float) -> dict[str, Any]:
    """Return the results of one student of a class, with any decision on the score."""
    if result.report:
        results = results_of_report(result.report)
    else:
        results = results_without_report(harmless(result.student.problem or ""), max_score)
    if words := decided(result.student):
        said = "\n".join([*filter(None, [results["output"]]), *words])
        results |= {"score": result.points, "output": harmless(said)}
    return results


def export_run(
    lesson: Lesson, report: Path, exit_code: int, complaint: Path | None, output: Path
) -> None:
    """Write the results.json of one run of `grade LESSON --json`, however it ended.

    Args:
        lesson: what was graded.
        report: the file that holds what it printed.
        exit_code: its exit code.
        complaint: the file that holds what it said on stderr, if there is one.
        output: where to write.

    Raises:
        Unusable: it cannot be written.
        Fault: not all was graded, by no fault of the student's: nothing is written, and so
            Gradescope says that the autograder failed, and gives no score.
    """
    if exit_code == ExitCode.UNUSABLE:  # students see why their hand-in cannot be read
        results = results_without_report(harmless(refusal(complaint)), lesson.max_score)
    else:
        results = results_of_report(graded_report(report))
    _write(output, results)


def _write(path: Path, results: dict[str, Any]) -> None:
    text = json.dumps(results, indent=1, allow_nan=False)
    write_output(path, f"{text}\n".encode())


def results_of_report(report: Report) -> dict[str, Any]:
    """Return the results that a report tells: a test for each exercise."""
    seconds = sum(check.seconds for exercise in report.exercises for check in exercise.checks)
    confined = report.confined
    tests = [
        _test(str(number), exercise, confined)
        for number, exercise in enumerate(report.exercises, start=1)
    ]
    return _results("" if confined else KEPT_BACK, tests, seconds) | {
        "extra_data": {
            "kit_version": report.kit_version,
            "submission_sha256": report.submission_sha256,
            "suite_sha256": report.suite_sha256,
            "isolation": report.isolation,
        }
    }


def results_without_report(why: str, max_score: float) -> dict[str, Any]:
    """Return the results of a submission that could not be graded."""
    test = {
        "number": "1",
        "name": "Submission",
        "score": 0.0,
        "max_score": max_score,
        "status": "failed",
        "output": why,
    }
    return _results(why, [test], 0.0)


def _results(output: str, tests: list[dict[str, Any]], seconds: float) -> dict[str, Any]:
    return {
        "output": output,
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": "visible",
        "execution_time": round(seconds, 3),
        "tests": tests,
    }


def _test(number: str, exercise: ExerciseReport, confined: bool) -> dict[str, Any]:
    return {
        "number": number,
        "name": f"{exercise.title} ({exercise.name})",
        "score": round(exercise.score, 4),
        "max_score": exercise.max_score,
        "status": "passed" if exercise.status is Status.PASSED else "failed",
        "output": _told(exercise) if confined else _outcomes(exercise),
    }


def _told(exercise: ExerciseReport) -> str:
    output = printed(exercise)
    parts = [wrong_text(exercise), f"It printed:\n{output}" if output else ""]
    return "\n\n".join(part for part in parts if part)


def _outcomes(exercise: ExerciseReport) -> str:
    """Return the outcome of each check, in our own words only."""
    if exercise.status is Status.INTERNAL:
        return wrong_text(exercise)
    wrong = [check for check in exercise.checks if check.outcome is not Outcome.PASSED]
    return "\n".join(f"{check.outcome.value}: {check.title}" for check in wrong)
