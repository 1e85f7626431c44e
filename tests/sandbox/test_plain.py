"""Which files share a worker, and that nothing of one is there for the next."""

import pytest

from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.sandbox.plain import plain_files
from grader.sandbox.sandbox import Sandbox

PLAIN = """
import math
import numpy as np
from copy import deepcopy
from dataclasses import dataclass
from numpy import random as chance
from typing import Callable

RATE = 0.1
seen = []


class Neuron:
    def __init__(self, weight=0.5):
        self.weight = weight

    def __call__(self, my_input):
        self._last = [my_input for _ in range(3)]
        return self.weight * my_input


@dataclass(frozen=True)
class Pair:
    error: float


def each(numbers):
    return [Pair(number + np.finfo(float).eps) for number in deepcopy(numbers)]


def squared_error(pred, goal_pred):
    '''Its docstring.'''
    global RATE
    seen.append(pred)
    weights = np.zeros(3)
    weights[0] = np.random.random() * 0 + chance.rand() * 0 + math.pi - np.pi
    try:
        layer = np.array([pred]).reshape(1, 1).T @ np.ones((1, 1))
    except (ValueError, TypeError) as error:
        raise NotImplementedError(f"{error}") from None
    with np.errstate(all="ignore"):
        print("printed", end="")
    return float((layer - goal_pred).sum() ** 2 + weights[0]) if RATE else None


if __name__ == "__main__":
    print(squared_error(1, 2))
"""
ODD = r"""
import sys
import os
import warnings
import logging
import operator
import numpy.ctypeslib
from numpy import *
from . import other
from numpy import lib
from math import no_such_thing
import numpy as np; np.pi = 3
import numpy as np; np.typecodes["All"] = ""
import numpy as np; np.seterr(all="ignore")
import numpy as np; np.set_printoptions(precision=2)
import numpy as np; np.load("x")
import numpy as np; np.lib.stride_tricks
import numpy as np; other = np
import numpy as np; other = np.random
import numpy as np; np.random.mtrand.x
import numpy as np; np = 3
import numpy as np; f = [np for np in (1, 2)]
import numpy as np; f = lambda np: np
import numpy as np; del np.dot
import random; random._os.x
import dataclasses; dataclasses.sys
import functools; functools.wraps
class A(metaclass=type): pass
__slots__ = ()
class A:\n    def __del__(self): pass
class A:\n    def __eq__(self, other): return True
def f(x): x.cache = 1
f = getattr
f = exec("1")
f = eval("1")
f = open("x")
f = globals()
f = vars
f = __builtins__
f = __import__("os")
f = ().__class__
f = (1)._x
f = input()
async def f(): pass
match 1:\n    case _: pass
f = (
g = (x for x in [1]); g.gi_frame.f_builtins["abs"] = None
import numpy as np; np.random.seed.func_globals["x"] = 1
import numpy as np; f = np.zeros(1).ctypes
import numpy as np; np.random.set_bit_generator(np.random.PCG64(1))
import numpy as np; np.random.get_bit_generator().lock.acquire()
from numpy.random import get_bit_generator
import numpy as self; self.mean = 1
from math import pi as self
import numpy as np\ndef f(self): self.cache = 1\nf(np.mean)
import numpy as np\nclass A:\n    def put(self): self.cache = 1\nA.put(np.mean)
class A:\n    def put(self): return self._cache
class A:\n    def __init__(self, x):\n        self = x\n        self.cache = 1
class A:\n    def __init__(self, x):\n        for self in x: self.cache = 1
class A:\n    def __init__(self):\n        def put(self): self.cache = 1
class A:\n    def __init__(self):\n        def f():\n            global self\n            self.x = 1
class A:\n    def __init__(this, self): self.cache = 1
class A:\n    @list\n    def __init__(self): self.cache = 1
try: f\nexcept Exception as self: self.cache = 1
import numpy as np\ntry: f\nexcept Exception as np: pass
import numpy as m; import random as m; f = m.random.x
from dataclasses import dataclass; from collections import Counter; dataclass(Counter)
import dataclasses, random; dataclasses.dataclass(eq=False)(random.Random)
from dataclasses import dataclass\nimport random\n@dataclass(random.Random)\nclass A: pass
from dataclasses import dataclass as d; f = d
from copy import deepcopy; deepcopy([1], x)
from copy import deepcopy; deepcopy(*x)
import copy; f = copy.deepcopy
from numpy import finfo\nclass A(finfo): pass
import numpy as np; F = np.finfo
import numpy as np\ndef f():\n    with np.errstate(call=f): yield
import numpy as np; np.printoptions(precision=1)
f = context.gen
from typing import Sequence; Sequence.register(set)
try: f.x\nexcept AttributeError as error: f = error.obj.x
def f():\n    try: yield\n    finally: g()
""".strip().split("\n")


def test_ordinary_code_is_plain() -> None:
    """What students write to solve an exercise is plain: modules, classes, arrays, printing."""
    assert {"error"} == plain_files({"error": PLAIN})
    generator = "def f():\n    for i in (1, 2):\n        yield i\n"
    assert {"error"} == plain_files({"error": generator})


@pytest.mark.parametrize("name", lesson_names())
def test_solutions_are_plain(name: str) -> None:
    """All solutions may share a worker, and all that is kept as a wrong answer as well."""
    lesson = load_lesson(name)
    for exercise in lesson.exercises:
        paths = [lesson.solution(exercise), lesson.stubs / exercise.filename]
        for path in (*paths, *lesson.misconceptions(exercise)):
            assert {"it"} == plain_files({"it": path.read_text("utf-8")}), path


@pytest.mark.parametrize("source", ODD)
def test_what_may_leave_something_behind_is_not(source: str) -> None:
    """What stores elsewhere, or reaches what has no name in a file, keeps a worker of its own."""
    assert set() == plain_files({"error": source.replace("\\n", "\n")})


def test_files_are_as_plain_as_what_they_import() -> None:
    """A file that imports another of the student's is plain if that is, however far down."""
    sources = {"a": "import b", "b": "from c import x", "c": "x = 1", "d": "import a, e"}
    assert {"a", "b", "c"} == plain_files(sources | {"e": "import sys"})
    assert set() == plain_files({"a": "import b", "b": "import a, os"})


def test_modules_are_not_taken_from_files() -> None:
    """What a file has imported is no value for another, by whatever way it gets there."""
    helper = "import numpy as np\nfrom copy import deepcopy\ndef __call__(self): return 1\n"
    for source in (
        "import helper; helper.np.x",
        "import helper as h; h.np",
        "import helper; h = helper",
        "from helper import np; np.x",
        "from helper import np as h",
        "from helper import deepcopy",
        "from helper import __call__ as put",
        "from helper import x as self",
        "from helper import *",
    ):
        assert {"helper"} == plain_files({"error": source, "helper": helper}), source
    assert {"error", "helper"} == plain_files(
        {"error": "import helper; helper.x", "helper": helper}
    )


@pytest.mark.parametrize("source", ["x = " + "(" * 5000, "x = 1\n" * 40_000, "x = '\\0'; \0"])
def test_what_is_hard_to_read_is_not_plain(source: str) -> None:
    """A file that cannot be parsed, or that is very long, is not looked at for long."""
    assert set() == plain_files({"error": source})


def test_nothing_of_one_exercise_is_there_for_the_next(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Siblings that share a worker begin afresh, draw afresh, and print to their own output."""
    first, second = lesson4.exercises[:2]
    helper = "import random\nseen = []\n"
    helper += "def draw(): seen.append(1); return len(seen), random.random()\n"
    source = "import helper\nprint(helper.draw())\nimport numpy as np\nprint(np.random.random())\n"
    options = Options("test", exercises=(first.name, second.name))
    sources = {first.name: source + "# one", second.name: source + "# two", "helper": helper}
    assert set(sources) == plain_files(sources)
    one, two = grade(lesson4, Submission("test", sources), sandbox, options).exercises
    assert one.output == two.output
    assert 2 == one.output.count("\n")


def test_memory_of_one_exercise_is_not_the_next_ones(lesson4: Lesson, sandbox: Sandbox) -> None:
    """Files that keep much have all of a worker's memory each, and not one share of it."""
    kept = "\n\nimport numpy as np\nKEPT = np.zeros(30_000_000)\n"
    sources = {
        each.name: lesson4.solution(each).read_text("utf-8") + kept for each in lesson4.exercises
    }
    assert set(sources) == plain_files(sources)
    assert grade(lesson4, Submission("test", sources), sandbox).passed


def test_plain_files_share_a_worker(
    lesson4: Lesson, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One worker answers for all plain files; each other file, and a lost worker, has one more."""
    begun: list[object] = []
    worker = Sandbox.worker

    def counted(self: Sandbox, output: object) -> object:
        begun.append(output)
        return worker(self, output)  # type: ignore[arg-type]

    monkeypatch.setattr(Sandbox, "worker", counted)
    right = {each.name: lesson4.solution(each).read_text("utf-8") for each in lesson4.exercises}
    odd = {"error": "import sys\n" + right["error"]}
    lost = {"error": "def squared_error(p, g):\n    while True: pass\n"}
    for sources, workers in ((right, 1), (right | odd, 2), ({"error": right["error"]}, 1)):
        begun.clear()
        report = grade(lesson4, Submission("test", sources), sandbox)
        assert workers == len(begun)
        assert dict.fromkeys(sources, True) == {
            each.name: each.status == "passed" for each in report.exercises if each.name in sources
        }
    begun.clear()
    report = grade(lesson4, Submission("test", right | lost), sandbox, Options("test", 0.3))
    assert len(begun) > 1
    assert ["error"] == [each.name for each in report.exercises if each.status != "passed"]


def test_files_that_are_called_as_modules_take_nothing_away(
    lesson4: Lesson, sandbox: Sandbox
) -> None:
    """A file named as NumPy or a module of Python is not there in a module's place for the next."""
    right = {each.name: lesson4.solution(each).read_text("utf-8") for each in lesson4.exercises}
    names = ("numpy", "json", "warnings", "traceback", "difflib", "random", "struct")
    hostile = dict.fromkeys(names, "print('BREACH')\nraise SystemExit(0)\n")
    report = grade(lesson4, Submission("test", right | hostile), sandbox)
    assert report.passed
    assert not any(each.output for each in report.exercises)
