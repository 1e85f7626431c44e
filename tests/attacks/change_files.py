"""Changes modes, owners, times, names, links and attributes of what is not its own."""

# status: failed
# needs: full

import os

C, N = "@CANARY@", "@CLASS@/from-memory-attack"
WAYS = [
    lambda: os.chmod(C, 0o777),
    lambda: os.chmod("@SOLUTIONS@/error.py", os.stat("@SOLUTIONS@/error.py").st_mode),
    lambda: os.chown(C, -1, -1),
    lambda: os.utime(C),
    lambda: os.setxattr(C, "user.attack", b"x"),
    lambda: os.truncate(C, 0),
    lambda: os.rename(C, N),
    lambda: os.link(C, N),
    lambda: os.symlink(C, N),
    lambda: os.mkfifo(N),
    lambda: os.mknod(N),
    lambda: os.mkdir(N),
    lambda: os.unlink(C),
    lambda: os.rmdir("@CLASS@"),
    lambda: os.chdir("@CLASS@"),
    lambda: os.chroot("/"),
    lambda: os.umask(0) and None or 1 / 0,
    lambda: os.fchmod(3, 0o777),
    lambda: os.readlink("/proc/self/exe"),
]


def squared_error(pred, goal_pred):
    for number, way in enumerate(WAYS):
        try:
            way()
        except OSError:
            continue
        print("BREACH changed by way", number)
    return 0.0


mean_squared_error = squared_error
