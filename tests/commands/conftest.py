"""Commands in the tests' own process, with no memory of any kit."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader.commands.cli import run
from tests.helpers.commands import kept_helpers

Grade = Callable[..., "Done"]


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def grade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Grade:
    """Run a command of `grade` in an empty folder, with no memory of any kit."""
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("GRADE_KIT", raising=False)

    def command(*arguments: object) -> Done:
        monkeypatch.setattr("sys.argv", ["grade", *map(str, arguments)])
        with kept_helpers():
            code = run()
        out, err = capsys.readouterr()
        return Done(code, out, err)

    return command
