"""Classes for tests to grade: students that are made up, and a scheduler in this process."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from grader.batch import chunks
from grader.batch.chunks import Job, job_for, make_ready, read_chunk
from grader.batch.journal import Journal
from grader.batch.run import Batch
from grader.batch.schedulers import Scheduler
from grader.handin.handed_in import Who
from grader.handin.submission import Submission, SubmissionError
from grader.judge.options import Options
from grader.lessons.kit import BUILT_IN
from grader.lessons.lesson import Lesson
from grader.results.gradebook import REPORTS, Gradebook, Graded, StudentScore

QUICK = Options("test", 0.3, ("error",))  # one exercise, and no long wait for a loop
RIGHT = "def squared_error(pred, goal): return (pred - goal) ** 2\n"
SOURCES = {
    "right": RIGHT
    + "def mean_squared_error(p, g): return sum(map(squared_error, p, g)) / len(p)\n",
    "half": RIGHT,
    "wrong": "def squared_error(pred, goal): return 5\ndef mean_squared_error(p, g): return 5\n",
    "loop": "while True: pass\n",
}


@dataclass(frozen=True)
class Student:
    """Somebody's work, which is in memory already; no sources stand for a damaged archive."""

    id: str
    sources: dict[str, str] | None
    name: str = ""
    late: bool = False
    who: Who = field(default_factory=Who)
    folder: str = ""

    @property
    def where(self) -> str:
        """What tells this work from others', also where it is alike."""
        return self.id

    def read(self, lesson: Lesson) -> Submission:
        """Return what was handed in."""
        if self.sources is None:
            raise SubmissionError(f"{self.id}.zip is damaged")
        return Submission(self.id, self.sources)


def student(id: str, kind: str = "right", *, differs: bool = True) -> Student:  # noqa: A002
    """Return a student who handed in one of `SOURCES`, alike to no other's unless it is said."""
    more = {"more": f"# of {id}\n"} if differs else {}
    return Student(id, {"error": SOURCES[kind]} | more)


@dataclass
class Here:
    """A scheduler that does at once, in this process, what is submitted.

    `instead` may do something else with it. `chunks` are the ids of each chunk.
    """

    slots: int = 1
    has_folders: bool = True
    instead: Callable[[Callable[..., Any], tuple[Any, ...]], Any] | None = None
    chunks: list[list[str]] = field(default_factory=list)
    begun: int = 0
    renewed: int = 0
    closed: int = 0
    why_lost: str = ""

    def __call__(self) -> "Here":
        """Begin."""
        self.begun += 1
        return self

    @property
    def graded(self) -> list[str]:
        """Whose submissions were graded, in this order."""
        return [name for chunk in self.chunks for name in chunk]

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call `function` now."""
        if len(arguments) > 1 and function is not read_chunk:
            self.chunks.append([submission.name for submission in arguments[1]])
        future: Future[Any] = Future()
        try:
            do = self.instead or (lambda call, given: call(*given))
            future.set_result(do(function, arguments))
        except Exception as error:
            future.set_exception(error)
        return future

    def lost(self) -> str:
        """Say why it is lost."""
        return self.why_lost

    def renew(self) -> None:
        """Count this."""
        self.renewed += 1

    def close(self) -> None:
        """Count this."""
        self.closed += 1


def grade_class(
    lesson: Lesson,
    out: Path,
    class_: Iterable[Any],
    begin: Callable[[], Scheduler],
    *,
    job: Job | None = None,
    advance: Callable[[], None] = lambda: None,
    **options: bool,
) -> Gradebook:
    """Grade a class into a folder as `grade batch` does, but for the scores' files."""
    (out / REPORTS).mkdir(parents=True, exist_ok=True)
    with closing(Journal(out)) as journal:
        job = job or job_for(lesson, QUICK)
        return Batch(lesson, job, journal, begin, advance, **options).grade(class_)


def score(id: str, points: float = 2.0, **changed: Any) -> StudentScore:  # noqa: A002
    """Return a score as a class has it."""
    known = {
        "id": id,
        "name": "",
        "late": False,
        "status": "graded",
        "score": points,
        "passed": points == 2,
        "exercises": {"error": points},
        "problem": None,
    }
    return StudentScore(**(known | changed))


def graded(points: float = 2.0, status: str = "passed", name: str = "x") -> Graded:
    """Return what a judge says of one submission."""
    report = json.dumps({"submission": name, "exercises": []}) + "\n"
    return Graded(report, score(name, points, passed=status == "passed"))


def answered(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
    """Answer in the judge's place: everybody has full points, and nothing is read or graded.

    It is for `Here.instead`, where a test is about handing out.
    """
    if call is read_chunk:
        return {}
    return None if call is make_ready else [graded(name=each.name) for each in given[1]]


def read_report_of(out: Path, name: str) -> dict[str, Any]:
    """Return the report in the file of that name."""
    document: dict[str, Any] = json.loads((out / REPORTS / f"{name}.json").read_text("utf-8"))
    return document


def without_times(document: dict[str, Any]) -> dict[str, Any]:
    """Return a report with nothing in it that says when, or how long."""
    exercises = [
        each | {"checks": [check | {"seconds": 0} for check in each["checks"]]}
        for each in document["exercises"]
    ]
    return document | {"graded_at": "", "exercises": exercises}


def files(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files in a folder by their paths in it."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@contextmanager
def fresh_process() -> Iterator[None]:
    """Have what grades chunks in this process begin anew in here, and end with it."""
    _close_processes()
    try:
        yield
    finally:
        _close_processes()


def _close_processes() -> None:
    for lesson in ("lesson4",) if chunks._warm_process.cache_info().currsize else ():
        chunks._warm_process(lesson, BUILT_IN).sandbox.close()
    chunks._warm_process.cache_clear()


def write_class(folder: Path, lesson: Lesson, ids: Iterable[str], *only: str) -> Path:
    """Make a class's folder in which everybody handed in right files, no two the same.

    Each has a file for every exercise, or for those named.
    """
    for name in ids:
        (folder / name).mkdir(parents=True)
        for exercise in only or [each.name for each in lesson.exercises]:
            source = (lesson.solutions / f"{exercise}.py").read_text("utf-8")
            (folder / name / f"{exercise}.py").write_text(f"{source}# of {name}\n", "utf-8")
    return folder


SOON = 15.0  # seconds, on a busy machine too


def processes_of(pid: int) -> set[int]:
    """Return a process and all that descend from it, without those that have ended."""
    try:
        process = psutil.Process(pid)
        family = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return set()
    return {each.pid for each in family if _is_running(each)}


def _is_running(process: psutil.Process) -> bool:
    """Whether a process has not ended; nobody has waited yet for one that is a zombie."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def wait_until(there: Callable[[], bool]) -> None:
    """Wait until something is so, and no longer than it may take."""
    deadline = time.monotonic() + SOON
    while not there():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def assert_gone(pids: Iterable[int]) -> None:
    """None of these processes runs any more, or soon."""
    wait_until(lambda: not any(processes_of(pid) for pid in pids))
