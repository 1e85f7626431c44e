"""Which system calls a confined worker may make, enforced by seccomp.

An allowlist: what CPython, NumPy and threads need for computing, and nothing that reaches another
process, the network or the state of a file.  Everything else, including calls that kernels yet to
come will add, fails with EPERM, which Python shows as PermissionError: the submission fails one
question, not the worker.  A call made through another ABI (32-bit, for which the numbers mean
something else) ends the process.
"""

import ctypes
import errno
import fcntl
import os
import termios
from collections.abc import Iterator
from dataclasses import dataclass

from seccompy import Action, ArgCmp, CmpOp, Filter, SeccompError, arch, supported, syscall_nr

ALLOWED = """
    read readv pread64 write writev pwrite64 lseek close close_range dup dup3
    fstat newfstatat statx faccessat faccessat2 getdents64 getcwd
    mmap munmap mprotect mremap brk membarrier
    futex set_robust_list set_tid_address rseq exit exit_group restart_syscall
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend rt_sigtimedwait
    sigaltstack setitimer getitimer
    nanosleep gettimeofday times getrusage
    ppoll pselect6 sched_yield getcpu
    getrandom getpid getppid gettid
    getuid geteuid getgid getegid getresuid getresgid getgroups
""".split()  # noqa: SIM905 (grouped by purpose)

# Older twins of the above, which newer architectures never had.
ALLOWED_X86_64 = """
    stat lstat access dup2 poll select time alarm pause getpgrp
""".split()  # noqa: SIM905

CLONE_THREAD = 0x00010000
# Every CLONE_NEW*, CLONE_PTRACE, CLONE_VFORK, CLONE_UNTRACED, CLONE_INTO_CGROUP: no thread's flags.
CLONE_NOT_A_THREAD = 0x2_7E82_6080
PR_SET_NAME, PR_GET_NAME = 15, 16
FIRST_POISONING_ADVICE = 100  # MADV_HWPOISON takes memory away from the whole machine
OF_ITSELF = ["getpgid", "getsid", "sched_getaffinity"]  # which 0 stands for, and any other for all
# By the larger numbers, which as signed ones are negative, clocks of other processes are named.
CLOCKS = ["clock_gettime", "clock_getres", "clock_nanosleep"]
FIRST_UNKNOWN_CLOCK = 16
# Without F_SETOWN and F_SETSIG, through which a pipe signals any process.
FCNTLS = ["F_DUPFD", "F_DUPFD_CLOEXEC", "F_GETFD", "F_SETFD", "F_GETFL", "F_SETFL"]
IOCTLS = ["FIOCLEX", "FIONCLEX", "TCGETS"]
INSTRUCTION_BYTES = 8


class Program(ctypes.Structure):
    """A compiled filter, as the kernel reads it: `struct sock_fprog` of linux/filter.h."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


@dataclass(frozen=True)
class LoadableFilter:
    """A compiled filter, and the number of the system call that takes it."""

    call: int
    program: Program

    @property
    def address(self) -> int:
        """Where the kernel finds the filter."""
        return ctypes.addressof(self.program)


def filter_for_workers() -> LoadableFilter | None:
    """Compile the filter once, in the helper; None where this machine has no seccomp for us."""
    if not _has_seccomp():
        return None
    calls = Filter(default=Action.ERRNO | errno.EPERM)
    for name in ALLOWED + (ALLOWED_X86_64 if arch() == "x86_64" else []):
        calls.allow(name)
    for name, conditions in _allowed_with():
        if name != "open" or arch() == "x86_64":
            calls.allow(name, args=conditions)
    calls.errno("clone3", errno.ENOSYS)  # its flags are out of reach; the C library uses clone
    program = Program(len(calls.program) // INSTRUCTION_BYTES, calls.program)
    return LoadableFilter(syscall_nr("seccomp"), program)


def _has_seccomp() -> bool:
    """Whether the kernel has seccomp, for a processor whose numbers are known, and lets us ask."""
    try:
        return supported()
    except SeccompError:
        return False


def _allowed_with() -> Iterator[tuple[str, list[ArgCmp]]]:
    """Calls allowed only with arguments that cannot reach out of the worker."""
    writing = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC
    yield "openat", [ArgCmp(2, CmpOp.MASKED_EQ, os.O_RDONLY, writing)]
    yield "open", [ArgCmp(1, CmpOp.MASKED_EQ, os.O_RDONLY, writing)]
    thread = CLONE_THREAD | CLONE_NOT_A_THREAD
    yield "clone", [ArgCmp(0, CmpOp.MASKED_EQ, CLONE_THREAD, thread)]
    yield "madvise", [ArgCmp(2, CmpOp.LT, FIRST_POISONING_ADVICE)]
    yield "prlimit64", [ArgCmp(0, CmpOp.EQ, 0), ArgCmp(2, CmpOp.EQ, 0)]  # reading its own
    for name in OF_ITSELF:
        yield name, [ArgCmp(0, CmpOp.EQ, 0)]
    for name in CLOCKS:
        yield name, [ArgCmp(0, CmpOp.LT, FIRST_UNKNOWN_CLOCK)]
    for command in FCNTLS:
        yield "fcntl", [ArgCmp(1, CmpOp.EQ, getattr(fcntl, command))]
    for request in IOCTLS:
        yield "ioctl", [ArgCmp(1, CmpOp.EQ, getattr(termios, request))]
    for option in (PR_SET_NAME, PR_GET_NAME):
        yield "prctl", [ArgCmp(0, CmpOp.EQ, option)]
