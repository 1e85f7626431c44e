"""The table of all wrong answers: nothing is taken for what it is not."""

import subprocess
import sys
from pathlib import Path

TABLE = Path(__file__).parents[1] / "benchmarks" / "table_diagnoses.py"


def test_nothing_is_confused() -> None:
    """Of all wrong answers to an exercise each misconception is known, and none is confused."""
    command = [sys.executable, str(TABLE), "lesson4", "prediction"]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (0, "") == (told.returncode, told.stderr)
    _, row, together = told.stdout.splitlines()
    assert row[26:] == together[26:]
    assert ["lesson4", "prediction", "6", "of", "6"] == row.split()[:5]
    assert row.endswith(" 0")
