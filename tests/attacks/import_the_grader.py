"""Imports the grader, its suites and pytest, by every path that it can think of."""

# status: failed
# needs: full

import importlib
import importlib.machinery
import importlib.util
import sys

sys.path[:0] = ["@SITE@", "@KIT@", "@SUITES@", "@SOLUTIONS@", "@GRADER@", "."]
sys.path_importer_cache.clear()
NAMES = [
    "grader",
    "grader.judge.run",
    "pytest",
    "_pytest",
    "click",
    "test_error",
    "printed",
    "judge",
]


def squared_error(pred, goal_pred):
    for name in NAMES:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
        print("BREACH imported", name)
    for path in ("@SOLUTIONS@/error.py", "@SUITES@/test_error.py", "@GRADER@/judge.py"):
        try:
            importlib.machinery.SourceFileLoader("solution", path).load_module()
        except OSError:
            continue
        print("BREACH loaded", path)
    return 0.0


mean_squared_error = squared_error
