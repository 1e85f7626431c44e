"""Wrong solutions that are asked in the judge: as a worker would, and without a trace."""

import ast
import random
import textwrap
from typing import Any

import numpy as np
import pytest

from grader.checking.answers import Question, Raised
from grader.errors import KitError
from grader.judge.replay import Replayed, WrongSolution, keeps_state, silenced


def wrong_solution(source: str) -> WrongSolution:
    """Return a wrong solution of that source."""
    tree = ast.parse(textwrap.dedent(source))
    return WrongSolution("test", compile(tree, "test", "exec"), keeps_state(tree))


def outcomes(source: str, *arguments: tuple[Any, ...]) -> list[Any]:
    """Return what comes of asking `f` with each of these arguments, in order."""
    questions = [Question("f", each) for each in arguments]
    with silenced():
        return [each.outcome for each in wrong_solution(source).replay(questions)]


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ('"""A title."""\nimport numpy as np\ndef f(x): return np.exp(x)', False),
        ("def f(x, y=1, *, z=None): return x", False),
        ("def f(x, total=[]): return x", True),
        ("def f(x, *, total={}): return x", True),
        ("total = 0\ndef f(x): return x", True),
        ("def f(x):\n    global total\n    return x", True),
        ("def f(x):\n    f.calls = 1\n    return x", True),
        ("import numpy as np\ndef f(x): return np.random.random()", True),
        ("import numpy as np\nnp.seterr(all='ignore')\ndef f(x): return x", True),
    ],
)
def test_keeps_state(source: str, kept: bool) -> None:
    """What may remember a call, or draws at random, is told from what begins anew each time."""
    assert kept == keeps_state(ast.parse(source))


def test_state_is_that_of_one_worker() -> None:
    """What is kept between calls is kept from question to question, and begins anew each time."""
    source = """
        total = 0
        def f(x):
            global total
            total += x
            return total
    """
    for _ in range(2):
        assert [1, 3, 7] == outcomes(source, (1,), (2,), (4,))


def test_answers_are_copies() -> None:
    """What a wrong solution does later to what it gave back changes no answer."""
    source = """
        import numpy as np
        kept, matrix = [], np.zeros(1)
        def f(x):
            kept.append(x)
            matrix[0] = x
            return kept, matrix
    """
    first, second = outcomes(source, (1.5,), (2.5,))
    np.testing.assert_equal(first, ([1.5], np.array([1.5])))
    np.testing.assert_equal(second, ([1.5, 2.5], np.array([2.5])))


def test_draws_as_a_worker_does() -> None:
    """Who draws at random without a seed draws what it would in a fresh worker."""
    source = "import random, numpy as np\ndef f(): return [random.random(), np.random.random()]"
    expected = [random.Random(0).random(), np.random.RandomState(0).random()]
    assert expected == outcomes(source, ())[0]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("return np.float32(0.5)", 0.5),
        ("return 1, [2, None]", (1, [2, None])),
        ("return np.array([True, False])", np.array([True, False])),
        ("pass", None),
        ("return 1 / 0", Raised("ZeroDivisionError", "division by zero")),
        ("return (each for each in [])", Raised(None, "a generator")),
    ],
)
def test_outcomes_are_as_over_the_wire(body: str, expected: Any) -> None:
    """An answer is the data that would arrive; what raises or is not data is told as such."""
    (outcome,) = outcomes(f"import numpy as np\ndef f(): {body}", ())
    np.testing.assert_equal(outcome, expected)


def test_function_that_is_not_there() -> None:
    """A function that the wrong solution does not have gives no answer at all."""
    assert [Raised(None, "")] == outcomes("def g(): return 1", ())


def test_arguments_are_copies() -> None:
    """A wrong solution that changes its arguments changes none of the question's."""
    weights, patterns = np.array([1.0]), [["on"]]
    source = "def f(weights, patterns):\n    weights += 1\n    patterns[0].append(1)\n"
    outcomes(source, (weights, patterns))
    assert (1.0, [["on"]]) == (weights[0], patterns)


def test_leaves_no_trace(capsys: pytest.CaptureFixture[str]) -> None:
    """What it prints, warns of and draws at random meanwhile is not seen from outside."""
    source = """
        import numpy as np, random
        random.seed(1)
        np.random.seed(2)
        def f():
            print("printed")
            np.random.seed(5)
            return np.log(np.zeros(1))
    """
    before = random.getstate(), np.random.get_state()[1].tolist()
    outcomes(source, ())
    assert before == (random.getstate(), np.random.get_state()[1].tolist())
    assert ("", "") == tuple(capsys.readouterr())


def test_warnings_are_told() -> None:
    """It is said which answers came with a warning, of NumPy or of Python."""
    source = "import numpy as np\ndef f(x): return np.log(x)"
    with silenced():
        first, second = wrong_solution(source).replay([Question("f", (x,)) for x in (1.0, 0.0)])
    assert (Replayed(0.0, False), Replayed(-np.inf, True)) == (first, second)


def test_answers_are_remembered() -> None:
    """A question that was asked before is not asked again, where that makes no difference."""
    source = "def f(x):\n    print(x)\n    return x"
    solution, printed = wrong_solution(source), []
    solution.names["print"] = printed.append
    with silenced():
        for _ in range(3):
            assert [4] == [each.outcome for each in solution.replay([Question("f", (4,))])]
    assert [4] == printed


def test_code_that_does_not_load() -> None:
    """A wrong solution that does not even load is a fault of the kit, and named."""
    with pytest.raises(KitError, match="test does not load: NameError"):
        outcomes("x = y\ndef f(): return 1", ())
