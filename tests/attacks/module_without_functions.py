"""Puts an object in the place of its own module that has no functions, nor insides."""

# status: crashed or failed

import sys


class Nothing:
    __slots__ = ()


sys.modules["error"] = Nothing()
