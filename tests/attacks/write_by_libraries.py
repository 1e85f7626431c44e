"""Writes through every library that keeps files for one."""

# status: failed
# needs: full

import dbm
import logging
import mmap
import shelve
import shutil
import sqlite3
import tempfile
import zipfile

import numpy as np

NAME = "/tmp/from-memory-attack"
WAYS = [
    lambda: tempfile.NamedTemporaryFile(prefix="from-memory-attack"),
    lambda: tempfile.mkdtemp(prefix="from-memory-attack"),
    lambda: tempfile.TemporaryFile(),
    lambda: sqlite3.connect(NAME).execute("create table t (x)"),
    lambda: shelve.open(NAME),
    lambda: dbm.dumb.open(NAME, "n").sync(),
    lambda: logging.FileHandler(NAME).close(),
    lambda: np.save(NAME, np.zeros(1)),
    lambda: np.memmap(NAME, mode="w+", shape=1),
    lambda: zipfile.ZipFile(NAME, "w").close(),
    lambda: shutil.copy("@CANARY@", NAME),
    lambda: mmap.mmap(open("@CANARY@", "r+b").fileno(), 0),
]


def squared_error(pred, goal_pred):
    for number, way in enumerate(WAYS):
        try:
            way()
        except (OSError, sqlite3.Error, *dbm.error):
            continue
        print("BREACH wrote by way", number)
    return 0.0


mean_squared_error = squared_error
