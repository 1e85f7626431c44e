"""Writes in the current folder, /tmp, /dev/shm, home, the kit and another student's work."""

# status: failed
# needs: full

import os

PLACES = [".", "/tmp", "/dev/shm", "/var/tmp", "@HOME@", "@CLASS@", "@SOLUTIONS@", "@SUITES@", "/"]


def squared_error(pred, goal_pred):
    for place in PLACES:
        path = os.path.join(place, "from-memory-attack")
        for flags in (os.O_CREAT, os.O_CREAT | os.O_EXCL, os.O_TMPFILE, os.O_TRUNC):
            try:
                os.close(os.open(path, flags | os.O_RDWR, 0o777))
            except OSError:
                continue
            print("BREACH wrote", path)
    for flags in (os.O_WRONLY, os.O_RDWR, os.O_APPEND | os.O_WRONLY, os.O_TRUNC, os.O_CREAT):
        try:
            os.close(os.open("@CANARY@", flags))
        except OSError:
            continue
        print("BREACH opened the canary", flags)
    return 0.0


mean_squared_error = squared_error
