"""How well students' code is kept in its place: the word for it, from a worker to a report."""

from enum import StrEnum


class Isolation(StrEnum):
    """How well a worker is confined. SECURITY.md says what each level promises."""

    FULL = "full"  # files by Landlock, system calls by seccomp, and limits
    LIMITED = "limited"  # not both of the two, only limits for certain
    NONE = "none"  # nothing was run
