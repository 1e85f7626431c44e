"""Who imports whom in the machine, as its source says it: lazy imports too."""

import ast
from collections.abc import Iterable
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
    """Return the modules of ours that a module imports, wherever in its code."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= names & MODULES.keys() or {str(node.module)}
    return found & MODULES.keys() - {"grader", module}


def reached(modules: Iterable[str]) -> set[str]:
    """Return these modules and all of ours that they import, however far down."""
    found, new = set[str](), set(modules)
    while new:
        found |= new
        packages = {name.rpartition(".")[0] for name in new} & MODULES.keys() - {"grader"}
        new = set().union(packages, *map(imports, new)) - found
    return found
