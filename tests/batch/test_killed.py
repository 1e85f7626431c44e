"""A class whose grading is killed, again and again, comes to the very same end."""

import json
import math
import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest

from grader.batch.journal import JOURNAL, LOCK, Journal
from grader.lessons.kit import PACKAGE
from grader.lessons.lesson import Lesson
from grader.results.gradebook import REPORTS, SCORES_JSON, report_path
from tests.helpers.classes import files, without_times, write_class
from tests.helpers.commands import GRADE

KILLING = Path(__file__).parents[1] / "helpers" / "killing.py"
KILLS = 20
STUDENTS = [f"s{number:02}" for number in range(16)]
CHANGED = STUDENTS[::2]
LONGEST = 60.0  # seconds for a run of the class, on a busy machine too


@dataclass(frozen=True)
class Moment:
    """When to kill: after so many seconds, or once so many more reports have been noted."""

    seconds: float = math.inf
    reports: float = math.inf

    def sooner(self) -> "Moment":
        """Return a moment a little before."""
        return Moment(0.9 * self.seconds, 0.9 * self.reports)


def start(out: Path) -> "subprocess.Popen[bytes]":
    """Begin to grade the class, as an instructor does."""
    command = [GRADE, "batch", "lesson4", "class", "--out", out, "--jobs", "2"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def finish(out: Path) -> float:
    """Grade the class to its end; return how long it took."""
    begun = time.monotonic()
    with start(out) as process:
        assert 0 == process.wait(LONGEST)
    return time.monotonic() - begun


def killed(out: Path, moment: Moment) -> bool:
    """Grade the class until the moment has come; return whether it was killed, and not done."""
    begun, noted = time.monotonic(), number_noted(out)
    with start(out) as process:
        while process.poll() is None:
            if time.monotonic() - begun >= moment.seconds:
                break
            if number_noted(out) - noted >= moment.reports:
                break
            time.sleep(0.001)
        process.kill()
    assert process.returncode in (0, -9)
    return process.returncode == -9


def number_noted(out: Path) -> int:
    """Return how many lines the journal has."""
    journal = out / JOURNAL
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def moments(seconds: float) -> list[Moment]:
    """Return moments all over a run of so many seconds: half by the clock, half by what is done."""
    choose = random.Random("twenty times")
    times = [seconds * (number + choose.random()) * 2 / KILLS for number in range(KILLS // 2)]
    found = [Moment(seconds=each) for each in times]
    found += [Moment(reports=choose.randrange(1, len(CHANGED))) for _ in times]
    return choose.sample(found, KILLS)


def outcome(out: Path) -> dict[str, Any]:
    """Return all that a class has in the end, but for times; dates in names are left out."""
    found: dict[str, Any] = {}
    for name, text in files(out).items():
        if name.startswith(REPORTS):
            found[name] = without_times({"exercises": []} | json.loads(text))
        elif name not in {JOURNAL, LOCK}:
            found[name if len(name) < 12 else f"old{name[-5:]}"] = text
    return found


def new_reports(out: Path) -> dict[Path, bytes]:
    """Return the reports that were noted since scores were written; all files are whole."""
    for path in [*(out / REPORTS).glob("[!.]*"), *out.glob(SCORES_JSON)]:
        json.loads(path.read_bytes())
    journal = Journal(out)
    new = [each for each in journal.entries if journal.scored.get(each) != journal.entries[each]]
    return {path: path.read_bytes() for path in (report_path(out, name) for name in new)}


@pytest.fixture
def before(lesson4: Lesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The scores of a class, half of which has handed in something else since."""
    monkeypatch.chdir(tmp_path)
    write_class(Path("class"), lesson4, STUDENTS, "error")
    finish(Path("before"))
    for name in CHANGED:
        Path("class", name, "error.py").write_text(f"x = '{name}'\n")
    return Path("before")


@pytest.mark.usefixtures("before")
def test_killed_twenty_times() -> None:
    """Killed twenty times, all over its way, a class ends as one that was left undisturbed."""
    Path("empty").mkdir()
    expected, seconds = {}, 0.0
    for begun in ("before", "empty"):
        shutil.copytree(begun, out := Path(f"{begun}-undisturbed"))
        seconds = finish(out)
        expected[begun] = outcome(out)
    assert {"old.json", "oldZ.csv"} == set(expected["before"]) - set(expected["empty"])
    to_come = moments(seconds)
    for number, begun in enumerate(islice(cycle(expected), 5 * KILLS)):
        shutil.copytree(begun, out := Path(f"{begun}-{number}"))
        kept: dict[Path, bytes] = {}
        while to_come and killed(out, to_come[-1]):
            to_come.pop()
            kept |= new_reports(out)
        if not to_come:  # or else the last run came to its end before its moment
            finish(out)
        assert expected[begun] == outcome(out)
        assert kept == {path: path.read_bytes() for path in kept}  # none was graded again
        if not to_come:
            break
        to_come[-1] = to_come[-1].sooner()
    assert [] == to_come


def test_killed_at_every_step(tmp_path: Path) -> None:
    """Killed before any one of the steps by which something is written, it ends the same too."""
    done = subprocess.run(
        [sys.executable, KILLING],
        env=os.environ | {"PYTHONPATH": str(PACKAGE.parent)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "" == done.stderr
    made = json.loads(done.stdout)
    # A report is four steps, each table three, also an old one; the journal has a line a student.
    assert {"empty": 5 * 4 + 5 * 3 + 3 + 5 + 1, "before": 4 * 4 + 6 * 3 + 3 + 5 + 1} == made
    for begun, number in made.items():
        outcomes = [outcome(tmp_path / f"{begun}-{step}") for step in range(number)]
        assert [outcomes[-1]] * number == outcomes
