"""The same verdicts on every processor and every version: `python tests/processors.py`.

The order in which a matrix product is summed, and the last digit of an exponential, depend on the
processor. OpenBLAS can be told to compute as on another one. So the golden submissions, the styles
and the solutions are graded as on several, with one thread and with two, and then the reports are
held against each other. `grade verify` and the traces are proved as on each of them too: on every
other one with one thread, on the rest with two, since that takes most of the time; and once as the
surroundings say, which is what NumPy chooses here by itself. There alone all wrong answers are
tried: on other kernels, where only the last digits differ, the misconceptions of every other
exercise are, and no lazy answers, which compute nothing. What is due and what is asked is proved in
each run.

With `--versions` only a few submissions are graded, by other versions of Python, NumPy and pytest,
each in an environment of its own.
"""

import hashlib
import itertools
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
import pytest

from grader.authors.precision import SEEDS, without_values
from grader.authors.verify import Step, problems, steps
from grader.errors import ExitCode
from grader.handin.submission import read_submission
from grader.judge.options import Options
from grader.judge.plan import solution_checks
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.results.report import ExerciseReport, Report
from grader.sandbox.helper import INSTRUCTIONS
from grader.sandbox.sandbox import Sandbox

Evidence = dict[str, Any]
Chosen = tuple[str, int]  # a kernel, and with how many threads

TESTS = Path(__file__).parent
CPUINFO = Path("/proc/cpuinfo")
# Kernels of OpenBLAS, with what Linux says of a processor that can run them.
KERNELS = {
    "Prescott": {"pni"},
    "Nehalem": {"sse4_2"},
    "Haswell": {"avx2", "fma"},
    "SkylakeX": {"avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl"},
}
# Processors of that time have none of the instructions that NumPy would choose by itself.
PLAIN_NUMPY = {"Prescott", "Nehalem"}
THREADS = (1, 2)
OWN = "its own kernel"  # where none can be asked for
# Python, NumPy and pytest: the oldest that the kit promises, and the newest of each Python.
VERSIONS = (
    ("3.11", "numpy==1.26.*", "pytest==8.3.*"),
    ("3.12", "numpy", "pytest"),
    ("3.13", "numpy", "pytest"),
)
FEW = {"right_pure_python", "right_classes", "half_done", "wrong", "todo"}
NOT_OF_PROCESSORS = {"does_not_return"}  # it loops, which takes long and computes nothing


@dataclass(frozen=True)
class Run:
    """One run: by which Python, in which environment beside the surroundings'.

    `proves` says whether `grade verify` and the traces are part of it, `half` which half of the
    wrong answers is part of that, if not all of them.
    """

    title: str
    python: str
    environment: dict[str, str]
    proves: bool = False
    half: int | None = None

    def evidence(self, *options: str) -> Evidence:
        """Return what it found, or why it found nothing."""
        options += ("--prove",) if self.proves else ()
        options += () if self.half is None else (f"--half={self.half}",)
        surroundings = {k: v for k, v in os.environ.items() if k not in INSTRUCTIONS}
        command = [self.python, __file__, "--evidence", *options]
        done = subprocess.run(
            command,
            env=surroundings | self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            last = (done.stderr.strip() or "it said nothing").splitlines()[-1]
            return {"problems": [f"it ended with {done.returncode}: {last}"]}
        found: Evidence = json.loads(done.stdout)
        return found


def processor_runs(
    flags: set[str], features: Iterable[str], chosen: Chosen | None = None
) -> tuple[list[Run], list[str]]:
    """Return the runs for a processor with these flags, and the kernels that it cannot run.

    `features` are the instructions that NumPy chooses by itself, `chosen` is what OpenBLAS does:
    that is proved as the surroundings say, and not again.
    """
    able = [kernel for kernel, needed in KERNELS.items() if needed <= flags]
    runs = [Run("as the surroundings say", sys.executable, {}, proves=True)]
    for place, (kernel, threads) in enumerate(itertools.product(able or [OWN], THREADS)):
        environment = {"OPENBLAS_NUM_THREADS": str(threads)}
        if kernel != OWN:
            environment["OPENBLAS_CORETYPE"] = kernel
        if kernel in PLAIN_NUMPY:
            environment["NPY_DISABLE_CPU_FEATURES"] = " ".join(features)
        # Of a kernel's two runs one proves: the first of one kernel, the second of the next.
        proves = (len(able) < 2 or place % 4 in {0, 3}) and (kernel, threads) != chosen
        half = place // 2 % 2 if len(able) > 1 else place
        runs.append(Run(f"{kernel}, threads: {threads}", sys.executable, environment, proves, half))
    return runs, [kernel for kernel in KERNELS if kernel not in able]


def processor_flags() -> set[str]:
    """Return what Linux says that the processor has; nothing where it says nothing."""
    text = CPUINFO.read_text("utf-8") if CPUINFO.exists() else ""
    lines = (line for line in text.splitlines() if line.startswith("flags"))
    return set(next(lines, "").split())


def chosen_features() -> list[str]:
    """Return the instructions that NumPy chooses by itself on this processor."""
    try:
        from numpy._core._multiarray_umath import __cpu_dispatch__, __cpu_features__
    except ImportError:  # NumPy 1.26
        from numpy.core._multiarray_umath import __cpu_dispatch__, __cpu_features__
    return [name for name in __cpu_dispatch__ if __cpu_features__[name]]


def chosen_kernel() -> Chosen | None:
    """Return what OpenBLAS chooses by itself; nothing where the surroundings have a say in it."""
    if any(name in os.environ for name in INSTRUCTIONS):
        return None
    try:
        loaded = _loaded_blas()
    except ImportError:
        return None
    return next(((pool.get("architecture", ""), pool["num_threads"]) for pool in loaded), None)


def differences(found: Sequence[tuple[Run, Evidence]]) -> Iterator[str]:
    """Give a line for each problem of a run, and for what it found otherwise than the first."""
    for run, evidence in found:
        yield from (f"{run.title}: {problem}" for problem in evidence["problems"])
    usable = [(run, evidence) for run, evidence in found if "graded" in evidence]
    for run, evidence in usable[1:]:
        for kind in ("asked", "graded"):
            first, other = usable[0][1][kind], evidence[kind]
            for name in sorted(first.keys() | other.keys()):
                if first.get(name) != other.get(name):
                    yield f"{run.title}: {name}: other than {usable[0][0].title}"


def gather(*, few: bool, prove: bool, half: int | None) -> Evidence:
    """Return what is found in this process.

    Args:
        few: whether only a few submissions are graded, and nothing told that Python itself words.
        prove: whether `grade verify` and the traces are part of it.
        half: which half of the wrong answers is part of that, if not all of them.
    """
    lessons = [load_lesson(name) for name in lesson_names()]
    with Sandbox() as sandbox:
        graded = dict(_graded(lessons, sandbox, few=few))
    found = [*problems(to_prove(lessons, half)), *_tampering()] if prove else []
    return {
        "used": _used(),
        "problems": found,
        "asked": {
            f"questions of {lesson.name} {exercise.name}": _asked(lesson, exercise)
            for lesson in lessons
            for exercise in lesson.exercises
        },
        "graded": graded,
    }


def to_prove(lessons: Sequence[Lesson], half: int | None) -> list[Step]:
    """Return what `grade verify` proves, with all wrong answers or half of them.

    A half are the misconceptions of every other exercise, and no lazy answers.
    """
    every = steps(lessons)
    if half is None:
        return every
    exercises = [f"{lesson.name} {each.name}" for lesson in lessons for each in lesson.exercises]
    kept = {"", *exercises[half::2]}
    return [step for step in every if step.refuses in kept]


def _used() -> str:
    """Return by which versions it was found, and which kernel of which BLAS was really loaded."""
    versions = [("Python", platform.python_version()), ("NumPy", np.__version__)]
    versions.append(("pytest", pytest.__version__))
    return ", ".join([*(f"{name} {version}" for name, version in versions), _kernel()])


def _kernel() -> str:
    try:
        pool = next(iter(_loaded_blas()), {})
    except ImportError:
        return "threadpoolctl would say which BLAS"
    return f"{pool.get('internal_api', 'no BLAS')} {pool.get('architecture', '')}".strip()


def _loaded_blas() -> list[dict[str, Any]]:
    from threadpoolctl import threadpool_info

    return [pool for pool in threadpool_info() if pool["user_api"] == "blas"]


def _asked(lesson: Lesson, exercise: Any) -> str:
    """Return a digest of all questions that an exercise's suite asks, to the last bit."""
    questions = [
        (exchange.question.function, exchange.question.arguments)
        for seed in SEEDS
        for check in solution_checks(lesson, exercise, seed)
        for exchange in check.exchanges
    ]
    return hashlib.sha256(repr([_exactly(each) for each in questions]).encode()).hexdigest()


def _exactly(value: Any) -> Any:
    """Return a value in a form that shows each of its bits, whatever wrote it down."""
    if isinstance(value, list | tuple):
        return [_exactly(each) for each in value]
    if hasattr(value, "tobytes"):
        return value.shape, value.dtype.str, value.tobytes()
    return value.hex() if isinstance(value, float) else value


def _tampering() -> list[str]:
    """Return what is found by changing every number of the traces."""
    tests = str(TESTS / "lessons" / "test_traces_enforced.py")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [f"the traces: {line}" for line in done.stdout.splitlines()[-1:] if done.returncode]


def _graded(
    lessons: Iterable[Lesson], sandbox: Sandbox, *, few: bool
) -> Iterator[tuple[str, list[Any]]]:
    by_name = {lesson.name: lesson for lesson in lessons}
    for folder in sorted((TESTS / "submissions").iterdir()):
        if folder.name in FEW or not (few or folder.name in NOT_OF_PROCESSORS):
            expected = tomllib.loads((folder / "expected.toml").read_text("utf-8"))
            seconds = [float(each) for each in expected.get("options", []) if each != "--timeout"]
            options = Options(call_seconds=next(iter(seconds), None))
            lesson = by_name["lesson4"]
            report = grade(lesson, read_submission(folder, lesson), sandbox, options)
            yield folder.name, _told(report, few=few)
    folders = [*(TESTS / "styles").glob("*/*"), *(TESTS.parent / "solutions").iterdir()]
    for folder in sorted(folders):
        name = folder.name if folder.name in by_name else folder.parent.name
        report = grade(by_name[name], read_submission(folder, by_name[name]), sandbox, Options())
        yield f"{name} {folder.name}", _told(report, few=few)


def _told(report: Report, *, few: bool) -> list[Any]:
    """Return what a report says, but for times and a student's own values."""
    return [_of_exercise(exercise, few=few) for exercise in report.exercises]


def _of_exercise(exercise: ExerciseReport, *, few: bool) -> list[Any]:
    told = [exercise.name, exercise.status, exercise.score, exercise.max_score]
    mistake = exercise.diagnosis and exercise.diagnosis.id
    checks = [
        [check.name, check.outcome, "" if few else without_values(check.message)]
        for check in exercise.checks
    ]
    # What a student prints are their own values, and is cut where their digits end.
    return [*told, mistake, checks, bool(exercise.output)]


def version_runs(folder: Path) -> tuple[list[Run], list[str]]:
    """Return runs by other versions, installed below `folder`, and what cannot be had and why."""
    runs, left_out = [], []
    for place, (version, *packages) in enumerate(VERSIONS):
        title = " ".join([f"Python {version}", *packages])
        python = _find_python(version)
        if python is None:
            left_out.append(f"{title} (it is not installed)")
            continue
        venv = folder / str(place)
        failed = _install(python, venv, packages)
        if failed:
            left_out.append(f"{title} ({failed})")
        else:
            runs.append(Run(title, str(venv / "bin" / "python"), {}))
    return runs, left_out


def _find_python(version: str) -> str | None:
    """Return an interpreter of that version, from the path, pyenv or uv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    places = [shutil.which(f"python{version}"), *pyenv.glob(f"{version}.*/bin/python")]
    if shutil.which("uv"):
        command = ["uv", "python", "find", "--no-python-downloads", version]
        places += subprocess.run(
            command, capture_output=True, text=True, check=False
        ).stdout.split()
    for place in filter(None, places):
        command = [str(place), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        if said.strip() == version:
            return str(place)
    return None


def _install(python: str, venv: Path, packages: Sequence[str]) -> str:
    """Make an environment with the kit and these packages; return why not, if it fails."""
    pip = [str(venv / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "-q"]
    for command in (
        [python, "-m", "venv", str(venv)],
        # It is used once: to compile all of it would take longer than it saves.
        [*pip, "install", "--no-compile", "-e", str(TESTS.parent), *packages],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return (done.stderr.strip() or "no reason given").splitlines()[-1]
    return ""


@click.command()
@click.option("--versions", is_flag=True, help="Try versions in place of processors.")
@click.option("--evidence", is_flag=True, help="Only say what is found here, as JSON.")
@click.option("--few", is_flag=True, help="Grade only a few submissions.")
@click.option("--prove", is_flag=True, help="Verify the kit too, and change the traces.")
@click.option("--half", type=int, help="Verify with half of the wrong answers: 0 or 1.")
def main(versions: bool, evidence: bool, few: bool, prove: bool, half: int | None) -> None:
    """Prove that a grade does not depend on the processor, or on the versions of what it uses."""
    if evidence:
        click.echo(json.dumps(gather(few=few, prove=prove, half=half)))
        return
    with tempfile.TemporaryDirectory() as folder:
        if versions:
            runs, left_out = version_runs(Path(folder))
        else:
            features, chosen = chosen_features(), chosen_kernel()
            runs, left_out = processor_runs(processor_flags(), features, chosen)
            runs.sort(key=lambda run: not run.proves)  # which takes longest, and so begins first
        options = ["--few"] if few or versions else []
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            evidence_of_all = pool.map(lambda run: run.evidence(*options), runs)
            found = list(zip(runs, evidence_of_all, strict=True))
    for run, each in found:
        click.echo(f"{run.title}: {each.get('used', 'nothing')}")
    for title in left_out:
        click.echo(f"left out, it cannot be run here: {title}")
    wrong = list(differences(found))
    click.echo("\n".join(wrong) if wrong else "the same in all runs")
    sys.exit(ExitCode.NOT_PASSED if wrong else ExitCode.PASSED)


if __name__ == "__main__":
    main()
