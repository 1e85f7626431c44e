"""`grade watch` at a terminal: what is on the screen after each save and key, and what is left."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from grader.lessons.lesson import Lesson, load_lesson
from grader.practice.log import Log
from grader.practice.terminal import LEAVE
from grader.practice.workspace import Workspace, create_workspace
from tests.helpers.commands import GRADE
from tests.helpers.screens import PATIENCE, Student, checks

RIGHT = "def neural_network(my_input, weight):\n    return my_input * weight\n"
WRONG = RIGHT.replace("*", "+")
ALL, ERRORS = checks("prediction"), checks("error")
PASSED, FAILED = f"passed    {ALL} of {ALL} checks", f"FAILED    0 of {ALL} checks"
KEYS = "n next  p previous  h hint"

Watch = Callable[..., Student]


@pytest.fixture
def folder(tmp_path: Path, lesson4: Lesson) -> Path:
    """A workspace with lesson 4."""
    create_workspace(tmp_path, [lesson4])
    return tmp_path


@pytest.fixture
def watch(folder: Path) -> Iterator[Watch]:
    """Watch in a terminal, until the first verdict stands."""
    students = []

    def begin(*arguments: str, **environment: str) -> Student:
        student = Student(folder, GRADE, ["watch", *arguments], **environment)
        students.append(student)
        student.sees("checked", "of 7 done")
        return student

    yield begin
    for student in students:
        student.close()


def in_place(path: Path, text: str) -> None:
    """Save as most scripts do."""
    path.write_text(text)


def by_renaming(path: Path, text: str) -> None:
    """Save as editors do that write a new file first."""
    other = path.with_name(f".{path.name}.tmp")
    other.write_text(text)
    other.replace(path)


def as_vim_does(path: Path, text: str) -> None:
    """Save with a backup of the old file, as vim does."""
    backup = path.with_name(f"{path.name}~")
    path.rename(backup)
    path.write_text(text)
    backup.unlink()


def after_a_probe(path: Path, text: str) -> None:
    """Save after trying whether the folder can be written to, as vim does too."""
    probe = path.with_name("4913")
    probe.write_text("")
    probe.unlink()
    path.write_text(text)


def anew(path: Path, text: str) -> None:
    """Delete, and write again."""
    path.unlink()
    path.write_text(text)


def slowly(path: Path, text: str) -> None:
    """Save in two halves, the first of which is not Python."""
    half = text.index("my_input *") if "*" in text else text.index("my_input +")
    with open(path, "w") as file:
        file.write(text[:half] + "(")
        file.flush()
        time.sleep(0.02)
        file.seek(half)
        file.write(text[half:])


@pytest.mark.slow
def test_every_way_of_saving(watch: Watch, folder: Path) -> None:
    """However an editor saves, the save is seen; a touch is none, and half a file no verdict."""
    student, path = watch(), folder / "exercises" / "lesson4" / "prediction.py"
    for save in (in_place, by_renaming, as_vim_does, after_a_probe, anew, slowly):
        save(path, WRONG)
        student.sees(FAILED)
        save(path, RIGHT)
        student.sees(PASSED, "1 of 7 done", "(was 0)")
    before = student.text
    path.touch()
    student.press("z")  # is no key: the screen is drawn again
    time.sleep(1.5)
    student.read()
    assert before == student.text
    assert b"BROKEN" not in student.raw


@pytest.mark.slow
def test_without_events_of_the_file_system(watch: Watch) -> None:
    """Where there are no events, as on network folders, no save is lost either."""
    student = watch(WATCHFILES_FORCE_POLLING="true")
    for source, seen in ((WRONG, FAILED), (RIGHT, PASSED)) * 3:
        student.save("prediction", source)
        student.sees(seen)


@pytest.mark.slow
def test_hostile_output(watch: Watch) -> None:
    """What a student's code prints, raises or is full of steers no terminal."""
    student = watch()
    evil = r"\x1b]0;owned\x07\x1b[2J\x1b[?1049l\u202e"
    student.save("prediction", f"print('{evil}')\nraise ValueError('{evil}' * 50)\n")
    student.sees("BROKEN", "owned")
    assert b"\x1b]0;" not in student.raw
    assert LEAVE.encode() not in student.raw
    student.save("prediction", RIGHT)
    student.sees(PASSED)


@pytest.mark.slow
def test_keys(watch: Watch, folder: Path, lesson4: Lesson) -> None:
    """Each key does what the last line says."""
    student = watch()
    student.sees("prediction", f"to do     0 of {ALL} checks", KEYS)
    student.press("n")
    student.sees("error     exercises/lesson4/error.py", f"0 of {ERRORS} checks")
    student.press("p")
    student.sees(f"0 of {ALL} checks")
    student.press("h")
    student.sees("1 of 2: The network is one knob")
    student.press("h")
    student.sees("2 of 2:", "That was the last hint.")
    student.press("e")
    student.sees("Formula")
    student.press("x")
    student.sees("Begin prediction anew", "y yes")
    student.press("n")
    student.sees(f"0 of {ALL} checks", KEYS)
    student.save("prediction", WRONG)
    student.sees(FAILED, "returned")
    student.press("xy")
    student.sees("to do", "What was there is kept as .grade/kept/lesson4/prediction-")
    student.save("error", lesson4.solution(lesson4.exercise("error")).read_text())
    student.sees(f"error: saved too, {ERRORS} of {ERRORS} checks passed", "1 of 7 done")
    student.press("c")
    student.sees("hot_cold_step: saved too, 0 of ")
    student.press("q")
    assert 0 == student.ends()
    kinds = [event.kind for event in Log(Workspace(folder).log, print).read()]
    assert ["hint", "hint", "explained", "graded", "reset", "passed"] == kinds


@pytest.mark.slow
def test_from_an_empty_folder_to_a_finished_lesson(
    watch: Watch, folder: Path, lesson4: Lesson
) -> None:
    """A new student saves one right answer after the other, and is told what comes next."""
    student = watch()
    for number, exercise in enumerate(lesson4.exercises, start=1):
        student.sees(exercise.filename)
        student.save(exercise.name, lesson4.solution(exercise).read_text())
        student.sees(f"{number} of 7 done", "passed ")
        student.press("n" if number < 7 else "")
    student.sees("All of lesson4 is done.", "you █▃▂▁", "document █▃▂▁", "Next ")
    student.press("q")
    assert 0 == student.ends()
    assert "7 of 7 done" in student.raw.rpartition(LEAVE.encode())[2].decode()


@pytest.mark.slow
def test_resized(watch: Watch) -> None:
    """The screen is drawn anew in whatever size there is, and never wider than it."""
    student = watch()
    for rows, columns in ((12, 40), (30, 100), (5, 20), (2, 5), (24, 80)):
        student.screen.resize(rows, columns)
        student.screen.reset()
        student.process.setwinsize(rows, columns)
        student.sees("lesson4" if columns > 6 else "lesso")
        assert rows == len(student.screen.display)
    student.sees(KEYS)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("bash"), reason="needs a shell with jobs")
def test_suspended_and_continued(folder: Path) -> None:
    """Ctrl-Z gives the shell its terminal back, fg the watch its screen."""
    student = Student(folder, "bash", ["--norc", "--noprofile", "-i"])
    try:
        student.press(f"{GRADE} watch\n")
        student.sees("checked", KEYS)
        student.press("\x1a")
        student.wait_until(lambda: LEAVE.encode() in student.raw, "not suspended")
        student.press("stty -a | tr ';' '\\n' | grep -c -w -e icanon; echo at the $((40 + 2))\n")
        student.sees("at the 42")
        assert "-icanon" not in student.text
        student.press("fg\n")
        student.sees(KEYS, "lesson4")
        student.save("prediction", RIGHT)
        student.sees(PASSED)
        student.press("q")
        student.wait_until(lambda: 2 == student.raw.count(LEAVE.encode()), "not left")
        student.press("echo left $((40 + 3))\n")
        student.sees("left 43")
    finally:
        student.close()


def modes(student: Student) -> list[object]:
    """Return how the terminal takes input and what it does with output."""
    return termios.tcgetattr(student.process.child_fd)[:4]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ending", "code"),
    [("\x03", 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), ("q", 0)],
    ids=["Ctrl-C", "SIGTERM", "SIGHUP", "q"],
)
@pytest.mark.parametrize("source", [RIGHT, "while True: pass\n"], ids=["idle", "grading"])
def test_a_sane_end(folder: Path, ending: str | int, code: int, source: str) -> None:
    """However it ends, also in the midst of grading, the terminal is sane and no process left."""
    student = Student(folder, "sh", ["-c", f"stty -a; exec {GRADE} watch"])
    try:
        student.sees("icanon")
        before = modes(student)
        student.sees("checked")
        helpers = psutil.Process(student.process.pid).children(recursive=True)
        assert helpers
        student.save("prediction", source)
        student.sees("passed" if source is RIGHT else "checking")
        assert before != modes(student)
        student.press(ending) if isinstance(ending, str) else student.signal(ending)
        student.wait_until(lambda: LEAVE.encode() in student.raw, "the screen is not left")
        student.wait_until(lambda: modes(student) == before, "the terminal is not sane")
        assert code == student.ends()
        _, alive = psutil.wait_procs(helpers, timeout=PATIENCE)
        assert [] == alive
        assert b"Traceback" not in student.raw
    finally:
        student.close()


@pytest.mark.slow
def test_accidents(watch: Watch, folder: Path) -> None:
    """A file that becomes a folder, a deleted workspace, and all that comes back, is only told."""
    student, place = watch(), folder / "exercises" / "lesson4"
    (place / "prediction.py").unlink()
    (place / "prediction.py").mkdir()
    student.sees("BROKEN")
    (place / "prediction.py").rmdir()
    student.sees("missing")
    place.rename(folder / "aside")
    student.sees("is gone")
    (folder / "aside").rename(place)
    student.save("prediction", RIGHT)
    student.sees(PASSED, gone="is gone")
    shutil.rmtree(folder / ".grade")
    shutil.rmtree(place)
    student.sees("is gone")
    create_workspace(folder, [load_lesson("lesson4")])
    student.save("prediction", WRONG)
    student.sees(FAILED)
    student.press("q")
    assert 0 == student.ends()
    assert b"Traceback" not in student.raw


@pytest.mark.slow
def test_two_at_once(watch: Watch, folder: Path) -> None:
    """Two watches see the same saves, and the log stays whole."""
    both = [watch(), watch()]
    for source, seen in ((WRONG, FAILED), (RIGHT, PASSED)):
        both[0].save("prediction", source)
        for student in both:
            student.sees(seen)
    said: list[str] = []
    events = Log(Workspace(folder).log, said.append).read()
    assert ([], {"prediction"}) == (said, {event.exercise for event in events})


@pytest.mark.slow
def test_a_log_that_cannot_be_written(watch: Watch, folder: Path) -> None:
    """What is wrong with the log stands on the screen, and below it once that is left."""
    (folder / ".grade" / "log.jsonl").mkdir()
    student = watch()
    student.save("prediction", RIGHT)
    student.sees(PASSED, "cannot write .grade/log.jsonl")
    student.press("q")
    assert 0 == student.ends()
    below = student.raw.rpartition(LEAVE.encode())[2]
    assert 1 == below.count(b"grade: cannot write .grade/log.jsonl")


@pytest.mark.slow
def test_the_helper_is_killed(watch: Watch, folder: Path) -> None:
    """A sandbox that is killed from outside is replaced, and grading goes on."""
    student = watch()
    for child in psutil.Process(student.process.pid).children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()
    student.save("prediction", RIGHT)
    student.sees(PASSED)


@pytest.mark.slow
def test_the_editor(watch: Watch, folder: Path) -> None:
    """`o` lends the terminal to $EDITOR, and what it saved is graded; without one it asks."""
    editor = folder / "editor"
    editor.write_text(f"#!/bin/sh\ncat > \"$1\" <<'END'\n{RIGHT}END\n")
    editor.chmod(0o755)
    student = watch(EDITOR=f"{editor} ")
    student.press("o")
    student.sees(PASSED, KEYS)
    student.close()
    student = watch("lesson4", "error")
    student.press("o")
    student.sees("Which editor?")


@pytest.mark.slow
def test_without_a_terminal(folder: Path) -> None:
    """Without a terminal there is a plain block for each save, and Ctrl-C ends it."""
    command = [GRADE, "watch", "lesson4", "prediction"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        blocks = iter(lambda: "".join(iter(process.stdout.readline, "\n")), "")  # type: ignore[union-attr]
        assert f"0 of {ALL} checks" in next(blocks)
        (folder / "exercises" / "lesson4" / "prediction.py").write_text(WRONG)
        title, place, verdict, *_ = next(blocks).splitlines()
        assert title.startswith("lesson4  □□□□□□□  0 of 7 done")
        assert place.endswith(" exercises/lesson4/prediction.py:1")
        assert verdict.startswith(FAILED)
        process.send_signal(signal.SIGINT)
        rest, said = process.communicate(timeout=PATIENCE)
        assert (130, "grade: interrupted") == (process.returncode, said.strip())
        assert "\x1b" not in rest
    finally:
        process.kill()
        process.wait()


def test_a_closed_pipe(folder: Path) -> None:
    """A reader that goes away ends the watch, in one line."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [GRADE, "watch"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        timeout=2 * PATIENCE,
        check=False,
    )
    os.close(writer)
    assert (2, "grade: the output was closed before its end\n") == (done.returncode, done.stderr)


def test_imports_are_few() -> None:
    """`grade lesson4` loads neither what a drill nor what a watch needs."""
    code = "import sys, grader.commands.lesson; print({'fsrs', 'watchfiles'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()\n" == done.stdout


@pytest.mark.slow
def test_the_page(watch: Watch, folder: Path) -> None:
    """The key v writes the page of what was graded, and says where it is."""
    student = watch("lesson4", "alpha_update")
    student.press("v")
    student.sees("The page is .grade/lesson4.html: open it in a browser.")
    page = (folder / ".grade" / "lesson4.html").read_text("utf-8")
    assert "<h2>Alpha: prevent overcorrecting</h2>" in page
