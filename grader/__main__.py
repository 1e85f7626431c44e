"""Where `grade` begins, and ends."""

import atexit
import gc
import os
import sys

from grader.commands.processes import keep_to_installed_code


def main() -> int:
    """Run `grade` and return its exit code, with which the process ends as soon as it may."""
    keep_to_installed_code()
    ended: list[int] = []
    atexit.register(_end_at_once, ended)  # before all of ours: it is called last
    ended.append(_run())
    return ended[0]


def _run() -> int:
    """Return the exit code, also when it is interrupted while still starting."""
    gc.disable()  # what is imported now stays: none of it is worth looking through
    # On arrays as small as these, threads cost more than they save.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        from grader.commands.cli import run

        return run()
    except ModuleNotFoundError as error:
        sys.stderr.write(
            f"grade: {error.name} is not installed beside the kit, and PYTHONPATH is not looked "
            "at: pip install from-memory\n"
        )
        return 3
    except KeyboardInterrupt:
        sys.stderr.write("grade: interrupted\n")
        return 130


def _end_at_once(ended: list[int]) -> None:
    """End the process, of which all is tidied up that somebody wanted to be.

    Python would take apart what was imported, piece by piece: that takes a tenth of importing it.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):  # it is closed: Python says so, where it should
        return
    if ended:  # by an exit code, not by an exception
        os._exit(ended[0])


if __name__ == "__main__":
    sys.exit(main())
