"""Becomes another user, or takes rights that it does not have."""

# status: failed
# needs: full

import os

WAYS = [
    lambda: os.setuid(0),
    lambda: os.seteuid(0),
    lambda: os.setgid(0),
    lambda: os.setgroups([0]),
    lambda: os.setresuid(0, 0, 0),
    lambda: os.initgroups("root", 0),
    lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
    lambda: os.nice(-5),
    lambda: os.sched_setaffinity(0, {0}),
    lambda: os.unshare(0x10000000) if hasattr(os, "unshare") else open("/none"),
]


def squared_error(pred, goal_pred):
    for number, way in enumerate(WAYS):
        try:
            way()
        except OSError:
            continue
        print("BREACH by way", number)
    return 0.0


mean_squared_error = squared_error
