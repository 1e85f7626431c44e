"""What one student of a class gets: the judge's word, or why nothing could be judged."""

from dataclasses import replace

from grader.batch.needs import files_read, needs_of_code, needs_of_files
from grader.handin.handed_in import HandedIn
from grader.handin.submission import Submission
from grader.lessons.lesson import Lesson
from grader.results.gradebook import GRADED, OUR_FAULT, UNREADABLE, Graded, StudentScore
from grader.results.needs import Need, NeedKind
from grader.results.report import Status

NOTHING_HANDED_IN = "handed in nothing"
OF_FILES = {
    *(NeedKind.UNTOUCHED, NeedKind.MISSING, NeedKind.NOT_USED, NeedKind.RENAMED, NeedKind.KEPT),
    *(NeedKind.UNREADABLE, NeedKind.ABSENT, NeedKind.SAME_WORK),
}
NEEDS_A_LOOK = (Status.BROKEN, Status.TIMEOUT, Status.CRASHED, Status.INTERNAL)


def graded_score(handed_in: HandedIn, graded: Graded) -> StudentScore:
    """Return what a student got, as the judge says; no score where a fault of ours is in it."""
    internal = any(status == Status.INTERNAL for status, _ in graded.exercises.values())
    score = StudentScore(
        id=handed_in.id,
        name=handed_in.name,
        late=handed_in.late,
        status=GRADED,
        score=None if internal else graded.score,
        passed=graded.passed,
        exercises={
            name: None if status == Status.INTERNAL else score
            for name, (status, score) in graded.exercises.items()
        },
        problem=_problem(graded.exercises),
        diagnoses=graded.diagnoses,
        internal=internal,
        needs=needs_of_code({name: status for name, (status, _) in graded.exercises.items()}),
    )
    return score_for(score, handed_in)


def unreadable_score(lesson: Lesson, handed_in: HandedIn, problem: str) -> StudentScore:
    """Return what a student got of whom nothing could be read: 0, and why."""
    why = Need(NeedKind.UNREADABLE, problem, decision=True)
    score = StudentScore(
        id=handed_in.id,
        name=handed_in.name,
        late=handed_in.late,
        status=UNREADABLE,
        score=0.0,
        passed=False,
        exercises={exercise.name: 0.0 for exercise in lesson.exercises},
        problem=problem,
        needs=() if problem == handed_in.who.doubt else (why,),  # a doubt is told once
    )
    return score_for(score, handed_in)


def score_of_files(score: StudentScore, submission: Submission, lesson: Lesson) -> StudentScore:
    """Return a score with what became of the student's own files, whoever else it is of."""
    if score.absent:
        absent = Need(NeedKind.ABSENT, "on the roster, and handed in nothing")
        kept = tuple(need for need in score.needs if need.kind is NeedKind.JOIN)
        return replace(score, files=(), needs=(absent, *kept))
    kept = tuple(need for need in score.needs if need.kind not in OF_FILES)
    needs = (*needs_of_files(submission, lesson), *kept)
    return replace(score, files=files_read(submission), needs=needs)


def score_for(score: StudentScore, handed_in: HandedIn) -> StudentScore:
    """Return a score as that of the student who handed the same in, and all that tells who it is.

    It may be another student's who handed in the same, or what this one got before.
    """
    who = handed_in.who
    others = tuple(need for need in score.needs if need.kind is not NeedKind.JOIN)
    doubt = (Need(NeedKind.JOIN, who.doubt, decision=True),) if who.doubt else ()
    return replace(
        score,
        id=handed_in.id,
        name=handed_in.name,
        late=handed_in.late,
        identities=dict(who.identities),
        roster_name=who.name,
        section=who.section,
        group=who.group,
        absent=who.absent,
        needs=others + doubt,
    )


def _problem(exercises: dict[str, tuple[str, float]]) -> str | None:
    """Return why somebody should look at a student's report, if so."""
    statuses = {status for status, _ in exercises.values()}
    if statuses == {Status.MISSING}:
        return NOTHING_HANDED_IN
    found = [OUR_FAULT] if Status.INTERNAL in statuses else []
    for status in (each for each in NEEDS_A_LOOK if each in statuses):
        names = [name for name, (theirs, _) in exercises.items() if theirs == status]
        found.append(f"{status}: {', '.join(names)}")
    return "; ".join(found) or None
