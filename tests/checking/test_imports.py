"""What a student reads where a module cannot be imported."""

import pytest

from tests.conftest import GradeSources

RIGHT = "def squared_error(a, b): return (a - b) ** 2\n"
ONLY = "only NumPy, the standard library and your own files are"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "import matplotlib.pyplot as plt",
            f"matplotlib is not available here: {ONLY}; plotting is not needed",
        ),
        (
            "from seaborn import heatmap",
            f"seaborn is not available here: {ONLY}; plotting is not needed",
        ),
        ("import pandas as pd", f"pandas is not available here: {ONLY}"),
        ("from my_vectors import dot", f"my_vectors is not available here: {ONLY}"),
        ("import numpy.plots", "numpy.plots is not available here"),
        ("import os.plots", "os.plots is not available here"),
    ],
)
def test_what_there_is(grade_sources: GradeSources, line: str, said: str) -> None:
    """Which modules a worker has is said where an import fails: while loading, and in a call."""
    function = RIGHT.replace("return", f"\n    {line}\n    return")
    for source in (f"{line}\n{RIGHT}", function):
        (exercise,) = grade_sources(error=source).exercises
        assert said == exercise.checks[0].message.split("\n")[-1]


@pytest.mark.parametrize(
    "line",
    [
        "from numpy import nonsense",
        "raise ModuleNotFoundError",
        "raise ModuleNotFoundError('x', name=1)",
        "class Odd(ModuleNotFoundError): pass\nraise Odd('x', name='y')",
    ],
)
def test_what_is_nothing_to_say_of(grade_sources: GradeSources, line: str) -> None:
    """Where no module is lacking, or a student's code only says so, nothing is added."""
    (exercise,) = grade_sources(error=f"{line}\n{RIGHT}").exercises
    assert "not available here" not in exercise.checks[0].message


def test_a_hostile_name(grade_sources: GradeSources) -> None:
    """A name that a student's code makes up is cut and stays in one line."""
    source = "raise ModuleNotFoundError('x', name='a\\n' * 5000)\n"
    (exercise,) = grade_sources(error=source).exercises
    *_, last = exercise.checks[0].message.split("\n")
    assert last.endswith(f"is not available here: {ONLY}")
    assert len(last) < 300
