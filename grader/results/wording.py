"""A report in words: what screens and exports alike say of it."""

from grader.results.decisions import whole
from grader.results.gradebook import StudentScore
from grader.results.report import Diagnosis, ExerciseReport, Outcome, Status

MARKS = {
    Status.PASSED: ("passed", "green"),
    Status.FAILED: ("FAILED", "red"),
    Status.TODO: ("to do", "yellow"),
    Status.MISSING: ("missing", "yellow"),
    Status.BROKEN: ("BROKEN", "red"),
    Status.TIMEOUT: ("TIMEOUT", "red"),
    Status.CRASHED: ("CRASHED", "red"),
    Status.INTERNAL: ("OUR FAULT", "magenta"),
}


def points(score: float) -> str:
    """Return a score as a student reads it: at most two decimals."""
    return f"{round(score, 2):g}"


def decided(student: StudentScore) -> list[str]:
    """Return what changed a student's score after it was graded, as the student reads it."""
    lines = [f"Decided by your instructor: {decision}." for decision in student.decisions]
    if student.late_penalty and not whole(student.decisions):
        lines.append(f"{points(student.late_penalty)} points were taken off: {student.late_by}.")
    return lines


def first_wrong(exercise: ExerciseReport) -> list[str]:
    """Return the first thing wrong, or all that is still to do where nothing is wrong."""
    checks = [check for check in exercise.checks if check.outcome is not Outcome.PASSED]
    if exercise.status is Status.TODO:
        return list(dict.fromkeys(check.message for check in checks))
    if exercise.status in {Status.MISSING, Status.BROKEN}:
        return checks[0].message.split("\n")
    wrong = [check for check in checks if check.cause is not Status.TODO]
    return [line for check in wrong[:1] for line in (check.title, *check.message.split("\n"))]


def advice(diagnosis: Diagnosis) -> list[str]:
    """Return what a student is told of the mistake behind their answers."""
    lines = diagnosis.advice.split("\n")
    return [f"Diagnosis: {diagnosis.title}", *lines, f"See: {diagnosis.document}"]
