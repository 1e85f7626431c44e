"""Attempts at what a confined worker must not do, each telling whether it was refused.

They are harmless also where nothing refuses them, so that some can be run unconfined to show that
the confinement, and not the machine, is what refuses.
"""

import ctypes
import errno
import fcntl
import mmap
import os
import signal
import socket
import struct
import subprocess
import sysconfig
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import seccompy

_REFUSALS = frozenset({errno.EPERM, errno.EACCES, errno.ENOSYS})
_LIBC = ctypes.CDLL(None, use_errno=True)
_FOLDER = tempfile.TemporaryDirectory(prefix="attempts-")  # removed when the helper ends
_SCRATCH = Path(_FOLDER.name)
_TARGET = _SCRATCH / "target"
_TARGET.write_text("unharmed")
_PARENT = os.getpid()
_PRIORITY = os.getpriority(os.PRIO_PROCESS, 0)
_PROCESSORS = os.sched_getaffinity(0)
_HOME = Path.home()
_SENT_BY_QUEUE = b"\0" * 8 + b"\xff" * 4 + b"\0" * 116
_STANDARD_LIBRARY = Path(os.__file__).parent
_SITE_PACKAGES = Path(seccompy.__file__).parents[1]
_LIBRARIES = Path("/usr/lib", sysconfig.get_config_var("MULTIARCH") or "")
_NO_LIBRARY = next(
    (p for p in _LIBRARIES.rglob("*.*") if p.is_file() and ".so" not in p.name), _TARGET
)
_KIT = Path(__file__).parents[2]
_SOLUTION = next(_KIT.glob("solutions/*/*.py"))
_SUITE = next(_KIT.glob("grader/suites/*/test_*.py"))


def refused(action: Callable[[], object]) -> bool:
    """Whether the action fails as forbidden, and not for some other reason."""
    try:
        action()
    except OSError as error:
        return error.errno in _REFUSALS
    return False


def _call(name: str, *arguments: int | bytes) -> int:
    """Make a system call for which Python has no function, or none that fails so plainly."""
    words = [ctypes.c_long(a) if isinstance(a, int) else ctypes.c_char_p(a) for a in arguments]
    ctypes.set_errno(0)
    result: int = _LIBC.syscall(ctypes.c_long(seccompy.syscall_nr(name)), *words)
    if result == -1:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error), name)
    return result


def _write(path: Path) -> None:
    path.write_text("written")
    path.unlink()


def _connect() -> None:
    with socket.socket() as made:
        made.connect_ex(("127.0.0.1", 9))


def _fork(call: Callable[[], int]) -> None:
    if call() == 0:
        os._exit(0)


def _ptrace_parent() -> None:
    attach, detach = 16, 17
    _call("ptrace", attach, _PARENT, 0, 0)
    os.waitpid(_PARENT, 0x40000000)
    _call("ptrace", detach, _PARENT, 0, 0)


def _signal_by_pipe() -> None:
    """Let the kernel send a signal on the worker's behalf, as F_SETOWN allows."""
    reading, _ = os.pipe()
    fcntl.fcntl(reading, fcntl.F_SETOWN, _PARENT)


def _inherited_signal_by_pipe() -> None:
    fcntl.fcntl(1, fcntl.F_SETOWN, 0)


def _foreign_abi() -> None:
    """Ask for getpid by the 32-bit gate, whose numbers the filter's own would mistake."""
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()


def _x32_getpid() -> None:
    if _LIBC.syscall(ctypes.c_long(0x40000000 | 39)) == -1:
        raise OSError(ctypes.get_errno(), "x32")


def _clock_of(pid: int) -> int:
    """Return the clock of a process's processor time, by its number as the kernel makes it."""
    return ~pid << 3 | 2


def _stdin_typing() -> None:
    tiocsti = 0x5412
    fcntl.ioctl(0, tiocsti, b"x")


_READING: dict[str, Callable[[], object]] = {
    "read /etc/passwd": Path("/etc/passwd").read_bytes,
    "read /etc/hostname": Path("/etc/hostname").read_bytes,
    "read /proc/self/environ": Path("/proc/self/environ").read_bytes,
    "read /proc/self/maps": Path("/proc/self/maps").read_bytes,
    "read the parent's command line": Path(f"/proc/{_PARENT}/cmdline").read_bytes,
    "read another package's source": Path(seccompy.__file__).read_bytes,
    "read this module's source": Path(__file__).read_bytes,
    "read a solution": _SOLUTION.read_bytes,
    "read a suite": _SUITE.read_bytes,
    "list the suites": partial(os.listdir, _SUITE.parent),
    "read another submission": _TARGET.read_bytes,
    "list /": partial(os.listdir, "/"),
    "list /proc": partial(os.listdir, "/proc"),
    "list home": partial(os.listdir, _HOME),
    "list site-packages": partial(os.listdir, _SITE_PACKAGES),
    "list the standard library's folder": partial(os.listdir, _STANDARD_LIBRARY),
    "list the shared libraries": partial(os.listdir, _LIBRARIES),
    "read what lies beside them": _NO_LIBRARY.read_bytes,
    "list the current folder": partial(os.listdir, "."),
    "read through a climbing path": Path(
        _STANDARD_LIBRARY, "json", *[".."] * 20, "etc/passwd"
    ).read_bytes,
}

_WRITING: dict[str, Callable[[], object]] = {
    "write in /tmp": partial(_write, Path("/tmp/attempts-written")),
    "write in the current folder": partial(_write, Path("attempts-written")),
    "write in /dev/shm": partial(_write, Path("/dev/shm/attempts-written")),
    "write in the standard library": lambda: os.close(os.open(os.__file__, os.O_RDWR)),
    "write into a solution": lambda: os.close(os.open(_SOLUTION, os.O_WRONLY)),
    "write to /dev/null": partial(Path("/dev/null").write_text, "x"),
    "overwrite a file": partial(_TARGET.write_text, "unharmed"),
    "truncate a file": partial(os.truncate, _TARGET, 8),
    "truncate by opening": lambda: os.close(os.open("/dev/null", os.O_RDONLY | os.O_TRUNC)),
    "create an unnamed file": lambda: os.open(_SCRATCH, os.O_TMPFILE | os.O_RDWR, 0o600),
    "change a file's mode": partial(os.chmod, _TARGET, 0o666),
    "change a file's owner": partial(os.chown, _TARGET, -1, -1),
    "change a file's times": partial(os.utime, _TARGET),
    "set an extended attribute": partial(os.setxattr, _TARGET, "user.attempt", b"x"),
    "make a folder": partial(os.mkdir, _SCRATCH / f"folder{os.getpid()}"),
    "make a symbolic link": partial(os.symlink, "/etc", _SCRATCH / "symbolic"),
    "make a hard link": partial(os.link, _TARGET, _SCRATCH / "hard"),
    "make a pipe with a name": partial(os.mkfifo, _SCRATCH / "named"),
    "rename a file": partial(os.rename, _TARGET, _TARGET),
    "remove a file": partial(os.unlink, _SCRATCH / "hard"),
    "remove a folder": _SCRATCH.rmdir,
    "read a link": partial(os.readlink, "/proc/self/exe"),
    "open by handle": partial(_call, "open_by_handle_at", -100, b"\0" * 64, 0),
    "name a handle": partial(_call, "name_to_handle_at", -100, b"/tmp", b"\0" * 64, b"\0" * 8, 0),
    "open with openat2": partial(_call, "openat2", -100, b"/", b"\0" * 24, 24),
}

_REACHING_OUT: dict[str, Callable[[], object]] = {
    "TCP socket": _connect,
    "UDP socket": lambda: socket.socket(type=socket.SOCK_DGRAM).close(),
    "Unix socket": lambda: socket.socket(socket.AF_UNIX).close(),
    "netlink socket": lambda: socket.socket(16, socket.SOCK_RAW).close(),
    "socket pair": socket.socketpair,
    "send a message": partial(_call, "sendto", 1, b"x", 1, 0, 0, 0),
    "fork": partial(_fork, os.fork),
    "vfork or spawn": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "subprocess": lambda: subprocess.run(["/bin/true"], check=True),
    "exec": lambda: os.execv("/bin/true", ["true"]),
    "exec by descriptor": partial(_call, "execveat", -100, b"/bin/true", 0, 0, 0),
    "clone a process": partial(_fork, partial(_call, "clone", signal.SIGCHLD, 0, 0, 0, 0)),
    "clone3": partial(_fork, partial(_call, "clone3", b"\0" * 88, 88)),
    "kill the parent": partial(os.kill, _PARENT, 0),
    "kill everything": partial(os.kill, -1, 0),
    "kill its group": partial(os.killpg, 0, 0),
    "tgkill the parent": partial(_call, "tgkill", _PARENT, _PARENT, 0),
    "tkill the parent": partial(_call, "tkill", _PARENT, 0),
    "queue a signal": partial(_call, "rt_sigqueueinfo", _PARENT, 0, _SENT_BY_QUEUE),
    "pidfd_open": partial(_call, "pidfd_open", _PARENT, 0),
    "pidfd_send_signal": partial(_call, "pidfd_send_signal", 0, 0, 0, 0),
    "pidfd_getfd": partial(_call, "pidfd_getfd", 0, 0, 0),
    "signal through a pipe's owner": _signal_by_pipe,
    "signal through an inherited pipe's owner": _inherited_signal_by_pipe,
    "ptrace the parent": _ptrace_parent,
    "let itself be traced": partial(_call, "ptrace", 0, 0, 0, 0),
    "read another's memory": partial(_call, "process_vm_readv", _PARENT, 0, 0, 0, 0, 0),
    "write another's memory": partial(_call, "process_vm_writev", _PARENT, 0, 0, 0, 0, 0),
    "leave the session": os.setsid,
    "leave the group": partial(os.setpgid, 0, 0),
    "another's priority": partial(os.setpriority, 0, _PARENT, _PRIORITY),
    "another's processors": partial(os.sched_setaffinity, _PARENT, _PROCESSORS),
    "another's limits": partial(_call, "prlimit64", _PARENT, 7, 0, 0),
    "its own limits": partial(_call, "prlimit64", 0, 4, b"\0" * 16, 0),
    "outlive the helper": partial(_call, "prctl", 1, 0, 0, 0, 0),
    "become dumpable": partial(_call, "prctl", 4, 1, 0, 0, 0),
    "type into the terminal": _stdin_typing,
    "System V shared memory": partial(_call, "shmget", 1, 4096, 0),
    "System V semaphore": partial(_call, "semget", 1, 1, 0),
    "System V message queue": partial(_call, "msgget", 1, 0),
    "POSIX message queue": partial(_call, "mq_open", b"attempts", os.O_RDONLY, 0, 0),
    "eventfd": lambda: os.eventfd(0),
    "pipe": os.pipe,
    "inotify": partial(_call, "inotify_init1", 0),
    "fanotify": partial(_call, "fanotify_init", 0, 0),
}

_LEARNING: dict[str, Callable[[], object]] = {
    "another's group": partial(os.getpgid, _PARENT),
    "another's session": partial(os.getsid, _PARENT),
    "which processes there are": partial(os.getpgid, 1),
    "another's processors, to be known": partial(os.sched_getaffinity, _PARENT),
    "another's scheduling": partial(os.sched_getscheduler, _PARENT),
    "another's scheduling parameters": partial(os.sched_getparam, _PARENT),
    "another's time slice": partial(os.sched_rr_get_interval, _PARENT),
    "another's priority, to be known": partial(os.getpriority, os.PRIO_PROCESS, _PARENT),
    "another's I/O priority": partial(_call, "ioprio_get", 1, _PARENT),
    "another's locks": partial(_call, "get_robust_list", _PARENT, b"\0" * 8, b"\0" * 8),
    "another's processor time": partial(time.clock_gettime, _clock_of(_PARENT)),
    "the resolution of another's clock": partial(time.clock_getres, _clock_of(_PARENT)),
    "sleeping by another's clock": partial(
        _call, "clock_nanosleep", _clock_of(_PARENT), 0, b"\0" * 16, 0
    ),
    "another's capabilities": partial(
        _call, "capget", struct.pack("Ii", 0x20080522, _PARENT), b"\0" * 24
    ),
    "whether two processes share": partial(_call, "kcmp", _PARENT, _PARENT, 0, 0, 0),
    "another's pages": partial(_call, "move_pages", _PARENT, 0, 0, 0, 0, 0),
    "the machine's name": partial(_call, "uname", b"\0" * 390),
    "the host's name": socket.gethostname,
    "how many processes there are": partial(_call, "sysinfo", b"\0" * 112),
    "which pages lie in memory": partial(_call, "mincore", 0, 0, b"\0"),
}

_KERNEL: dict[str, Callable[[], object]] = {
    "memfd_create": lambda: os.close(os.memfd_create("x")),
    "memfd_secret": partial(_call, "memfd_secret", 0),
    "io_uring_setup": partial(_call, "io_uring_setup", 1, b"\0" * 120),
    "io_uring_enter": partial(_call, "io_uring_enter", 0, 0, 0, 0, 0, 0),
    "io_uring_register": partial(_call, "io_uring_register", 0, 0, 0, 0),
    "bpf": partial(_call, "bpf", 0, b"\0" * 128, 128),
    "keyctl": partial(_call, "keyctl", 0, -3, 0, 0, 0),
    "add_key": partial(_call, "add_key", b"no such type", b"x", b"x", 1, -3),
    "request_key": partial(_call, "request_key", b"user", b"x", b"x", -3),
    "perf_event_open": partial(_call, "perf_event_open", b"\0" * 128, 0, -1, -1, 0),
    "userfaultfd": partial(_call, "userfaultfd", 1),
    "unshare user namespace": partial(_call, "unshare", 0x10000000),
    "unshare mounts": partial(_call, "unshare", 0x00020000),
    "setns": partial(_call, "setns", 0, 0),
    "mount": partial(_call, "mount", b"none", b"/nowhere", b"tmpfs", 0, 0),
    "umount": partial(_call, "umount2", b"/nowhere", 0),
    "new mount API": partial(_call, "fsopen", b"tmpfs", 0),
    "pivot_root": partial(_call, "pivot_root", b"/nowhere", b"/nowhere"),
    "chroot": partial(os.chroot, "/"),
    "change folder": partial(os.chdir, "/"),
    "personality": partial(_call, "personality", 0xFFFFFFFF),
    "modify_ldt": partial(_call, "modify_ldt", 0, b"\0" * 16, 16),
    "quotactl": partial(_call, "quotactl", 0, 0, 0, 0),
    "reboot": partial(_call, "reboot", 0, 0, 0, 0),
    "load a module": partial(_call, "init_module", 0, 0, b""),
    "kexec": partial(_call, "kexec_load", 0, 0, 0, 0xFFFF),
    "kernel log": partial(_call, "syslog", 10, 0, 0),
    "set the host's name": partial(socket.sethostname, socket.gethostname()),
    "set the clock": partial(_call, "clock_settime", 0, 0),
    "acct": partial(_call, "acct", b"/nowhere"),
    "swapon": partial(_call, "swapon", b"/nowhere", 0),
    "become another user": lambda: os.setuid(os.getuid()),
    "set capabilities": partial(_call, "capset", b"\x22\x05\x08\x20\0\0\0\0", b"\0" * 24),
    "lock memory": partial(_call, "mlockall", 1),
    "poison memory": partial(_call, "madvise", 0, 0, 100),
    "another seccomp filter": partial(_call, "seccomp", 1, 0, 0),
    "another Landlock ruleset": partial(_call, "landlock_create_ruleset", 0, 0, 1),
    "32-bit system call": _foreign_abi,
    "x32 system call": _x32_getpid,
    "a call of tomorrow": partial(_call, "lsm_list_modules", b"\0" * 64, b"\x40\0\0\0", 0),
}

ATTEMPTS: Mapping[str, Callable[[], bool]] = {
    name: partial(refused, action)
    for name, action in (_READING | _WRITING | _REACHING_OUT | _LEARNING | _KERNEL).items()
}
READING = list(_READING)  # what only Landlock refuses; seccomp refuses the rest
