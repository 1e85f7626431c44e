"""Cells of a notebook: the process that grades them, as its kernel asks.

A question is a line of JSON: the magic's line, the cell, the cells graded before it, the kernel's
folder, and the names that the kernel knows. The answer is what to show, or one line that says why
nothing was graded.
"""

import contextlib
import io
import json
import os
import shlex
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import click

from grader.commands.parameters import ExerciseName, LessonName
from grader.commands.terminal import report_text
from grader.commands.view import whole_view
from grader.errors import Fault, Shortage, Unusable
from grader.handin.seen import Origin
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.pages.asking import with_pictures
from grader.pages.student import cell_part
from grader.practice.curves import curve_lines
from grader.practice.log import Log, now
from grader.practice.progress import Progress
from grader.practice.recording import record
from grader.practice.warm import WarmJudge
from grader.practice.workspace import Workspace, find_workspace, here
from grader.results.report import Report, Status
from grader.sandbox.isolation import Isolation
from grader.sandbox.listing import FILE_BYTES, too_large
from grader.sandbox.names import free_names
from grader.sandbox.notebooks import cell_source
from grader.text import shown_few

HERE = "cell"  # what messages call the cell that is graded
RUNNING = {Status.PASSED, Status.FAILED, Status.TODO}  # of cells that load, and end
COLOURING = ("FORCE_COLOR", "TTY_COMPATIBLE")
NOT_NOTED = "Not noted: there is no workspace here. `grade init --notebook {}` makes one."


@dataclass(frozen=True)
class Question:
    """What a kernel asks: the lesson and the exercise, the cell, and what is around it.

    `cells` are the lesson's cells that were graded before, by exercise; `known` are the names that
    the kernel knows.
    """

    lesson: Lesson
    exercise: Exercise
    cell: str
    cells: Mapping[str, str]
    known: frozenset[str]


@click.command("%%grade", add_help_option=False)
@click.argument("lesson", type=LessonName())
@click.argument("exercise", type=ExerciseName())
def magic() -> None:
    """Read the line of the magic."""


def serve() -> None:
    """Answer questions until there will be none: the kernel is gone."""
    for name in COLOURING:  # a kernel asks for colours, and what it shows is kept
        os.environ.pop(name, None)
    with _answers() as answer, contextlib.closing(WarmJudge()) as judge:
        for line in sys.stdin:
            answer(answered(line, judge))


@contextlib.contextmanager
def _answers() -> Iterator[Callable[[Mapping[str, Any]], None]]:
    """Give what writes an answer to stdout; whatever else is printed goes to stderr."""
    with os.fdopen(os.dup(1), "w") as stdout:
        os.dup2(2, 1)

        def answer(said: Mapping[str, Any]) -> None:
            stdout.write(f"{json.dumps(said)}\n")
            stdout.flush()

        with contextlib.suppress(BrokenPipeError):
            yield answer


def answered(line: str, judge: WarmJudge) -> Mapping[str, Any]:
    """Return the answer to a question: what to show, or under `problem` why nothing was graded."""
    try:
        heard = io.StringIO()  # what else a terminal would hear
        with contextlib.redirect_stderr(heard):
            question = _question(json.loads(line))
        return _graded(question, judge, heard.getvalue().splitlines())
    except click.UsageError as error:
        return {"problem": f"{error.format_message()} (as in `%%grade lesson4 error`)"}
    except Unusable as error:
        return {"problem": str(error)}
    except Shortage as shortage:
        return {"problem": f"could not grade: {shortage}"}
    except Fault as fault:
        return {"problem": f"could not grade because of a fault in the grader or its kit: {fault}"}
    except Exception:
        said = traceback.format_exc().strip().split("\n")
        return {"problem": f"could not grade because of a fault in the grader: {said[-1]}"}


def _question(said: Mapping[str, Any]) -> Question:
    with contextlib.suppress(OSError):  # it may have been deleted
        os.chdir(said["folder"])  # where a workspace is looked for, and a kit
    try:
        words = shlex.split(said["line"])
    except ValueError:
        words = said["line"].split()
    given = magic.make_context("%%grade", words).params
    lesson = given["lesson"]
    return Question(
        lesson=lesson,
        exercise=given["exercise"],
        cell=said["cell"],
        cells=said["cells"].get(lesson.name, {}),
        known=frozenset(said["known"]),
    )


def _graded(question: Question, judge: WarmJudge, heard: Sequence[str]) -> Mapping[str, Any]:
    lesson, exercise = question.lesson, question.exercise
    submission = _submission(question)
    options = Options(PUBLIC_SEED, None, (exercise.name,))
    report = judge.grade(lesson, submission, options)
    said = [*_noted(question, report), *_elsewhere(question, report), *_isolation(report), *heard]
    report = with_pictures(report, lesson, submission.sources, judge.sandbox)
    curves = curve_lines(lesson, report.exercises[0], submission.sources, judge.sandbox)
    view = replace(whole_view(report), curves={exercise.name: curves})
    return {
        "lesson": lesson.name,
        "exercise": exercise.name,
        "shown": {
            "text/html": cell_part(lesson, report, said),
            "text/plain": "\n".join([report_text(report, view).rstrip("\n"), *said]),
        },
        "runs": report.exercises[0].status in RUNNING,
    }


def _submission(question: Question) -> Submission:
    """Return the cell as the exercise's file, beside those of the cells that were graded before."""
    name = question.exercise.name
    others = {each: _source(cell) for each, cell in question.cells.items() if each != name}
    # Lines are counted as the notebook does, where the magic is the first.
    source = f"\n{_source(question.cell)}"
    if len(source.encode()) > FILE_BYTES:
        return Submission(HERE, others, {name: str(too_large(FILE_BYTES))})
    origins = {each: Origin(f"the cell of {each}") for each in others} | {name: Origin(HERE)}
    return Submission(HERE, others | {name: source}, origins=origins)


def _source(cell: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an odd escape, say, is for the student to be told
        return cell_source(cell.encode("utf-8", "replace").decode())


def _noted(question: Question, report: Report) -> list[str]:
    """Note in the workspace what came of it; return where one stands, and what went wrong."""
    lesson = question.lesson
    workspace = find_workspace(here())
    if workspace is None:
        return [NOT_NOTED.format(lesson.name)]
    said: list[str] = []
    log = Log(workspace.log, said.append)
    sources = {question.exercise.name: question.cell}
    record(report, sources, lesson, workspace, log, now)
    return [_standing(lesson, workspace, Progress(log.read())), *said]


def _standing(lesson: Lesson, workspace: Workspace, progress: Progress) -> str:
    done = f"{progress.bar(lesson)}  {progress.done(lesson)} of {len(lesson.exercises)} done."
    following = progress.unsolved(lesson)
    return f"{done} Next: {following.name}." if following else done


def _elsewhere(question: Question, report: Report) -> list[str]:
    """Return what to say of names that other cells define, and this one cannot see."""
    if report.passed:
        return []
    names = free_names(_source(question.cell)) & question.known
    if not names:
        return []
    return [
        f"Not seen here, as a graded cell is a file of its own: {shown_few(names)}. "
        "Define or import it in this cell."
    ]


def _isolation(report: Report) -> Sequence[str]:
    if report.isolation is Isolation.FULL:
        return []
    return [f"Isolation is {report.isolation}: `grade doctor` says what is missing."]
