"""Magics in a cell: made comments where a statement begins, and nowhere else."""

import ast

import pytest

from grader.sandbox.magics import without_magics

KEPT = [
    "x = 1\n\ny = 2",
    "x = '''\n%no magic\n!nor this\n'''",
    "x = (17\n%2)",
    "x = 17 \\\n%2",
    "x = [  # ) why?\n  1,\n!0]",
    "ls = [1]\ncat, cp = ls, 2\nrm -= 1\npip = ls",
    "def f(x):\n    return '?'  # really?",
    "x != y",
]


@pytest.mark.parametrize("cell", KEPT)
def test_what_is_kept(cell: str) -> None:
    """Python is kept as it is, whatever its lines begin or end with."""
    assert cell == without_magics(cell)
    assert f"# !ls\n{cell}" == without_magics(f"!ls\n{cell}")


MADE_COMMENTS = {
    "%matplotlib inline\nx = 1": "# %matplotlib inline\nx = 1",
    "if x:\n    %time f()\n    !ls": "if x:\n    pass  # %time f()\n    pass  # !ls",
    "!ls \\\n  -l\nx = 1": "# !ls \\\n#   -l\nx = 1",
    "files = !ls": "# files = !ls",
    "print?\n??print\ncd ..\npip install numpy": (
        "# print?\n# ??print\n# cd ..\n# pip install numpy"
    ),
    "%%time\nx = 1": "# %%time\nx = 1",
    "%%bash\nls\nx=1": "# %%bash\n# ls\n# x=1",
}


@pytest.mark.parametrize("cell", MADE_COMMENTS)
def test_what_becomes_a_comment(cell: str) -> None:
    """A magic or a shell line is a comment, and the rest can be parsed."""
    assert MADE_COMMENTS[cell] == without_magics(cell)
    ast.parse(without_magics(cell))
