"""Fixtures that several test files use."""

import contextlib
import functools
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.commands import class_progress
from grader.handin.opener import Opener
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, load_lesson
from grader.results.report import Report
from grader.sandbox.sandbox import Sandbox
from tests.helpers.commands import RunGrade, run_here, start

TESTS = Path(__file__).parent

GradeSources = Callable[..., Report]


# What runs in the background of a shell ignores Ctrl-C, and so does all that it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)


# A test is slow by what it does: by a fixture that does it, by where it stands, or by its name.
SLOW_FIXTURES = {
    "autograder": "builds a wheel, and a zip of it",
    "dask": "starts a cluster",
    "installed": "builds a wheel",
    "processes": "starts processes that each import all that grading needs",
    "run_script": "starts Python anew, which starts `grade`",
    "small_kit": "copies the kit, and starts Python anew for each command",
    "start_grade": "starts Python anew for each command",
}
SLOW_PLACES = {
    "authors": "proves whole lessons, or breaks one and proves it again",
    "batch/test_attacks.py": "grades a class of attackers",
    "batch/test_kits.py": "grades classes in processes and on a cluster",
    "batch/test_run.py::test_real_judges_die": "starts processes that grade, and kills them",
    "batch/test_schedulers.py::test_no_process_outlives_its_parent": "starts processes",
    "batch/test_schedulers.py::test_real_processes_grade_a_class": "starts processes",
    "batch/test_killed.py": "grades a class, and is killed at it again and again",
    "judge/test_memory.py": "grades a class in every lesson, four times over",
    "judge/test_diagnosis.py": "diagnoses many of the wrong answers that the kit keeps",
    "judge/test_seeds.py": "diagnoses some of them with several seeds",
    "judge/test_same_reports.py": "grades a sample of all that the tests keep, four times",
    "checking/test_answer_forms.py": "grades whole lessons in dozens of forms",
    "commands/test_batch.py::test_a_folder_that_is_read_only": "starts Python anew",
    "commands/test_batch.py::test_nothing_outlives_an_interruption": "starts processes",
    "commands/test_batch.py::test_progress_on_a_terminal": "reads a pseudo-terminal",
    "commands/test_blame.py": "starts Python anew, with little of what it needs",
    "commands/test_doctor.py": "tries all that is refused to workers",
    "commands/test_processes.py": "starts Python anew for each command",
    "exports/test_autograders.py::test_it_imports_nothing_of_the_student": "starts Python anew",
    "exports/test_autograders.py::test_the_options_reach_grade": "starts Python anew",
    "notebook/test_kernel.py": "starts Jupyter kernels",
    "pages/test_browser.py": "drives a browser",
    "practice/test_watch.py::test_a_closed_pipe": "starts `grade watch`",
    "sandbox/test_confine_libraries.py::test_every_module_of_the_standard_library_finds_its_"
    "libraries": "reads every library of Python",
    "sandbox/test_reader.py": "grades a class of hostile archives",
    "sandbox/test_confine.py": "tries all that is refused, as two users",
    "test_answers.py": "grades hundreds of answers",
    "test_attacks.py": "waits for attacks that never end",
    "test_docs.py::test_the_watch_shown_is_real": "starts `grade watch`",
    "test_end_to_end.py::test_interrupted": "starts `grade`, which is interrupted",
    "test_odd_names.py": "copies the kit, and grades with each copy",
    "test_optimized.py": "copies the kit, and starts Python anew",
    "test_styles.py": "grades whole lessons, with several seeds",
    "handin/test_nobody_gets_anothers.py": "makes up hundreds of classes",
    "handin/test_walking.py::test_a_folder_of_very_many_files": "makes very many files",
    "handin/test_walking.py::test_a_race": "exchanges files until a reader meets one",
    "lessons/test_traces_enforced.py": "alters every printed number, and grades",
    "pages/test_asking.py::test_a_picture_takes_nothing_of_a_submissions_time": "waits for what "
    "never ends",
    "pages/test_asking.py::test_a_pictures_question_costs_no_verdict": "waits for what never ends",
    "sandbox/test_archives.py::test_damage_of_any_kind": "reads hundreds of damaged archives",
    "handin/test_renamed.py::test_a_hand_in_made_to_cost_time": "makes very many names",
    "judge/test_plan.py::test_nothing_else_is_asked": "grades whole lessons",
    "judge/test_plan.py::test_same_as_in_the_judge": "grades whole lessons",
    "sandbox/test_client.py::test_a_call_without_end_is_given_up": "waits for what never ends",
    "sandbox/test_outliving.py": "starts processes that are to outlive their worker",
    "test_end_to_end.py": "grades whole submissions twice, some of which never end",
}


# These files take longest, most of them half a minute or more. They begin first: a worker that came
# to one of them at the end would have the others wait for it. The very first hang on no clock, for
# the last proofs of `.ci/run` still run beside them.
LONGEST = (
    "authors/test_editions.py",
    "test_answers.py",
    "checking/test_answer_forms.py",
    "judge/test_diagnosis.py",
    "judge/test_seeds.py",
    "test_styles.py",
    "test_attacks.py",
    "batch/test_killed.py",
    "commands/test_processes.py",
    "pages/test_browser.py",
    "practice/test_watch.py",
    "sandbox/test_reader.py",
    "judge/test_memory.py",
    "batch/test_attacks.py",
    "commands/test_cli.py",
    "test_odd_names.py",
    "judge/test_same_reports.py",
)


def pytest_configure(config: pytest.Config) -> None:
    """Have pytest-xdist hand out files in our order, not those of the most tests first."""
    config.option.loadscopereorder = False


def _turn(item: pytest.Item) -> int:
    """Return when a test's file begins, among those that take longest or after all of them."""
    place = item.path.relative_to(TESTS).as_posix()
    return LONGEST.index(place) if place in LONGEST else len(LONGEST)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow: grades a class for real, starts a cluster, builds a wheel and the like.

    Then put first what takes longest.
    """
    for item in items:
        place = item.path.relative_to(TESTS)
        name = f"{place.as_posix()}::{getattr(item, 'originalname', item.name)}"
        places = {place.as_posix(), place.parts[0], name}
        if places & SLOW_PLACES.keys() or SLOW_FIXTURES.keys() & set(
            getattr(item, "fixturenames", [])
        ):
            item.add_marker(pytest.mark.slow)
    items.sort(key=_turn)


@pytest.fixture(autouse=True, scope="session")
def no_progress_by_the_clock() -> Iterator[None]:
    """A class that a busy machine grades slowly says no more than any other."""
    with pytest.MonkeyPatch.context() as patching:
        patching.setattr(class_progress, "PLAIN_SECONDS", 3600)
        yield


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One helper process for all tests that grade in this process."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def opener() -> Iterator[Opener]:
    """What opens archives and notebooks for all tests that read in this process."""
    with contextlib.closing(Opener(ahead=False)) as opener:
        yield opener


@pytest.fixture(scope="session")
def lesson4() -> Lesson:
    """The lesson with which the machine is tried."""
    return load_lesson("lesson4")


@pytest.fixture
def grade_sources(sandbox: Sandbox, lesson4: Lesson) -> GradeSources:
    """Grade sources by exercise name: `grade_sources(error="def ...", call_seconds=0.5)`.

    Only the exercises that are given are graded.
    """

    def run(*, call_seconds: float | None = None, seed: str = "test", **sources: str) -> Report:
        options = Options(seed, call_seconds, tuple(sources))
        return grade(lesson4, Submission("test", sources), sandbox, options)

    return run


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which a freshly built wheel is unpacked, for everybody to read."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=TESTS.parent, check=True, capture_output=True)
    (wheel,) = folder.glob("from_memory-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.fixture
def run_grade(tmp_path: Path) -> RunGrade:
    """Run `grade` in this process, in an empty folder unless `cwd` says otherwise."""
    return functools.partial(run_here, cwd=tmp_path)


@pytest.fixture
def start_grade(tmp_path: Path) -> RunGrade:
    """Start the installed `grade` as a user would, where it matters that it is a process."""
    return functools.partial(start, cwd=tmp_path)
