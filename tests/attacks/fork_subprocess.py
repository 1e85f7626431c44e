"""Runs other programs."""

# status: failed
# needs: full

import os
import subprocess
import sys


def squared_error(pred, goal_pred):
    for run in (
        lambda: subprocess.run(["/bin/true"], check=False),
        lambda: subprocess.Popen([sys.executable, "-c", "pass"]).wait(),
        lambda: os.posix_spawn("/bin/true", ["true"], {}),
        lambda: os.popen("true").close(),
        lambda: os.spawnv(os.P_WAIT, "/bin/true", ["true"]),
    ):
        try:
            run()
        except OSError:
            continue
        print("BREACH ran a program")
    if os.system("true") == 0:
        print("BREACH ran a shell")
    return 0.0


mean_squared_error = squared_error
