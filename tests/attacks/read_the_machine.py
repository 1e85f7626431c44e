"""Reads the machine's users, its settings, home and the root folder."""

# status: failed
# needs: full

import os

PLACES = [
    "/etc/passwd",
    "/etc/hosts",
    "/etc/",
    "/",
    "/tmp/",
    "/dev/",
    "/proc/",
    "/proc/self/",
    "/proc/1/cmdline",
    "@HOME@/",
    "/var/",
    "/dev/urandom",
    "/usr/",
    "./",
]


def squared_error(pred, goal_pred):
    for place in PLACES:
        try:
            found = os.listdir(place) if place.endswith("/") else open(place, "rb").read(99)
        except OSError as error:
            if isinstance(error, (FileNotFoundError, NotADirectoryError)):
                print("not there:", place)  # the attack itself would be wrong
            continue
        print("BREACH read", place, found)
    return 0.0


mean_squared_error = squared_error
