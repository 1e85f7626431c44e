"""The terminal while something is watched: keys one by one, a screen of its own, both put back.

Keys come without Enter and without being shown (`cbreak`: Ctrl-C and Ctrl-Z still do what they
do). Leaving in any way, also by a signal, restores the terminal; suspending restores it for the
shell, and going on takes it again.
"""

import contextlib
import os
import select
import signal
import sys
import termios
import tty
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, Self

from grader.errors import Stopped

ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
HOME, END_OF_LINE, END_OF_SCREEN = "\x1b[H", "\x1b[K", "\x1b[J"
FINAL_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
ESCAPE_BYTES = 32  # of what a function key sends, at most


def is_interactive() -> bool:
    """Whether there is a terminal to draw on and to take keys from."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


class Wake:
    """A pipe that wakes the reader of keys: safe to ring from threads and signal handlers."""

    def __init__(self) -> None:
        self.reader, self._writer = os.pipe()
        os.set_blocking(self.reader, False)
        os.set_blocking(self._writer, False)

    def ring(self) -> None:
        """Wake the waiter; to ring again before it woke does nothing more."""
        with contextlib.suppress(BlockingIOError, OSError):
            os.write(self._writer, b"!")

    def wait(self, seconds: float) -> None:
        """Wait until it rings, or for so many seconds."""
        select.select([self.reader], [], [], seconds)
        self.clear()

    def clear(self) -> None:
        """Take all that was rung."""
        with contextlib.suppress(BlockingIOError):
            while os.read(self.reader, 4096):
                pass

    def close(self) -> None:
        """Close both ends."""
        os.close(self.reader)
        os.close(self._writer)


class Terminal:
    """The terminal, taken over within a `with`; `redraw` is called when it was resized or back."""

    def __init__(self, wake: Wake) -> None:
        self._wake = wake
        self._input, self._output = sys.stdin.fileno(), sys.stdout.fileno()
        self._before: list[Any] | None = None
        self._handlers: dict[int, Any] = {}
        self.changed = False  # resized, or back from being suspended
        self._ended = 0  # the signal that asks for the end

    def __enter__(self) -> Self:
        handlers: dict[int, Callable[[int, FrameType | None], None]] = {
            signal.SIGWINCH: self._note_change,
            signal.SIGTSTP: self._suspend,
            signal.SIGCONT: self._go_on,
            **dict.fromkeys(FINAL_SIGNALS, self._end),
        }
        for number, handler in handlers.items():
            self._handlers[number] = signal.signal(number, handler)
        self._take()
        return self

    def __exit__(self, *_: object) -> None:
        self._give_back()
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    @contextlib.contextmanager
    def lent(self) -> Iterator[None]:
        """Give the terminal to another program, an editor, and take it again."""
        self._give_back()
        try:
            yield
        finally:
            self._take()
            self.changed = True

    def wait(self, seconds: float) -> None:
        """Wait for a key, for the wake to ring, or for so many seconds.

        Raises:
            KeyboardInterrupt, Stopped: a signal asks for the end.
        """
        select.select([self._input, self._wake.reader], [], [], seconds)
        self._wake.clear()
        self._end_if_asked()

    def keys(self) -> str:
        """Return the keys pressed by now; what a function key sends is none of ours."""
        pressed = b""
        while select.select([self._input], [], [], 0)[0]:
            data = os.read(self._input, ESCAPE_BYTES)
            if not data:
                raise EOFError  # the terminal is gone
            if not data.startswith(b"\x1b"):
                pressed += data
        return pressed.decode("ascii", "ignore")

    def draw(self, lines: list[str]) -> None:
        """Show these lines, which fit, in place of what is on the screen."""
        text = "".join(f"{line}{END_OF_LINE}\r\n" for line in lines[:-1])
        self._write(HOME + text + "".join(lines[-1:]) + END_OF_LINE + END_OF_SCREEN)

    @property
    def size(self) -> os.terminal_size:
        """Columns and rows."""
        return os.get_terminal_size(self._output)

    def _take(self) -> None:
        self._before = termios.tcgetattr(self._input)
        tty.setcbreak(self._input)
        self._write(ENTER)

    def _give_back(self) -> None:
        if self._before is None:
            return
        before, self._before = self._before, None
        with contextlib.suppress(OSError, termios.error):  # where the terminal is gone
            self._write(LEAVE)
            termios.tcsetattr(self._input, termios.TCSADRAIN, before)

    def _write(self, text: str) -> None:
        data = text.encode("utf-8", "replace")
        while data:
            data = data[os.write(self._output, data) :]

    def _note_change(self, *_: object) -> None:
        self.changed = True
        self._wake.ring()

    def _suspend(self, *_: object) -> None:
        self._give_back()
        os.kill(os.getpid(), signal.SIGSTOP)

    def _go_on(self, *_: object) -> None:
        if self._before is None:
            self._take()
        self._note_change()

    def _end(self, number: int, _: FrameType | None) -> None:
        self._ended = number
        self._wake.ring()
        self._end_if_asked()

    def _end_if_asked(self) -> None:
        # What a handler raises is lost where Python calls back: at the end of an import, say.
        if self._ended == signal.SIGINT:
            raise KeyboardInterrupt
        if self._ended:
            raise Stopped(128 + self._ended)
