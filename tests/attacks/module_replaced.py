"""Puts an object in the place of its own module that has every function."""

# status: failed

import sys


class Everything:
    __slots__ = ()

    def __getattr__(self, name):
        return lambda *_: 0.0

    def __dir__(self):
        raise SystemExit


sys.modules["error"] = Everything()
