"""Ordinary code, as submissions hold it, which must work in a confined worker."""

import contextlib
import importlib
import io
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

LAZILY_IMPORTED = """
    dataclasses decimal fractions statistics itertools datetime json re collections functools
    typing enum abc copy math cmath heapq bisect string textwrap operator contextlib io csv hashlib
    base64 zlib gzip bz2 lzma struct array pprint inspect traceback logging argparse unittest
    unittest.mock doctest timeit cProfile calendar locale zoneinfo html.parser
    xml.etree.ElementTree urllib.parse difflib graphlib types weakref queue sched ssl ctypes
    asyncio multiprocessing tempfile shutil glob pathlib pickle platform getpass socket
    email.message unicodedata numbers secrets configparser tomllib ast dis tokenize codecs gettext
    colorsys wave uuid random threading concurrent.futures
    numpy.fft numpy.polynomial numpy.ma numpy.testing numpy.ctypeslib numpy.rec
""".split()  # noqa: SIM905 (a list of names)


def lazy_imports() -> None:
    """Import what the helper had not."""
    for name in LAZILY_IMPORTED:
        importlib.import_module(name)


def threads() -> None:
    """Start threads and a pool of them, wait for events and conditions."""
    import threading
    from concurrent.futures import ThreadPoolExecutor

    found: list[int] = []
    begun = [threading.Thread(target=found.append, args=(number,)) for number in range(8)]
    for thread in begun:
        thread.start()
    for thread in begun:
        thread.join()
    assert list(range(8)) == sorted(found)
    with ThreadPoolExecutor(4) as pool:
        assert 55 == sum(pool.map(abs, range(-10, 0)))
    rung, condition = threading.Event(), threading.Condition()
    threading.Timer(0.01, rung.set).start()
    assert rung.wait(2)
    with condition:
        condition.wait(0.01)


def clocks() -> None:
    """Tell the time in every way, also elsewhere, and sleep."""
    import datetime
    import zoneinfo

    time.sleep(0.01)
    for tell in (time.perf_counter, time.process_time, time.thread_time, time.localtime):
        tell()
    now = datetime.datetime.now().astimezone()
    if zoneinfo.available_timezones():
        now.astimezone(zoneinfo.ZoneInfo("Europe/Zurich"))


def randomness() -> None:
    """Draw from the system, and from generators without a seed."""
    import os
    import random
    import secrets
    import uuid

    import numpy as np

    assert 8 == len(os.urandom(8))
    random.Random().random()
    secrets.token_hex()
    uuid.uuid4()
    np.random.default_rng().normal()


def exact_numbers() -> None:
    """Compute with decimals, fractions and large integers."""
    from decimal import Decimal, getcontext
    from fractions import Fraction

    getcontext().prec = 50
    assert Decimal(1) == (Decimal(1) / 3 * 3).quantize(Decimal(1))
    assert Fraction(1, 2) == Fraction(1, 3) + Fraction(1, 6)
    assert 1 == (10**5000) ** 3 % 9


def data() -> None:
    """Use data classes, hashes, JSON and regular expressions."""
    import hashlib
    import json
    import re
    from dataclasses import make_dataclass

    point = make_dataclass("Point", [("x", int)])
    assert point(1) == point(1)
    assert 32 == len(hashlib.md5(b"x").hexdigest())
    assert {"a": [1, 2.5]} == json.loads(json.dumps({"a": [1, 2.5]}))
    assert "cbt" == re.sub("a+", "b", "caat")


def linear_algebra() -> None:
    """Invert, factor, transform and fit with NumPy."""
    import numpy as np

    matrix = np.random.default_rng(1).normal(size=(300, 300))
    assert np.allclose(np.linalg.inv(matrix) @ matrix, np.eye(300), atol=1e-6)
    np.linalg.svd(matrix)
    np.linalg.eig(matrix[:50, :50])
    assert np.allclose(matrix, np.fft.ifft(np.fft.fft(matrix)).real)
    assert np.allclose([1, 0, 0], np.polyfit([1, 2, 3], [1, 4, 9], 2))


def large_arrays() -> None:
    """Multiply large matrices; fill and sort long arrays."""
    import numpy as np

    ones = np.ones((1000, 1000))
    assert 1000 == (ones @ ones)[0, 0]
    np.sort(np.random.default_rng(1).random(1_000_000))
    assert 20_000_000 == np.zeros(20_000_000).size


def growth() -> None:
    """Let a list and a byte array grow."""
    assert 1_000_000 == len([number for number in range(1_000_000)])  # noqa: C416 (grows, unlike list)
    grown = bytearray()
    for _ in range(200):
        grown += bytes(100_000)


def too_much_memory() -> None:
    """Ask for more memory than there is: a MemoryError, which can be caught."""
    import numpy as np

    for ask in (lambda: bytes(1 << 36), lambda: np.zeros(1 << 34)):
        with contextlib.suppress(MemoryError):
            ask()
            raise AssertionError


def deep_recursion() -> None:
    """Recurse without end: a RecursionError, which can be caught."""

    def deeper() -> None:
        deeper()

    with contextlib.suppress(RecursionError):
        deeper()


def alarms() -> None:
    """Be woken by a timer."""
    import signal

    def ring(*_: object) -> NoReturn:
        raise TimeoutError

    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    with contextlib.suppress(TimeoutError):
        time.sleep(5)
        raise AssertionError
    signal.alarm(1)
    signal.alarm(0)


def talking() -> None:
    """Print, here and into a string; read an input that has ended."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        print("x", flush=True)  # noqa: T201 (that is what is tried)
    assert "x\n" == said.getvalue()
    with contextlib.suppress(EOFError):
        input()
        raise AssertionError


def looking_around() -> None:
    """Ask for the surroundings as scripts do."""
    import gc
    import os
    import platform
    import resource
    import traceback

    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        traceback.format_exc()
    gc.collect()
    os.path.abspath("x")
    os.path.expanduser("~")
    os.cpu_count()
    if hasattr(os, "sched_getaffinity"):
        assert os.sched_getaffinity(0)
    assert os.getpgid(0) == os.getpgrp() == os.getsid(0)
    platform.python_version()
    assert platform.system() == os.uname().sysname
    platform.platform()
    platform.machine()
    resource.getrlimit(resource.RLIMIT_AS)


def missing_files() -> None:
    """Open files that are not there: an OSError, which can be caught."""
    for name in ("data.csv", "/tmp/data.csv"):
        with contextlib.suppress(OSError):
            Path(name).read_text()
            raise AssertionError


ORDINARY: dict[str, Callable[[], None]] = {
    code.__name__: code
    for code in (
        lazy_imports, threads, clocks, randomness, exact_numbers, data, linear_algebra,
        large_arrays, growth, too_much_memory, deep_recursion, alarms, talking, looking_around,
        missing_files,
    )
}  # fmt: skip
