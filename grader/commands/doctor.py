"""`grade doctor`: what a worker on this machine can and cannot do, found out by trying."""

import contextlib
import os
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.errors import Fault
from grader.lessons.kit import PACKAGE, Kit
from grader.sandbox import wire
from grader.sandbox.client import Output, Worker, WorkerLost
from grader.sandbox.confine import prepare
from grader.sandbox.deadline import Overrun
from grader.sandbox.isolation import Isolation
from grader.sandbox.sandbox import Sandbox

PROBE = PACKAGE / "sandbox" / "probe.py"
SECONDS = 10.0
REFUSED, DONE = "refused", "done"

MEANING = {
    Isolation.FULL: "workers read Python's and NumPy's files only, write none, reach nothing else",
    Isolation.LIMITED: (
        "workers are not kept from all below; grade only code that you would run yourself"
    ),
    Isolation.NONE: (
        "nothing keeps workers from anything; grade only code that you would run yourself"
    ),
}
NO_LANDLOCK = (
    "files are not confined: that takes Linux 5.13 or newer with Landlock switched on "
    "(`landlock` among lsm= at boot), and a container whose seccomp profile lets landlock_* pass"
)
NO_SECCOMP = (
    "system calls are not confined: that takes Linux with CONFIG_SECCOMP_FILTER, 64-bit Python "
    "on x86_64 or aarch64, and a container that lets seccomp pass"
)
NOT_LINUX = "Landlock and seccomp are Linux's: grade other people's code there, or in a VM"
ALARM = (
    "DO NOT GRADE CODE THAT YOU DO NOT TRUST HERE: a worker says that its isolation is full, and "
    "was not refused what stands above; please report it as SECURITY.md says"
)


@dataclass(frozen=True)
class Examination:
    """What came of the attempts, by group and name, and of ordinary code, by name.

    An attempt is "refused" or says how else it ended; ordinary code that worked says "".
    """

    isolation: Isolation
    attempts: Mapping[str, Mapping[str, str]]
    ordinary: Mapping[str, str]

    @property
    def let_through(self) -> bool:
        """Whether any attempt was not refused."""
        return any(said != REFUSED for group in self.attempts.values() for said in group.values())

    @property
    def sound(self) -> bool:
        """Whether isolation is full, every attempt was refused and ordinary code works."""
        return (
            self.isolation is Isolation.FULL
            and not self.let_through
            and not any(self.ordinary.values())
        )


def examine(kit: Kit) -> Examination:
    """Try everything in workers of a sandbox of its own; they may read nothing of `kit`.

    Raises:
        Fault: the sandbox does not work, or the probe cannot be asked.
    """
    with Sandbox() as sandbox, contextlib.closing(_Patient(sandbox)) as patient:
        places = _places(kit, sandbox.helper.pid)
        groups = patient.must("names", *places)
        attempts = {
            group: {name: patient.attempt(group, name, *places) for name in names}
            for group, names in groups.items()
        }
        ordinary = {name: patient.work(name) for name in patient.must("ordinary")}
        if not all([ordinary, attempts, *attempts.values()]):
            raise Fault(f"{PROBE} attempts nothing")
        return Examination(sandbox.isolation, attempts, ordinary)


def lines(examination: Examination) -> Iterator[str]:
    """Give what came of it as it is printed, a line for each group."""
    system = platform.uname()
    yield f"{system.system} {system.release}, {system.machine}, Python {platform.python_version()}"
    yield f"isolation    {examination.isolation}: {MEANING[examination.isolation]}"
    for group, attempts in examination.attempts.items():
        refused = [name for name, said in attempts.items() if said == REFUSED]
        others = [_told(name, said) for name, said in attempts.items() if said != REFUSED]
        if refused:
            yield f"refused      {group}: {', '.join(refused)}"
        if others:
            yield f"NOT REFUSED  {group}: {', '.join(others)}"
    works = [name for name, trouble in examination.ordinary.items() if not trouble]
    fails = [f"{name} ({trouble})" for name, trouble in examination.ordinary.items() if trouble]
    if works:
        yield f"works        {', '.join(works)}"
    if fails:
        yield f"FAILS        {', '.join(fails)}"
    yield from _advice(examination)


def _told(name: str, said: str) -> str:
    return name if said == DONE else f"{name} ({said})"


def _advice(examination: Examination) -> Iterator[str]:
    """Say what is to be done where not all is well."""
    if examination.isolation is Isolation.FULL:
        if examination.let_through:
            yield ALARM
        return
    if platform.system() != "Linux":
        yield f"to do        {NOT_LINUX}"
        return
    possible = prepare([])
    if possible.files is None:
        yield f"to do        {NO_LANDLOCK}"
    if possible.calls is None:
        yield f"to do        {NO_SECCOMP}"


def _places(kit: Kit, helper: int) -> tuple[dict[str, str], dict[str, str]]:
    """Return the files and folders of this machine that no worker may touch, by name."""
    files = {
        "the accounts": Path("/etc/passwd"),
        "a solution": next(kit.solutions.glob("*/*.py"), kit.solutions),
        "a suite": next(kit.suites.glob("*/test_*.py"), kit.suites),
        "the grader": PROBE,
        "its own environment": Path("/proc/self/environ"),
        "the helper's memory": Path("/proc", str(helper), "maps"),
    }
    folders = {
        "the root folder": Path("/"),
        "home": Path(os.path.expanduser("~")),
        "the solutions": kit.solutions,
        "the suites": kit.suites,
        "/tmp": Path("/tmp"),
        "/dev/shm": Path("/dev/shm"),
    }
    return _existing(files), _existing(folders)


def _existing(places: dict[str, Path]) -> dict[str, str]:
    return {name: str(path) for name, path in places.items() if os.path.exists(path)}


class _Patient:
    """Workers with the probe loaded: one after the other, since some attempts end theirs."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._worker: Worker | None = None

    def attempt(self, *arguments: object) -> str:
        """Make one attempt; return what came of it. Only "refused" is to be taken as such."""
        answer = self._ask("attempt", arguments)
        return str(answer.get("answer") or answer.get("lost") or answer)

    def work(self, name: str) -> str:
        """Have one ordinary thing done; return what went wrong, or nothing."""
        answer = self._ask("work", [name])
        if "answer" in answer:
            return ""
        raised = answer.get("raised")
        return f"{raised['type']}: {raised['text']}" if raised else str(answer.get("lost"))

    def must(self, function: str, *arguments: object) -> Any:
        """Return what a function of the probe answers that has no reason to fail."""
        answer = self._ask(function, arguments)
        if "answer" not in answer:
            raise Fault(f"{PROBE} does not answer: {answer}")
        return wire.decode(answer["answer"])

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker:
            self._worker.end()
            self._worker = None

    def _ask(self, function: str, arguments: Any) -> dict[str, Any]:
        if self._worker is None:
            self._worker = self._loaded()
        try:
            encoded = [wire.encode(argument) for argument in arguments]
            return self._worker.ask(function, encoded, SECONDS)
        except (Overrun, WorkerLost) as error:
            self.close()
            return {"lost": str(error) or "no answer"}

    def _loaded(self) -> Worker:
        worker = self._sandbox.worker(Output())
        try:
            answer = worker.load("probe", {"probe": PROBE.read_text("utf-8")}, SECONDS)
        except (Overrun, WorkerLost) as error:
            answer = {"lost": str(error) or "no answer"}
        if "answer" not in answer:
            worker.end()
            raise Fault(f"{PROBE} does not load in a worker: {answer}")
        return worker
