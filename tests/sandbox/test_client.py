"""The sandbox: workers answer, and whatever else they do stays their own affair."""

import importlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from grader.sandbox import wire
from grader.sandbox.client import OUTPUT_BYTES, Heard, Output, TooSlow, WorkerLost
from grader.sandbox.deadline import Overrun
from grader.sandbox.helper import SandboxFault
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.student_code import SubmittedFiles

SECONDS = 5.0
FORGE = """
import json, os
def frame(message):
    body = json.dumps(message).encode()
    return len(body).to_bytes(4, "big") + body
def send(*messages):
    os.write(3, b"".join(map(frame, messages)))
"""


class Exercise:
    """One exercise loaded into a worker of its own, for a test to ask."""

    def __init__(self, sandbox: Sandbox, source: str, **others: str) -> None:
        self.output = Output()
        self.worker = sandbox.worker(self.output)
        self.loaded = self.worker.load("exercise", {"exercise": source} | others, SECONDS)

    def ask(self, function: str, *arguments: object, seconds: float = SECONDS) -> dict[str, Any]:
        """Return the worker's answer to one question."""
        return self.worker.ask(function, [wire.encode(each) for each in arguments], seconds)


@pytest.fixture
def exercises(sandbox: Sandbox) -> Iterator[Any]:
    """A function that loads a source into a worker; all workers are ended after the test."""
    begun: list[Exercise] = []

    def load(source: str, **others: str) -> Exercise:
        begun.append(Exercise(sandbox, source, **others))
        return begun[-1]

    yield load
    for exercise in begun:
        exercise.worker.end()


def test_a_worker_answers(exercises: Any) -> None:
    """A question is answered with what the function returned."""
    exercise = exercises("def double(x):\n    return 2 * x")
    assert [3.0, 5.0] == [exercise.ask("double", x)["answer"] for x in (1.5, 2.5)]


def test_files_import_each_other(exercises: Any) -> None:
    """A file may import the student's others, at the top or inside a function."""
    exercise = exercises("import one\ndef f():\n    import two\n    return one.x + two.x",
                         one="x = 1", two="x = 2")  # fmt: skip
    assert 3 == exercise.ask("f")["answer"]


def test_what_a_file_prints_is_kept(exercises: Any) -> None:
    """What is printed while loading and in calls, to stdout and stderr, is kept in order."""
    exercise = exercises(
        "import sys, os\nprint('top')\ndef f():\n    print('call')\n"
        "    print('error', file=sys.stderr)\n    os.write(1, b'raw\\n')"
    )
    exercise.ask("f")
    assert "top\ncall\nerror\nraw\n" == exercise.output.text


def test_what_a_call_prints_is_there_with_its_answer(exercises: Any) -> None:
    """Whenever an answer has come, all that was printed before it has come too."""
    exercise = exercises("def f(number):\n    print(number)")
    for number in range(200):
        exercise.ask("f", number)
        assert [*range(number + 1)] == [int(line) for line in exercise.output.text.split()]


def test_output_is_cut_and_says_so(exercises: Any) -> None:
    """Of a flood the first part is kept, and a last line says that it was cut."""
    exercise = exercises("def f():\n    print('x' * 3_000_000)\n    return 1")
    assert 1 == exercise.ask("f")["answer"]
    assert "x" * OUTPUT_BYTES + "\n[output cut after 64 KiB]" == exercise.output.text


def test_an_exception_comes_with_the_students_lines_only(exercises: Any) -> None:
    """A traceback names the student's own lines, not those of the worker or of NumPy."""
    exercise = exercises("import numpy as np\ndef f():\n    return np.linalg.inv(np.zeros((2, 2)))")
    raised = exercise.ask("f")["raised"]
    assert "LinAlgError" == raised["type"]
    assert [["exercise.py", 3, "return np.linalg.inv(np.zeros((2, 2)))"]] == raised["frames"]


@pytest.mark.parametrize("error", ["SystemExit(0)", "KeyboardInterrupt()", "BaseException('x')"])
def test_no_exception_ends_the_worker(exercises: Any, error: str) -> None:
    """SystemExit and its like are answers as any exception is."""
    exercise = exercises(f"def f():\n    raise {error}\ndef g():\n    return 1")
    assert error.partition("(")[0] == exercise.ask("f")["raised"]["type"]
    assert 1 == exercise.ask("g")["answer"]


def test_a_warning_comes_with_the_answer(exercises: Any) -> None:
    """NumPy's warnings are reported, also where the file has switched them off at its top."""
    exercise = exercises(
        "import numpy as np\nnp.seterr(all='ignore')\ndef f(x):\n    return np.exp(x)"
    )
    assert ["overflow encountered in exp"] == exercise.ask("f", 1000.0)["warnings"]
    assert "warnings" not in exercise.ask("f", -1000.0)


def test_a_warning_that_python_does_not_show_is_none(exercises: Any) -> None:
    """What tells how code is written, as NumPy does of its matrices, does not count."""
    exercise = exercises(
        "import numpy as np, warnings\n"
        "def f(x):\n"
        "    for each in (DeprecationWarning, ImportWarning, ResourceWarning, UserWarning)[:x]:\n"
        "        warnings.warn('once more', each)\n"
        "    return np.matrix([[x]])"
    )
    assert "warnings" not in exercise.ask("f", 3)
    assert ["once more"] == exercise.ask("f", 4)["warnings"]


@pytest.mark.parametrize(
    "change",
    [
        "warnings.simplefilter('ignore')",
        "warnings.resetwarnings()",
        "warnings.filters.insert(0, ('ignore', None, Warning, None, 0))",
        "warnings.filters = []; warnings.simplefilter('error')",
        "warnings.showwarning = lambda *anything: None",
        "warnings.catch_warnings(record=True).__enter__()",
        "with warnings.catch_warnings(): warnings.simplefilter('error')",
        "np.seterr(all='raise')",
    ],
)
def test_every_call_is_watched_alike(exercises: Any, change: str) -> None:
    """What code does to warnings, at its top or in a call, has no say in the next call."""
    source = (
        "import warnings, numpy as np\n"
        f"{change}\n"
        "def change():\n"
        f"    {change}\n"
        "def f(x):\n"
        "    warnings.warn('once more')\n"
        "    return np.exp(x)"
    )
    exercise = exercises(source)
    for _ in range(2):
        answer = exercise.ask("f", 1000.0)
        assert ["once more", "overflow encountered in exp"] == answer["warnings"]
        assert {"answer": None} == {key: exercise.ask("change")[key] for key in ["answer"]}


def test_every_call_gets_its_own_arguments(exercises: Any) -> None:
    """An argument that is changed in place is whole again for the next call."""
    exercise = exercises("def f(x):\n    x += 1\n    return x")
    vector = np.zeros(2)
    answers = [wire.decode(exercise.ask("f", vector)["answer"]) for _ in range(2)]
    assert [[1.0, 1.0]] * 2 == [each.tolist() for each in answers]


def test_random_code_does_the_same_in_every_run(exercises: Any) -> None:
    """Unseeded generators and sets give the same in every worker."""
    source = (
        "import random, numpy as np\n"
        "def f():\n    return [random.random(), np.random.random(), list({'a', 'b', 'c'})]"
    )
    assert exercises(source).ask("f") == exercises(source).ask("f")


def test_generators_start_from_a_seed_that_is_known(exercises: Any) -> None:
    """Generators without a seed of their own give what they give after `seed(0)`."""
    exercise = exercises(
        "import random, numpy as np\ndef f():\n    return [random.random(), np.random.random()]"
    )
    due = [random.Random(0).random(), np.random.RandomState(0).random()]
    assert due == wire.decode(exercise.ask("f")["answer"])


def test_nothing_is_left_of_the_rehearsal(exercises: Any) -> None:
    """What the helper tried out before it forks is not there in a worker."""
    exercise = exercises(
        "import sys, linecache\n"
        "def f():\n"
        "    finders = [type(finder).__name__ for finder in sys.meta_path]\n"
        "    known = {*sys.modules, *linecache.cache} & {'rehearsal', 'rehearsal.py'}\n"
        "    return [finders.count('SubmittedFiles'), list(known)]"
    )
    assert [1, []] == exercise.ask("f")["answer"]


def test_a_long_question_is_answered(exercises: Any) -> None:
    """A question is read to its end, also where the wire does not hold it at once."""
    exercise = exercises("def f(x):\n    return x.size")
    assert 49_000 == exercise.ask("f", np.full(49_000, 1 / 3))["answer"]


def test_a_question_that_is_not_read_is_given_up(exercises: Any) -> None:
    """A worker that does not read a long question to its end is given up at the deadline."""
    exercise = exercises(
        "import os, time\ndef f(x):\n    os.read = lambda *_: time.sleep(99)\n    return 1"
    )
    assert 1 == exercise.ask("f", 1)["answer"]
    with pytest.raises(Overrun):
        exercise.ask("f", np.full(49_000, 1 / 3), seconds=0.3)


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    while True: pass",
        "def f():\n    while True:\n        try:\n            while True: pass\n"
        "        except BaseException: pass",
        "import time\ndef f():\n    time.sleep(99)",
        "def f():\n    while True: print('x' * 10_000)",
        "def f():\n    return sum(10 ** 10 ** 10 for _ in range(9))",
        "import threading\nlock = threading.Lock()\nlock.acquire()\ndef f():\n    lock.acquire()",
    ],
)
def test_a_call_without_end_is_given_up(exercises: Any, source: str) -> None:
    """A call that does not return is given up at its deadline, and its worker ended."""
    exercise = exercises(source)
    begun = time.monotonic()
    with pytest.raises(Overrun):
        exercise.ask("f", seconds=0.3)
    exercise.worker.end()
    assert time.monotonic() - begun < 2


def test_loading_without_end_is_given_up(sandbox: Sandbox) -> None:
    """A file that does not load is given up at the deadline too."""
    worker = sandbox.worker(Output())
    with pytest.raises(Overrun):
        worker.load("exercise", {"exercise": "while True: pass"}, 0.3)
    worker.end()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("os._exit(3)", "it ended Python \\(exit status 3\\)"),
        ("import ctypes; ctypes.string_at(0)", "it crashed Python \\(SIGSEGV\\)"),
        ("os.close(3); import time; time.sleep(9)", "it was killed, or closed the line"),
        ("os.write(3, b'\\xff\\xff\\xff\\xff')", "it sent an answer of 4294967295 bytes"),
        ("os.write(3, b'\\0\\0\\0\\2{]')", "it sent an answer that is not JSON"),
        ("os.write(3, b'\\0\\0\\0\\2[]')", "it sent an answer that is not a message"),
        ("send({'id': 99, 'answer': 1})", "it answered a question that was not asked"),
        ("send({'id': True, 'answer': 1})", "it answered a question that was not asked"),
        ("send({'answer': 1})", "it answered a question that was not asked"),
    ],
)
def test_a_worker_that_breaks_the_line_is_lost(exercises: Any, body: str, said: str) -> None:
    """A worker that dies, or says what is no answer, is lost, and the reason is told."""
    exercise = exercises(f"{FORGE}\ndef f():\n    {body}")
    with pytest.raises(WorkerLost, match=said):
        exercise.ask("f")


def test_an_answer_before_its_question_is_refused(exercises: Any) -> None:
    """An answer that lies ready before the question is asked does not count."""
    source = f"{FORGE}\nsend({{'id': 0, 'answer': None}}, {{'id': 1, 'answer': 42}})"
    exercise = exercises(source)
    with pytest.raises(WorkerLost, match="before it was asked"):
        exercise.ask("f")


def test_a_deadline_runs_from_the_last_answer(sandbox: Sandbox) -> None:
    """Of questions that come together each has its time, and answers of any size get through."""
    source = "import time\ndef f(seconds):\n    time.sleep(seconds)\n    return [0.5] * 20_000"
    first = wire.body_of({"exercise": "slow", "sources": {"slow": source}})
    questions = [("", number, "f", (0.3,)) for number in range(1, 5)]
    worker, heard, begun = sandbox.worker(Output()), Heard(), time.monotonic()
    with pytest.raises(Overrun):
        worker.hear(wire.asking(first, [*questions, ("", 5, "f", (99.0,))]), heard, 1.0, 60.0)
    worker.end()
    assert [0, 1, 2, 3, 4] == [number for number, _ in heard]
    assert 2.2 < time.monotonic() - begun < 10


@pytest.mark.parametrize(
    ("pauses", "how"),
    [((99.0,), Overrun), ((0.1, 99.0), Overrun), ((0.6, 0.6, 0.6, 99.0), TooSlow)],
)
def test_one_that_hangs_is_told_from_many_that_are_slow(
    sandbox: Sandbox, pauses: tuple[float, ...], how: type[Exception]
) -> None:
    """Who has long been silent when the time for all is over is waited for; others are not."""
    source = "import time\ndef f(seconds): time.sleep(seconds)"
    first = wire.body_of({"exercise": "slow", "sources": {"slow": source}})
    questions = [("", number, "f", (pause,)) for number, pause in enumerate(pauses, 1)]
    worker = sandbox.worker(Output())
    with pytest.raises(how):
        worker.hear(wire.asking(first, questions), Heard(), 2.0, 1.9)
    worker.end()


def test_an_answer_too_long_is_refused(exercises: Any) -> None:
    """A return value that does not fit a message is refused by name, and the worker lives on."""
    exercise = exercises("def f():\n    return (0.1234567890123456789e-300,) * 49_000\n"
                         "def g():\n    return 1")  # fmt: skip
    assert "something too large" == exercise.ask("f")["refused"]
    assert 1 == exercise.ask("g")["answer"]


def test_memory_is_limited(exercises: Any) -> None:
    """An allocation beyond the limit is a MemoryError of the student's, and no more."""
    exercise = exercises("def f():\n    return len(bytearray(3 * 2**30))\ndef g():\n    return 1")
    assert "MemoryError" == exercise.ask("f")["raised"]["type"]
    assert 1 == exercise.ask("g")["answer"]


def test_nothing_of_the_kit_can_be_imported(exercises: Any) -> None:
    """The grader and whatever else is installed are out of reach; NumPy is not."""
    exercise = exercises(
        "def f(name):\n    try:\n        __import__(name)\n    except ImportError as error:\n"
        "        return type(error).__name__"
    )
    for name in ("grader", "grader.suites.lesson4.printed", "pytest", "click"):
        assert "ModuleNotFoundError" == exercise.ask("f", name)["answer"]
    for name in ("numpy.fft", "dataclasses", "statistics", "fractions"):
        assert exercise.ask("f", name)["answer"] is None


def test_a_worker_inherits_nothing(exercises: Any) -> None:
    """A worker has no environment, no descriptors but its own, and no input."""
    exercise = exercises(
        "import os, sys\n"
        "def f():\n"
        "    open_ones = []\n"
        "    for fd in range(60):\n"
        "        try: os.fstat(fd); open_ones.append(fd)\n"
        "        except OSError: pass\n"
        "    return [open_ones, dict(os.environ), sys.stdin.read(), len(sys.argv)]"
    )
    assert [[0, 1, 2, 3, 4], {}, ""] == wire.decode(exercise.ask("f")["answer"])[:3]


def test_isolation_is_said() -> None:
    """A sandbox knows how well its workers are isolated."""
    with Sandbox() as sandbox:
        assert sandbox.isolation in {"full", "limited"}


def test_a_helper_that_is_gone_is_our_fault() -> None:
    """Without its helper process the sandbox raises a fault of ours."""
    with Sandbox() as sandbox:
        os.kill(sandbox.helper.pid, signal.SIGKILL)
        with pytest.raises(SandboxFault):
            sandbox.worker(Output())


def test_nothing_outlives_a_judge_that_is_killed(tmp_path: Path) -> None:
    """When the judge dies without a word, its helper and workers die too."""
    script = (
        "from grader.sandbox.client import Output\n"
        "from grader.sandbox.sandbox import Sandbox\n"
        "sandbox = Sandbox()\n"
        "worker = sandbox.worker(Output())\n"
        "sandbox.helper.learn_process_ids()\n"
        "print(sandbox.helper.pid, worker.child.pid, sandbox.spare.child.pid, flush=True)\n"
        "worker.load('e', {'e': 'while True: pass'}, 60)\n"
    )
    judge = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert judge.stdout is not None
    pids = [int(pid) for pid in judge.stdout.readline().split()]
    judge.kill()
    judge.wait()
    judge.stdout.close()
    deadline = time.monotonic() + 5
    while any(_alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert [] == [pid for pid in pids if _alive(pid)]


def _alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("ahead", [True, False])
def test_a_worker_is_begun_ahead_only_if_asked(ahead: bool) -> None:
    """The next worker is forked while the last one is asked, unless a class keeps all busy."""
    with Sandbox(ahead=ahead) as sandbox:
        sandbox.worker(Output()).end()
        assert ahead == (sandbox.spare is not None)


def test_garbage_is_collected(exercises: Any) -> None:
    """Python collects garbage in a worker as anywhere else: a student's code may make much."""
    exercise = exercises("import gc\ndef enabled():\n    return gc.isenabled()\n")
    assert exercise.ask("enabled")["answer"] is True


def test_a_helper_that_nobody_used_ends_at_once() -> None:
    """Who grades nothing, after all, does not wait until the helper is warm."""
    sandbox = Sandbox()
    sandbox.close()
    assert -signal.SIGKILL == sandbox.helper._process.returncode


def test_a_helper_that_is_hung_up_on_ends_before_it_is_waited_for() -> None:
    """It goes with all its workers while the judge does something else; no other can be had."""
    with Sandbox() as sandbox:
        assert sandbox.isolation
        sandbox.hang_up()
        deadline = time.monotonic() + 5
        while _alive(sandbox.helper.pid) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert not _alive(sandbox.helper.pid)
        with pytest.raises(SandboxFault, match="does not answer"):
            sandbox.helper.fork()


@pytest.mark.parametrize("name", ["copy", "random", "signal", "statistics", "utils"])
def test_a_file_may_be_called_as_a_module_is(exercises: Any, name: str) -> None:
    """What the worker has loaded for itself does not come before a student's own file."""
    source = f"from {name} import double\ndef f(x):\n    import {name}\n    return {name}.double(x)"
    exercise = exercises(source, **{name: "def double(x):\n    return x + x"})
    assert {"id": 0, "answer": None} == exercise.loaded
    assert 3.0 == exercise.ask("f", 1.5)["answer"]


def test_a_module_that_was_hidden_is_there_again() -> None:
    """The next exercise of a worker finds what the last one's files came before."""
    copy, numpy = sys.modules["copy"], sys.modules["numpy"]
    files = SubmittedFiles({"copy": "N = 3", "numpy": "N = 3", "sys": "import numpy, copy, sys"})
    files.install()
    try:
        assert 3 == importlib.import_module("copy").N
        assert numpy is importlib.import_module("numpy")
        assert sys is importlib.import_module("sys")
    finally:
        files.remove()
    assert copy is importlib.import_module("copy")
