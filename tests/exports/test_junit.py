"""`grade export junit`: well-formed XML, whatever the students printed."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grader.exports.junit import write_junit
from grader.results.result import Result
from tests.helpers.exporting import (
    CHECKS,
    COMPARE,
    FOUND,
    HOSTILE,
    OURS,
    PREDICT,
    SECRET,
    graded,
    run_export,
    unreadable,
    write_class,
)


@pytest.fixture
def suites(tmp_path: Path) -> dict[str, ET.Element]:
    """The suites of a class, by the student's id, read back from its XML."""
    scores = write_class(
        tmp_path,
        graded(f"jdoe {HOSTILE}", ""),
        graded("fault", "", PREDICT, OURS),
        unreadable("away", "", f"{HOSTILE}.zip is not a zip"),
    )
    run_export("junit", scores, "-o", tmp_path / "junit.xml")
    document = ET.parse(tmp_path / "junit.xml").getroot()
    assert ("testsuites", "lesson4") == (document.tag, document.get("name"))
    return {str(suite.get("name")): suite for suite in document}


def test_a_suite_a_student(suites: dict[str, ET.Element]) -> None:
    """Each student is a test suite, each check a test case with what came of it."""
    assert 3 == len(suites)
    (jdoe,) = (suite for name, suite in suites.items() if name.startswith("jdoe <script>"))
    cases = jdoe.findall("testcase")
    assert [
        ("lesson4.prediction", "knob", None, None),
        ("lesson4.error", "knob", None, None),
        ("lesson4.error", "mean", "failure", "failed"),
        ("lesson4.error", "late", "error", "timeout"),
        ("lesson4.error", "raised", "error", "error"),
        ("lesson4.error", "none", "skipped", None),
    ] == [(case.get("classname"), case.get("name"), *(_problem(case)[:2])) for case in cases]
    assert ["6", "1", "2", "1", "2.004000"] == [
        jdoe.get(key) for key in ("tests", "failures", "errors", "skipped", "time")
    ]
    message, text = _problem(cases[2])[2:]
    assert "The mean is right." == message
    assert "The mean is right.\nreturned <script>" in str(text)
    assert str(jdoe.findtext("system-out")).startswith("error printed:\ndebug <script>")


def test_faults_of_ours(suites: dict[str, ET.Element]) -> None:
    """A check that could not be asked is an error of type internal, and says why."""
    case = suites["fault"].findall("testcase")[-1]
    assert ("error", "internal") == _problem(case)[:2]
    assert SECRET in str(_problem(case)[3])


def test_nothing_readable(suites: dict[str, ET.Element]) -> None:
    """A student of whom nothing could be read is a suite with one error, which says why."""
    (case,) = suites["away"]
    assert ("error", "unreadable") == _problem(case)[:2]
    assert str(_problem(case)[3]).endswith(".zip is not a zip")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(st.characters(codec=None)))
def test_any_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Whatever stands in names, messages and output, the XML is well-formed."""
    check = replace(CHECKS[1], name=text, title=text, message=text)
    exercise = replace(COMPARE, checks=(check,), output=text)
    student, theirs = graded(text, text, exercise)
    path = tmp_path_factory.getbasetemp() / "any.xml"
    with open(path, "wb") as file:
        unread = replace(FOUND, id=text, problem=text)
        write_junit(file, "lesson4", [Result(student, theirs), Result(unread, None)])
    first, second = ET.parse(path).getroot()
    assert first.get("name") == second.get("name")


def _problem(case: ET.Element) -> tuple[str | None, ...]:
    """Return the tag, type, message and text of what is wrong in a test case."""
    for problem in case:
        return problem.tag, problem.get("type"), problem.get("message"), problem.text
    return None, None, None, None
