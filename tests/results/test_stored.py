"""Stored reports are read back whole, however they are laid out; what is alike is read once."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.results.decisions import Decision
from grader.results.gradebook import REPORTS, report_path
from grader.results.report import Diagnosis, PictureAnswers, Report, Status
from grader.results.stored import BEGIN, BETWEEN, LONGEST_KEPT, read_stored_report
from tests.results.test_report import make_report

PLAIN = replace(make_report(Status.PASSED, Status.FAILED, Status.TODO), isolation="full")
FIRST, *OTHERS = PLAIN.exercises
DEEP = f'"deep": {"[" * 3000}'  # what is kept may be as long
ODD = [
    PLAIN,
    replace(PLAIN, exercises=()),
    replace(PLAIN, exercises=(FIRST,)),
    replace(PLAIN, decisions=(Decision("", 2.0, "ill\n  ],\n"),)),
    replace(PLAIN, exercises=(replace(FIRST, output=f'{BETWEEN}"\n    }}\n  ],\n'), *OTHERS)),
    replace(PLAIN, exercises=(replace(FIRST, output="x" * (LONGEST_KEPT + 1)), *OTHERS)),
    replace(
        PLAIN,
        exercises=(
            replace(FIRST, pictures=(PictureAnswers("bowl", ("f",), ([1.0, None], [[2.0]])),)),
            replace(FIRST, diagnosis=Diagnosis("abs", "Dropped.", "Look {\n}", "page 1")),
        ),
    ),
]


def stored(folder: Path, text: str, student: str = "ann") -> Report:
    """Return what is read of a student's report that has this text."""
    (folder / REPORTS).mkdir(exist_ok=True)
    report_path(folder, student).write_text(text, "utf-8")
    return read_stored_report(folder, student)


@pytest.mark.parametrize("report", ODD)
@pytest.mark.parametrize(
    "laid_out",
    [
        str,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: json.dumps(json.loads(text)),
        lambda text: json.dumps(json.loads(text), indent=4, sort_keys=True),
    ],
    ids=["as written", "other line ends", "one line", "by another program"],
)
def test_it_is_read_back(tmp_path: Path, report: Report, laid_out: Callable[[str], str]) -> None:
    """What was written comes back, also where somebody else laid it out, or texts look like it."""
    assert report == stored(tmp_path, laid_out(report.to_json()))


def test_what_is_alike_is_read_once(tmp_path: Path) -> None:
    """An exercise that two reports have in common is one object; what differs is not."""
    other = replace(PLAIN, submission="bob", exercises=(FIRST, replace(OTHERS[0], score=0.5)))
    ann = stored(tmp_path, PLAIN.to_json())
    bob = stored(tmp_path, other.to_json(), "bob")
    assert ann.exercises[0] is bob.exercises[0]
    assert [1.0, 0.5] == [ann.exercises[1].score, bob.exercises[1].score]


def test_exercises_named_twice_are_those_named_last(tmp_path: Path) -> None:
    """A name that an object has twice means what comes last, as JSON is read everywhere."""
    text = PLAIN.to_json()
    last = text.replace("\n}\n", ',\n  "exercises": []\n}\n')
    first = text.replace('\n  "exercises"', '\n  "exercises": [],\n  "exercises"', 1)
    assert () == stored(tmp_path, last).exercises
    assert PLAIN.exercises == stored(tmp_path, first).exercises


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda text: text[:-20], "is not a report: grade"),
        (lambda text: "[]", "is not a report: grade"),
        (lambda text: "[" * 100_000, "is not a report: grade"),
        (lambda text: text.replace(BEGIN, f"{BEGIN}{DEEP}", 1), "is not a report: grade"),
        (lambda text: text.replace('"decisions": []\n', "}"), "is not a report: grade"),
        (lambda text: text.replace("\n    },", "\n    },,"), "is not a report: grade"),
        (lambda text: text.replace('"status": "todo"', '"status": "x"'), "is not a report as"),
        (lambda text: text.replace('"seed"', '"sown"'), "is not .* writes it: it has no 'seed'"),
        (lambda text: re.sub('"score": [0-9.]+', '"score": NaN', text), "is not a report as"),
        (lambda text: re.sub('"max_score": [0-9.]+', '"max_score": null', text), "is not a report"),
    ],
)
def test_a_damaged_report_is_told(tmp_path: Path, damage: Callable[[str], str], said: str) -> None:
    """Whatever is damaged in a report is told in one line that names the file."""
    with pytest.raises(Unusable, match=f"ann.json {said}"):
        stored(tmp_path, damage(PLAIN.to_json()))
