"""`grade doctor`: it tells the truth about this machine, and about those that can do less."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import landlockpy
import pytest
import seccompy

from grader.commands import doctor
from grader.commands.doctor import (
    ALARM,
    NO_LANDLOCK,
    NO_SECCOMP,
    NOT_LINUX,
    Examination,
    examine,
    lines,
)
from grader.errors import Fault
from grader.lessons.kit import BUILT_IN, PACKAGE
from grader.sandbox.isolation import Isolation
from tests.helpers.commands import RunGrade

GROUPS = ["reading files", "writing files", "the network", "other processes", "the kernel"]
WIDTH = len("NOT REFUSED  ")
# Takes system calls away from itself and all that it starts, then runs `grade doctor`.
ON_A_LESSER_MACHINE = """
import errno, sys
from seccompy import Filter
calls = Filter()
for name in sys.argv[1:]:
    calls.errno(name, errno.ENOSYS)
calls.load()
sys.argv = ["grade", "doctor"]
from grader.__main__ import main
sys.exit(main())
"""
able = pytest.mark.skipif(
    not (landlockpy.supported() and seccompy.supported()),
    reason="this machine has no Landlock or no seccomp",
)


def on_a_machine_without(*calls: str) -> subprocess.CompletedProcess[str]:
    """Run `grade doctor` where these system calls are not there."""
    command = [sys.executable, "-c", ON_A_LESSER_MACHINE, *calls]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def begun_with(word: str, output: str) -> list[str]:
    """Return the groups (or whatever else) told by the lines that begin with this word."""
    return [
        line[WIDTH:].partition(":")[0]
        for line in output.splitlines()
        if line[:WIDTH].strip() == word
    ]


def said(
    isolation: str = "full", attempt: str = "refused", trouble: str = ""
) -> tuple[Examination, list[str]]:
    """Return a diagnosis with one attempt and one ordinary thing, and its lines after the first."""
    found = Examination(
        Isolation(isolation), {"the network": {"TCP": attempt}}, {"threads": trouble}
    )
    return found, list(lines(found))[1:]


@able
def test_a_machine_that_can_do_all(run_grade: RunGrade) -> None:
    """Where isolation is full all is refused, ordinary code works, and nothing is to be done."""
    done = run_grade("doctor")
    assert (0, "") == (done.returncode, done.stderr)
    assert GROUPS == begun_with("refused", done.stdout)
    assert ["full"] == begun_with("isolation", done.stdout)
    assert 1 == len(begun_with("works", done.stdout))
    for word in ("NOT REFUSED", "FAILS", "to do"):
        assert [] == begun_with(word, done.stdout)


@able
@pytest.mark.parametrize(
    ("missing", "open_groups", "advice"),
    [
        (["landlock_create_ruleset"], GROUPS[:1], [NO_LANDLOCK]),
        (["seccomp"], GROUPS[2:], [NO_SECCOMP]),
        (["landlock_create_ruleset", "seccomp"], GROUPS, [NO_LANDLOCK, NO_SECCOMP]),
    ],
)
def test_a_machine_that_can_do_less(
    missing: list[str], open_groups: list[str], advice: list[str]
) -> None:
    """Where something is missing the doctor says what is not refused, and how to get the rest."""
    done = on_a_machine_without(*missing)
    assert (1, "") == (done.returncode, done.stderr)
    assert ["limited"] == begun_with("isolation", done.stdout)
    assert open_groups == begun_with("NOT REFUSED", done.stdout)
    assert [f"to do        {each}" for each in advice] == done.stdout.splitlines()[-len(advice) :]


@able
def test_nothing_is_left_behind() -> None:
    """What an attempt could write, on a machine that refuses nothing, it has removed again."""
    on_a_machine_without("landlock_create_ruleset", "seccomp")
    for folder in ("/", "/tmp", "/dev/shm", Path.home(), PACKAGE / "suites"):
        assert [] == list(Path(folder).glob(".grade-doctor-*"))


def test_a_full_isolation_that_lets_something_through_is_an_alarm() -> None:
    """A worker that says "full" and is not refused something is told of loudly."""
    found, told = said(attempt="done")
    assert not found.sound
    assert ["NOT REFUSED  the network: TCP", "works        threads", ALARM] == told[1:]


def test_an_attempt_that_fails_otherwise_is_not_refused() -> None:
    """Only a refusal counts as one: a worker that died, or an odd error, does not."""
    found, told = said(attempt="it ended Python (exit status 0)")
    assert not found.sound
    assert "NOT REFUSED  the network: TCP (it ended Python (exit status 0))" == told[1]


def test_ordinary_code_that_fails_is_told() -> None:
    """A machine that does not let ordinary code work is not sound either."""
    found, told = said(trouble="RuntimeError: can't start new thread")
    assert not found.sound
    assert "FAILS        threads (RuntimeError: can't start new thread)" == told[-1]


def test_elsewhere_than_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """On other systems the advice is another system."""
    monkeypatch.setattr(doctor.platform, "system", lambda: "Darwin")
    found, told = said("limited", attempt="done")
    assert not found.sound
    assert f"to do        {NOT_LINUX}" == told[-1]


@pytest.mark.parametrize("isolation", ["limited", "none"])
def test_less_than_full_is_never_sound(isolation: str) -> None:
    """Where isolation is not full the machine is not sound, whatever was refused."""
    assert not said(isolation)[0].sound


PROBES: Mapping[str, str] = {
    "does not load": "raise ValueError",
    "does not answer": "def names(files, folders):\n    raise ValueError",
    "attempts nothing": "def names(files, folders):\n    return {}\ndef ordinary():\n    return []",
}


@pytest.mark.parametrize("fault", PROBES)
def test_a_probe_that_tells_nothing_is_a_fault(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That nothing was found to be let through is no good news where nothing was tried."""
    monkeypatch.setattr(doctor, "PROBE", tmp_path / "probe.py")
    doctor.PROBE.write_text(PROBES[fault])
    with pytest.raises(Fault, match=fault):
        examine(BUILT_IN)


def test_a_worker_that_dies_is_followed_by_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An attempt that ends its worker is told, and the next is made in another."""
    monkeypatch.setattr(doctor, "PROBE", tmp_path / "probe.py")
    doctor.PROBE.write_text(
        "import os\n"
        "def names(files, folders):\n    return {'all': ['dying', 'living']}\n"
        "def attempt(group, name, files, folders):\n"
        "    return os._exit(3) if name == 'dying' else 'refused'\n"
        "def ordinary():\n    return ['dying', 'living']\n"
        "def work(name):\n    return os._exit(4) if name == 'dying' else None\n"
    )
    found = examine(BUILT_IN)
    expected = {"dying": "it ended Python (exit status 3)", "living": "refused"}
    assert {"all": expected} == found.attempts
    assert {"dying": "it ended Python (exit status 4)", "living": ""} == found.ordinary


def test_a_sandbox_that_cannot_start_is_one_line() -> None:
    """Without a sandbox there is one line on stderr and no traceback."""
    script = (
        "import sys; from grader.sandbox import helper; helper.BOOT = 'import nothing_so_named'; "
        "sys.argv = ['grade', 'doctor']; from grader.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (3, "", 1) == (done.returncode, done.stdout, done.stderr.count("\n"))
    assert done.stderr.startswith(
        "grade: could not grade because of a fault in the grader or its kit: "
    )
