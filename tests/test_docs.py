"""The documents tell the truth: what they show is what happens."""

import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from grader.checking.shared import BUDGET_CALLS
from grader.commands.cli import COMMANDS, cli
from grader.handin.packed import READ_SECONDS
from grader.handin.search import MAX_NAMED_BYTES, MOST_NAMED, MOST_PACKED, PACKED_SECONDS
from grader.handin.submission import ARCHIVE_BYTES, MAX_BESIDE_BYTES, MAX_FILES, NOTEBOOK_BYTES
from grader.lessons.lesson import CALL_SECONDS, Lesson, lesson_names
from grader.sandbox import wire
from grader.sandbox.archives import MAX_MEMBERS, TAR_HEADER_BYTES, UNPACKED_BYTES, UNPACKED_RATIO
from grader.sandbox.client import OUTPUT_BYTES
from grader.sandbox.confine import Limits
from grader.sandbox.deadline import MOST_TIMES
from grader.sandbox.helper import START_SECONDS
from grader.sandbox.listing import FILE_BYTES
from grader.sandbox.notebooks import CODE_CHARACTERS, MAX_CELLS
from grader.sandbox.slicing import MAX_STATEMENTS
from tests.helpers.commands import GRADE, RunGrade
from tests.helpers.documents import DOCUMENTS, ROOT, mentioned_commands, shown_commands
from tests.helpers.kits import make_kit

README = (ROOT / "README.md").read_text("utf-8")
ABSOLUTE_ERROR = """
def squared_error(pred, goal_pred):
    return abs(pred - goal_pred)


def mean_squared_error(preds, goal_preds):
    return abs(preds - goal_preds).mean()
"""


PRACTICE = (ROOT / "grader" / "practice" / "README.md").read_text("utf-8")
# Where outputs are shown: each is held to what really happens by a test below.
OUTPUTS = {
    "$ pip install . && grade lesson4 --submission solutions/lesson4": README,
    "$ grade lesson4 error": PRACTICE,
    "lesson4  ■□■□□□□  2 of 7 done                           checked 14:02:11, 0.09 s": PRACTICE,
}


def shown_behind(command: str) -> str:
    """Return the output that a document shows behind a command, to the end of the block."""
    block = OUTPUTS[command].split(f"{command}\n", 1)[1]
    return block.split("```", 1)[0]


def test_every_output_shown_is_held_to_what_happens() -> None:
    """No document shows an output that no test compares with the real one."""
    found = {}
    for document in (path.read_text("utf-8") for path in DOCUMENTS):
        for block in re.findall(r"^```console\n(.*?)^```", document, re.MULTILINE | re.DOTALL):
            lines = re.sub(r"\\\n\s*", "", block).splitlines()
            if [line for line in lines if not line.startswith("$ ")]:
                found[lines[0]] = document
    assert found == OUTPUTS


def test_the_first_screen_shows_real_output(run_grade: RunGrade) -> None:
    """Grading the solutions prints what the README's first screen shows."""
    done = run_grade("lesson4", "--submission", "solutions/lesson4", cwd=ROOT)
    expected = shown_behind("$ pip install . && grade lesson4 --submission solutions/lesson4")
    assert (0, expected) == (done.returncode, done.stdout)


def test_the_failure_shown_is_real(run_grade: RunGrade, tmp_path: Path) -> None:
    """A forgotten square is told as the document on practice shows it."""
    run_grade("init", ".")
    (tmp_path / "exercises" / "lesson4" / "error.py").write_text(ABSOLUTE_ERROR)
    assert shown_behind("$ grade lesson4 error") == run_grade("lesson4", "error").stdout


ALPHA_FORGOTTEN = """def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), 1)
    return pairs
"""


def test_the_watch_shown_is_real(run_grade: RunGrade, tmp_path: Path, lesson4: Lesson) -> None:
    """A forgotten alpha is watched as the document on practice shows it, times aside."""
    run_grade("init", ".")
    folder = tmp_path / "exercises" / "lesson4"
    for name in ("prediction", "hot_cold_step"):
        shutil.copy(lesson4.solution(lesson4.exercise(name)), folder)
    (folder / "alpha_update.py").write_text(ALPHA_FORGOTTEN)
    run_grade("lesson4")
    watch = subprocess.Popen(
        [GRADE, "watch", "lesson4", "alpha_update"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert watch.stdout
        seen = ""
        for line in watch.stdout:
            if line == "Save a file and it is checked.\n":
                break
            seen += line
    finally:
        watch.kill()
        watch.communicate()
    shown = PRACTICE.split("shows the exercise at hand:\n\n```console\n", 1)[1].split("```", 1)[0]
    times = re.compile(r"checked \d\d:\d\d:\d\d, \d\.\d\d s")
    assert times.sub("", shown) == times.sub("", seen)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_in_the_readme(name: str) -> None:
    """Every command is mentioned, and has help."""
    command = cli.get_command(click.Context(cli), name)
    assert f"grade {name}" in README
    assert command
    assert command.help


def test_the_lessons_are_in_the_readme() -> None:
    """The README names every lesson, and the changelog too."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    for name in lesson_names():
        assert name in README
        assert name.replace("lesson", "") in changelog


SHOWN = [
    pytest.param(arguments, id=f"{path.name}: grade {' '.join(arguments)}")
    for path in DOCUMENTS
    for arguments in shown_commands(path.read_text("utf-8"))
]
MENTIONED = [
    pytest.param(arguments, id=f"{path.name}: grade {' '.join(arguments)}")
    for path in DOCUMENTS
    for arguments in mentioned_commands(path.read_text("utf-8"))
]


def resolved(arguments: list[str]) -> tuple[click.Command, list[str]]:
    """Return the command that arguments name, at whatever depth, and the arguments left for it."""
    command: click.Command = cli
    while isinstance(command, click.Group) and arguments and not arguments[0].startswith("-"):
        found = command.get_command(click.Context(command), arguments[0])
        assert found, f"there is no command {arguments[0]}"
        command, arguments = found, arguments[1:]
    return command, arguments


def make_files(folder: Path, names: list[str]) -> None:
    """Make a file or folder of each name that could be one, as a reader who types it has them."""
    for name in names:
        path = folder / name
        if path.suffix and "://" not in name:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        elif not name.startswith("-") and "://" not in name:
            path.mkdir(parents=True, exist_ok=True)


@pytest.mark.parametrize("arguments", SHOWN)
def test_every_command_shown_can_be_typed(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each line to be typed names a command, and gives it arguments and options that it takes."""
    make_files(tmp_path, arguments)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    if "--kit" in arguments:
        kit = make_kit(tmp_path / arguments[arguments.index("--kit") + 1], "lesson8")
        monkeypatch.setenv("GRADE_KIT", str(kit))
    command, rest = resolved(arguments)
    assert not isinstance(command, click.Group)
    # Below the group's own context: click remembers the names of the help option that it finds.
    with command.make_context(
        "grade", rest, parent=cli.make_context("grade", [], resilient_parsing=True)
    ):
        pass  # it would raise UsageError


def unknown_options(arguments: list[str]) -> set[str]:
    """Return the options among arguments that the command they name does not have."""
    command, rest = resolved(arguments)
    known = {option for parameter in command.params for option in parameter.opts}
    return {word for word in rest if word.startswith("-")} - known - {"-h", "--help"}


@pytest.mark.parametrize("arguments", MENTIONED)
def test_every_command_mentioned_exists(arguments: list[str]) -> None:
    """Each command that a sentence mentions exists, with the options that it mentions."""
    assert set() == unknown_options(arguments)


def test_what_does_not_exist_is_noticed() -> None:
    """A command or an option that is not there, or is somebody else's, does not pass."""
    assert {"--retries", "--mutants"} == unknown_options(["batch", "--retries", "--mutants"])
    with pytest.raises(AssertionError, match="there is no command weigh"):
        resolved(["weigh", "lesson4"])


def test_commands_are_found_in_the_documents() -> None:
    """A line to be typed is read as a shell reads it, and a document's lines are all found."""
    typed = '$ grade lesson4 \\\n    -o "a b"  # why\nlesson4  a b\n$ pip install . && grade list\n'
    assert [["lesson4", "-o", "a b"], ["list"]] == shown_commands(typed)
    for document in DOCUMENTS:
        text = document.read_text("utf-8")
        prompts = re.findall(r"^\$ .*\bgrade\b", text, re.MULTILINE)
        assert len(prompts) <= len(shown_commands(text)), document


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_links_lead_somewhere(document: Path) -> None:
    """Every link to a file of the repository leads to one."""
    links = re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8"))
    assert [] == [link for link in links if not (document.parent / link).exists()]


@pytest.mark.parametrize("readme", sorted((ROOT / "grader").rglob("*.md")), ids=str)
def test_every_document_is_found_from_the_readme(readme: Path) -> None:
    """The README leads to the document of each folder."""
    assert f"]({readme.relative_to(ROOT).as_posix()})" in README


LIMITS = {
    "one call": f"{CALL_SECONDS:g} s (`--timeout`)",
    "the same, where": f"{MOST_TIMES} such times ({MOST_TIMES * CALL_SECONDS:g} s)",
    "all calls of": f"{BUDGET_CALLS} such times ({BUDGET_CALLS * CALL_SECONDS:g} s)",
    "processor time": f"{Limits().cpu_seconds} s",
    "address space": f"{Limits().memory_bytes >> 20} MiB",
    "size of a written file": f"{Limits().file_bytes} bytes",
    "open descriptors": f"{Limits().descriptors}",
    "processes and threads": f"{Limits().processes}",
    "an answer on the wire": f"{wire.ANSWER_BYTES >> 20} MiB",
    "values in an answer": f"{wire.MAX_VALUES}, {wire.MAX_DEPTH}",
    "an integer": f"{wire.MAX_INTEGER_BITS} bits",
    "a text": f"{wire.MAX_TEXT} characters",
    "what is printed": f"{OUTPUT_BYTES >> 10} KiB",
    "a submitted file": f"{FILE_BYTES >> 20} MiB",
    "other files": f"{MAX_FILES}, {MAX_BESIDE_BYTES >> 20} MiB together",
    "an archive": f"{ARCHIVE_BYTES >> 20} MiB",
    "members of": f"{MAX_MEMBERS}",
    "a header of a tar": f"{TAR_HEADER_BYTES >> 10} KiB",
    "what is unpacked": f"{UNPACKED_BYTES >> 20} MiB, {UNPACKED_RATIO} times its size",
    "a notebook": f"{NOTEBOOK_BYTES >> 20} MiB",
    "one archive or notebook, opened and read": f"{READ_SECONDS:g} s",
    "all archives and notebooks": f"{MOST_PACKED}, {PACKED_SECONDS:g} s together",
    "files with exercises' names": f"{MOST_NAMED}, {MAX_NAMED_BYTES >> 20} MiB together",
    "code in a notebook": (
        f"{MAX_CELLS} cells, {CODE_CHARACTERS} characters, {MAX_STATEMENTS} statements"
    ),
    "keys of a dict": f"{wire.MAX_KEYS}",
    "a worker's or helper's start": f"{START_SECONDS:g} s",
}


@pytest.mark.parametrize("limit", LIMITS)
def test_every_limit_is_told_as_it_is(limit: str) -> None:
    """SECURITY.md has a line for every limit, with the number that is in force."""
    lines = (ROOT / "SECURITY.md").read_text("utf-8").splitlines()
    (row,) = [line for line in lines if line.startswith(f"| {limit}")]
    assert LIMITS[limit] == row.split("|")[2].strip()
