"""`grade init --vscode`: a task that watches, whose places are links to the lines they name."""

import json
from pathlib import Path

from grader.files import write_new

TASKS = {
    "version": "2.0.0",
    "tasks": [
        {
            "label": "grade watch",
            "type": "shell",
            "command": "grade watch | cat",
            "isBackground": True,
            "presentation": {"reveal": "always", "panel": "dedicated"},
            "problemMatcher": {
                "owner": "grade",
                "fileLocation": ["relative", "${workspaceFolder}"],
                # A place is a line of its own; what is wrong stands in the line after it.
                "pattern": [
                    {"regexp": r"^\S*\s+(exercises/\S+\.py):(\d+)$", "file": 1, "line": 2},
                    {"regexp": r"^([A-Z]+\s+\d+ of \d+ checks.*)$", "message": 1},
                ],
                "background": {
                    "activeOnStart": True,
                    "beginsPattern": r"^lesson\d+ .*$",
                    "endsPattern": r"^$",
                },
            },
        }
    ],
}


def write_tasks(folder: Path) -> str:
    """Write `.vscode/tasks.json`, unless it is there; return a line that says so.

    Raises:
        OSError: it cannot be written.
    """
    path = folder / ".vscode" / "tasks.json"
    path.parent.mkdir(exist_ok=True)
    if not write_new(path, json.dumps(TASKS, indent=2) + "\n"):
        return f"{path} was there already and is left as it is"
    return f"{path} has a task: Terminal > Run Task > grade watch"
