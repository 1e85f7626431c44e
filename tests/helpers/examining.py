"""Wrong solutions, examined by the suites without a worker."""

from grader.checking.recorded import reference_of
from grader.judge.plan import Examined, StandIn, plan_for, stand_in_checks
from grader.judge.replay import WrongSolution, silenced
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson


def checks_of(lesson: Lesson, exercise: Exercise, solution: WrongSolution) -> tuple[Examined, ...]:
    """Return what an exercise's checks, drawn from the public seed, say of a wrong solution.

    Raises:
        KitError: the suite or the wrong solution cannot be used.
    """
    reference = reference_of(lesson, exercise)
    with silenced():
        student = StandIn(reference, solution.loaded())
        student.hear(plan_for(lesson, exercise, PUBLIC_SEED))
        return stand_in_checks(lesson, exercise, student, reference, PUBLIC_SEED)
