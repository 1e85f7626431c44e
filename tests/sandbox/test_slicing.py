"""What is kept of a notebook's code for some functions: what they need, and no more."""

import ast
from collections.abc import Iterable

import pytest

from grader.sandbox.listing import Unopened
from grader.sandbox.slicing import MAX_STATEMENTS, Code


def code_of(cells: Iterable[str]) -> Code:
    """Return the code of a notebook; a cell that begins with a question mark is not Python."""
    code = Code()
    for cell in cells:
        if cell.startswith("?"):
            code.add_broken(cell)
        else:
            code.add_cell(cell, ast.parse(cell))
    return code


def run(*cells: str, name: str = "f") -> object:
    """Return what function `name` of a notebook returns, with only what it needs run."""
    namespace: dict[str, object] = {}
    exec(code_of(cells).slice([name]).source, namespace)
    function = namespace[name]
    assert callable(function)
    return function()


@pytest.mark.parametrize(
    "cells",
    [
        ["def f(): return 3"],
        ["f = lambda: 3"],
        ["def g(): return 3", "f = g"],
        ["def f(): return g()", "def g(): return 3"],
        ["def g(): return 3\ndef f(): return g()"],
        ["N = 3", "def f(): return N"],
        ["def f(): return N", "N = 3"],
        ["N: int = 3", "def f(): return N"],
        ["N, M = 3, 4", "def f(): return N"],
        ["[N, *M] = 3, 4", "def f(): return N"],
        ["N = 1", "N += 2", "def f(): return N"],
        ["N = [1, 2]", "N[0] = 3", "def f(): return N[0]"],
        ["class A: pass", "A.n = 3", "def f(): return A.n"],
        ["class A:\n    def n(self): return N\nN = 3", "def f(): return A().n()"],
        ["import math", "def f(): return math.floor(3.5)"],
        ["import os, math, sys", "def f(): return math.floor(3.5)"],
        ["from math import floor as down", "def f(): return down(3.5)"],
        ["from math import *", "def f(): return floor(3.5)"],
        ["import os.path", "def f(): return os.path.commonprefix([[3]])[0]"],
        ["try:\n    import nothing\nexcept ImportError:\n    N = 3", "def f(): return N"],
        ["if True:\n    def g(): return 3", "def f(): return g()"],
        ["def f(): return [N for _ in 'a'][0]", "N = 3"],
        ["def f():\n    def inner(): return N\n    return inner()", "N = 3"],
        ["N = 3", "def f(n=N): return n"],
        ["def twice(g): return lambda: g() * 3", "@twice\ndef f(): return 1"],
        ["from functools import partial", "def g(n): return n", "f = partial(g, 3)"],
        ["from functools import cache", "def f(): return 3", "f = cache(f)"],
        ["def g(n): return M", "M = 3", "N = [g(n) for n in 'a']", "def f(): return N[0]"],
        ["x = 1; N = 3; print(x)", "def f(): return N"],
        ["é = 'éééééééééééé'; N = 3; 1 / 0; é", "def f(): return N"],
        ["x = '''\n'''; N = '''é\n'''; print(x)", "def f(): return len(N) + 1"],
        ["from __future__ import annotations", "def f(a: Unknown = 3): return a"],
        ["def f(): return 2", "def f(): return 3"],
        ["def f(): return g()", "def g(): return 2", "def g(): return 3"],
        ["N = 2", "def f(): return N", "N = 3"],
        ["# of f\n\n@staticmethod\ndef f():\n    # three\n    return 3\n# end"],
        ["async def g(): pass", "def f(): return len(g.__name__) + 2"],
        ["with open('/dev/null') as file:\n    N = 3", "def f(): return N"],
        ["match 1:\n    case 1:\n        N = 3", "def f(): return N"],
        ["(N := 3)", "def f(): return N"],
        ["print(M := 3)", "N = [M]", "def f(): return N[0]"],
        ["f, g = lambda: g(), lambda: 3"],
        ["def f(): return 2", "f, x = lambda: x, 3"],
        ["def f(): return 2", "from functools import partial", "f = partial(max, 2, 3)"],
        ["def f(): return 2", "class A:\n    def __call__(self): return 3", "f = A()"],
        [
            "def f(): return 2",
            "class A:\n    def __call__(self): return 3\nclass B(A): pass\nclass C(B): pass",
            "f, g = C(), C()",
        ],
        ["def f(): return 2", "class A:\n    def g(self): return 3", "f = A().g"],
        ["def f(): return 2", "import os", "f = os.getpid", "f = lambda: 3"],
        [
            "from functools import singledispatch\n@singledispatch\ndef g(n): raise TypeError",
            "@g.register\ndef _(n: str): raise TypeError",
            "@g.register(int)\n@g.register(float)\ndef _(n): return n",
            "def f(): return g(3)",
            "@g.register\ndef _(n: list): raise TypeError",
        ],
    ],
)
def test_what_is_needed_is_kept(cells: list[str]) -> None:
    """A function works on its own as it does after all cells were run from top to bottom."""
    assert 3 == run(*cells)


@pytest.mark.parametrize(
    "cell",
    [
        "raise RuntimeError",
        "print(1 / 0)",
        "1 / 0",
        "assert False",
        "x = 1 / 0",
        "x = 1; y = x / 0",
        "n = int(input('how many? '))",
        "while True: pass",
        "for f in []: raise SystemExit\nelse: 1 / 0",
        "import matplotlib.pyplot as plt\nplt.plot([1])\nfig, ax = plt.subplots()",
        "plt.rcParams['font.size'] = 9",
        "from matplotlib.pyplot import *",
        "del f",
        "async def g(): await f()\nawait_ = g(1 / 0)",
        "f()",
        "class A:\n    x = 1 / 0",
        "def g(x=1 / 0): pass",
        "if 1 / 0:\n    y = 1",
        "with open('/nowhere') as file:\n    y = 1",
        "exit()",
    ],
)
def test_trials_are_not_run(cell: str) -> None:
    """What a notebook tries out above and below a function is left out with what it would do."""
    assert 3 == run(cell, "N = 3\ndef f(): return N", cell)


@pytest.mark.parametrize(
    "trial",
    [
        "f = f()",
        "f = 2",
        "f: int = f()",
        "f, x = f(), 1",
        "f = [f(), f()]",
        "f += 1",
        "if True:\n    f = f()",
        "for f in range(3): pass",
        "f = max(f(), 2)",
        "f, g = f(), lambda: 4",
        "import numpy as np\nf = np.inf",
        "class A:\n    def __init__(self, n): self.n = n\nf = A(f())\nf = A(4).n",
        "class A:\n    @property\n    def p(self): return 4\nf = A().p",
        "class A:\n    def __call__(self): return 4\nf = [A(), A()]\nf = A()()",
    ],
)
def test_a_result_of_the_same_name_does_not_hide_a_function(trial: str) -> None:
    """A result called like the function that computed it leaves the function as it is."""
    assert 3 == run("def f(): return 3", trial)


def test_of_several_definitions_the_last_counts() -> None:
    """An earlier definition is not even run, however wrong it was."""
    assert 3 == run("f = lambda: 1 / 0", "def f(x=1 / 0): return 2", "def f(): return 3")
    assert 3 == run("N = 1 / 0", "N = 3", "def f(): return N")
    assert 3 == run("N = 1 / 0", "N = 3", "M = N", "def f(): return M")
    assert 3 == run("N = 1 / 0", "def f(): return N", "def f(): return 3")


def test_what_was_needed_on_the_way_is_kept() -> None:
    """What a constant was computed with counts as it was at that time."""
    cells = ["def g(): return h()", "def h(): return 3", "N = g()", "def h(): return 4"]
    assert 3 == run(*cells, "def f(): return N")
    assert 7 == run(*cells, "def f(): return N + h()")
    again = ["def g(): return 3", "N = [g() for _ in 'a']", "def g(): return 4"]
    assert 3 == run(*again, "def f(): return N[0]")


def test_an_import_that_is_not_there() -> None:
    """A module that is not there stops only the functions that use it, when they are called."""
    cells = [
        "import nothing_like_it as no, math",
        "def f(plot=False):\n    if plot: no.plot()\n    return 3",
    ]
    assert 3 == run(*cells, "no.settings['size'] = 9")
    with pytest.raises(ModuleNotFoundError, match="nothing_like_it"):
        run(*cells, "def g(): return f(True)", name="g")


@pytest.mark.parametrize(
    "cells",
    [
        ["from answers import f"],
        ["from answers import g", "def f(): return g()"],
        ["import answers", "def f(): return answers.g()"],
        ["import answers as my", "f = my.f"],
        ["from answers import *", "def f(): return g()"],
    ],
)
def test_a_failed_import_is_told_as_what_it_is(cells: list[str]) -> None:
    """Whoever needs what could not be imported is told which module is not there."""
    with pytest.raises(ModuleNotFoundError, match="No module named 'answers'"):
        run(*cells)


def test_a_star_that_nobody_needs() -> None:
    """Where all names are known, a module that is not there stops nobody."""
    assert 3 == run("from answers import *", "def f(): return len('abc')")


@pytest.mark.parametrize(
    "cells",
    [
        ["N = {}", "for n, m in (('a', 3), ('b', 4)):\n    N[n] = m", "def f(): return N['a']"],
        ["N = []\nfor n in range(4):\n    N.append(n)", "def f(): return N[3]"],
        ["N = []", "N.append(3)", "def f(): return N[0]"],
        ["N = 0\nfor n in range(3): N += n", "def f(): return N"],
        ["N = 0\nfor n in range(3): N = N + n", "def f(): return N"],
        ["N = 0\nwhile N < 3:\n    N += 1", "def f(): return N"],
        ["for N in range(4): pass", "def f(): return N"],
        ["N = [0]\nfor n in range(3):\n    if n: N[0] += n", "def f(): return N[0]"],
        ["def g(n): return n\nN = []", "for n in range(4): N.append(g(n))", "def f(): return N[3]"],
        [
            "import numpy as np\nN = np.zeros(2)",
            "for n in (0, 1): N[n] = 3",
            "def f(): return N[1]",
        ],
        ["N = {}", "if True:\n    N['a'] = 3", "def f(): return N['a']"],
    ],
)
def test_what_loops_and_calls_fill(cells: list[str]) -> None:
    """What a loop or a call at the top of a cell puts into a name is part of what it means."""
    assert 3 == run(*cells)


@pytest.mark.parametrize(
    "trial",
    [
        "for N in (0.1, 1): print(f())",
        "for n in range(9): f()",
        "while True: pass",
        "for n in range(9):\n    N = f() + 1",
        "print(N)",
        "M = []\nfor n in range(10 ** 12): M.append(f())",
    ],
)
def test_loops_that_try_something_are_left_out(trial: str) -> None:
    """A loop that only tries what was written changes nothing of it, and takes no time."""
    assert 3 == run("N = 3", "def f(): return N", trial)


def test_where_lines_stood() -> None:
    """Of each line of a slice it is known in which cell, and on which line of it, it stood."""
    code = code_of(["import os\n\nN = 3; print(N)", "?nothing (", "# f\ndef f():\n    return N"])
    found = code.slice(["f"])
    told = dict(zip(found.source.splitlines(), found.lines, strict=True))
    assert {"N = 3": (1, 3), "# f": (3, 1), "def f():": (3, 2), "    return N": (3, 3)} == told


def test_offered_names() -> None:
    """What may be called is offered: functions, classes, imports; not numbers, nor methods."""
    code = code_of(
        [
            "import math\nfrom os import path as p\nN = 3\nfor i in 'a': pass",
            "class A:\n    def method(self): pass\ndef f(): pass\ng = lambda: 3\nh = g\ni = N",
            "wrapped = math.cache(f)\ntaken = math.floor\nresult = f(g)\nlisted = [f, g]",
            "try:\n    import sys\n    def k(): pass\nexcept ImportError: pass",
            "each = np.vectorize(math.sqrt)\none = A()\nnumber = math.sqrt(4)",
            "both, of = partial(max, 1), A()\ntwo, numbers = 3, math.sqrt(4)",
            "?def broken(:\n",
            "?x\ndef broken_too(:\n",
        ]
    )
    functions = {"A", "f", "g", "h", "k", "broken_too", "wrapped", "taken", "each", "one"}
    functions |= {"both", "of"}
    assert functions | {"math", "p", "sys"} == code.offered


def test_a_broken_cell_stops_what_it_defines() -> None:
    """A cell that is not Python is in the source of its own functions, and of no others."""
    cells = ["def f(): return 3", "?\ndef g(): return (3", "def h(): return g()"]
    assert 3 == run(*cells)
    for name in ("g", "h"):
        with pytest.raises(SyntaxError):
            run(*cells, name=name)


@pytest.mark.parametrize(
    "cells", [["def f(): return 3", "?\ndef f(:"], ["?\ndef f(:", "def f(): return 3"]]
)
def test_a_broken_cell_does_not_take_back_a_function(cells: list[str]) -> None:
    """A function that another cell has defined stays, as in the notebook itself."""
    assert 3 == run(*cells)


def test_a_statement_that_means_nothing() -> None:
    """What can be parsed and not compiled stops only whoever needs it."""
    cells = ["def g(x, x): return 3", "def f(): return 3"]
    assert 3 == run(*cells)
    with pytest.raises(SyntaxError):
        run(*cells, name="g")


def test_too_many_statements() -> None:
    """A notebook with more statements than any honest one is refused."""
    code = code_of(["x = 1\n" * MAX_STATEMENTS])
    with pytest.raises(Unopened, match=f"has more than {MAX_STATEMENTS} statements"):
        code.add_cell("x = 1", ast.parse("x = 1"))


def test_long_chains_take_no_time_of_note() -> None:
    """However the names of a notebook hang together, each statement is looked at few times."""
    count = MAX_STATEMENTS - 2
    down = [f"def f{number}(): return f{number + 1}()" for number in range(count)]
    for cell in ("\n".join(down), "\n".join(reversed(down))):
        code = code_of([cell, "def f(): return f0()"])
        assert count + 1 == code.slice(["f"]).source.count("def ")
