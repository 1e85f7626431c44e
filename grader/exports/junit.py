"""JUnit's XML: a test suite for each student, a test case for each check.

XML 1.0 cannot hold every character that a student's code can print; what it cannot is shown as
Python would write it, like all that could steer a terminal.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from grader.exports.notes import Notes
from grader.files import output_file
from grader.results.report import Check, Outcome, Report
from grader.results.result import ClassResults, Result, read_results
from grader.text import harmless

ELEMENTS = {
    Outcome.FAILED: "failure",
    Outcome.ERROR: "error",
    Outcome.TIMEOUT: "error",
    Outcome.INTERNAL: "error",
    Outcome.SKIPPED: "skipped",
}


def export_junit(folder: Path, output: Path) -> Notes:
    """Write one document about a class.

    Raises:
        Unusable: something cannot be read or written.
    """
    notes, results = Notes(), read_results(folder)
    with output_file(output) as file:
        write_junit(file, results.gradebook.lesson, _written(results, notes))
    return notes


def _written(results: ClassResults, notes: Notes) -> Iterator[Result]:
    """Give the results that the scores were made from; a fault of ours is an error in them."""
    for result in results:
        if result.internal or notes.gives(results, result, absent_zero=False):
            notes.written += 1
            yield result


def write_junit(file: BinaryIO, lesson: str, results: Iterable[Result]) -> None:
    """Write one document about a class, a student at a time."""
    name = ET.tostring(ET.Element("testsuites", name=harmless(lesson)), encoding="unicode")
    file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{name.removesuffix(" />")}>\n'.encode())
    for result in results:
        suite = _suite(lesson, result)
        ET.indent(suite)
        file.write(ET.tostring(suite, encoding="unicode").encode() + b"\n")
    file.write(b"</testsuites>\n")


def _suite(lesson: str, result: Result) -> ET.Element:
    suite = ET.Element("testsuite", name=harmless(result.student.id))
    if result.report is None:
        case = ET.SubElement(suite, "testcase", classname=harmless(lesson), name="submission")
        _add_problem(case, "error", "unreadable", result.student.problem or "")
    else:
        _add_cases(suite, result.report)
    counts = {"tests": "testcase", "failures": "*/failure", "errors": "*/error"}
    for name, path in (counts | {"skipped": "*/skipped"}).items():
        suite.set(name, str(len(suite.findall(path))))
    seconds = sum(float(case.get("time", 0)) for case in suite.iter("testcase"))
    suite.set("time", f"{seconds:.6f}")
    return suite


def _add_cases(suite: ET.Element, report: Report) -> None:
    suite.set("timestamp", harmless(report.graded_at.removesuffix("Z")))
    printed = []
    for exercise in report.exercises:
        for check in exercise.checks:
            _add_case(suite, f"{report.lesson}.{exercise.name}", check)
        if exercise.output:
            printed.append(f"{exercise.name} printed:\n{exercise.output}")
    if printed:
        ET.SubElement(suite, "system-out").text = harmless("\n".join(printed))


def _add_case(suite: ET.Element, exercise: str, check: Check) -> None:
    case = ET.SubElement(
        suite,
        "testcase",
        classname=harmless(exercise),
        name=harmless(check.name),
        time=f"{check.seconds:.6f}",
    )
    if check.outcome is not Outcome.PASSED:
        text = f"{check.title}\n{check.message}"
        _add_problem(case, ELEMENTS[check.outcome], check.outcome.value, text)


def _add_problem(case: ET.Element, element: str, kind: str, text: str) -> None:
    message = harmless(text.partition("\n")[0])
    problem = ET.SubElement(case, element, message=message)
    if element != "skipped":
        problem.set("type", kind)
    problem.text = harmless(text)
