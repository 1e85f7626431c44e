"""What every process that `grade` starts may take its code from: nothing that lies around.

Python looks for modules in the working directory, where it is started with `-c` or `-m`, and in
the folders of PYTHONPATH. multiprocessing starts its servers so. In a class's own folder a
student's `selectors.py` would be run by them, with all rights. So the first process leaves such
folders, and whatever it starts, by whichever library, inherits an environment that has none.

This module imports nothing that is not part of the interpreter: it is run before all else.
"""

import os
import sys

OURS = os.path.dirname(
    os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
)  # the folder of this package


def keep_to_installed_code() -> None:
    """Have this process and all that it starts import what is installed, and nothing else.

    To be called before anything is imported. Of the working directory and of PYTHONPATH only the
    folder that holds this package stays, if it was there. Of all other settings for Python that
    the environment holds none reaches another process.
    """
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    away = {_real(folder) for folder in ["", *given]} - {OURS}
    sys.path[:] = [
        folder for folder in sys.path if os.path.isabs(folder) and _real(folder) not in away
    ]
    for name in [name for name in os.environ if name.startswith("PYTHON")]:
        del os.environ[name]
    os.environ["PYTHONSAFEPATH"] = "1"
    if OURS in map(_real, filter(None, given)):
        os.environ["PYTHONPATH"] = OURS


def _real(folder: str) -> str:
    """Return the path of a folder without links; "" for what lay in one that was deleted."""
    try:
        return os.path.realpath(folder)
    except FileNotFoundError:
        return ""
