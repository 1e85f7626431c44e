"""What the kit starts runs installed code only, whatever lies in the folder it is started from.

A class is graded from within its own folder, in which files, or students' folders, are named as
every module of the standard library and of what is installed. Each leaves a mark if it is ever
run with the right to do so.
"""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from grader.commands import processes
from grader.commands.processes import OURS, keep_to_installed_code
from grader.lessons.kit import PACKAGE, ROOT
from grader.lessons.lesson import load_lesson
from tests.helpers.classes import processes_of
from tests.helpers.clusters import Dask, connected
from tests.helpers.commands import GRADE
from tests.helpers.kits import make_kit

NAMES = sorted(
    name
    for name in {*sys.stdlib_module_names, *packages_distributions(), "sitecustomize"}
    if name.isidentifier()
)


def imported_by(*command: str, script: str = "") -> set[str]:
    """Return what is imported when the first line of ours is reached, also by pip's `script`."""
    by_itself = "\n".join(re.findall(r"^import \w+$", script, re.MULTILINE))
    with tempfile.TemporaryDirectory() as folder:
        source = f"{by_itself}\nimport sys; print(*sys.modules)"
        Path(folder, "first_line.py").write_text(source, "utf-8")
        said = subprocess.check_output([sys.executable, *command], cwd=folder, text=True)
    return {name.partition(".")[0] for name in said.split()}


# What is imported from the working directory, or from PYTHONPATH, before our first line.
BY_MODULE = imported_by("-m", "first_line") | {"grader"}
BY_PATH = imported_by("first_line.py", script=Path(GRADE).read_text("utf-8")) | {
    "grader",
    "sitecustomize",
    "usercustomize",
}
COMMANDS: dict[str, tuple[list[str], set[str], dict[str, str]]] = {
    "the console script": ([GRADE], set(), {}),
    "python -P -m grader": ([sys.executable, "-P", "-m", "grader"], set(), {}),
    "python -m grader": ([sys.executable, "-m", "grader"], BY_MODULE, {}),
    "PYTHONPATH=.": ([GRADE], BY_PATH, {"PYTHONPATH": "."}),
    "an empty PYTHONPATH": ([GRADE], BY_PATH, {"PYTHONPATH": os.pathsep}),
    "settings for Python": ([GRADE], set(), {"PYTHONSTARTUP": "code.py", "PYTHONUSERBASE": "."}),
}


def surround(folder: Path, mark: Path, *, packages: bool, but: set[str]) -> None:
    """Fill a folder with what poses as everybody's module, as files or as folders."""
    folder.mkdir(exist_ok=True)
    source = (
        "try:\n"
        f"    with open({str(mark)!r}, 'a') as mark:\n"
        "        mark.write(f'{__name__}\\n')\n"
        "except OSError:\n"  # confined
        "    pass\n"
    )
    for name in set(NAMES) - but:
        if packages:  # each is somebody who handed in something, too
            (folder / name).mkdir()
            (folder / name / "error.py").write_text("import selectors\n", "utf-8")
        path = folder / name / "__init__.py" if packages else folder / f"{name}.py"
        path.write_text(source, "utf-8")


def marks(mark: Path) -> list[str]:
    """Return which of them were run."""
    return sorted(set(mark.read_text("utf-8").split())) if mark.exists() else []


def honest(folder: Path) -> None:
    """Hand in a right file."""
    folder.mkdir(exist_ok=True)
    right = (load_lesson("lesson4").solutions / "error.py").read_bytes()
    (folder / "error.py").write_bytes(right)


def run_watched(
    command: Sequence[str], cwd: Path, settings: Mapping[str, str]
) -> tuple[int, str, dict[int, tuple[list[str], dict[str, str]]]]:
    """Run a command; return its exit code, what it said, and all processes that it started.

    Each by its arguments and the environment with which it was begun.
    """
    begun: dict[int, tuple[list[str], dict[str, str]]] = {}
    with subprocess.Popen(
        command,
        cwd=cwd,
        env=os.environ | settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        while process.poll() is None:
            for pid in processes_of(process.pid):
                with contextlib.suppress(OSError, ValueError):
                    begun[pid] = look_at(pid)
            time.sleep(0.02)
        assert process.stdout
        first = begun[process.pid][0]
        started = {pid: how for pid, how in begun.items() if how[0] != first}  # not forks of it
        return process.returncode, process.stdout.read(), started


def look_at(pid: int) -> tuple[list[str], dict[str, str]]:
    """Return how a process was begun; raises ValueError where it says nothing (yet, or at all)."""
    place = Path("/proc", str(pid))
    arguments = (place / "cmdline").read_text("utf-8").split("\0")[:-1]
    variables = (place / "environ").read_text("utf-8").split("\0")[:-1]
    if not arguments:
        raise ValueError
    return arguments, dict(each.split("=", 1) for each in variables if "=" in each)


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """Where whatever is run leaves its mark."""
    return tmp_path / "mark"


@pytest.mark.parametrize("packages", [False, True], ids=["files", "packages"])
def test_what_poses_as_a_module_would_run(tmp_path: Path, mark: Path, packages: bool) -> None:
    """A Python that is started there as multiprocessing starts its servers runs such code."""
    surround(tmp_path / "class", mark, packages=packages, but=set())
    subprocess.run([sys.executable, "-c", "import selectors"], cwd=tmp_path / "class", check=True)
    assert "selectors" in marks(mark)


@pytest.mark.parametrize(
    ("how", "packages", "jobs"),
    [
        *((how, packages, 2) for how in COMMANDS for packages in (False, True)),
        ("the console script", False, 1),
    ],
)
def test_a_class_graded_from_within_its_folder(
    tmp_path: Path, mark: Path, how: str, packages: bool, jobs: int
) -> None:
    """No student's file is run outside of a worker, by no process of all those that are started."""
    command, but, settings = COMMANDS[how]
    folder = tmp_path / "class"
    surround(folder, mark, packages=packages, but=but)
    honest(folder / "honest")
    grade = [*command, "batch", "lesson4", ".", "--out", "../graded", "--jobs", str(jobs)]
    code, said, begun = run_watched(grade, folder, settings)
    undecided = 0 if packages else 1  # a file alone that is not an exercise of the lesson
    assert ([], undecided) == (marks(mark), code), said
    servers = [arguments for arguments, _ in begun.values() if "-c" in arguments]
    assert len(servers) >= 3  # the fork server, the resource tracker, and a helper
    for arguments, environment in begun.values():
        if arguments[:1] == ["/sbin/ldconfig"]:  # by which ctypes finds libraries, for a moment
            continue
        assert "-P" in arguments or environment.get("PYTHONSAFEPATH") == "1"
        python = {name for name in environment if name.startswith("PYTHON")}
        assert python <= {"PYTHONSAFEPATH", "PYTHONHASHSEED"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["lesson4", "--submission", "."],
        ["verify", "--kit", "../kit"],
        ["doctor"],
        ["export", "gradescope-autograder", "lesson4", "-o", "../autograder.zip"],
        ["explain", "lesson4", "error"],
    ],
    ids=lambda arguments: arguments[0],
)
@pytest.mark.parametrize("how", ["the console script", "python -m grader"])
def test_other_commands(tmp_path: Path, mark: Path, how: str, arguments: list[str]) -> None:
    """No other command runs what lies in the folder it is given, either."""
    command, but, settings = COMMANDS[how]
    folder = tmp_path / "class"
    surround(folder, mark, packages=False, but=but)
    honest(folder)
    make_kit(tmp_path / "kit")
    settings = settings | {"XDG_STATE_HOME": str(tmp_path)}
    code, said, _ = run_watched([*command, *arguments], folder, settings)
    assert [] == marks(mark)
    assert code in {0, 1}, said


def test_a_cluster(tmp_path: Path, mark: Path) -> None:
    """On a Dask cluster nothing is run, not even where a worker is begun in the class's folder."""
    pytest.importorskip("distributed")
    folder = tmp_path / "class"
    surround(folder, mark, packages=False, but=set())
    honest(folder / "honest")
    with contextlib.closing(Dask(tmp_path, workplace=folder)) as dask:
        dask.start_scheduler()
        worker = dask.start_worker()
        connected(dask, 1).close()
        grade = [GRADE, "batch", "lesson4", ".", "--out", "../graded", "--scheduler", dask.address]
        code, said, _ = run_watched(grade, folder, {})
        (helper,) = processes_of(worker.pid) - {worker.pid}
        arguments, environment = look_at(helper)
    # In the files beside the honest student's nobody's work is found: somebody must decide.
    assert ([], 1) == (marks(mark), code), said
    assert "-P" in arguments
    assert {"PYTHONHASHSEED"} == {name for name in environment if name.startswith("PYTHON")}


def test_gradescope(tmp_path: Path, mark: Path) -> None:
    """Gradescope's script runs nothing of a submission outside of a worker."""
    made = tmp_path / "autograder.zip"
    export = [GRADE, "export", "gradescope-autograder", "lesson4", "-o", str(made)]
    subprocess.run(export, check=True, capture_output=True)
    subprocess.run([sys.executable, "-m", "zipfile", "-e", made, tmp_path / "source"], check=True)
    surround(tmp_path / "submission", mark, packages=False, but=set())
    honest(tmp_path / "submission")
    settings = {"AUTOGRADER": str(tmp_path), "AUTOGRADER_PYTHON": sys.executable}
    run = ["bash", str(tmp_path / "source" / "run_autograder")]
    # PYTHONPATH is there too: what its script runs is isolated from that as well.
    settings["PYTHONPATH"] = str(tmp_path / "submission")
    code, said, begun = run_watched(run, tmp_path / "submission", settings)
    assert ([], 0) == (marks(mark), code), said
    assert (tmp_path / "results" / "results.json").is_file()
    assert begun


@pytest.fixture
def surroundings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give this process its path and environment back."""
    before = dict(os.environ)
    monkeypatch.setattr(sys, "path", sys.path[:])
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.mark.usefixtures("surroundings")
def test_what_stays_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the working directory stays nor what PYTHONPATH names, however they are written."""
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    named = tmp_path / "named"
    named.mkdir()
    monkeypatch.chdir(tmp_path)
    installed = sys.path[:]
    sys.path[:0] = ["", ".", str(tmp_path), str(link), str(named), "relative"]
    os.environ.update(PYTHONPATH=f"{named}:", PYTHONHOME="x", PYTHONWARNINGS="error::code.x")
    keep_to_installed_code()
    assert [entry for entry in installed if entry] == sys.path
    assert {"PYTHONSAFEPATH": "1"} == {
        name: value for name, value in os.environ.items() if name.startswith("PYTHON")
    }


@pytest.mark.usefixtures("surroundings")
def test_the_kit_itself_stays_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where PYTHONPATH is how the kit is found, what is started finds it too."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), OURS]))
    monkeypatch.setattr(sys, "path", [str(tmp_path), OURS])
    keep_to_installed_code()
    assert (OURS, [OURS]) == (os.environ["PYTHONPATH"], sys.path)


def test_a_package_that_is_not_installed(tmp_path: Path) -> None:
    """What is missing, since PYTHONPATH is not looked at, is named in one line."""
    command = [sys.executable, "-S", "-P", "-m", "grader", "list"]
    settings = {"PYTHONPATH": os.pathsep.join([OURS, str(tmp_path)])}
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | settings, capture_output=True, text=True
    )
    said = "grade: click is not installed beside the kit, and PYTHONPATH is not looked at: "
    assert (3, "", f"{said}pip install from-memory\n") == (
        done.returncode,
        done.stdout,
        done.stderr,
    )


def test_only_known_modules_start_processes() -> None:
    """Who starts processes is known; what they are started with is set before all else."""
    sources = {path: path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}
    starters = ("import subprocess", "import multiprocessing", "ProcessPoolExecutor", "os.exec",
                "os.system", "os.spawn", "os.posix_spawn", "os.popen")  # fmt: skip
    found = {
        path.name
        for path, source in sources.items()
        if any(starter in source for starter in starters)
    }
    # probe.py is what `grade doctor` has a confined worker try, watch.py opens the user's editor,
    # and classroom50.py is a script that stands alone.
    known = {"helper.py", "schedulers.py", "mutants.py", "judge.py"}
    assert {*known, "probe.py", "watch.py", "classroom50.py"} == found
    main = sources[PACKAGE / "__main__.py"]
    imported = [line for line in main.splitlines() if line.startswith(("import ", "from "))]
    ours = "from grader.commands.processes import keep_to_installed_code"
    assert ["import atexit", "import gc", "import os", "import sys", ours] == imported
    assert Path(processes.__file__).is_relative_to(ROOT)
