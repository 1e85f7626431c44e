"""A class with every attack in it: honest students get what is theirs, and attackers nothing."""

import ctypes
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader.lessons.lesson import Lesson
from grader.results.gradebook import Gradebook, StudentScore, read_gradebook
from grader.sandbox.sandbox import Sandbox
from tests.helpers.classes import processes_of, read_report_of, wait_until, write_class
from tests.helpers.commands import GRADE
from tests.test_attacks import (
    ATTACKED,
    ATTACKS,
    HARMLESS,
    NO_FILES,
    ROOT,
    SUBREAPER,
    Scene,
    hostile_names,
    instead,
)

EVERY = 5  # of so many attackers one has an honest student beside it
OPTIONS = ["--timeout", "0.6", "--allow-unconfined-code"]
LONGEST = 300.0  # seconds for the class, on a busy machine too


@dataclass(frozen=True)
class Outcome:
    """What became of the class; `left` are the processes that it left behind."""

    scene: Scene
    code: int
    said: str
    book: Gradebook
    left: set[int]

    def scores(self, kind: str) -> dict[str, StudentScore]:
        """Return the scores of one kind of students, by what their ids end in."""
        found = (each for each in self.book.students if each.id.endswith(f" {kind}"))
        return {each.id.removesuffix(f" {kind}"): each for each in found}


def able(needs: set[str], found: str) -> bool:
    """Whether an attack can be made here, and withstood: by isolation and processor."""
    known = {"full": found == "full", "x86_64": platform.machine() == "x86_64"}
    return all(known[each] for each in needs)


def hand_in(folder: Path, lesson: Lesson, scene: Scene, found: str) -> None:
    """Write a class of attackers, of folders with odd files, and of honest students between."""
    write_class(folder, lesson, [f"{name} honest" for name in list(ATTACKS)[::EVERY]])
    for name, attack in ATTACKS.items():
        if able(attack.needs, found):
            (folder / f"{name} attack").mkdir()
            (folder / f"{name} attack" / f"{ATTACKED}.py").write_text(scene.source(attack), "utf-8")
    for build in HARMLESS:
        name = f"{build.__name__} honest"
        build(write_class(folder, lesson, [name]) / name)
    for kind, make in NO_FILES.items():
        name = f"{kind} no-file"
        instead(make)(write_class(folder, lesson, [name]) / name)


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory, lesson4: Lesson, sandbox: Sandbox) -> Outcome:
    """What became of the class."""
    folder = tmp_path_factory.mktemp("attacked")
    scene = Scene(folder, ROOT, lesson4)
    scene.prepare()
    hand_in(folder / "handed-in", lesson4, scene, sandbox.isolation)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, *map(ctypes.c_ulong, (1, 0, 0, 0)))
    before = processes_of(os.getpid())
    done = subprocess.run(
        [GRADE, "batch", "lesson4", "handed-in", "--out", "out", *OPTIONS],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    left = processes_of(os.getpid()) - before
    return Outcome(scene, done.returncode, done.stderr, read_gradebook(folder / "out"), left)


def test_every_honest_student_has_full_score(outcome: Outcome) -> None:
    """Nobody who answered rightly loses anything to who is beside them, or what."""
    scores = outcome.scores("honest")
    assert len(list(ATTACKS)[::EVERY]) + len(HARMLESS) == len(scores)
    assert {} == {name: each for name, each in scores.items() if not each.passed or each.problem}
    assert {outcome.book.max_score} == {each.score for each in scores.values()}


@pytest.mark.parametrize("name", list(ATTACKS))
def test_no_attack_gains_anything(name: str, outcome: Outcome, sandbox: Sandbox) -> None:
    """An attacker gets points for honest answers only, and is no fault of ours."""
    attack = ATTACKS[name]
    if not able(attack.needs, sandbox.isolation):
        pytest.skip("this machine cannot confine as well as the attack needs")
    report = read_report_of(outcome.scene.folder / "out", f"{name} attack")
    exercises = {each["name"]: each for each in report["exercises"]}
    attacked = exercises.pop(ATTACKED)
    passed = {check["name"] for check in attacked["checks"] if check["outcome"] == "passed"}
    assert passed <= attack.honest
    assert attacked["status"] in attack.statuses
    assert not re.search(r"^BREACH.*", attacked["output"], re.MULTILINE)
    assert attack.says in attacked["output"] + "".join(
        check["message"] for check in attacked["checks"]
    )
    assert {"missing"} == {each["status"] for each in exercises.values()}
    assert report["score"] == outcome.scores("attack")[name].score


def test_what_cannot_be_read_costs_one_exercise(outcome: Outcome) -> None:
    """Who hands in something that is not a file loses that exercise alone."""
    scores = outcome.scores("no-file")
    assert set(NO_FILES) == set(scores)
    (lost,) = {outcome.book.max_score - each.score for each in scores.values()}
    assert {lost} == {each.exercises[ATTACKED] + lost for each in scores.values()}
    assert all(re.fullmatch(rf"(broken|crashed): {ATTACKED}", each.problem or "")
               for each in scores.values())  # fmt: skip


def test_the_class_is_graded_as_any_other(outcome: Outcome) -> None:
    """The command asks for decisions on odd files alone, and says nothing but how far it was."""
    unreadable = {f"{name} no-file" for name in NO_FILES if name != "deep"}  # which can be read
    undecided = {each.id for each in outcome.book.students if each.needs_decision}
    assert unreadable | {f"{hostile_names.__name__} honest"} == undecided
    assert 1 == outcome.code
    assert {"graded"} == {each.status for each in outcome.book.students}
    assert [] == [
        line for line in outcome.said.splitlines() if not re.fullmatch(r"\d+ of \d+, .* left", line)
    ]


def test_nothing_is_left(outcome: Outcome) -> None:
    """No process of anybody's goes on, and no file of others was touched or made."""
    wait_until(lambda: not outcome.left & processes_of(os.getpid()))
    outcome.scene.assert_untouched()
