"""Suites as modules: each kit's are a package of its own."""

import sys
from pathlib import Path

import pytest

from grader.errors import KitError, Stopped
from grader.lessons.kit import BUILT_IN
from grader.lessons.modules import module_name, suite_module


def write_suite(kit: Path, content: str, alpha: float = 0.1) -> Path:
    """Write a lesson's suite into a kit, beside what it imports; return the lesson's folder."""
    folder = kit / "suites" / "week-1"
    folder.mkdir(parents=True)
    (folder / "test_one.py").write_text(content, "utf-8")
    (folder / "printed.py").write_text(f"ALPHA = {alpha}\n", "utf-8")
    (folder.parent / "tools.py").write_text(f"TWICE = 2 * {alpha}\n", "utf-8")
    return folder


IMPORTS = "from .printed import ALPHA\nfrom ..tools import TWICE\n"


@pytest.mark.parametrize("names", [("a", "b"), ("kit [1]", "kit::Ü")])
def test_kits_with_lessons_of_one_name(tmp_path: Path, names: tuple[str, str]) -> None:
    """Suites import what stands beside them and above, in each of two kits from its own folder."""
    folders = [write_suite(tmp_path / name, IMPORTS, len(name)) for name in names]
    found = [suite_module(folder, "test_one") for folder in folders]
    alphas = [len(name) for name in names]
    assert alphas == [module.ALPHA for module in found]
    assert [2 * alpha for alpha in alphas] == [module.TWICE for module in found]
    assert all("week-1" not in name.split(".")[:1] for name in sys.modules)


def test_built_in_suites_are_of_the_package() -> None:
    """The built-in kit's suites are modules of the package itself."""
    folder = BUILT_IN.suites / "lesson4"
    assert "grader.suites.lesson4.printed" == module_name(folder, "printed")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("def (", "SyntaxError: "),
        ("\nraise RuntimeError('unfinished')", "RuntimeError: unfinished (line 2)"),
        ("raise SystemExit(0)", "SystemExit: 0 (line 1)"),
        ("from .nothing import X", "No module named 'suites.week-1.nothing' (line 1)"),
    ],
)
def test_suite_that_does_not_load(tmp_path: Path, content: str, told: str) -> None:
    """A module that does not load is a fault of the kit that names its file, and why."""
    with pytest.raises(KitError, match=r"week-1/test_one\.py: ") as fault:
        suite_module(write_suite(tmp_path, content), "test_one")
    assert told in str(fault.value)


def test_stopped_while_loading(tmp_path: Path) -> None:
    """Who is stopped by a signal while a suite is being loaded is stopped: it is no fault of it."""
    folder = write_suite(tmp_path, "from grader.errors import Stopped\nraise Stopped(143)")
    with pytest.raises(Stopped):
        suite_module(folder, "test_one")
