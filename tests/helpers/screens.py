"""A student at a terminal: `grade` in a pseudo-terminal, its screen read as a person would."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pexpect
import pyte

from grader.lessons.lesson import load_lesson

PATIENCE = 30.0  # seconds, on a machine that does other things too
SURROUNDINGS = ("FORCE_COLOR", "NO_COLOR", "COLUMNS", "LINES", "VISUAL", "EDITOR", "GITHUB_ACTIONS")


def checks(exercise: str) -> int:
    """Return how many checks an exercise of lesson 4 has."""
    lesson = load_lesson("lesson4")
    return lesson.suite(lesson.exercise(exercise)).read_text("utf-8").count("\ndef test_")


class Student:
    """Runs a command in a terminal of 80 by 24, looks at the screen, presses keys, saves files."""

    def __init__(
        self, folder: Path, command: str, arguments: list[str], **environment: str
    ) -> None:
        kept = {key: text for key, text in os.environ.items() if key not in SURROUNDINGS}
        self.folder = folder
        self.screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.process = pexpect.spawn(
            command,
            arguments,
            cwd=str(folder),
            env=kept | {"TERM": "xterm-256color", "PS1": "$ "} | environment,
            dimensions=(24, 80),
            timeout=PATIENCE,
        )

    def read(self) -> None:
        """Take what was written to the screen by now."""
        try:
            data = self.process.read_nonblocking(65536, timeout=0.05)
        except pexpect.TIMEOUT:
            return
        self.raw += data
        self._stream.feed(data)

    @property
    def text(self) -> str:
        """What is on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def sees(self, *texts: str, gone: str = "") -> str:
        """Wait until all of `texts` are on the screen, and `gone` is not; return the screen."""
        self.wait_until(
            lambda: all(text in self.text for text in texts) and not (gone and gone in self.text),
            f"no {texts} (without {gone!r})",
        )
        return self.text

    def wait_until(self, reached: Callable[[], bool], what: str) -> None:
        """Read the screen until something is so."""
        until = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < until, f"{what} on:\n{self.text}"
            try:
                self.read()
            except pexpect.EOF:
                assert reached(), f"{what}, ended with:\n{self.text}"

    def press(self, keys: str) -> None:
        """Press keys."""
        self.process.send(keys)

    def save(self, name: str, source: str, lesson: str = "lesson4") -> None:
        """Save an exercise in place."""
        (self.folder / "exercises" / lesson / f"{name}.py").write_text(source)

    def signal(self, number: int) -> None:
        """Send the process a signal."""
        os.kill(self.process.pid, number)

    def ends(self) -> int:
        """Wait for the end; return the exit code, or the negative number of the signal."""
        self.wait_until(self._is_over, "still running")
        self.process.wait()
        code = self.process.exitstatus
        return -int(self.process.signalstatus or 0) if code is None else code

    def _is_over(self) -> bool:
        try:
            self.read()
        except pexpect.EOF:  # not before: what it wrote last may still be on its way
            return True
        return False

    def close(self) -> None:
        """End it, whatever it does."""
        if self.process.isalive():
            self.process.kill(signal.SIGKILL)
        self.process.close(force=True)
