"""How a report looks on a screen: 80 columns, colours on a terminal only, nothing hostile."""

import contextlib
import os
import pty
import re
import termios
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from grader.commands.terminal import report_text
from grader.commands.view import overview
from grader.results.report import (
    STILL_TO_DO,
    Check,
    Diagnosis,
    ExerciseReport,
    Outcome,
    Report,
    Status,
)
from grader.results.wording import OUTPUT_LINES, points
from tests.helpers.commands import RunGrade

Shown = Callable[..., str]
GradeSources = Callable[..., Report]
SHA256 = "0" * 64
STYLE = re.compile(r"\x1b\[[0-9;]*m")
COLOUR = re.compile(r"\x1b\[(?:[0-9;]*;)?[34][0-9]")
HOSTILE = "\x1b[31m\x1b]0;owned\x07[bold red]x[/bold red] :smile: \r14 of 14\x08\u202e\x9b2J"
HARMLESS = r"\x1b[31m\x1b]0;owned\x07[bold red]x[/bold red] :smile: \r14 of 14\x08\u202e\x9b2J"
RIGHT = "def neural_network(my_input, weight): return my_input * weight\n"


def exercise(
    status: Status,
    *checks: tuple[str, str],
    name: str = "error",
    output: str = "",
    to_do: tuple[str, ...] = (),
) -> ExerciseReport:
    """Return the report of an exercise of 2 points; checks are titles and messages.

    `to_do` are the titles of checks that met something not written yet.
    """
    outcome = Outcome.PASSED if status is Status.PASSED else Outcome.ERROR
    made = tuple(
        Check(
            f"check{number}",
            title,
            outcome if message else Outcome.PASSED,
            message,
            0.0,
            Status.TODO if title in to_do else status,
        )
        for number, (title, message) in enumerate(checks)
    )
    return ExerciseReport(name, "Compare", status, 1.0, 2.0, made, output)


def report(*exercises: ExerciseReport, submission: str = "jdoe") -> Report:
    """Return the report of a submission."""
    said = ("0.1.0", "lesson4", submission, SHA256, SHA256, "seed", "2026-11-20T12:00:00Z")
    return Report(*said, "limited", exercises)


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what in the surroundings of the tests has a say in how a screen looks."""
    for name in ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Return what is printed for a report, held to 80 columns of a wider screen."""
    monkeypatch.setenv("COLUMNS", "200")

    def run(*exercises: ExerciseReport, submission: str = "jdoe") -> str:
        text = report_text(report(*exercises, submission=submission))
        lines = [line for line in text.splitlines() if not line.startswith("A hint: grade hint ")]
        assert 80 >= max(map(cell_len, lines))
        return text

    return run


@pytest.fixture
def on_terminal(start_grade: RunGrade) -> Callable[..., str]:
    """Return what `grade` writes on a terminal, on stdout and stderr together."""

    def run(*arguments: object, columns: int = 200, **environment: str) -> str:
        screen, keyboard = pty.openpty()
        termios.tcsetwinsize(keyboard, (24, columns))
        streams = {"stdin": keyboard, "stdout": keyboard, "stderr": keyboard}
        try:
            start_grade(*arguments, capture_output=False, env=os.environ | environment, **streams)
        finally:
            os.close(keyboard)
        written = b""
        with contextlib.suppress(OSError):  # how Linux says that there is no more
            while data := os.read(screen, 4096):
                written += data
        os.close(screen)
        return written.decode()

    return run


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        (Status.PASSED, "passed"),
        (Status.FAILED, "FAILED"),
        (Status.TODO, "to do"),
        (Status.MISSING, "missing"),
        (Status.BROKEN, "BROKEN"),
        (Status.TIMEOUT, "TIMEOUT"),
        (Status.CRASHED, "CRASHED"),
        (Status.INTERNAL, "OUR FAULT"),
    ],
)
def test_every_status_has_its_word(shown: Shown, status: Status, mark: str) -> None:
    """The first line of an exercise says in words what came of it: points, checks, name, title."""
    line = shown(exercise(status, ("Title.", "message"))).splitlines()[2]
    passed = int(status is Status.PASSED)
    assert [
        *mark.split(),
        "?/2" if status is Status.INTERNAL else "1/2",
        str(passed),
        "of",
        "1",
        "checks",
        "error",
        "Compare",
    ] == line.split()


@pytest.mark.parametrize(
    ("score", "text"), [(0.0, "0"), (1.0, "1"), (1 / 3, "0.33"), (14.0, "14"), (9.5, "9.5")]
)
def test_points(score: float, text: str) -> None:
    """Points are whole or have at most two decimals."""
    assert text == points(score)


def test_first_mistake_only(shown: Shown) -> None:
    """Of what failed, the first check is shown: what it asks for and all lines of its message."""
    text = shown(
        exercise(
            Status.FAILED,
            ("Right.", ""),
            ("First.", "one\ntwo"),
            ("Second.", "three"),
            ("Third.", ""),
        )
    )
    assert "          First.\n          one\n          two\n\n" in text
    assert not re.search("Right|Second|Third|three", text)


def test_mistake_goes_before_what_is_to_do(shown: Shown) -> None:
    """In an exercise with a mistake it is shown, not what is still to do."""
    checks = ("Later.", f"{STILL_TO_DO}x"), ("Now.", "wrong")
    text = shown(exercise(Status.FAILED, *checks, to_do=("Later.",)))
    assert "          Now.\n          wrong\n\n" in text
    assert STILL_TO_DO not in text


def test_what_a_message_says_decides_nothing(shown: Shown) -> None:
    """A mistake whose message reads like something still to do is shown as the mistake it is."""
    text = shown(exercise(Status.FAILED, ("First.", f"{STILL_TO_DO}x"), ("Now.", "wrong")))
    assert "          First.\n          still to do: x\n\n" in text


def test_all_that_is_to_do(shown: Shown) -> None:
    """Where something is only not written yet, each thing to do is shown once, in file order."""
    made = exercise(Status.TODO, ("Title.", "b"), ("Title.", "a"), ("Title.", "b"))
    checks = [
        replace(check, file="error.py", line=line)
        for check, line in zip(made.checks, (9, 3, 9), strict=True)
    ]
    text = shown(replace(made, checks=tuple(checks)))
    assert "          a\n          b\n\n" in text


def test_sum_and_hint(shown: Shown) -> None:
    """The last line sums up, and names the first exercise that is not solved for a hint."""
    passed, failed = exercise(Status.PASSED), exercise(Status.FAILED, ("T.", "m"), name="slope")
    assert shown(passed, passed).endswith("\n2 of 4 points. All passed.\n")
    last = shown(passed, failed, passed).splitlines()[-1]
    assert "3 of 6 points. A hint: grade hint lesson4 slope" == last


@pytest.mark.parametrize(
    ("lines", "more"),
    [(OUTPUT_LINES, None), (OUTPUT_LINES + 1, 1), (OUTPUT_LINES + 900, 900)],
)
def test_output_is_cut(shown: Shown, lines: int, more: int | None) -> None:
    """The first lines that were printed are shown, marked as such, and how many more there are."""
    output = "".join(f"line {number}\n" for number in range(lines))
    text = shown(exercise(Status.PASSED, output=output))
    printed = [line.strip() for line in text.splitlines() if line.strip().startswith("| ")]
    assert [f"| line {number}" for number in range(OUTPUT_LINES)] == printed[:OUTPUT_LINES]
    assert ([] if more is None else [f"| … and {more} more line{'s' * (more > 1)}"]) == printed[
        OUTPUT_LINES:
    ]


def test_long_line_of_output_is_cut(shown: Shown) -> None:
    """However long a line is, what was printed takes only a few lines of the screen."""
    text = shown(exercise(Status.PASSED, output="no end of it " * 5000))
    assert 20 >= len(text.splitlines())


@pytest.mark.parametrize(
    "text", ["x" * 500, "word " * 100, "長い行" * 100, "e\u0301" * 300, "\t" * 60, "🎓" * 99]
)
def test_long_texts_stay_within_80_columns(shown: Shown, text: str) -> None:
    """Long words, wide letters and tabs are broken at 80 columns, wherever they stand."""
    made = exercise(Status.FAILED, (text, text), name="x" * 60, output=text)
    assert "FAILED" in shown(made, submission=text)


def test_hostile_texts_are_shown_harmless(shown: Shown) -> None:
    """Escape sequences, carriage returns and markup are shown as they are written, everywhere."""
    text = shown(exercise(Status.FAILED, (HOSTILE, HOSTILE), output=HOSTILE), submission=HOSTILE)
    assert 4 == "".join(line.strip("| ") for line in text.split("\n")).replace(" ", "").count(
        HARMLESS.replace(" ", "")
    )
    assert set() == set(text) & set("\x1b\r\x07\x08\u202e\x9b")


def test_hostile_answers_are_shown_harmless(grade_sources: GradeSources) -> None:
    """What a student's code prints, raises, returns or is named steers no terminal."""
    text = repr(HOSTILE)
    sources = [
        f"print({text})\ndef neural_network(*_): raise ValueError({text})",
        f"def neural_network(*_): return {text}",
        f"E = type({text}, (Exception,), {{}})\nraise E({text})",
    ]
    screen = "".join(report_text(grade_sources(prediction=source)) for source in sources)
    assert screen.count("owned") > 3
    assert set() == set(screen) & set("\x1b\r\x07\x08\u202e\x9b")


@pytest.mark.parametrize("columns", [200, 80])
def test_colours_on_a_terminal(
    on_terminal: Callable[..., str], tmp_path: Path, columns: int
) -> None:
    """On a terminal there are colours, and however wide it is at most 80 columns are used."""
    (tmp_path / "prediction.py").write_text(f"{RIGHT}print('word ' * 100)")
    screen = on_terminal("lesson4", "prediction", "--submission", ".", columns=columns)
    assert "\x1b[32mpassed" in screen
    assert 80 >= max(map(len, STYLE.sub("", screen).splitlines()))
    assert "\x1b" not in STYLE.sub("", screen)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_no_colours_where_not_wanted(
    on_terminal: Callable[..., str], tmp_path: Path, environment: dict[str, str]
) -> None:
    """With NO_COLOR, or on a terminal that has none, there are no colours."""
    (tmp_path / "prediction.py").write_text(RIGHT)
    screen = on_terminal("lesson4", "prediction", "--submission", ".", **environment)
    assert "1 of 1 points. All passed." in STYLE.sub("", screen)
    assert COLOUR.search(screen) is None


def test_no_escape_sequences_in_a_file(run_grade: RunGrade, tmp_path: Path) -> None:
    """Where stdout is no terminal there are no colours, though the terminal has them."""
    (tmp_path / "prediction.py").write_text(RIGHT)
    assert "\x1b" not in run_grade("lesson4", "prediction", "--submission", ".").stdout


@pytest.mark.parametrize("name", ["\x1b[31mred", "\x1b]0;owned\x07", "\u202egnp.x"], ids=ascii)
@pytest.mark.parametrize("made", [True, False], ids=["empty", "nowhere"])
def test_hostile_folder_names_are_shown_harmless(
    on_terminal: Callable[..., str], tmp_path: Path, name: str, made: bool
) -> None:
    """The name of a folder that cannot be graded steers no terminal either."""
    if made:
        (tmp_path / name).mkdir()
    screen = on_terminal("lesson4", "--submission", name)
    assert screen.startswith("grade: ")
    assert set() == set(screen) & set("\x1b\x07\u202e")


def test_diagnosis_below_what_is_wrong(shown: Shown) -> None:
    """The mistake that was found stands below what is wrong, whole, wrapped and indented."""
    advice = "first " * 70 + "last.\nA second paragraph."
    failed = exercise(Status.FAILED, ("Title.", "message"), output="printed")
    found = Diagnosis("sign_lost", "The sign was lost.", advice, 'How, "Why?"')
    lines = shown(replace(failed, diagnosis=found)).splitlines()
    said = [line.strip() for line in lines if line.startswith(" " * 10)]
    assert ["Title.", "message", "Diagnosis: The sign was lost."] == said[:3]
    assert [*["first"] * 70, "last."] == " ".join(said[3:-4]).split()
    assert ["A second paragraph.", 'See: How, "Why?"', "It printed:", "| printed"] == said[-4:]


def test_no_diagnosis(shown: Shown) -> None:
    """Where no mistake was found nothing is said of any."""
    assert "Diagnosis" not in shown(exercise(Status.FAILED, ("Title.", "message")))


FAILED = exercise(Status.FAILED, ("First.", "one"), ("Second.", "two"), name="failed")
TO_DO = replace(exercise(Status.TODO, ("T.", "to write"), to_do=("T.",)), score=0.0)
DONE = exercise(Status.PASSED, ("Right.", ""), name="done")


def seen(*exercises: ExerciseReport) -> list[str]:
    """Return the lines of a whole lesson, as they are shown when nothing is asked for."""
    made = report(*exercises)
    return report_text(made, overview(made)).splitlines()


def test_a_lesson_nobody_began() -> None:
    """An untouched lesson has a line an exercise, and where to begin."""
    lines = seen(*[TO_DO] * 7)
    assert 11 == len(lines)
    assert "0 of 14 points. 0 of 7 done. Begin with error.py" == lines[-1]


def test_the_first_unsolved_alone() -> None:
    """Of a lesson only the first unsolved exercise is told, and how to see the others."""
    lines = seen(DONE, FAILED, replace(FAILED, name="later"))
    assert 1 == sum("First." in line for line in lines)
    assert "failed    failed.py" in lines
    assert [
        "3 of 6 points. 1 of 3 done. A hint: grade hint lesson4 failed",
        "What is wrong elsewhere: grade lesson4 -v",
    ] == lines[-2:]


@pytest.mark.parametrize("exercises", [1, 7, 8])
def test_a_lesson_fits_a_screen(exercises: int) -> None:
    """However much there is to tell, a lesson takes 24 lines with the shell's prompt."""
    long = exercise(Status.FAILED, ("word " * 90, "text " * 90), name="long", output="x\n" * 50)
    found = Diagnosis("sign_lost", "The sign was lost.", "much advice " * 60, 'How, "Why?"')
    lines = seen(replace(long, diagnosis=found), *[FAILED] * (exercises - 1))
    assert 23 >= len(lines)
    assert "          … all of it: grade lesson4 long" in lines


def test_functions_that_are_right_are_named(grade_sources: GradeSources) -> None:
    """Beside what is wrong stands which functions are right, and where the wrong one is."""
    source = (
        "def mean_squared_error(preds, goals): return ((preds - goals) ** 2).mean()\n\n\n"
        "def squared_error(pred, goal_pred): return pred - goal_pred\n"
    )
    graded = grade_sources(error=source)
    assert ("mean_squared_error",) == graded.exercises[0].right
    assert "          Right so far: mean_squared_error.\n" in report_text(graded)


def test_places_are_links(on_terminal: Callable[..., str], tmp_path: Path) -> None:
    """A place is `path:line`, and a link where the terminal knows links."""
    folder = tmp_path / "a b"
    folder.mkdir()
    (folder / "prediction.py").write_text("\ndef neural_network(a, b):\n    return c\n")
    screen = on_terminal("lesson4", "prediction", "--submission", "a b")
    assert "a b/prediction.py:3\x1b]8;;\x1b\\" in screen
    assert f"file://{tmp_path}/a%20b/prediction.py\x1b\\" in screen
