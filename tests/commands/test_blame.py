"""What the machine refuses is named: neither the output, nor the kit, nor a student is blamed."""

import functools
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.helpers.commands import GRADE, RunGrade

RIGHT = """def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2

def mean_squared_error(preds, goal_preds):
    return sum(map(squared_error, preds, goal_preds)) / len(preds)
"""
FEW_PROCESSES = ["setpriv", "--ruid=65534", "--clear-groups"]
NO_RIGHT_TO_MORE = "--bounding-set=-sys_resource,-sys_admin"


@pytest.fixture
def class_(tmp_path: Path) -> Path:
    """A class of one."""
    place = tmp_path / "class" / "ann"
    place.mkdir(parents=True)
    (place / "error.py").write_text(RIGHT)
    return tmp_path / "class"


@functools.cache
def works(*command: str) -> bool:
    """Whether a command of the system can be used here."""
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except OSError:
        return False


def run_mounted(mount: str, *arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run `grade` in a view of the file system of its own, in which `mount` was done first."""
    for unshare in (["unshare", "-m"], ["unshare", "-rm"]):
        if works(*unshare, "sh", "-c", "mount -t tmpfs none /dev/shm"):
            script = f"{mount} && {shlex.join([GRADE, *map(str, arguments)])}"
            command = [*unshare, "sh", "-c", script]
            return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120)
    pytest.skip("nothing may be mounted here")


def run_with_processes(
    most: int, *arguments: object, cwd: Path
) -> subprocess.CompletedProcess[str]:
    """Run `grade` as a user who may have so many processes; paths are given from `cwd` on."""
    limited = [*FEW_PROCESSES, NO_RIGHT_TO_MORE, "prlimit", f"--nproc={most}"]
    if not works(*limited, "true"):
        pytest.skip("the number of processes cannot be limited here")
    cwd.chmod(0o755)  # pytest's folders are for its own user, whom `setpriv` leaves
    command = [*limited, GRADE, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize(
    "mount",
    [
        "mount -t tmpfs -o ro none /dev/shm",
        "mount -t tmpfs -o nr_inodes=1 none /dev/shm",
        "mount -t tmpfs -o size=4k none /dev/shm && head -c 4096 /dev/zero >/dev/shm/full",
    ],
)
def test_no_shared_memory(class_: Path, tmp_path: Path, mount: str) -> None:
    """Where processes can share no semaphore, /dev/shm is named."""
    run = run_mounted(mount, "batch", "lesson4", class_, "--out", "out", cwd=tmp_path)
    assert 3 == run.returncode
    assert 1 == run.stderr.count("\n")
    assert "/dev/shm must be a file system that can be written to" in run.stderr
    assert not (tmp_path / "out" / "scores.json").exists()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (
            ["batch", "lesson4", "{class_}", "--out", "full/out"],
            "cannot write {here}/full/out/reports",
        ),
        (["lesson4", "--submission", "{class_}/ann", "-o", "full/r"], "cannot write full/r: "),
        (["init", "full/w"], "cannot write full/w/exercises/lesson4/prediction.py: "),
    ],
)
def test_a_full_disk(class_: Path, tmp_path: Path, arguments: Sequence[str], named: str) -> None:
    """Where a disk is full, the file that could not be written is named."""
    (tmp_path / "full").mkdir()
    mount = (
        "mount -t tmpfs -o size=40k none full && mkdir -p full/out/reports && "
        "(cat /dev/zero >full/x 2>/dev/null || true)"
    )
    given = [each.format(class_=class_) for each in arguments]
    run = run_mounted(mount, *given, cwd=tmp_path)
    assert 2 == run.returncode
    assert 1 == run.stderr.count("\n")
    assert run.stderr.startswith(f"grade: {named.format(here=tmp_path)}")
    assert "No space left on device" in run.stderr


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_the_output_itself(start_grade: RunGrade, stream: str) -> None:
    """It is blamed where it is at fault; that a complaint is not heard changes no exit code."""
    arguments = ["list"] if stream == "stdout" else ["nonsense"]
    with open("/dev/full", "w") as full:
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: full}
        run = start_grade(*arguments, capture_output=False, **streams)
    assert 2 == run.returncode
    if stream == "stdout":
        assert "grade: the output could not be written: No space left on device\n" == run.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
@pytest.mark.parametrize(
    "arguments", ["list", "lesson4 --submission .", "lesson4 -h", "--help", "--version"]
)
def test_no_stdout(tmp_path: Path, arguments: str, redirection: str) -> None:
    """A stdout that is closed or full is no fault of ours: no traceback, not exit code 3."""
    (tmp_path / "prediction.py").write_text("def neural_network(a, b): return a * b")
    shell = ["sh", "-c", f'"$0" {arguments} {redirection}', GRADE]
    done = subprocess.run(shell, cwd=tmp_path, stderr=subprocess.PIPE, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert 3 != done.returncode


def test_a_full_disk_takes_no_answer(tmp_path: Path) -> None:
    """Where a disk is full, `grade reset` leaves the answer in its place and names the file."""
    place = tmp_path / "full" / "exercises" / "lesson4"
    (tmp_path / "full").mkdir()
    script = (
        f"mkdir -p {place} && printf '# mine' >{place}/error.py && cd {tmp_path / 'full'} && "
        "mkdir -p .grade/kept/lesson4 && (cat /dev/zero >x 2>/dev/null || true)"
    )
    mount = f"mount -t tmpfs -o size=40k none {tmp_path / 'full'} && {script}"
    shell = f"{mount} && trap 'cat {place}/*' EXIT && true"
    run = run_mounted(shell, "reset", "lesson4", "error", cwd=tmp_path)
    assert (2, "# mine") == (run.returncode, run.stdout)
    assert run.stderr.startswith("grade: cannot reset exercises/lesson4")
    assert run.stderr.endswith(": No space left on device\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("reset lesson4 --all", 130),
        ("hint lesson4 error", 0),
        ("lesson4 prediction", 0),
        ("watch lesson9", 2),
    ],
)
@pytest.mark.parametrize("closed", ["<&-", "<&- >&-", "<&- >&- 2>&-"])
def test_no_stdin(tmp_path: Path, arguments: str, code: int, closed: str) -> None:
    """A stdin that is closed is at its end: no traceback, and the exit code is what it was."""
    place = tmp_path / "exercises" / "lesson4"
    place.mkdir(parents=True)
    (place / "prediction.py").write_text("def neural_network(a, b): return a * b")
    shell = ["sh", "-c", f'"$0" {arguments} {closed}', GRADE]
    done = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert code == done.returncode or ">&-" in closed
    assert 3 != done.returncode


@pytest.mark.parametrize(
    "arguments",
    [
        ["lesson4"],
        ["init", "."],
        ["reset", "lesson4", "error"],
        ["hint", "lesson4", "error"],
        ["batch", "lesson4", "{class_}", "--out", "out"],
        ["batch", "lesson4", "{class_}", "--out", "{class_}/../out"],
        ["batch", "lesson4", "class", "--out", "out"],
    ],
)
def test_a_deleted_folder(class_: Path, tmp_path: Path, arguments: Sequence[str]) -> None:
    """Where the current folder was deleted, that is said."""
    run = run_in_deleted_folder(tmp_path, [each.format(class_=class_) for each in arguments])
    assert (2, "") == (run.returncode, run.stdout)
    assert "grade: the current folder was deleted: change to one that exists\n" == run.stderr


def test_what_a_deleted_folder_does_not_matter_for(class_: Path, tmp_path: Path) -> None:
    """A submission that is named whole is graded all the same."""
    given = ["lesson4", "error", "--submission", f"{class_}/ann"]
    run = run_in_deleted_folder(tmp_path, given)
    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.endswith("2 of 2 points. All passed.\n")


@pytest.mark.parametrize("path", ["", ".", "{gone}", "{gone}/lib"])
def test_python_path_in_a_deleted_folder(class_: Path, tmp_path: Path, path: str) -> None:
    """Folders of PYTHONPATH that lay there do not matter either."""
    given = ["lesson4", "error", "--submission", f"{class_}/ann"]
    env = os.environ | {"PYTHONPATH": path.format(gone=tmp_path / "gone")}
    bare = run_in_deleted_folder(tmp_path, ["-c", ""], program=sys.executable, env=env)
    if bare.returncode != 0:
        pytest.skip("Python itself does not start so: nothing of the kit is run")
    run = run_in_deleted_folder(tmp_path, given, env=env)
    assert (0, "") == (run.returncode, run.stderr)


def run_in_deleted_folder(
    tmp_path: Path, arguments: Sequence[str], program: str = GRADE, **settings: object
) -> subprocess.CompletedProcess[str]:
    """Run `grade`, or another program, in a folder that is deleted once it stands there."""
    gone = tmp_path / "gone"
    gone.mkdir()
    script = f"rmdir {shlex.quote(str(gone))} && exec {shlex.join([program, *arguments])}"
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        ["sh", "-c", script], cwd=gone, capture_output=True, text=True, timeout=120, **settings
    )


@pytest.mark.parametrize("most", [1, 2])  # with three it may just be graded
def test_no_process_for_a_submission(class_: Path, tmp_path: Path, most: int) -> None:
    """Where no process may be started, the limit is named, and nobody's fault is claimed."""
    given = ["lesson4", "error", "--submission", class_.relative_to(tmp_path) / "ann"]
    run = run_with_processes(most, *given, cwd=tmp_path)
    assert (3, "") == (run.returncode, run.stdout)
    assert "grade: could not grade: no further process can be started here: raise the limit " in (
        run.stderr
    )
    assert 1 == run.stderr.count("\n")


@pytest.mark.parametrize("most", [2, 4, 6, 9, 12, 19])
def test_too_few_processes_for_a_class(class_: Path, tmp_path: Path, most: int) -> None:
    """A class that needs more is refused before any of it is graded, rather than hang."""
    shutil.copytree(class_ / "ann", class_ / "bob")
    given = ["batch", "lesson4", class_.relative_to(tmp_path), "--out", "out", "--jobs", "2"]
    run = run_with_processes(most, *given, cwd=tmp_path)
    assert (3, "") == (run.returncode, run.stdout)
    assert 1 == run.stderr.count("\n")
    assert "2 jobs need some 20 processes and threads" in run.stderr
    assert "`ulimit -u`" in run.stderr


def test_just_enough_processes_for_a_class(class_: Path, tmp_path: Path) -> None:
    """With as many as are asked for, it is graded."""
    given = ["batch", "lesson4", class_.relative_to(tmp_path), "--out", "out", "--jobs", "2"]
    run = run_with_processes(21, *given, cwd=tmp_path)
    assert (0, "") == (run.returncode, run.stderr)
    assert (tmp_path / "out" / "scores.json").exists()
