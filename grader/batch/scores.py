"""What one student of a class gets: the judge's word, or why nothing could be judged."""

from collections.abc import Mapping
from dataclasses import replace

from grader.batch.needs import needs_of_code
from grader.batch.reading import Reading
from grader.handin.handed_in import HandedIn
from grader.lessons.lesson import Lesson
from grader.results.gradebook import GRADED, OUR_FAULT, UNREADABLE, StudentScore
from grader.results.needs import Need, NeedKind
from grader.results.report import Report, Status

NOTHING_HANDED_IN = "handed in nothing"
OF_FILES = {
    *(NeedKind.UNTOUCHED, NeedKind.MISSING, NeedKind.NOT_USED, NeedKind.RENAMED, NeedKind.KEPT),
    *(NeedKind.UNREADABLE, NeedKind.ABSENT, NeedKind.SAME_WORK),
}
NEEDS_A_LOOK = (Status.BROKEN, Status.TIMEOUT, Status.CRASHED, Status.INTERNAL)


def graded_score(report: Report) -> StudentScore:
    """Return the row of scores that a report gives; no score where a fault of ours is in it.

    It has the submission's name for an id: `score_for` makes it a student's.
    """
    statuses = {each.name: each.status for each in report.exercises}
    return StudentScore(
        id=report.submission,
        name="",
        late=False,
        status=GRADED,
        score=None if report.internal else report.score,
        passed=report.passed,
        exercises={
            each.name: None if each.status is Status.INTERNAL else each.score
            for each in report.exercises
        },
        problem=_problem(statuses),
        diagnoses={
            each.name: {"id": each.diagnosis.id, "title": each.diagnosis.title}
            for each in report.exercises
            if each.diagnosis
        },
        internal=report.internal,
        needs=needs_of_code(statuses),
    )


def unreadable_score(lesson: Lesson, handed_in: HandedIn, problem: str) -> StudentScore:
    """Return the score of a student whose work could not be read: 0, and why."""
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


def score_of_files(score: StudentScore, reading: Reading) -> StudentScore:
    """Return a score with what became of the student's own files, whoever shares the score."""
    if score.absent:
        absent = Need(NeedKind.ABSENT, "on the roster, and handed in nothing")
        kept = tuple(need for need in score.needs if need.kind is NeedKind.JOIN)
        return replace(score, files=(), needs=(absent, *kept))
    kept = tuple(need for need in score.needs if need.kind not in OF_FILES)
    return replace(score, files=reading.files, needs=(*reading.needs, *kept))


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


def _problem(statuses: Mapping[str, Status]) -> str | None:
    """Return why somebody should look at a student's report, if so."""
    found = set(statuses.values())
    if found == {Status.MISSING}:
        return NOTHING_HANDED_IN
    problems = [OUR_FAULT] if Status.INTERNAL in found else []
    for status in (each for each in NEEDS_A_LOOK if each in found):
        names = [name for name, theirs in statuses.items() if theirs is status]
        problems.append(f"{status}: {', '.join(names)}")
    return "; ".join(problems) or None
