"""Who imports whom in the machine, as its source says it: lazy imports too."""

import ast
from collections.abc import Iterable
from importlib.util import resolve_name
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


# By name, `grader.judge.run`. Wrong answers are students' files, not the machine's.
MODULES = {
    _name(path): path
    for path in sorted((ROOT / "grader").rglob("*.py"))
    if not {"misconceptions", "kit_files"} & set(path.parts)
}


def wing(module: str) -> str:
    """Return in which wing a module stands: `judge` for `grader.judge.run`."""
    return module.split(".")[1]


def imports(module: str) -> set[str]:
    """Return the modules of ours that a module imports or names in a text, wherever in its code."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    return named_in(path.read_text("utf-8"), package) - {"grader", module}


def named_in(source: str, package: str) -> set[str]:
    """Return the modules of ours that a module of `package` imports or names in a text.

    What is imported only when it is needed stands there as a text, `"grader.judge.run"`. Suites are
    content, which the machine loads by name.
    """
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            relative = "." * node.level + (node.module or "")
            origin = resolve_name(relative, package)
            names = {f"{origin}.{alias.name}" for alias in node.names}
            found |= names & MODULES.keys() or {origin}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found |= {node.value} - {"grader.suites"}
    return found & MODULES.keys()


def reached(modules: Iterable[str]) -> set[str]:
    """Return these modules and all of ours that they import, however far down."""
    found, new = set[str](), set(modules)
    while new:
        found |= new
        packages = {name.rpartition(".")[0] for name in new} & MODULES.keys() - {"grader"}
        new = set().union(packages, *map(imports, new)) - found
    return found
