"""Loads this package whole where Python was told to leave parts of code out, by `-O` or `-OO`.

Checks assert, their docstrings are what a student reads, and those of commands are their help.

This module imports nothing that is not part of the interpreter: it is run before all else, when
Python may still look for modules in a folder that strangers have written in.
"""

import sys
from _frozen_importlib_external import PathFinder, SourceFileLoader

TYPE_CHECKING = False  # importing it from typing would import that
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType

PACKAGE = __name__.partition(".")[0]


class WholeLoader(SourceFileLoader):
    """Loads a module with its asserts and docstrings; compiles it each time anew."""

    def get_code(self, fullname: str) -> "CodeType":
        """Return the module's code."""
        source = self.get_data(self.path)
        return compile(source, self.path, "exec", dont_inherit=True, optimize=0)


class WholeFinder:
    """Finds the modules of this package as Python does, to be loaded whole."""

    def find_spec(
        self, fullname: str, path: "Sequence[str] | None", target: "ModuleType | None" = None
    ) -> "ModuleSpec | None":
        """Return how to load `fullname`, if it is a module of this package."""
        if not fullname.startswith(f"{PACKAGE}."):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and isinstance(spec.loader, SourceFileLoader):
            spec.loader = WholeLoader(spec.loader.name, spec.loader.path)
        return spec


def load_whole() -> None:
    """Have all modules of this package that are imported from now on loaded whole."""
    if sys.flags.optimize:
        sys.meta_path.insert(0, WholeFinder())
