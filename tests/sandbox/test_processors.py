"""The same verdicts on every processor: what is tried, and what is said where they differ."""

import sys
from pathlib import Path

import pytest

from grader.authors.verify import LAZY_ANSWERS, steps
from grader.lessons.lesson import lesson_names, load_lesson
from grader.sandbox.helper import INSTRUCTIONS
from grader.sandbox.sandbox import Sandbox
from tests.helpers.classes import wait_until
from tests.processors import (
    FEW,
    KERNELS,
    NOT_OF_PROCESSORS,
    TESTS,
    Evidence,
    Run,
    chosen_kernel,
    differences,
    processor_runs,
    to_prove,
)

HERE = Run("here", "python", {})
THERE = Run("there", "python", {"OPENBLAS_CORETYPE": "Prescott"})


def evidence(**changes: object) -> Evidence:
    """Return what a run finds where all is well, but for some changes."""
    return {"used": "this", "problems": [], "asked": {"a": "1"}, "graded": {"g": []}} | changes


def test_workers_use_the_instructions_that_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Students' code is run by the kernels that the surroundings ask for, and by one thread."""
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Prescott")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    with Sandbox() as sandbox:
        environment = Path(f"/proc/{sandbox.helper.pid}/environ")
        wait_until(lambda: environment.read_text("utf-8") != "")  # until it is another program
        text = environment.read_text("utf-8")
    given = dict(each.split("=", 1) for each in text.split("\0") if each)
    threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    assert {"OPENBLAS_CORETYPE": "Prescott", "PYTHONHASHSEED": "0", **threads} == given


def test_submissions_that_are_named_are_there() -> None:
    """Those that are chosen, and those that are left out, are still called so."""
    there = {folder.name for folder in (TESTS / "submissions").iterdir()}
    assert set() == (FEW | NOT_OF_PROCESSORS) - there


def test_runs() -> None:
    """Every kernel that the processor can run is tried, with one thread and with two."""
    runs, left_out = processor_runs({"pni", "sse4_2", "avx2", "fma"}, ["X86_V3", "AVX512F"])
    titles = [f"{kernel}, threads: {n}" for kernel in list(KERNELS)[:3] for n in (1, 2)]
    assert ["as the surroundings say", *titles] == [run.title for run in runs]
    assert ["SkylakeX"] == left_out
    prescott = {"OPENBLAS_CORETYPE": "Prescott", "OPENBLAS_NUM_THREADS": "2"}
    assert {**prescott, "NPY_DISABLE_CPU_FEATURES": "X86_V3 AVX512F"} == runs[2].environment
    haswell = {"OPENBLAS_CORETYPE": "Haswell", "OPENBLAS_NUM_THREADS": "1"}
    assert haswell == runs[5].environment


@pytest.mark.parametrize(
    "flags",
    [set(), {"pni"}, set().union(*KERNELS.values())],
    ids=["nothing is known", "one kernel", "all kernels"],
)
def test_each_kernel_and_number_of_threads_proves(flags: set[str]) -> None:
    """The kit is verified as the surroundings say, on each kernel, with one thread and with two."""
    runs, left_out = processor_runs(flags, [])
    proving = [run.environment for run in runs if run.proves]
    assert [{}] == [run.environment for run in runs if run.half is None]
    assert {0, 1} == {run.half for run in runs[1:] if run.proves}
    kernels = {environment.get("OPENBLAS_CORETYPE") for environment in proving[1:]}
    assert {} == proving[0]
    assert KERNELS.keys() - left_out == kernels - {None}
    assert {"1", "2"} == {environment["OPENBLAS_NUM_THREADS"] for environment in proving[1:]}


def test_wrong_answers_are_all_that_some_runs_leave_out() -> None:
    """Two runs with half of the wrong answers prove all but the lazy ones, and the rest twice."""
    lessons = [load_lesson(name) for name in lesson_names()]
    every = [step.title for step in steps(lessons)]
    assert every == [step.title for step in to_prove(lessons, None)]
    halves = [{step.title for step in to_prove(lessons, half)} for half in (0, 1)]
    lazy = {f"{lesson.name} answering {lazy}" for lesson in lessons for lazy in LAZY_ANSWERS}
    assert set(every) - lazy == set.union(*halves)
    misconceptions = {title for title in every if "/" in title}
    assert set(every) - lazy - misconceptions == set.intersection(*halves)
    assert all(len(misconceptions) / 3 < len(half & misconceptions) for half in halves)


def test_what_is_chosen_anyway_is_proved_once() -> None:
    """What the surroundings' own run has proved is graded as any other, and not proved again."""
    flags: set[str] = set().union(*KERNELS.values())
    runs, _ = processor_runs(flags, [])
    fewer, _ = processor_runs(flags, [], ("SkylakeX", 2))
    (other,) = set(map(repr, runs)) - set(map(repr, fewer))
    environment = fewer[-1].environment
    assert repr(Run("SkylakeX, threads: 2", sys.executable, environment, True, 1)) == other
    assert [run.title for run in runs] == [run.title for run in fewer]


def test_what_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel that NumPy loads by itself is known, but not where one was asked for."""
    for name in INSTRUCTIONS:
        monkeypatch.delenv(name, raising=False)
    chosen = chosen_kernel()
    assert chosen is None or isinstance(chosen[1], int)
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Prescott")
    assert chosen_kernel() is None


def test_nothing_is_known_of_the_processor() -> None:
    """Where nothing is known of the processor, what it does by itself is tried, and threads are."""
    runs, left_out = processor_runs(set(), [])
    threads = [{"OPENBLAS_NUM_THREADS": str(number)} for number in (1, 2)]
    assert [{}, *threads] == [run.environment for run in runs]
    assert list(KERNELS) == left_out


def test_alike() -> None:
    """Runs that found the same have no differences."""
    assert [] == list(differences([(HERE, evidence()), (THERE, evidence())]))


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (evidence(problems=["it is bad"]), "there: it is bad"),
        ({"problems": ["it ended with 1"]}, "there: it ended with 1"),
        (evidence(asked={"a": "2"}), "there: a: other than here"),
        (evidence(graded={}), "there: g: other than here"),
        (evidence(graded={"g": [], "more": []}), "there: more: other than here"),
    ],
)
def test_differences(found: Evidence, line: str) -> None:
    """What one run found otherwise than the first is said, and what went wrong in it."""
    assert [line] == list(differences([(HERE, evidence()), (THERE, found)]))
