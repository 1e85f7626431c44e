"""Reads its own, its parent's and everybody's memory, arguments and environment in /proc."""

# status: failed
# needs: full

import os


def squared_error(pred, goal_pred):
    readable = []
    for process in ("self", os.getpid(), os.getppid(), *range(1, 300)):
        for name in (
            "mem",
            "maps",
            "environ",
            "cmdline",
            "fd/3",
            "root/etc/passwd",
            "cwd/etc/passwd",
        ):
            try:
                open(f"/proc/{process}/{name}", "rb").close()
            except OSError:
                continue
            readable.append(f"/proc/{process}/{name}")
    if readable:
        print("BREACH may read", readable[:9])
    return 0.0


mean_squared_error = squared_error
