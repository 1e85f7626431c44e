"""A submission that changes all of its surroundings that it can reach, and says how they are."""

import ctypes
import fcntl
import os
import resource
import signal
import stat
import sys

LIBC = ctypes.CDLL(None, use_errno=True)
PR_SET_NAME, PR_GET_NAME = 15, 16
FLAGS = os.O_NONBLOCK | os.O_APPEND | getattr(os, "O_NOATIME", 0) | getattr(os, "O_DIRECT", 0)
HARMLESS = [each for each in signal.Signals if each not in {signal.SIGKILL, signal.SIGSTOP}]


def _flags(descriptor):
    for flag in (FLAGS, os.O_NONBLOCK | os.O_APPEND, os.O_NONBLOCK):
        try:
            return fcntl.fcntl(descriptor, fcntl.F_SETFL, flag)
        except OSError:
            continue
    raise OSError


def _timers():
    signal.setitimer(signal.ITIMER_REAL, 1000)
    signal.setitimer(signal.ITIMER_VIRTUAL, 1000)


def _signals():
    for each in HARMLESS:
        try:
            signal.signal(each, signal.SIG_IGN)
        except (OSError, ValueError):
            continue
    signal.pthread_sigmask(signal.SIG_BLOCK, HARMLESS)


def _limits():
    for name in ("NOFILE", "CPU", "AS", "STACK"):
        which = getattr(resource, f"RLIMIT_{name}")
        soft, hard = resource.getrlimit(which)
        resource.setrlimit(which, (min(soft, 1 << 40) - 1, hard))


ATTEMPTS = {
    "flags of 0": lambda: _flags(0),
    "flags of 1": lambda: _flags(1),
    "flags of 3": lambda: fcntl.fcntl(3, fcntl.F_SETFL, os.O_APPEND | os.O_RDWR),
    "inheritance": lambda: [os.set_inheritable(descriptor, False) for descriptor in range(3)],
    "offset": lambda: os.lseek(0, 5, os.SEEK_SET),
    "lock": lambda: fcntl.flock(0, fcntl.LOCK_EX),
    "lock of a part": lambda: fcntl.lockf(1, fcntl.LOCK_EX),
    "lease": lambda: fcntl.fcntl(0, 1024, fcntl.F_RDLCK),
    "size of the pipe": lambda: fcntl.fcntl(1, 1031, 4096),
    "owner": lambda: fcntl.fcntl(1, fcntl.F_SETOWN, os.getpid()),
    "umask": lambda: os.umask(0o777),
    "folder": lambda: os.chdir("/usr"),
    "session": os.setsid,
    "group": lambda: os.setpgid(0, os.getppid()),
    "niceness": lambda: os.nice(1),
    "processors": lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}),
    "scheduling": lambda: os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0)),
    "the helper's processors": lambda: os.sched_setaffinity(os.getppid(), {0}),
    "the helper's priority": lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 5),
    "the helper's limits": lambda: resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (9, 9)),
    "timers": _timers,
    "signals": _signals,
    "limits": _limits,
    "name": lambda: LIBC.prctl(PR_SET_NAME, b"disturbed", 0, 0, 0),
}


def disturb():
    """Return what could be changed."""
    done = []
    for name, attempt in ATTEMPTS.items():
        try:
            attempt()
        except (OSError, ValueError, AttributeError):
            continue
        done.append(name)
    return done


def surroundings():
    """Return how they are, as far as that can be seen."""
    name = ctypes.create_string_buffer(16)
    LIBC.prctl(PR_GET_NAME, name, 0, 0, 0)
    limits = [each for each in dir(resource) if each.startswith("RLIMIT_")]
    seen = {
        "flags": [fcntl.fcntl(descriptor, fcntl.F_GETFL) for descriptor in range(4)],
        "inheritance": [os.get_inheritable(descriptor) for descriptor in range(4)],
        "kinds": [stat.S_IFMT(os.fstat(descriptor).st_mode) for descriptor in range(4)],
        "offset": os.lseek(0, 0, os.SEEK_CUR),
        "folder": os.getcwd(),
        "groups": [os.getpgid(0) == os.getpid(), os.getsid(0) == os.getpid()],
        "processors": sorted(os.sched_getaffinity(0)),
        "signals": [str(signal.getsignal(each)) for each in HARMLESS],
        "blocked": sorted(map(int, signal.pthread_sigmask(signal.SIG_BLOCK, []))),
        "pending": sorted(map(int, signal.sigpending())),
        "timers": [signal.getitimer(each)[1] for each in range(3)],
        "ringing": [signal.getitimer(each)[0] > 0 for each in range(3)],
        "limits": [resource.getrlimit(getattr(resource, each)) for each in limits],
        "name": name.value.decode(),
    }
    return [str(seen)[:900], str(seen)[900:1800], str(seen)[1800:]]


def keyboard():
    """Return how asking the keyboard ends."""
    try:
        return input()
    except BaseException as error:
        return type(error).__name__


def descriptors():
    """Return which are open."""
    found = []
    for descriptor in range(64):
        try:
            os.fstat(descriptor)
        except OSError:
            continue
        found.append(descriptor)
    return found


def keeps_nothing():
    """Return whether Python keeps nothing of what it compiles."""
    return sys.dont_write_bytecode
