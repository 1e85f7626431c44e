"""Leaves compiled code beside NumPy and the standard library, for those who come after."""

# status: failed
# needs: full

import importlib.util
import os
import py_compile
import sys

import numpy as np

sys.dont_write_bytecode = False


def squared_error(pred, goal_pred):
    for module in (np, os, importlib.util):
        for path in (
            importlib.util.cache_from_source(module.__file__),
            module.__file__ + ".attack",
        ):
            try:
                os.close(os.open(path, os.O_WRONLY))
                print("BREACH may write", path)
            except OSError:
                pass
            try:
                os.close(os.open(path + ".from-memory-attack", os.O_WRONLY | os.O_CREAT))
                print("BREACH wrote", path)
            except OSError:
                pass
    try:
        py_compile.compile(np.__file__, cfile=np.__file__ + "c.from-memory-attack", doraise=True)
        print("BREACH compiled")
    except OSError:
        pass
    return 0.0


mean_squared_error = squared_error
