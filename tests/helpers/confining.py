"""Tries confinement in forks, as the helper makes them, and prints what came of it as JSON.

It is started as the helper is (`python -s -S -P -B tests/helpers/confining.py`, everything
it imports on PYTHONPATH), so that the forks have neither threads nor a folder of packages on
their path.
"""

import contextlib
import errno
import importlib
import json
import os
import resource
import signal
import socket
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import numpy  # noqa: F401 (as the helper, which has it imported)
from seccompy import ArgCmp, CmpOp, Filter

from grader.sandbox.confine import Confinement, Limits, prepare
from grader.sandbox.confine_files import package_files, python_files
from grader.sandbox.worker import PRELOADED, _kind_of_machine
from tests.helpers.attempts import ATTEMPTS, READING
from tests.helpers.ordinary import ORDINARY

SURELY_POSSIBLE = ["read /etc/passwd", "list /", "write in /tmp", "TCP socket", "fork"]
MACHINES = {
    "without Landlock": {"landlock_create_ruleset": errno.ENOSYS},
    "with Landlock switched off": {"landlock_create_ruleset": errno.EOPNOTSUPP},
    "in a container that refuses Landlock": {"landlock_create_ruleset": errno.EPERM},
    "without seccomp": {"seccomp": errno.ENOSYS},
    "in a container that refuses seccomp": {"seccomp": errno.EPERM},
    "with neither": {"landlock_create_ruleset": errno.ENOSYS, "seccomp": errno.ENOSYS},
}
# What fails when `enter` needs it, and the first argument for which it does.
STEPS = {
    "a session of its own": ("setsid", None),
    "the folder": ("chdir", None),
    "a limit": ("prlimit64", None),
    "dying with the helper": ("prctl", 1),
    "not to be looked into": ("prctl", 4),
    "no new privileges": ("prctl", 38),
    "Landlock": ("landlock_restrict_self", None),
    "seccomp": ("seccomp", 1),
}


def in_fork(action: Callable[[], object]) -> tuple[object, int]:
    """Return what the action returns in a fork, or the exception it raises, and the wait status."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            said = action()
        except BaseException:
            said = traceback.format_exc().strip().rpartition("\n")[2]
        os.write(writing, json.dumps(said).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        said = json.loads(answer.read() or b'"nothing"')
    return said, os.waitpid(child, 0)[1]


def confined(confinement: Confinement, action: Callable[[], object]) -> tuple[object, int]:
    """Do the same in a fork that is confined first."""

    def enter_and_act() -> object:
        confinement.enter()
        return action()

    return in_fork(enter_and_act)


def outcome(said: object, status: int) -> object:
    """Return "refused", "done", "killed" (by seccomp), or how else an attempt ended."""
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGSYS:
        return "killed"
    return {True: "refused", False: "done", "nothing": "done"}.get(said, said)


def tried(confinement: Confinement, names: Iterable[str] = ATTEMPTS) -> dict[str, object]:
    """Return what came of these attempts, each in a fork that is confined so."""
    return {name: outcome(*confined(confinement, ATTEMPTS[name])) for name in names}


def prepared(limits: Limits | None = None) -> Confinement:
    """Return the confinement as the helper prepares it."""
    return prepare([*python_files(), *package_files("numpy")], limits)


def machine(failing: dict[str, int]) -> object:
    """Return what a worker can do on a machine where these system calls fail."""

    def on_it() -> object:
        _fail(failing)
        confinement = prepared()
        return [confinement.isolation, confined(confinement, _abilities)[0]]

    return in_fork(on_it)[0]


def step(call: str, first_argument: int | None) -> object:
    """Return how `enter` ends where one of its steps fails."""

    def fail_and_enter() -> object:
        confinement = prepared()
        _fail({call: errno.EPERM}, first_argument)
        return confined(confinement, lambda: "went on")[0]

    return in_fork(fail_and_enter)[0]


def orphan() -> object:
    """Return how `enter` ends in a worker whose helper is gone."""
    return confined(replace(prepared(), helper=1), lambda: "went on")[0]


def endless() -> str:
    """Return the signal that ends code which runs on and ignores that its time is up."""

    def run_on() -> None:
        signal.signal(signal.SIGXCPU, signal.SIG_IGN)
        while True:
            pass

    _, status = confined(prepared(Limits(cpu_seconds=1)), run_on)
    return signal.Signals(os.WTERMSIG(status)).name


def limits() -> object:
    """Return the limits that are in force in a worker."""

    def look() -> object:
        names = ("AS", "CPU", "FSIZE", "NOFILE", "CORE", "MEMLOCK")
        return {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}")) for name in names}

    return confined(prepared(), look)[0]


def _fail(failing: dict[str, int], first_argument: int | None = None) -> None:
    """Make system calls fail from here on, for this process and its forks."""
    calls = Filter()
    for name, error in failing.items():
        only = None if first_argument is None else [ArgCmp(0, CmpOp.EQ, first_argument)]
        calls.errno(name, error, args=only)
    calls.load()


def _abilities() -> dict[str, str]:
    return {
        "read": _said(Path("/etc/passwd").read_bytes),
        "write": _said(_write),
        "connect": _said(lambda: socket.socket().close()),
        "dump core": _said(lambda: resource.setrlimit(resource.RLIMIT_CORE, (1, 1))),
    }


def _write() -> None:
    path = Path(tempfile.gettempdir(), f"confining-{os.getpid()}")
    try:
        path.write_text("x")
    finally:
        with contextlib.suppress(OSError):
            path.unlink()


def _said(action: Callable[[], object]) -> str:
    try:
        action()
    except (OSError, ValueError) as error:
        return str(getattr(error, "strerror", None) or error)
    return "done"


def report() -> dict[str, object]:
    """Return all that was tried; only what is named needs a machine that can confine fully."""
    full = prepared()
    if full.isolation != "full":
        return {"isolation": full.isolation}
    return {
        "isolation": full.isolation,
        "attempts": tried(full),
        "unconfined": {name: outcome(*in_fork(ATTEMPTS[name])) for name in SURELY_POSSIBLE},
        "Landlock alone": tried(replace(full, calls=None), READING),
        "seccomp alone": tried(replace(full, files=None)),
        "ordinary": {name: confined(full, code)[0] for name, code in ORDINARY.items()},
        "machines": {name: machine(failing) for name, failing in MACHINES.items()},
        "steps": {name: step(*failing) for name, failing in STEPS.items()} | {"helper": orphan()},
        "endless": endless(),
        "limits": limits(),
    }


if __name__ == "__main__":
    for preloaded in PRELOADED:
        importlib.import_module(preloaded)
    os.uname = _kind_of_machine(os.uname())
    here = os.environ.pop("PYTHONPATH").split(os.pathsep)
    sys.path[:] = [entry for entry in sys.path if entry not in here]
    json.dump(report(), sys.stdout)
