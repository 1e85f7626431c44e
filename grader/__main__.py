"""Where `grade` begins."""

import os
import sys


def main() -> int:
    """Run `grade` and return its exit code, also when it is interrupted while still starting."""
    # On arrays as small as these, threads cost more than they save.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        from grader.cli import run

        return run()
    except KeyboardInterrupt:
        sys.stderr.write("grade: interrupted\n")
        return 130


if __name__ == "__main__":
    sys.exit(main())
