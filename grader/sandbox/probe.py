"""What `grade doctor` has a worker try: what must be refused there, and what must work.

It is sent to a worker as a student's file would be; the judge only ever reads it as text. Every
attempt is harmless where nothing refuses it: at worst it ends the worker that makes it.
"""

import ctypes
import errno
import importlib
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from functools import partial

Table = dict[str, dict[str, Callable[[], object]]]
Words = tuple[int | bytes, ...]

REFUSALS = {errno.EPERM, errno.EACCES, errno.ENOSYS}
LIBC = ctypes.CDLL(None, use_errno=True)
PTRACE_SEIZE = 0x4206  # attaches without stopping, and lets go when the tracer ends
CLONE_NEWUSER = 0x10000000
LANDLOCK_VERSION = 1  # asks which version there is, and does nothing else
PROCESS_CLOCK = 2  # with a process id, the clock of its processor time
ZEROS = b"\0" * 128

IMPORTED = """
    random itertools functools dataclasses collections math cmath statistics fractions decimal
    datetime json re copy heapq bisect string textwrap io csv hashlib pprint abc enum operator
    contextlib inspect traceback logging unittest numpy.polynomial
""".split()  # noqa: SIM905 (a list of names)

# System calls for which Python has no function: their numbers on x86_64 and on aarch64.
NUMBERS = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "shmget": (29, 194),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "io_uring_setup": (425, 425),
    "bpf": (321, 280),
    "keyctl": (250, 219),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "landlock_create_ruleset": (444, 444),
    "seccomp": (317, 277),
    "uname": (63, 160),
    "clone3": (435, 435),
}


def names(files: dict[str, str], folders: dict[str, str]) -> dict[str, list[str]]:
    """Return what can be attempted on this machine, by group."""
    return {group: list(actions) for group, actions in _forbidden(files, folders).items()}


def attempt(group: str, name: str, files: dict[str, str], folders: dict[str, str]) -> str:
    """Make one attempt; return "refused", or how else it ended."""
    try:
        _forbidden(files, folders)[group][name]()
    except OSError as error:
        return "refused" if error.errno in REFUSALS else error.strerror or str(error)
    except BaseException as error:
        return type(error).__name__
    return "done"


def ordinary() -> list[str]:
    """Return the names of what must work."""
    return list(ORDINARY)


def work(name: str) -> None:
    """Do one ordinary thing; raises whatever goes wrong."""
    ORDINARY[name]()


def _forbidden(files: dict[str, str], folders: dict[str, str]) -> Table:
    """Return all attempts: `files` and `folders` are places outside of the worker, by name."""
    reading: dict[str, Callable[[], object]] = {
        **{name: partial(_read, path) for name, path in files.items()},
        **{name: partial(os.listdir, path) for name, path in folders.items()},
    }
    return {
        "reading files": reading,
        "writing files": {name: partial(_write, path) for name, path in folders.items()},
        "the network": {
            "TCP": partial(_connect, socket.SOCK_STREAM),
            "UDP": partial(_connect, socket.SOCK_DGRAM),
            "Unix sockets": lambda: socket.socket(socket.AF_UNIX).close(),
        },
        "other processes": _other_processes(),
        "the kernel": _kernel(),
    }


def _other_processes() -> dict[str, Callable[[], object]]:
    parent = os.getppid()
    return {
        "fork": _fork,
        "exec": lambda: os.execv("/bin/true", ["true"]),
        "spawn": _spawn,
        "signalling the parent": lambda: os.kill(parent, 0),
        "signalling everything": lambda: os.kill(-1, 0),
        "leaving the session": os.setsid,
        "asking for the parent's group": lambda: os.getpgid(parent),
        "reading the parent's clock": lambda: time.clock_gettime(~parent << 3 | PROCESS_CLOCK),
        **_calls(
            {
                "tracing the parent": ("ptrace", PTRACE_SEIZE, parent, 0, 0),
                "reading the parent's memory": ("process_vm_readv", parent, 0, 0, 0, 0, 0),
                "shared memory": ("shmget", 1, 4096, 0),
                "clone3": ("clone3", 0, 0),
            }
        ),
    }


def _kernel() -> dict[str, Callable[[], object]]:
    memory_files: dict[str, Callable[[], object]] = {}
    if sys.platform == "linux":
        memory_files["memory files"] = lambda: os.close(os.memfd_create("probe"))
    return memory_files | _calls(
        {
            "the machine's name": ("uname", b"\0" * 390),
            "new namespaces": ("unshare", CLONE_NEWUSER),
            "others' namespaces": ("setns", -1, 0),
            "mounting": ("mount", b"none", b"/nowhere", b"tmpfs", 0, 0),
            "io_uring": ("io_uring_setup", 1, ZEROS),
            "BPF": ("bpf", 0, ZEROS, len(ZEROS)),
            "keyrings": ("keyctl", 0, -3, 0, 0, 0),
            "performance events": ("perf_event_open", ZEROS, 0, -1, -1, 0),
            "userfaultfd": ("userfaultfd", 1),
            "other Landlock rules": ("landlock_create_ruleset", 0, 0, LANDLOCK_VERSION),
            "other seccomp filters": ("seccomp", 1, 0, 0),
        }
    )


def _calls(wanted: dict[str, tuple[str, *Words]]) -> dict[str, Callable[[], object]]:
    """Return actions that make these system calls; none where their numbers are not known."""
    machines = ("x86_64", "aarch64")
    if sys.platform != "linux" or os.uname().machine not in machines or sys.maxsize < 1 << 32:
        return {}
    column = machines.index(os.uname().machine)
    return {
        name: partial(_call, NUMBERS[call][column], *arguments)
        for name, (call, *arguments) in wanted.items()
    }


def _call(number: int, *arguments: int | bytes) -> None:
    words = [ctypes.c_long(a) if isinstance(a, int) else ctypes.c_char_p(a) for a in arguments]
    if LIBC.syscall(ctypes.c_long(number), *words) == -1:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


def _read(path: str) -> None:
    with open(path, "rb") as file:
        file.read(1)


def _write(folder: str) -> None:
    path = os.path.join(folder, f".grade-doctor-{os.getpid()}")
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    os.unlink(path)


def _connect(kind: int) -> None:
    with socket.socket(type=kind) as made:
        made.connect(("127.0.0.1", 9))


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _spawn() -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


def _threads() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(abs, range(-10, 0))) == 55


def _linear_algebra() -> None:
    import numpy as np

    matrix = np.random.default_rng(1).normal(size=(200, 200))
    assert np.allclose(np.linalg.inv(matrix) @ matrix, np.eye(200), atol=1e-6)
    np.linalg.svd(matrix)
    np.fft.ifft(np.fft.fft(matrix))


def _imports() -> None:
    for name in IMPORTED:
        importlib.import_module(name)


def _clocks() -> None:
    time.sleep(0.001)
    time.perf_counter()
    time.localtime()


def _memory() -> None:
    grown = bytearray()
    for _ in range(64):
        grown += bytes(1 << 20)
    try:
        bytes(1 << 40)
    except MemoryError:
        return
    raise AssertionError("no limit")


def _alarms() -> None:
    def ring(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    try:
        time.sleep(1)
    except TimeoutError:
        return
    raise AssertionError("no alarm")


def _deep_recursion() -> None:
    def deeper() -> None:
        deeper()

    try:
        deeper()
    except RecursionError:
        return


ORDINARY: dict[str, Callable[[], object]] = {
    "threads": _threads,
    "NumPy's linear algebra": _linear_algebra,
    "imports of the standard library": _imports,
    "clocks": _clocks,
    "alarms": _alarms,
    "memory up to the limit": _memory,
    "deep recursion": _deep_recursion,
    "random bytes": partial(os.urandom, 8),
    "printing": lambda: print(end=""),  # noqa: T201 (that is what is tried)
}
