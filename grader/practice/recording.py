"""Noting what a grading says: events in the log, and a copy of each answer that is right."""

from collections.abc import Mapping

from grader.files import why_not
from grader.lessons.lesson import Lesson
from grader.practice.log import Clock, Log, Say
from grader.practice.progress import Progress, graded_events, news
from grader.practice.workspace import Workspace, as_seen_from_here, keep_right_answer
from grader.results.report import Report, Status


def record(
    report: Report,
    sources: Mapping[str, str],
    lesson: Lesson,
    workspace: Workspace,
    log: Log,
    clock: Clock,
    *,
    drill: bool = False,
) -> None:
    """Note in a workspace what came of its own exercises; that it cannot be noted stops nobody.

    Args:
        report: what came of them.
        sources: the files that were graded, by exercise.
        lesson: the lesson that they are of.
        workspace: the student's.
        log: its log.
        clock: what time it is.
        drill: whether they were written in a drill.
    """
    log.append(news(graded_events(report, clock(), drill=drill), Progress(log.read())))
    for exercise in report.exercises:
        if exercise.status is Status.PASSED:
            source = sources[exercise.name]
            _keep(workspace, lesson, exercise.name, source, log.say)


def _keep(workspace: Workspace, lesson: Lesson, name: str, source: str, say: Say) -> None:
    exercise = lesson.exercise(name)
    try:
        keep_right_answer(workspace, lesson, exercise, source)
    except (OSError, UnicodeError) as error:
        place = as_seen_from_here(workspace.right_answer(lesson, exercise))
        why = why_not(error, place) if isinstance(error, OSError) else "it is not UTF-8"
        say(f"cannot keep the right answer of {lesson.name} {name}: {why}; grading goes on")
