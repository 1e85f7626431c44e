"""How to grade: what a command, a class and a judge agree on."""

from dataclasses import dataclass

from grader.lessons.lesson import PUBLIC_SEED


@dataclass(frozen=True)
class Options:
    """How to grade: the seed of drawn inputs, and the seconds a call may take if not the lesson's.

    `exercises` names those to grade; all of the lesson's if it is empty. `diagnosing` says whether
    the mistake is looked for: who asks only what passes need not wait for it.
    """

    seed: str = PUBLIC_SEED
    call_seconds: float | None = None
    exercises: tuple[str, ...] = ()
    diagnosing: bool = True
