"""Suites and what stands beside them as Python's modules, each kit's as a package of its own.

`suites/lesson8/test_momentum.py` of any kit imports `suites/lesson8/printed.py` as
`from .printed import ...`, and `suites/tools.py` as `from ..tools import ...`: so it works wherever
the kit lies, and beside other kits whose lessons have the same names.
"""

import hashlib
import importlib
import os
import sys
import traceback
from pathlib import Path
from types import ModuleType

from grader.errors import KitError, Stopped
from grader.lessons.kit import SUITES

BUILT_IN_PACKAGE = "grader.suites"
PACKAGE_OF_A_KIT = "grader.kits.of_{}"


def suite_module(folder: Path, name: str) -> ModuleType:
    """Import the module `name` from a lesson's folder of suites.

    Raises:
        KitError: it does not load, for whatever reason.
    """
    path = folder / f"{name}.py"
    try:
        return importlib.import_module(module_name(folder, name))
    except Stopped:
        raise
    except (Exception, SystemExit) as error:
        told = _told(error, path).replace(_package(folder.parent), "suites")
        raise KitError(f"{folder.name}/{path.name}: {told}") from error


def _told(error: BaseException, path: Path) -> str:
    """Return what an error says, and the line of the file."""
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error}"
    frames = [
        each for each in traceback.extract_tb(error.__traceback__) if each.filename == str(path)
    ]
    where = f" (line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{where}"


def module_name(folder: Path, name: str) -> str:
    """Return what the module `name` of a lesson's folder of suites is called in this process."""
    return f"{_package(folder.parent)}.{folder.name}.{name}"


def _package(suites: Path) -> str:
    if suites == SUITES:
        return BUILT_IN_PACKAGE
    digest = hashlib.sha256(os.fsencode(suites)).hexdigest()
    name = PACKAGE_OF_A_KIT.format(digest[:16])
    package = ModuleType(name, f"The suites in {suites}.")
    package.__path__ = [str(suites)]
    sys.modules.setdefault(name, package)
    return name
