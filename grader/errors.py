"""How things go wrong, and with which exit code `grade` says so."""

from enum import IntEnum


class Fault(Exception):
    """We could not grade: a fault of ours, never the student's."""


class Unusable(Exception):
    """What the user gave cannot be used; the text says, in one line, how to mend it."""


class Shortage(Fault):
    """The machine refused what grading needs; neither kit nor submission is to blame."""


class KitError(Fault):
    """The kit itself is not sound: a manifest, a suite or a trace that cannot be used."""


class Stopped(SystemExit):
    """Somebody stopped this process with a signal; nothing that it was running is to blame."""


class Advice(str):
    """A line that tells an author what makes a kit poor; any other says what makes it unsound."""

    __slots__ = ()


def line_on(what: str, problem: str) -> str:
    """Return a line on what a problem is about; advice stays advice."""
    return type(problem)(f"{what}: {problem}")


class ExitCode(IntEnum):
    """What `grade` tells its caller."""

    PASSED = 0
    NOT_PASSED = 1  # graded, and not everything passed
    UNUSABLE = 2  # the command was used wrongly, or its input cannot be read
    NOT_GRADED = 3  # we could not grade: never the student's fault
    INTERRUPTED = 130
