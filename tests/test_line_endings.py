"""A checkout on Windows: scripts, traces and suites stay as they are."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is not a git checkout")
def test_no_carriage_returns(tmp_path: Path) -> None:
    """What git writes for a machine that wants carriage returns has none of them."""
    git = ["git", "-c", "core.autocrlf=true", "-C", str(ROOT)]
    files = subprocess.run(
        [*git, "ls-files", "-z", "grader", "solutions", "exercises", ".ci"],
        capture_output=True, check=True, text=True,
    ).stdout  # fmt: skip
    subprocess.run(
        [*git, "checkout-index", "-z", "--stdin", f"--prefix={tmp_path}/"],
        input=files, check=True, text=True,
    )  # fmt: skip
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".png"]
    assert written
    assert [] == [path for path in written if b"\r" in path.read_bytes()]
