"""What strangers have packed is opened in the cage: what it costs, and whom, when it is hostile."""

import base64
import contextlib
import random
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from grader.handin.opener import Opener
from grader.handin.packed import READ_SECONDS, Lost, Opened
from grader.handin.places import SubmissionError
from grader.handin.submission import read_submission
from grader.lessons.lesson import Lesson
from grader.results.gradebook import Gradebook, StudentScore, read_gradebook
from grader.sandbox import helper
from grader.sandbox.client import WorkerLost
from grader.sandbox.listing import FILE_BYTES, Unreadable
from grader.sandbox.sandbox import Sandbox
from tests.helpers.classes import write_class
from tests.helpers.commands import GRADE
from tests.helpers.hostile import KINDS, TOO_LONG, lying_directory
from tests.helpers.packing import ANOTHER, SOURCE, notebook, put, targz, tarred, zipped

HONEST = ["ann", "bob", "cy"]
LONGEST = 200.0  # seconds for a class, on a busy machine too
SOONER = 2.0  # seconds, for those that would take longer
DAMAGES = 200
ENDS_ITSELF = """
import ast, os
parse = ast.parse
def end(text):
    os.abort() if "ABORT" in text else None
    return parse(text)
ast.parse = end
"""


# A class with hostile archives and notebooks in it.


@dataclass(frozen=True)
class Outcome:
    """What became of a class: how the command ended, and what each student got."""

    code: int
    book: Gradebook

    def student(self, name: str) -> StudentScore:
        """Return what one student got."""
        return {each.id: each for each in self.book.students}[name]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory, lesson4: Lesson) -> Outcome:
    """What became of a class of which most handed in something hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    write_class(folder / "class", lesson4, HONEST)
    for number, (name, (make, _)) in enumerate(KINDS.items()):
        put(folder / "class" / f"{number}.{name.partition('.')[2]}", make())
    command = [GRADE, "batch", "lesson4", "class", "--out", "out", "--allow-unconfined-code"]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=LONGEST, check=False)
    return Outcome(done.returncode, read_gradebook(folder / "out"))


def test_the_class_goes_on(outcome: Outcome, lesson4: Lesson) -> None:
    """Honest students have full score beside them; the command says that some are unreadable."""
    assert 1 == outcome.code
    assert len(HONEST) + len(KINDS) == len(outcome.book.students)
    assert {lesson4.max_score} == {outcome.student(name).score for name in HONEST}


@pytest.mark.parametrize("name", KINDS)
def test_hostile_archives_and_notebooks(name: str, outcome: Outcome) -> None:
    """Each costs its student alone, who is told why in one plain line, and none of it is ours."""
    student = outcome.student(str(list(KINDS).index(name)))
    assert ("unreadable", False) == (student.status, student.internal)
    assert re.search(KINDS[name][1], student.problem or "")


# One that is opened.


@pytest.mark.parametrize("name", KINDS)
def test_a_hostile_one_costs_seconds(
    tmp_path: Path, lesson4: Lesson, opener: Opener, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Opening one takes little longer than the limit says, and no memory of this process."""
    # Where time may run out it runs out sooner here; in a class it is as long as it always is.
    limit = SOONER if TOO_LONG in KINDS[name][1] else READ_SECONDS
    monkeypatch.setattr("grader.handin.packed.READ_SECONDS", limit)
    path = put(tmp_path / name, KINDS[name][0]())
    before, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    with pytest.raises(SubmissionError, match=KINDS[name][1]):
        read_submission(path, lesson4, opener=opener)
    assert time.monotonic() - begun < limit + 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10  # KiB


def test_a_size_that_is_only_claimed(opener: Opener) -> None:
    """A size that a zip claims is held against the cap before anything is unpacked."""
    with (
        opener.opened("zip", lying_directory(), "x.zip") as files,
        pytest.raises(Unreadable, match="is larger than 1 MiB"),
    ):
        files.read("error.py", FILE_BYTES)


def test_a_file_in_parts(opener: Opener) -> None:
    """A file that is longer than an answer may be comes whole."""
    content = random.Random(0).randbytes(FILE_BYTES)
    with opener.opened("tar", targz({"a": content, "b": ""}), "x.tar") as files:
        assert (content, b"") == (files.read("a", FILE_BYTES), files.read("b", FILE_BYTES))


@pytest.fixture
def aborting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    """An opener whose readers crash over some notebooks, as a parser with a bug would."""
    boot = f"{ENDS_ITSELF}\n{helper.BOOT_OF_READERS}"
    monkeypatch.setattr(helper, "BOOT_OF_READERS", boot)
    with contextlib.closing(Opener(ahead=False)) as opener:
        yield opener


def test_a_parser_that_crashes(tmp_path: Path, lesson4: Lesson, aborting: Opener) -> None:
    """A reader that crashes is one student's problem: the next notebook is read."""
    fine = put(tmp_path / "fine.ipynb", notebook(SOURCE))
    bad = put(tmp_path / "bad.ipynb", notebook(SOURCE, "ABORT = 1"))
    for _ in range(2):
        said = r"bad\.ipynb could not be read: it crashed Python \(SIG[A-Z]+\)"
        with pytest.raises(SubmissionError, match=said):
            read_submission(bad, lesson4, opener=aborting)
        assert {"prediction"} == set(read_submission(fine, lesson4, opener=aborting).sources)


def test_a_helper_that_died(tmp_path: Path, lesson4: Lesson) -> None:
    """Where the helper of the readers is gone, another one begins."""
    path = put(tmp_path / "fine.ipynb", notebook(SOURCE))
    with contextlib.closing(Opener(ahead=False)) as opener:
        read_submission(path, lesson4, opener=opener)
        assert opener.sandbox
        opener.sandbox.helper._process.kill()
        opener.sandbox.helper._process.wait()
        assert {"prediction"} == set(read_submission(path, lesson4, opener=opener).sources)


def test_a_sandbox_that_cannot_open(tmp_path: Path, lesson4: Lesson) -> None:
    """A sandbox that was begun for folders gives way to one that opens notebooks."""
    begun = Sandbox()
    with contextlib.closing(Opener(begun, ahead=False)) as opener:
        put(tmp_path / "folder" / "prediction.py", SOURCE)
        assert {"prediction"} == set(
            read_submission(tmp_path / "folder", lesson4, opener=opener).sources
        )
        assert opener.sandbox is begun
        path = put(tmp_path / "fine.ipynb", notebook(SOURCE))
        assert {"prediction"} == set(read_submission(path, lesson4, opener=opener).sources)
        assert begun.helper._process.returncode == -signal.SIGKILL


SPY = """
import os, socket
class Spy:
    def load(self):
        found = []
        for reach in (lambda: open("/etc/passwd"), lambda: socket.socket(), os.fork,
                      lambda: os.kill(os.getppid(), 0)):
            try:
                reach()
            except OSError:
                continue
            found.append("reached")
        return {"unopened": f"spied: {found}"}
worker.main(lambda first, packed: Spy())
"""


def test_a_reader_is_caged(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> None:
    """What takes over a reader reaches no more than what takes over another worker."""
    if sandbox.isolation != "full":
        pytest.skip("this machine cannot confine as well")
    monkeypatch.setattr(helper, "BOOT_OF_READERS", f"{helper.BEGIN}\n{SPY}")
    with (
        contextlib.closing(Opener(ahead=False)) as opener,
        pytest.raises(SubmissionError, match=re.escape("x.zip spied: []")),
        opener.opened("zip", b"", "x.zip"),
    ):
        pass


def test_this_process_parses_nothing(tmp_path: Path, lesson4: Lesson) -> None:
    """A process that reads a class's archives and notebooks never loads what unpacks them."""
    for name, content in {"a.zip": zipped, "b.tar.gz": targz}.items():
        put(tmp_path / name, content({"prediction.py": SOURCE}))
    put(tmp_path / "c.ipynb", notebook(SOURCE))
    code = (
        "import sys; from pathlib import Path; from grader.lessons.lesson import load_lesson; "
        "from grader.handin.submission import read_submission; lesson = load_lesson('lesson4')\n"
        "for path in Path().iterdir(): print(len(read_submission(path, lesson).sources))\n"
        "print({'tarfile', 'symtable', 'grader.sandbox.reader'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ["1", "1", "1", "set()"] == done.stdout.split()


# A reader that lies, as one that was taken over.


def text(content: bytes) -> str:
    """Return content as an answer gives it."""
    return base64.b64encode(content).decode()


@dataclass
class Liar:
    """A worker whose first answer and further ones are made up."""

    first: dict[str, Any]
    further: dict[str, Any] = field(default_factory=dict)

    def open(self, *_: object) -> dict[str, Any]:
        """Answer to what was sent."""
        return self.first

    def read(self, *_: object) -> dict[str, Any]:
        """Answer to all that follows."""
        if not self.further:
            raise WorkerLost("it was killed")
        return self.further


LIES: dict[str, dict[str, Any]] = {
    "nothing": {},
    "no content": {"size": 1},
    "no size": {"content": text(b"[]")},
    "a size of another kind": {"size": "2", "content": text(b"[]")},
    "a size below nothing": {"size": -1, "content": text(b"[]")},
    "a size beyond all": {"size": 1 << 62, "content": text(b"[]")},
    "content of another kind": {"size": 2, "content": [1]},
    "content that is not base64": {"size": 2, "content": "%%%%"},
    "less than it says": {"size": 9, "content": text(b"[]")},
    "not a list": {"size": 2, "content": text(b"{}")},
    "not JSON": {"size": 2, "content": text(b"[[")},
    "not paths": {"size": 3, "content": text(b"[1]")},
}


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("further", [{}, {"content": text(b"x" * 1000)}, {"content": ""}])
def test_lies(lie: str, further: dict[str, Any]) -> None:
    """Whatever a reader answers, it is a list of paths or its student's problem."""
    with pytest.raises(Lost, match=r"^(could not be read|has a list of files)"):
        Opened(Liar(LIES[lie], further), "zip")  # type: ignore[arg-type]


def test_a_text_of_a_reader_is_harmless() -> None:
    """What a reader says is shown in one short line."""
    with pytest.raises(Lost) as said:
        Opened(Liar({"unopened": "x\n\x1b[2J" * 99}), "zip")  # type: ignore[arg-type]
    assert str(said.value).isprintable()
    assert len(str(said.value)) <= 100


# What is damaged in any way.

SEEDS = {
    "x.zip": zipped({"prediction.py": SOURCE, "error.py": ANOTHER}),
    "x.tar": tarred({"prediction.py": SOURCE, "d/error.py": ANOTHER}),
    "x.tar.gz": targz({"prediction.py": SOURCE, "x" * 200: ANOTHER}),
    "x.ipynb": notebook("%matplotlib inline\nimport os", SOURCE, ANOTHER, "!ls\nx = [1]"),
}


def damaged(content: bytes, draw: random.Random) -> bytes:
    """Return content of which some bytes are changed, lost, doubled or moved."""
    damaged = bytearray(content)
    for _ in range(draw.randint(1, 6)):
        start = draw.randrange(len(damaged) + 1)
        end = start + draw.choice([1, 2, 4, 30, 512])
        match draw.randrange(5):
            case 0:
                damaged[start : start + 1] = draw.randbytes(1)
            case 1:
                del damaged[start:end]
            case 2:
                damaged[start:start] = damaged[start:end] * draw.choice([1, 2, 50])
            case 3:
                damaged[start : start + 4] = draw.choice([b"\xff" * 4, bytes(4), b"9999"])
            case _:
                other = draw.randrange(len(damaged) + 1)
                damaged[other:other] = damaged[start:end]
    return bytes(damaged)


@pytest.mark.parametrize("name", SEEDS)
def test_damage_through_the_reader(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """However one is damaged, it is read within its limits or refused in one line."""
    draw = random.Random(name)
    for _ in range(DAMAGES):
        path = put(tmp_path / name, damaged(SEEDS[name], draw))
        begun, refusal = time.monotonic(), ""
        try:
            submission = read_submission(path, lesson4, opener=opener)
        except SubmissionError as error:
            refusal = str(error)
        else:
            assert sum(map(len, submission.sources.values())) < FILE_BYTES
        assert refusal.isprintable()
        assert time.monotonic() - begun < READ_SECONDS + 2
