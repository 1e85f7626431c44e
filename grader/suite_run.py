"""Running suites with pytest in this process, whatever the surroundings say about pytest.

No ini file, conftest.py, environment variable or plugin that happens to be installed has a say.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import pytest_jsonreport.plugin as json_report

from grader.lessons.lesson import PACKAGE

# What of pytest a suite has no use for: left out, a run costs half.
NO_PLUGINS = [
    *("cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "logging"),
    *("monkeypatch", "pastebin", "recwarn", "setuponly", "setupplan", "stepwise", "subtests"),
    *("threadexception", "tmpdir", "unittest", "unraisableexception", "warnings"),
]
SETTINGS = PACKAGE / "suites" / "pytest.ini"
OPTIONS = [
    *(option for name in NO_PLUGINS for option in ("-p", f"no:{name}")),
    *("--json-report", "--json-report-file=none"),
    *("--json-report-omit", "collectors", "keywords", "log", "streams", "warnings"),
    *("-c", str(SETTINGS), "--noconftest", "--import-mode=importlib", "--assert=plain"),
    "--continue-on-collection-errors",
]


def run_suites(folder: Path, suites: list[Path], plugin: object) -> int:
    """Run suites of one folder once; `plugin` gives them fixtures and hears what becomes of them.

    Returns:
        pytest's exit code.
    """
    places = [f"--rootdir={folder}", f"--confcutdir={folder}", "--", *map(str, suites)]
    # An answer may be any number: comparing it may overflow, and that says nothing.
    with _own_environment(), np.errstate(all="ignore"):
        return int(pytest.main([*OPTIONS, *places], plugins=[json_report, plugin]))


@contextlib.contextmanager
def _own_environment() -> Iterator[None]:
    """Hide pytest's environment variables from it, and put them back as they were."""
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("PYTEST")}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        for name in [name for name in os.environ if name.startswith("PYTEST")]:
            del os.environ[name]
        os.environ.update(hidden)


def forget_module(path: Path) -> None:
    """Take a suite that failed while it was loaded out of Python's memory, half as it is."""
    for name, module in list(sys.modules.items()):
        if getattr(module, "__file__", None) == str(path):
            del sys.modules[name]
