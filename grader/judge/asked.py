"""What one check asked of a submission: for graders, never for the student."""

from dataclasses import dataclass

from grader.checking.answers import Exchange


@dataclass(frozen=True)
class Asked:
    """The questions of one check that came to an end, in order, each with its outcome."""

    exercise: str
    check: str
    exchanges: tuple[Exchange, ...]
