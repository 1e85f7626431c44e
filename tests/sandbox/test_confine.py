"""Confinement: what a worker must not do is refused, and ordinary code does not notice.

Everything is tried in forks of one process of its own (`confining.py`); a test looks at one part
of what it reports.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import landlockpy
import pytest
import seccompy

from grader.sandbox import helper
from grader.sandbox.client import Output
from grader.sandbox.confine import Limits
from grader.sandbox.helper import SandboxFault
from grader.sandbox.sandbox import Sandbox
from tests.helpers.attempts import ATTEMPTS, READING
from tests.helpers.confining import MACHINES, STEPS, SURELY_POSSIBLE

ROOT = Path(__file__).parents[2]
PACKAGES = Path(seccompy.__file__).parents[1]
FLAGS = ["-s", "-S", "-P", "-B"]
NOBODY = 65534

# Asked of the packages, not of the grader, which may be what is wrong.
pytestmark = pytest.mark.skipif(
    not (landlockpy.supported() and seccompy.supported()),
    reason="this machine has no Landlock or no seccomp",
)


def run(*arguments: str, **settings: Any) -> subprocess.CompletedProcess[str]:
    """Run Python as the sandbox does, able to import the tests, the grader and its packages."""
    path = os.pathsep.join(map(str, (ROOT, PACKAGES)))
    return subprocess.run(
        [sys.executable, *FLAGS, *arguments],
        capture_output=True,
        text=True,
        cwd="/",
        env={"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1", "HOME": tempfile.gettempdir()},
        timeout=120,
        check=False,
        **settings,
    )


def another_user() -> dict[str, Any]:
    """Return the settings of a process that runs as an ordinary user; skips if it cannot."""
    settings = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    if os.getuid() != 0:
        pytest.skip("only root can become another user")
    try:
        tried = run("-c", "import numpy, seccompy, landlockpy, tests.helpers.attempts", **settings)
    except PermissionError:
        pytest.skip("an ordinary user may not run this Python")
    if tried.returncode:
        pytest.skip("an ordinary user may not read this Python, its packages or this checkout")
    return settings


@pytest.fixture(scope="module", params=["this user", "an ordinary user"])
def tried(request: pytest.FixtureRequest) -> Any:
    """What came of everything, tried as whoever runs the tests, and as an ordinary user."""
    settings = {} if request.param == "this user" else another_user()
    done = run(str(ROOT / "tests/helpers/confining.py"), **settings)
    assert "" == done.stderr
    return json.loads(done.stdout)


def not_refused(attempts: dict[str, str]) -> dict[str, str]:
    """Return the attempts that were neither refused nor ended by the kernel."""
    return {name: how for name, how in attempts.items() if how not in {"refused", "killed"}}


def test_isolation_is_full(tried: Any) -> None:
    """Where the machine has both Landlock and seccomp, isolation is full."""
    assert "full" == tried["isolation"]


def test_every_attempt_is_refused(tried: Any) -> None:
    """Nothing of all that a worker must not do succeeds."""
    assert ({}, set(ATTEMPTS)) == (not_refused(tried["attempts"]), set(tried["attempts"]))


def test_the_number_of_attempts_is_told_as_it_is() -> None:
    """SECURITY.md says how many attempts there are."""
    security = (ROOT / "SECURITY.md").read_text("utf-8")
    assert f"{len(ATTEMPTS)} forbidden attempts" in security


def test_it_is_the_confinement_that_refuses(tried: Any) -> None:
    """The same attempts succeed in a fork that is not confined."""
    assert dict.fromkeys(SURELY_POSSIBLE, "done") == tried["unconfined"]


def test_landlock_alone_keeps_files_from_being_read(tried: Any) -> None:
    """Reading is refused by Landlock, also where there is no seccomp."""
    assert {} == not_refused(tried["Landlock alone"])


def test_seccomp_alone_refuses_all_but_reading(tried: Any) -> None:
    """Everything but reading is refused by seccomp, also where there is no Landlock."""
    assert set() == set(not_refused(tried["seccomp alone"])) - set(READING)


def test_ordinary_code_works(tried: Any) -> None:
    """Threads, NumPy, lazy imports and whatever else a submission may use work as ever."""
    assert {} == {name: said for name, said in tried["ordinary"].items() if said is not None}


@pytest.mark.parametrize("machine", MACHINES)
def test_a_machine_that_can_do_less_is_said_to_be_limited(tried: Any, machine: str) -> None:
    """Where one mechanism is missing isolation is limited, and the other is applied still."""
    isolation, abilities = tried["machines"][machine]
    by_landlock = "without seccomp" in machine or "refuses seccomp" in machine
    by_seccomp = "Landlock" in machine
    expected = {
        "read": "Permission denied" if by_landlock else "done",
        "connect": "Operation not permitted" if by_seccomp else "done",
        "dump core": "not allowed to raise maximum limit",
    }
    write = abilities.pop("write")
    assert ("limited", expected) == (isolation, abilities)
    assert write in {"Permission denied", "Operation not permitted", "File too large"}


@pytest.mark.parametrize("step", [*STEPS, "helper"])
def test_a_step_that_fails_stops_the_worker(tried: Any, step: str) -> None:
    """A step that fails raises, and nothing is run half confined."""
    kind = tried["steps"][step].partition(":")[0]
    expected = {"helper": "ConfinementError", "a limit": "ValueError"}.get(step, "PermissionError")
    assert expected == kind.rpartition(".")[2]


def test_code_that_runs_on_is_ended_by_the_kernel(tried: Any) -> None:
    """Code that ignores the end of its processor time is killed a second later."""
    assert "SIGKILL" == tried["endless"]


def test_limits_are_in_force(tried: Any) -> None:
    """The limits of a worker are those that are promised."""
    promised = Limits()
    assert [promised.memory_bytes] * 2 == tried["limits"]["AS"]
    assert promised.cpu_seconds == tried["limits"]["CPU"][0]
    assert [promised.file_bytes] * 2 == tried["limits"]["FSIZE"]
    assert [promised.descriptors] * 2 == tried["limits"]["NOFILE"]
    assert [[0, 0]] * 2 == [tried["limits"][name] for name in ("CORE", "MEMLOCK")]


def test_a_worker_that_is_not_confined_is_our_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that cannot confine itself ends before anything is sent to it."""
    failing = (
        "import sys; sys.path[:0] = sys.argv[1:]; import grader.sandbox.worker as worker; "
        "worker.Confinement.enter = lambda *_: 1 / 0; worker.main()"
    )
    monkeypatch.setattr(helper, "BOOT", failing)
    with Sandbox() as sandbox, pytest.raises(SandboxFault, match="could not confine itself"):
        sandbox.worker(Output())
