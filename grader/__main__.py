"""Where `grade` begins."""

import gc
import os
import sys

from grader.commands.processes import keep_to_installed_code


def main() -> int:
    """Run `grade` and return its exit code, also when it is interrupted while still starting."""
    keep_to_installed_code()
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
    finally:
        gc.freeze()  # Python would look through all of it once more before it ends


if __name__ == "__main__":
    sys.exit(main())
