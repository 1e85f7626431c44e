"""What a student is told of a report, wherever it is exported to."""

import json
from dataclasses import replace
from pathlib import Path

from grader.exports.feedback import wrong_text
from grader.results.report import Diagnosis, report_of
from tests.helpers.exporting import COMPARE, HOSTILE, report

FORGOTTEN = Diagnosis("forgot", "Not squared.", "Misses cancel each other out.", 'Slides, "Error"')


def test_the_diagnosis_survives_and_is_told() -> None:
    """The mistake behind wrong answers is in the stored report, and is told last."""
    written = json.loads(report(replace(COMPARE, diagnosis=FORGOTTEN)).to_json())
    read = report_of(written, Path("jdoe.json")).exercises[0]
    assert FORGOTTEN == read.diagnosis
    told = ["Diagnosis: Not squared.", "Misses cancel each other out.", 'See: Slides, "Error"']
    assert told == wrong_text(read).splitlines()[-3:]


def test_what_came_is_made_harmless() -> None:
    """What a student's code said is told without what could steer a screen."""
    assert "\x1b" in HOSTILE
    assert "\x1b" not in wrong_text(COMPARE)
