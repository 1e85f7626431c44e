"""Watching: a session on the terminal with a screen and keys, or as plain lines without one."""

import os
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

from grader.practice.saves import LOOK_SECONDS, Bell
from grader.practice.screen import block_lines, screen_lines
from grader.practice.session import Face, Session
from grader.practice.terminal import Terminal, Wake, is_interactive

QUIET_SECONDS = 0.2  # without a save or a key, before what nobody waits for is graded

MakeSession = Callable[[Face], Session]
Print = Callable[[str], None]


def watch(make_session: MakeSession, echo: Print) -> None:
    """Watch until the student leaves; the last verdict is printed below.

    Args:
        make_session: makes what is watched, given what it is seen on.
        echo: prints a line.
    """
    if is_interactive():
        _watch_on_terminal(make_session, echo)
    else:
        _watch_plainly(make_session, echo)


class _Screen:
    """A session's face on a terminal."""

    has_keys = True

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def show(self, session: Session) -> None:
        """Draw the screen anew."""
        columns, rows = self._terminal.size
        self._terminal.draw(screen_lines(session.shown, columns, rows))

    def tell(self, session: Session) -> None:
        """Draw the screen anew."""
        self.show(session)

    def edit(self, path: Path) -> str:
        """Lend the terminal to the student's editor."""
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if not editor:
            return "Which editor? Set EDITOR, as in: export EDITOR=nano"
        try:
            with self._terminal.lent():
                subprocess.run([*shlex.split(editor), str(path)], check=False)
        except (OSError, ValueError) as error:
            return f"{editor} cannot be run: {error}"
        return ""


class _Lines:
    """A session's face where there is no terminal: a block of lines for each save."""

    has_keys = False

    def __init__(self, echo: Print) -> None:
        self._echo = echo

    def show(self, session: Session) -> None:
        """Show nothing: only what came of a save is printed."""

    def tell(self, session: Session) -> None:
        """Print what came of a save."""
        self._echo("\n".join([*block_lines(session.shown), ""]))

    def edit(self, path: Path) -> str:
        """There are no keys to ask for it."""
        return f"{path} cannot be opened here"


def _watch_on_terminal(make_session: MakeSession, echo: Print) -> None:
    wake = Wake()
    session = None
    try:
        with Terminal(wake) as terminal:
            session = make_session(_Screen(terminal))
            bell = Bell(session.folder, wake.ring)
            bell.start()
            try:
                session.begin()
                while not session.over:
                    _turn(session, terminal)
            except EOFError:
                session.over = True
            finally:
                bell.stop()
    finally:
        wake.close()
        if session:
            echo("\n".join(block_lines(session.shown)))


def _turn(session: Session, terminal: Terminal) -> None:
    """Wait for a key or a save, and do what it asks for."""
    terminal.wait(QUIET_SECONDS if session.waiting else LOOK_SECONDS)
    if terminal.changed:
        terminal.changed = False
        session.face.show(session)
    keys = terminal.keys()
    for key in keys:
        session.press(key)
    if not session.look() and not keys:
        session.grade_one_waiting()


def _watch_plainly(make_session: MakeSession, echo: Print) -> None:
    wake = Wake()
    session = make_session(_Lines(echo))
    bell = Bell(session.folder, wake.ring)
    bell.start()
    try:
        session.begin()
        while not session.over:
            wake.wait(QUIET_SECONDS if session.waiting else LOOK_SECONDS)
            if not session.look():
                session.grade_one_waiting()
    finally:
        bell.stop()
        wake.close()
