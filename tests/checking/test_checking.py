"""Checking: a student's function is asked, and its answer held against what is due."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from grader.checking.answers import Reference, Verdict
from grader.checking.draw import Draw
from grader.checking.shared import Budget
from grader.checking.student import Student
from grader.lessons.traces import NUMBER, Printed, TraceFault
from grader.results.report import Outcome, Status
from grader.sandbox.sandbox import Sandbox

MakeStudent = Callable[..., Student]
LOOP = "    while True: pass\n"
ANY = "def __getattr__(name): return print"  # a solution in which every function is found
TASK = """
import collections, enum, numpy as np
MATRIX = np.array([[1.0, 0.0], [3.0, 1.0], [5.0, 6.0]])
PAIRS = [(0.25, 0.5), (0.125, 0.75)]
Both = collections.namedtuple("Both", "one other")
def give(): return {}
"""
FORMS = {
    "4.0": "4; np.float32(4); np.int8(4); np.array(4); np.full((1, 1), 4); [[4]]; (4.0,)",
    "1": "True; np.True_; np.array([True]); [True]; enum.IntEnum('E', 'one').one",
    "1 / 3": "np.float32(1) / np.float32(3); np.array([1 / 3])",
    "MATRIX": "MATRIX.tolist(); tuple(map(tuple, MATRIX)); list(MATRIX); np.asmatrix(MATRIX); "
    "MATRIX.astype('int32'); MATRIX.astype('uint8'); MATRIX.astype('float32'); MATRIX.astype('O')",
    "np.where(MATRIX > 2, 1.0, 0.0)": "MATRIX > 2; (MATRIX > 2).tolist()",
    "np.empty((0, 2))": "np.empty((0, 2), dtype=int)",
    "PAIRS": "tuple(PAIRS); list(map(list, PAIRS)); np.array(PAIRS); list(np.array(PAIRS)); "
    "[Both(*pair) for pair in PAIRS]; [(np.float64(a), np.array([b])) for a, b in PAIRS]",
    "[]": "(); np.array([]); np.empty((0, 2))",
    "(MATRIX, 4.0)": "[MATRIX, 4]; (MATRIX.tolist(), np.array([[4.0]])); Both(MATRIX, [4])",
}
CHANGES = "-D; 2 * D; D / 2; 7 * D; D + 2e4; D[:0]; D[1:]; None; 'x'; 0; D[::-1] * 3; (D * 0, 1)"
DUES = ["7391.5", "[7391.5, -7392.5]", "np.array([7391.5, 7392.5])", "[(7391.5, 7392.5)] * 2"]


@pytest.fixture
def make_student(tmp_path: Path, sandbox: Sandbox) -> Iterator[MakeStudent]:
    """Make a student of a file `task.py` and of the solution that it is held against."""
    made: list[Student] = []

    def make(source: str, solution: str = ANY, seconds: float = 2, budget: float = 9) -> Student:
        path = tmp_path / f"solution{len(made)}.py"  # a solution is loaded once a path
        path.write_text(solution, "utf-8")
        reference, sources = Reference(path), {"task": source}
        made.append(Student("task", sources, reference, sandbox, seconds, Budget(budget)))
        return made[-1]

    yield make
    for student in made:
        student.close()


def refused(ask: Callable[[], object]) -> tuple[Outcome, Status, str]:
    """Return outcome, cause and message of the verdict that a question ends with."""
    with pytest.raises(Verdict) as raised:
        ask()
    return raised.value.outcome, raised.value.cause, raised.value.message


@pytest.mark.parametrize(
    ("answer", "due"),
    [(answer, due) for due, answers in FORMS.items() for answer in answers.split("; ")],
)
def test_right_in_every_form(make_student: MakeStudent, answer: str, due: str) -> None:
    """A right answer is right in every form that a student may give it in."""
    make_student(TASK.format(answer), TASK.format(due)).give().is_right()


@pytest.mark.parametrize(
    ("answer", "due", "outcome", "words"),
    [
        ("None", "0.5", "failed", "None (is a return missing?)"),
        ("'0.5'", "0.5", "failed", "a text"),
        ("{'pred': 0.5}", "0.5", "failed", "a dict"),
        ("0.5j", "0.5", "error", "a complex number, which is not data"),
        ("{0.5}", "0.5", "error", "a set, which is not data"),
        ("(i for i in [0.5])", "[0.5]", "error", "a generator, which is not data"),
        ("give", "0.5", "error", "a function, which is not data"),
        ("type('Neuron', (), {})()", "0.5", "error", "an object of type Neuron, which is not data"),
        ("np.nan", "0.5", "failed", "not a number (NaN)"),
        ("np.inf", "0.5", "failed", "infinite"),
        ("[[1.0], [1.0, 2.0]]", "MATRIX", "failed", "not equally long"),
        ("MATRIX.T", "MATRIX", "failed", "shape is (2, 3); (3, 2) is due"),
        ("np.array(0.5)", "(0.5, 0.5)", "failed", "an array of shape ()"),
        ("PAIRS[0]", "PAIRS", "failed", "In value 1 of 2"),
        ("[(0.5, 0.5)]", "[0.5]", "failed", "In value 1 of 1"),
    ],
)
def test_no_answer_at_all(
    make_student: MakeStudent, answer: str, due: str, outcome: str, words: str
) -> None:
    """What is no answer is refused, and the message names the call and what came instead."""
    student = make_student(TASK.format(answer), TASK.format(due))
    *verdict, message = refused(lambda: student.give().is_right())
    assert [outcome, "failed"] == verdict
    assert message.startswith("give() returned ")
    assert words in message


@pytest.mark.parametrize("due", DUES)
@pytest.mark.parametrize("wrong", CHANGES.split("; "))
def test_message_never_tells_what_is_due(make_student: MakeStudent, due: str, wrong: str) -> None:
    """The message on a wrong answer describes it and does not give away what is due."""
    student = make_student(f"{TASK.format(wrong)}D = np.array({due}, ndmin=1)", TASK.format(due))
    asked, description = refused(lambda: student.give().is_right())[-1].split("\n", 1)
    told = set(map(float, NUMBER.findall(description)))
    theirs = set(map(float, NUMBER.findall(asked)))  # which are shown again, step by step
    assert not {7391.5, 7392.5, -7392.5} & (told - theirs)


def test_message_on_a_wrong_answer(make_student: MakeStudent) -> None:
    """A message says what was called, what came back, where it differs and how."""
    student = make_student(
        "def learn(w, steps): return [(0.25, w), (0.5, 0.5)]\ndef step(w): return w",
        "def learn(w, steps): return [(0.25, w), (0.125, 0.5)]\ndef step(old): return old - 1",
    )
    expected = (
        "learn(0.75, 2) returned [(0.25, 0.75), (0.5, 0.5)]\n"
        "The first difference is at pair 2 of 2, value 1 of 2: 0.5\n"
        "step 1  yours    0.25, 0.75\n"
        "step 2  yours    0.5, 0.5\n"
        "It is right up to step 1, and not from there on."
    )
    assert ("failed", "failed", expected) == refused(lambda: student.learn(0.75, 2).is_right())
    # The name is the solution's: a student's parameters may have any.
    handed_back = "step(0.75) returned 0.75\nThat is old, as it was given."
    assert ("failed", "failed", handed_back) == refused(lambda: student.step(0.75).is_right())


def test_printed_number_is_told(make_student: MakeStudent) -> None:
    """A message quotes what a document prints if that is what differs, and beside it in a step."""
    right, wrong = TASK.format("PAIRS"), TASK.format("[(0.25, 0.5), (1.5, 0.75)]")
    printed = {1: {0: Printed("0.125", 'A document, "A section"')}}
    elsewhere = {0: {0: Printed("0.25", "A document")}}
    student = make_student(wrong, right)
    told = 'The document prints 0.125 (A document, "A section").'
    assert told in refused(lambda: student.give().prints(printed))[-1]
    beside = refused(lambda: student.give().prints(elsewhere))[-1]
    assert "The document prints" not in beside
    assert "step 1  yours    0.25, 0.5\n        printed  0.25, -\n" in beside
    assert "document" not in refused(lambda: student.give().is_right())[-1]
    make_student(right, right).give().prints(printed | elsewhere)


@pytest.mark.parametrize("answer", ["0.5", "0.6"])
def test_tampered_trace(make_student: MakeStudent, answer: str) -> None:
    """A trace that the reference does not give is no verdict, be the answer right or wrong."""
    student = make_student(TASK.format(answer), TASK.format("0.5"))
    with pytest.raises(TraceFault):
        student.give().prints(Printed("0.6", "A document"))


def test_answer_taken_for_a_property(make_student: MakeStudent) -> None:
    """A suite gets a number or an array in the form that is due, or a verdict ends the check."""
    source = "import numpy as np\ndef over(x, y): return x and np.divide(x, y)\n"
    solution = "import numpy as np\ndef over(x, y): return np.divide(x, y) if x and y else 1.0\n"
    student = make_student(source + "def give(x): return np.ravel(x)\n",
                           solution + "def give(x): return np.array(x)\n")  # fmt: skip
    assert 4.0 == student.over(np.array([8]), 2).quietly().number()
    assert [[8.0, 0.5]] == student.over([[8, 0.5]], 1).array().tolist()
    assert "None (is a return missing?)" in refused(student.over(None, 1).number)[-1]
    assert "Its shape is (2,); (2, 1) is due." in refused(student.give([[1.0], [2.0]]).array)[-1]
    assert math.inf == student.over(1.0, 0.0).number()
    warned = "It comes with a warning: divide by zero encountered in divide"
    assert refused(student.over(1.0, 0.0).quietly)[-1].endswith(warned)


@pytest.mark.parametrize(
    ("answer", "due", "value"),
    [
        ("[[4]]", "4.0", 4.0),
        ("(True, [2])", "[1.0, 2.0]", [1.0, 2.0]),
        ("[[[1, 2]], [[3], 4]]", "(np.array([[5.0, 6.0]]), [7.0, 8.0])", ([[1, 2]], [3, 4])),
        ("np.array(PAIRS)", "PAIRS", [(0.25, 0.5), (0.125, 0.75)]),
        ("()", "[]", []),
    ],
)
def test_value_has_the_form_that_is_due(
    make_student: MakeStudent, answer: str, due: str, value: object
) -> None:
    """A suite sees an answer in the form of what is due, however the student wrote it."""
    found = make_student(TASK.format(answer), TASK.format(due)).give().value
    assert (value, type(value)) == (plain(found), type(found))


def plain(value: object) -> object:
    """Return arrays as lists, all else as it is."""
    if isinstance(value, list | tuple):
        return type(value)(map(plain, value))
    return value.tolist() if isinstance(value, np.ndarray) else value


def test_an_answer_far_larger_than_what_is_due(make_student: MakeStudent) -> None:
    """An answer that must be wrong by its size alone is refused before it is looked at."""
    many = make_student(TASK.format("[[0.0] * 100] * 200"), TASK.format("4.0"))
    said = refused(many.give)
    assert (Outcome.FAILED, Status.FAILED) == said[:2]
    assert "returned a list of 200 values\nThere are 20201 values in it, far more" in said[-1]
    few = make_student(TASK.format("[0.0] * 4000"), TASK.format("4.0")).give()
    assert "a list of 4000 values came" in refused(few.is_right)[-1]
    make_student(TASK.format("[0.5] * 9000"), TASK.format("[0.5] * 9000")).give().is_right()


def test_every_call_gets_copies(make_student: MakeStudent) -> None:
    """An argument that is changed in place is unchanged for the suite, the reference and others."""
    change = "def change(x):\n    x *= 2\n    return x\n"
    student, argument = make_student(change, change), np.array([1.0, 2.0])
    for _ in range(2):
        student.change(argument).is_right()
    assert [2.0, 4.0] == student.reference.change(argument).tolist()
    assert [1.0, 2.0] == argument.tolist()


@pytest.mark.parametrize("error", ["ZeroDivisionError", "SystemExit", "KeyboardInterrupt"])
def test_raising(make_student: MakeStudent, error: str) -> None:
    """An exception is told with the student's own lines, and only these; nothing else ends."""
    student = make_student(f"def one(x):\n    raise {error}('why')\ndef two(): return 2\n")
    expected = f"one(0.5): {error}: why\ntask.py:2: raise {error}('why')"
    assert ("error", "failed", expected) == refused(lambda: student.one(0.5))
    assert 2.0 == student.two().number()


@pytest.mark.parametrize(
    ("source", "cause", "message"),
    [
        ("def step(): raise NotImplementedError('write it')", "todo", "still to do: write it"),
        ("def steep(): pass", "failed", "task.py has no function step; it has steep"),
        ("step = 3", "failed", "task.py has no function step"),
    ],
)
def test_nothing_to_call(make_student: MakeStudent, source: str, cause: str, message: str) -> None:
    """A function that is still to do, or is not there, is told, with one of nearly that name."""
    assert ("error", cause, message) == refused(make_student(source).step)


def test_overrunning_function_is_not_asked_again(make_student: MakeStudent) -> None:
    """A function that overran its time is not waited for again; others of the file are asked."""
    student = make_student(f"def slow(x):\n{LOOP}def quick(): return 2\n", seconds=0.3)
    first = "slow(1) had not returned after 0.3 s: an endless loop?"
    assert ("timeout", "timeout", first) == refused(lambda: student.slow(1))
    used = student.budget.used
    assert used >= 0.3
    again = "slow was not asked again: it had overrun its time before"
    assert ("timeout", "timeout", again) == refused(lambda: student.slow(2))
    assert used == student.budget.used
    assert 2.0 == student.quick().number()


def test_budget_ends_a_submission(make_student: MakeStudent) -> None:
    """When the time of a submission is used up, no more of it is waited for."""
    source = "".join(f"def slow{n}():\n{LOOP}" for n in range(20))
    student = make_student(source, seconds=0.2, budget=0.5)
    *first, last = [refused(getattr(student, f"slow{n}")) for n in range(20)]
    assert {("timeout", "timeout")} == {verdict[:2] for verdict in first}
    assert ("timeout", "timeout", "the 0.5 s for one submission are used up") == last
    assert 0.5 <= student.budget.used < 2


@pytest.mark.parametrize(
    ("death", "words"),
    [
        ("os._exit(3)", "it ended Python (exit status 3)"),
        ("__import__('ctypes').string_at(0)", "it crashed Python (SIGSEGV)"),
        ("os.close(3)", ""),
    ],
)
def test_dead_worker_is_replaced(make_student: MakeStudent, death: str, words: str) -> None:
    """A call that kills its worker is told as a crash, and the next one finds another worker."""
    student = make_student(f"import os\ndef die(x): {death}\ndef two(): return 2\n")
    for _ in range(2):
        *verdict, message = refused(lambda: student.die(1))
        assert ["error", "crashed"] == verdict
        assert message.startswith(f"die(1) did not return: {words}")
        assert 2.0 == student.two().number()


@pytest.mark.parametrize(
    ("source", "outcome", "cause", "words"),
    [
        ("def give(:\n", "error", "broken", "task.py does not load: SyntaxError: "),
        ("raise SystemExit(0)\n", "error", "broken", "task.py does not load: SystemExit: 0"),
        ("import os; os._exit(0)\n", "error", "crashed", "task.py does not load: it ended Python"),
        ("while True: pass\n", "timeout", "timeout", "task.py was not loaded after 0.3 s"),
    ],
)
def test_file_that_does_not_load(
    make_student: MakeStudent, source: str, outcome: str, cause: str, words: str
) -> None:
    """A file that does not load is loaded once, and every question about it ends the same way."""
    student = make_student(source, seconds=0.3)
    verdict = refused(student.give)
    assert (outcome, cause) == verdict[:2]
    assert words in verdict[-1]
    used = student.budget.used
    assert verdict == refused(student.other)
    assert used == student.budget.used


def test_drawn_inputs_follow_from_seed_and_check() -> None:
    """The same seed draws the same inputs for a check; another seed or check draws others."""
    seeds_and_checks = ["seed check", "seed check", "other check", "seed other"]
    first, again, *others = (
        (draw.uniform(-9, 9), draw.cases(3), draw.vector(2).tolist(), draw.matrix(2, 2).tolist())
        for draw in (Draw(*names.split()) for names in seeds_and_checks)
    )
    assert first == again
    assert all(one != other for many in others for one, other in zip(first, many, strict=True))


@pytest.mark.parametrize("seed", ["1", "2", "3", "4", "5", "6", "7", "8"])
def test_drawn_inputs_are_within_bounds(seed: str) -> None:
    """Drawn inputs are short decimals within their bounds."""
    draw = Draw(seed, "check")
    assert draw.uniform(0.5, 0.75) in [n / 100 for n in range(50, 76)]
    assert draw.sign() in {1, -1}
    assert draw.integer(2, 3) in {2, 3}
    for array, shape in ((draw.vector(3), (3,)), (draw.matrix(2, 3), (2, 3))):
        assert shape == array.shape
        assert np.array_equal(np.round(array, 2), array)
        assert abs(array).max() <= 2


@pytest.mark.parametrize("seed", ["1", "2", "3", "4", "5", "6", "7", "8"])
@pytest.mark.parametrize("arguments", [1, 2, 3])
def test_cases_have_every_kind(seed: str, arguments: int) -> None:
    """In seven cases each argument is once of every kind, and no two in a case are nearly equal."""
    cases = Draw(seed, "check").cases(arguments)
    for column in zip(*cases, strict=True):
        negative_large, negative, *_, large = sorted(column)
        zero, tiny, *_ = sorted(column, key=abs)
        (whole,) = [each for each in column if isinstance(each, int)]
        (positive,) = set(column) - {negative_large, negative, large, zero, tiny, whole}
        bounds = [(zero, 0, 0), (positive, 0.3, 3), (negative, -3, -0.3), (large, 100, 900)]
        bounds += [(negative_large, -900, -100), (abs(tiny), 0.001, 0.01), (whole, 2, 9)]
        assert all(low <= value <= high for value, low, high in bounds)
    for case in cases:
        assert all(abs(a - b) > 5e-4 for n, a in enumerate(case) for b in case[:n])
