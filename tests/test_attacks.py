"""Hostile submissions: each is graded beside honest files, and must gain and harm nothing.

tests/attacks/ holds them, one a file, each handed in for the exercise `error` of lesson4. The
first line of each says what it tries; comments below it what it may come to:

    # status: crashed or failed     the statuses that the exercise may get
    # honest: squared_error         whose checks may pass: of a function, or a check's own name
    # says: MemoryError             what a message or the output must hold, so that it is known
                                    to have come as far as it meant to
    # seconds: 3                    what grading may take, if less than is granted to all
    # needs: full x86_64            skipped where isolation is less, or on another processor

`@CANARY@` and its like stand for what an attacker might know of the machine. What the grader
must refuse, and was not refused, an attack prints as a line that begins with BREACH.
"""

import ctypes
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from grader.checking.shared import BUDGET_CALLS, Budget
from grader.checking.student import Student
from grader.commands.terminal import report_text
from grader.handin.submission import Submission, SubmissionError, read_submission
from grader.judge import attempt
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, load_lesson
from grader.results.report import Report, Status
from grader.sandbox import helper
from grader.sandbox.sandbox import Sandbox

ROOT = Path(__file__).parents[1]
FOLDER = Path(__file__).parent / "attacks"
CANARY = FOLDER / "canary.txt"
ATTACKED = "error"
HANGING_SECONDS = 0.3  # for one call of those whose calls do not return
MOST_SECONDS = 10.0  # for one submission, on a busy machine too
PATIENCE = 10.0  # for one honest answer beside an attack
MARK = "from-memory-attack"  # in the name of every file that an attack tries to make
NOBODY = 65534
DOZEN = """
    exit_at_import loop_catching_everything fork_subprocess kill_parent
    flood_stdout forge_on_every_descriptor read_solutions read_other_students
    write_anywhere import_the_grader print_a_forged_report system_calls
""".split()  # noqa: SIM905
CHECKS = {
    "squared_error": {"knob", "toes", "squared_error_anywhere", "perfect_prediction", "landmarks"},
    "mean_squared_error": {"mean_squared_error", "errors_do_not_cancel", "mean_of_one"},
}
SUBREAPER = 36  # prctl(2): orphans of what this process starts become its own children


@dataclass(frozen=True)
class Attack:
    """One file of tests/attacks/ and what its comments say."""

    path: Path
    source: str = field(repr=False)
    statuses: set[str]
    honest: set[str]
    says: str
    needs: set[str]
    seconds: float

    @property
    def options(self) -> Options:
        """How it is graded: as everybody is, but that nobody has to wait long for its deadlines."""
        return Options("test", HANGING_SECONDS if Status.TIMEOUT in self.statuses else None)


def read_attack(path: Path) -> Attack:
    """Return the attack that a file holds."""
    source = path.read_text("utf-8")
    told = dict(re.findall(r"^# (status|honest|says|seconds|needs): (.+)$", source, re.MULTILINE))
    named = told.get("honest", "").replace(",", " ").split()
    honest = set().union(*(CHECKS.get(name, {name}) for name in named))
    return Attack(
        path=path,
        source=source,
        statuses=set(told["status"].split(" or ")),
        honest=honest,
        says=told.get("says", ""),
        needs=set(told.get("needs", "").split()),
        seconds=float(told.get("seconds", MOST_SECONDS)),
    )


ATTACKS = {path.stem: read_attack(path) for path in sorted(FOLDER.glob("*.py"))}


def parameter(name: str) -> object:
    """Return an attack as a test's parameter."""
    return pytest.param(ATTACKS[name], id=name)


@dataclass(frozen=True)
class Scene:
    """Where an attack is made: what it knows of the machine, and what it must leave alone."""

    folder: Path
    kit: Path
    lesson: Lesson

    @property
    def canary(self) -> Path:
        """A file of another student's, beside which nothing may appear."""
        return self.folder / "class" / "alice" / "error.py"

    def prepare(self) -> None:
        """Lay out the other student's work."""
        self.canary.parent.mkdir(parents=True)
        self.canary.write_text("secret = 'of alice'\n", "utf-8")

    def source(self, attack: Attack) -> str:
        """Return the attack's source, with all that it could know of the machine."""
        known = {
            "CANARY": self.canary,
            "CLASS": self.canary.parent,
            "KIT": self.kit,
            "GRADER": self.lesson.suites.parents[1],
            "SUITES": self.lesson.suites,
            "SOLUTIONS": self.lesson.solutions,
            "SITE": Path(pytest.__file__).parents[1],
            "HOME": Path.home(),
            "PADDING": "x" * 900_000,
        }
        source = attack.source
        for name, value in known.items():
            source = source.replace(f"@{name}@", str(value))
        return source

    def assert_untouched(self) -> None:
        """Nothing was written: not the canaries, and no new file where attacks try to make one."""
        assert "secret = 'of alice'\n" == self.canary.read_text("utf-8")
        assert "Whoever changes this file has left the sandbox.\n" == CANARY.read_text("utf-8")
        assert ["error.py"] == os.listdir(self.canary.parent)
        places = [Path.cwd(), Path("/tmp"), Path("/dev/shm"), Path("/var/tmp"), Path("/")]
        places += [Path.home(), self.lesson.suites, self.lesson.solutions]
        places += [Path(np.__file__).parent, Path(os.__file__).parent, FOLDER]
        found = [path for place in places if place.is_dir() for path in _names(place)]
        assert [] == [name for name in found if MARK in name]


def _names(place: Path) -> list[str]:
    try:
        return os.listdir(place)
    except PermissionError:
        return []


@pytest.fixture
def scene(tmp_path: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """A scene in an empty folder that is the current one."""
    scene = Scene(tmp_path, ROOT, lesson4)
    scene.prepare()
    (tmp_path / "current").mkdir()
    monkeypatch.chdir(tmp_path / "current")
    return scene


@pytest.fixture
def budgets(monkeypatch: pytest.MonkeyPatch) -> list[Budget]:
    """The time that attacks were given and used; their honest neighbours have time of their own.

    On a busy machine an honest answer may take longer than an attack is waited for. So what an
    attack takes from the time that it shares with them is looked at by itself.
    """
    budgets = []

    def student(*, exercise: str, budget: Budget, **others: Any) -> Student:
        if exercise == ATTACKED:
            budgets.append(budget)
            return Student(exercise=exercise, budget=budget, **others)
        patience = {"call_seconds": PATIENCE, "budget": Budget(BUDGET_CALLS * PATIENCE)}
        return Student(exercise=exercise, **(others | patience))

    monkeypatch.setattr(attempt, "Student", student)
    return budgets


@pytest.fixture(scope="module")
def honest(lesson4: Lesson) -> dict[str, str]:
    """The right files of all exercises."""
    return {each.name: lesson4.solution(each).read_text("utf-8") for each in lesson4.exercises}


@pytest.fixture(scope="module")
def arena() -> Iterator[Sandbox]:
    """One sandbox for all attacks; when it is closed nothing of any of them is left."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SUBREAPER, *map(ctypes.c_ulong, (1, 0, 0, 0)))
    before = descendants()
    with Sandbox() as sandbox:
        assert sandbox.isolation
        yield sandbox
        assert_no_more_processes(sandbox, before)
    assert before == descendants()


def descendants() -> set[int]:
    """Return the process ids of all that descends from this process."""
    return {each.pid for each in psutil.Process().children(recursive=True)}


def assert_no_more_processes(sandbox: Sandbox, others: set[int]) -> None:
    """There is the helper and the worker that it holds ready, and soon no process else."""
    sandbox.helper.learn_process_ids()
    ours = {sandbox.helper.pid} | ({sandbox.spare.child.pid} if sandbox.spare else set())
    deadline = time.monotonic() + MOST_SECONDS
    while (left := descendants() - others - ours) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert set() == left


def skip_unless(needs: set[str], found: str) -> None:
    """Skip the test where the machine cannot confine as well as an attack needs."""
    if "full" in needs and found != "full":
        pytest.skip(f"isolation is {found} here: this kernel has no Landlock or no seccomp for us")
    if "x86_64" in needs and platform.machine() != "x86_64":
        pytest.skip("its numbers are those of another processor")


def assert_in_vain(attack: Attack, report: Report) -> None:
    """The attacked exercise got what is honest in it, all others everything, and we no blame."""
    exercises = {each.name: each for each in report.exercises}
    attacked = exercises.pop(ATTACKED)
    messages = "\n".join(check.message for check in attacked.checks)
    assert not report.internal, messages
    passed = {check.name for check in attacked.checks if check.outcome == "passed"}
    assert passed <= attack.honest, passed
    assert not re.search(r"^BREACH.*", attacked.output, re.MULTILINE), attacked.output[:2000]
    assert attacked.score == attacked.max_score * len(passed) / len(attacked.checks)
    assert attacked.status in attack.statuses, messages
    assert attack.says in messages + attacked.output
    for other in exercises.values():
        assert (other.score, other.status) == (other.max_score, Status.PASSED), other.checks
    assert not report.passed


def assert_clear(report: Report) -> None:
    """What is shown of a report is the grader's own: no escape, and no line that looks like it."""
    text = report_text(report).split("\n\n", 1)[1]  # without the title
    assert [] == [
        character for character in text if character != "\n" and not character.isprintable()
    ]
    flush = [line for line in text.split("\n") if line and not line.startswith(" ")]
    assert len(flush) == len(report.exercises) + 1, flush
    assert re.match(rf"{report.score:.4g}|{report.score:.2f}", flush[-1])
    assert report.score == json.loads(report.to_json())["score"]


@pytest.mark.parametrize("attack", list(map(parameter, ATTACKS)))
def test_an_attack_is_in_vain(
    attack: Attack,
    arena: Sandbox,
    lesson4: Lesson,
    honest: dict[str, str],
    scene: Scene,
    budgets: list[Budget],
) -> None:
    """An attack gains nothing, harms nobody, takes little time and leaves nothing behind."""
    skip_unless(attack.needs, arena.isolation)
    submission = Submission("handed-in", honest | {ATTACKED: scene.source(attack)})
    others = descendants()  # sandboxes of tests before this one
    begun = time.monotonic()
    report = grade(lesson4, submission, arena, attack.options)
    assert_in_vain(attack, report)
    assert_clear(report)
    assert time.monotonic() - begun < attack.seconds
    assert [False] == [budget.spent for budget in budgets]  # the others have time left
    assert_no_more_processes(arena, others)
    scene.assert_untouched()


UNCONFINED = """
    exit_in_a_thread loop_deaf_to_signals stop_itself kill_itself kill_by_unnamed_signal
    memory_list flood_stdout
    forge_on_every_descriptor close_everything print_a_forged_report lying_class
""".split()  # noqa: SIM905
CONTROLS = """
    read_suites read_solutions read_other_students read_the_grader read_the_machine read_proc
    read_by_detours read_arguments import_the_grader look_by_inspection
    kill_everyone
""".split()  # noqa: SIM905
BOOT_UNCONFINED = """
import sys; sys.path[:0] = sys.argv[1:]
from grader.sandbox import confine, worker
confine.ruleset_for = confine.filter_for_workers = lambda *_: None
worker.main()
"""


@pytest.fixture(scope="module")
def unconfined() -> Iterator[Sandbox]:
    """A sandbox as it is where the kernel has neither Landlock nor seccomp."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(helper, "BOOT", BOOT_UNCONFINED)
        sandbox = Sandbox()
    with sandbox:
        yield sandbox


@pytest.mark.usefixtures("budgets")
@pytest.mark.parametrize("name", UNCONFINED)
def test_an_attack_where_nothing_is_confined(
    name: str, unconfined: Sandbox, lesson4: Lesson, honest: dict[str, str], scene: Scene
) -> None:
    """What harms no more than the worker itself gains nothing there either."""
    submission = Submission("handed-in", honest | {ATTACKED: scene.source(ATTACKS[name])})
    report = grade(lesson4, submission, unconfined, ATTACKS[name].options)
    assert "limited" == report.isolation
    assert_in_vain(ATTACKS[name], report)


@pytest.mark.parametrize("name", CONTROLS)
def test_an_attack_would_succeed_unconfined(
    name: str, unconfined: Sandbox, lesson4: Lesson, honest: dict[str, str], scene: Scene
) -> None:
    """It is the confinement that refuses, not the machine: without it these come through."""
    submission = Submission("handed-in", honest | {ATTACKED: scene.source(ATTACKS[name])})
    report = grade(lesson4, submission, unconfined, Options("test", exercises=(ATTACKED,)))
    assert "BREACH" in report.exercises[0].output
    assert 0 == report.score


BOOT_SHARING = """
import sys; sys.path[:0] = sys.argv[1:]
from grader.sandbox import worker
worker.plain_files = set
worker.main()
"""


@pytest.fixture(scope="module")
def sharing() -> Iterator[Sandbox]:
    """A sandbox in which every file shares a worker, also those that must not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(helper, "BOOT", BOOT_SHARING)
        sandbox = Sandbox(ahead=False)
    with sandbox:
        yield sandbox


@pytest.mark.parametrize("attack", list(map(parameter, ATTACKS)))
def test_an_attack_in_a_shared_worker_gains_nothing(
    attack: Attack, sharing: Sandbox, lesson4: Lesson, honest: dict[str, str], scene: Scene
) -> None:
    """Were the rule of what may share a worker got around, an attack would gain nothing by it."""
    skip_unless(attack.needs, sharing.isolation)
    submission = Submission("handed-in", honest | {ATTACKED: scene.source(attack)})
    report = grade(lesson4, submission, sharing, attack.options)
    exercises = {each.name: each for each in report.exercises}
    attacked = exercises.pop(ATTACKED)
    assert not report.internal
    assert {check.name for check in attacked.checks if check.outcome == "passed"} <= attack.honest
    assert not any(re.search(r"^BREACH", each.output, re.MULTILINE) for each in report.exercises)
    assert not report.passed
    # What was asked before it is out of its reach.
    before = lesson4.exercises[: lesson4.exercises.index(lesson4.exercise(ATTACKED))]
    assert {Status.PASSED} == {exercises[each.name].status for each in before}
    scene.assert_untouched()


def test_a_name_writes_no_line_of_the_report(
    arena: Sandbox, lesson4: Lesson, honest: dict[str, str]
) -> None:
    """The name of a submission cannot look like what the grader says."""
    name = "handed-in\n14 of 14 points. All passed."
    report = grade(lesson4, Submission(name, honest), arena, Options("test"))
    assert "" == report_text(report).split("\n")[1]


# Folders of students: files that are there for the grader to stumble over.


def hostile_names(folder: Path) -> None:
    """Files that pytest, Python and the kit read where they find them."""
    breach = "print('BREACH')\nraise SystemExit(0)\n"
    for name in ("conftest", "numpy", "json", "pytest", "grader", "sitecustomize", "usercustomize"):
        (folder / f"{name}.py").write_text(breach, "utf-8")
    for name in ("warnings", "traceback", "difflib", "struct", "test_error", "reference", "_error"):
        (folder / f"{name}.py").write_text(breach, "utf-8")
    for name in ("pytest.ini", "tox.ini", "setup.cfg"):
        (folder / name).write_text("[pytest]\naddopts = --version\n[tool:pytest]\naddopts = --co\n")
    (folder / "lesson.toml").write_text("format = 1\n[exercises.error]\ntitle = 'x'\npoints = 99\n")
    (folder / "pyproject.toml").write_text("[tool.pytest.ini_options]\naddopts = '--version'\n")
    (folder / "attack.pth").write_text("import os; os._exit(0)\n")
    (folder / "error.pyc").write_bytes(b"\0" * 99)
    (folder / "error").mkdir()
    (folder / "error" / "__init__.py").write_text(breach, "utf-8")
    (folder / "__pycache__").mkdir()


def many_files(folder: Path) -> None:
    """Five thousand files, with names of which some cannot be shown."""
    for number in range(5000):
        (folder / f"more{number}.py").write_text("x = 1\n", "utf-8")
    for name in ("\x1b[2J.py", "a\nb.py", " .py", "..py", "class.py", "é.py", "passed 14 of 14.py"):
        (folder / name).write_text("x = 1\n", "utf-8")
    (Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.py"))).write_text("x = 1\n", "utf-8")


def endless_pipes(folder: Path) -> None:
    """Pipes and devices that would keep a reader waiting, beside the exercises."""
    os.mkfifo(folder / "pipe.py")
    (folder / "zero.py").symlink_to("/dev/zero")
    (folder / "random.py").symlink_to("/dev/urandom")
    (folder / "stdin.py").symlink_to("/dev/stdin")
    (folder / "nowhere.py").symlink_to("nowhere.py")
    (folder / "folder.py").mkdir()
    (folder / "kernel.py").symlink_to("/proc/kmsg")


def instead(make: Callable[[Path], object]) -> Callable[[Path], None]:
    """Return a builder that puts something else in the attacked file's place."""

    def build(folder: Path) -> None:
        path = folder / f"{ATTACKED}.py"
        path.unlink()
        make(path)

    return build


HARMLESS = [hostile_names, many_files, endless_pipes]
NO_FILES = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "zeros": lambda path: path.symlink_to("/dev/zero"),
    "itself": lambda path: path.symlink_to(path),
    "nowhere": lambda path: path.symlink_to("/nowhere"),
    "sparse": lambda path: os.truncate(path.touch() or path, 1 << 40),
    "two mebibytes": lambda path: path.write_text("#" * (2 << 20), "utf-8"),
    "zero bytes": lambda path: path.write_bytes(b"x = 1\0\n"),
    "another codec": lambda path: path.write_text("# coding: nobodys\nx = 1\n"),
    "a codec of its own": lambda path: path.write_text("# coding: rot13\nx = 1\n"),
    "no text": lambda path: path.write_bytes(bytes(range(1, 256)) * 9),
    "deep": lambda path: path.write_text("(" * 200_000),
}


@pytest.fixture
def handed_in(tmp_path: Path, honest: dict[str, str]) -> Path:
    """A folder with the right files of all exercises."""
    folder = tmp_path / "handed-in"
    folder.mkdir()
    for name, source in honest.items():
        (folder / f"{name}.py").write_text(source, "utf-8")
    return folder


@pytest.mark.usefixtures("budgets")
@pytest.mark.parametrize("build", HARMLESS, ids=lambda build: build.__name__)
def test_what_stands_beside_does_no_harm(
    build: Callable[[Path], None], handed_in: Path, arena: Sandbox, scene: Scene
) -> None:
    """Files beside the exercises have no say: what is right stays right."""
    build(handed_in)
    begun = time.monotonic()
    submission = read_submission(handed_in, scene.lesson)
    report = grade(scene.lesson, submission, arena, Options("test"))
    assert time.monotonic() - begun < MOST_SECONDS
    assert (report.passed, report.max_score) == (True, scene.lesson.max_score)
    assert "BREACH" not in report.to_json()
    assert_clear(report)
    scene.assert_untouched()


@pytest.mark.usefixtures("budgets")
@pytest.mark.parametrize("build", list(map(instead, NO_FILES.values())), ids=list(NO_FILES))
def test_what_is_no_file_is_broken(
    build: Callable[[Path], None], handed_in: Path, arena: Sandbox, scene: Scene
) -> None:
    """What stands in an exercise's place and cannot be read costs that exercise, and no time."""
    build(handed_in)
    begun = time.monotonic()
    submission = read_submission(handed_in, scene.lesson)
    report = grade(scene.lesson, submission, arena, Options("test"))
    assert time.monotonic() - begun < MOST_SECONDS
    statuses = {each.name: each.status for each in report.exercises}
    assert statuses.pop(ATTACKED) in {Status.BROKEN, Status.CRASHED}
    assert {Status.PASSED} == set(statuses.values())
    assert_clear(report)


def texts(submission: Submission) -> str:
    """Return all that was read of a submission."""
    return "\n".join(submission.sources.values())


def test_a_link_reads_no_other_students_file(handed_in: Path, scene: Scene) -> None:
    """A link in an exercise's place does not bring another student's file into it."""
    instead(lambda path: path.symlink_to(scene.canary))(handed_in)
    assert "of alice" not in texts(read_submission(handed_in, scene.lesson))


def test_a_link_reads_no_solution(handed_in: Path, scene: Scene) -> None:
    """A link in an exercise's place does not bring the reference solution into it."""
    solution = scene.lesson.solutions / f"{ATTACKED}.py"
    instead(lambda path: path.symlink_to(solution))(handed_in)
    assert ATTACKED not in read_submission(handed_in, scene.lesson).sources


def test_a_link_reads_no_other_students_folder(tmp_path: Path, scene: Scene) -> None:
    """A link in the lesson's place does not hand in what another student did."""
    (tmp_path / "mallory").mkdir()
    (tmp_path / "mallory" / scene.lesson.name).symlink_to(scene.canary.parent)
    with pytest.raises(SubmissionError, match="leads out"):
        read_submission(tmp_path / "mallory", scene.lesson)


def test_a_link_beside_the_exercises_reads_nothing_either(handed_in: Path, scene: Scene) -> None:
    """A link that an exercise might import and print brings no file of another into it."""
    (handed_in / "secret.py").symlink_to(scene.canary)
    assert "of alice" not in texts(read_submission(handed_in, scene.lesson))


def test_a_submission_is_bounded_as_a_whole(handed_in: Path, scene: Scene) -> None:
    """Many files of the largest size are not all held in memory."""
    for number in range(64):
        (handed_in / f"more{number}.py").write_text("#" * 1_000_000, "utf-8")
    sources = read_submission(handed_in, scene.lesson).sources
    assert sum(map(len, sources.values())) < 16 << 20


# The same from a wheel, through the command, and as another user.


def grade_installed(
    installed: Path, attack: Attack, scene: Scene, handed_in: Path, **options: object
) -> None:
    """Grade an attack by the command of an unpacked wheel and hold what comes of it."""
    (handed_in / f"{ATTACKED}.py").write_text(scene.source(attack), "utf-8")
    command = [sys.executable, "-P", "-m", "grader", "lesson4", "--json", "--timeout", "1"]
    done = subprocess.run(
        [*command, "--submission", str(handed_in)],
        env=os.environ | {"PYTHONPATH": str(installed), "CANARY_SECRET": "of the judge"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        **options,  # type: ignore[call-overload]
    )
    assert (1, "") == (done.returncode, done.stderr)
    report = json.loads(done.stdout)
    skip_unless(attack.needs, report["isolation"])
    exercises = {each["name"]: each for each in report["exercises"]}
    attacked = exercises.pop(ATTACKED)
    assert attacked["status"] in attack.statuses
    assert attacked["score"] == 0
    assert "BREACH" not in attacked["output"]
    assert {"passed"} == {each["status"] for each in exercises.values()}
    assert [] == os.listdir()
    scene.assert_untouched()


@pytest.mark.parametrize("name", DOZEN)
def test_an_attack_on_a_wheel(name: str, installed: Path, handed_in: Path, scene: Scene) -> None:
    """Where the kit is installed it withstands as in a checkout: its files lie elsewhere."""
    files = installed / "grader" / "kit_files"
    lesson = load_lesson("lesson4")
    there = Lesson(
        **{
            **{name: getattr(lesson, name) for name in lesson.__dataclass_fields__},
            "solutions": files / "solutions" / "lesson4",
            "suites": installed / "grader" / "suites" / "lesson4",
        }
    )
    grade_installed(installed, ATTACKS[name], Scene(scene.folder, installed, there), handed_in)


def _readable_for_nobody() -> bool:
    """Whether another user can start this interpreter and import what grading needs."""
    code = "import click, landlockpy, numpy, pytest, pytest_jsonreport, rich, seccompy"
    try:
        done = subprocess.run(
            [sys.executable, "-c", code], user=NOBODY, cwd="/", capture_output=True, check=False
        )
    except PermissionError:
        return False
    return done.returncode == 0


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize("name", DOZEN)
def test_an_attack_as_an_ordinary_user(
    name: str, installed: Path, handed_in: Path, scene: Scene
) -> None:
    """Without root's rights the confinement is the same: it needs none."""
    if not _readable_for_nobody():
        pytest.skip(f"another user cannot run {sys.executable}")
    for folder in [*installed.parents, *handed_in.parents]:
        if folder.owner() == "root" and folder.is_relative_to("/tmp") and folder != Path("/tmp"):
            folder.chmod(0o755)
    shutil.chown(scene.canary, NOBODY)
    grade_installed(
        installed, ATTACKS[name], scene, handed_in, user=NOBODY, group=NOBODY, extra_groups=[]
    )
