"""What the command line takes: names that are suggested and completed, numbers of seconds."""

import os

import click
import pytest

from grader.commands.parameters import ExerciseName, LessonName, Seconds, listing, suggestion
from grader.lessons.lesson import Lesson
from tests.helpers.commands import RunGrade

EXERCISES = [
    *("prediction", "error", "hot_cold_step", "weight_delta"),
    *("gradient_descent", "derivative", "alpha_update"),
]
HAS = f"the exercises are {', '.join(EXERCISES[:-1])} and {EXERCISES[-1]}"

OF = "it is an exercise of {}: name the lesson before it"
LESSONS = "the lessons are lesson4, lesson5, lesson6 and lesson7"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("hnt", "; did you mean hint?"),
        ("Lesson4", "; did you mean lesson4?"),
        ("RESET", "; did you mean reset?"),
        ("leson4", "; did you mean lesson4?"),
        ("lesson9", ""),
        ("lesson44", ""),
        ("lesson", ""),
        ("backpropagation", ""),
        ("", ""),
    ],
)
def test_suggestion(name: str, expected: str) -> None:
    """What is nearly a name, in any case, is asked about; what is like none is not.

    A name that differs in its number alone is not misspelt: it is another one.
    """
    assert expected == suggestion(name, ["hint", "lesson4", "reset"])


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], ""),
        (["lesson8"], "; the lesson is lesson8"),
        (["lesson8", "lesson9"], "; the lessons are lesson8 and lesson9"),
        (["a\x1b", "b", "c"], r"; the lessons are a\x1b, b and c"),
    ],
)
def test_listing(names: list[str], expected: str) -> None:
    """What there is is said in its order, however many there are, and shown harmless."""
    assert expected == listing(names, "lesson")


def test_lesson_name(lesson4: Lesson) -> None:
    """The name of a lesson stands for the lesson."""
    assert lesson4 == LessonName().convert("lesson4", None, None)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("leson4", "there is no lesson 'leson4'; did you mean lesson4?"),
        ("lesson9", f"there is no lesson 'lesson9'; {LESSONS}"),
        ("x", f"there is no lesson 'x'; {LESSONS}"),
        ("error.py", f"there is no lesson 'error.py'; {OF.format('lesson4')}"),
        ("../lesson4", "there is no lesson '../lesson4'; did you mean lesson4?"),
        ("\x1b[31m", rf"there is no lesson '\x1b[31m'; {LESSONS}"),
    ],
)
def test_unknown_lesson(name: str, message: str) -> None:
    """An unknown lesson is refused with the one it may have been meant to be, shown harmless."""
    with pytest.raises(click.UsageError) as refusal:
        LessonName().convert(name, None, None)
    assert message == refusal.value.message


@pytest.mark.parametrize("name", ["error", "error.py", "./error.py", "exercises/lesson4/error.py"])
def test_exercise_name(lesson4: Lesson, name: str) -> None:
    """An exercise can be named by its name or by its file, as a shell completes it."""
    assert lesson4.exercise("error") == ExerciseName(lesson4).convert(name, None, None)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("eror", "lesson4 has no exercise 'eror'; did you mean error?"),
        ("Weight_Delta", "lesson4 has no exercise 'Weight_Delta'; did you mean weight_delta?"),
        ("relu.py", f"lesson4 has no exercise 'relu.py'; {OF.format('lesson6')}"),
        ("x", f"lesson4 has no exercise 'x'; {HAS}"),
        ("", f"lesson4 has no exercise ''; {HAS}"),
    ],
)
def test_unknown_exercise(lesson4: Lesson, name: str, message: str) -> None:
    """An unknown exercise is refused with the one it may have been meant to be."""
    with pytest.raises(click.UsageError) as refusal:
        ExerciseName(lesson4).convert(name, None, None)
    assert message == refusal.value.message


@pytest.mark.parametrize(
    ("text", "seconds"), [("2", 2.0), ("0.01", 0.01), ("600", 600.0), ("5e-1", 0.5)]
)
def test_seconds(text: str, seconds: float) -> None:
    """Seconds are a number within the limits, both included."""
    assert seconds == Seconds(min=0.01, max=600).convert(text, None, None)


@pytest.mark.parametrize(
    "text", ["nan", "-nan", "NaN", "inf", "-inf", "-1", "0", "0.009", "1e9", "two", "", "2s"]
)
def test_no_seconds(text: str) -> None:
    """What is not a number, no time at all or an absurdly long one is refused."""
    with pytest.raises(click.BadParameter):
        Seconds(min=0.01, max=600).convert(text, None, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("grade lesson4", ["lesson4"]),
        ("grade h", ["hint"]),
        ("grade lesson4 er", ["error"]),
        ("grade lesson4 error ", EXERCISES),
        ("grade hint lesson4", ["lesson4"]),
        ("grade hint lesson4 ", EXERCISES),
        ("grade reset lesson4 w", ["weight_delta"]),
        ("grade verify lesson4", ["lesson4"]),
        ("grade hint nonsense w", []),
        ("grade lesson4 nonsense", []),
        ("grade lesson4 --se", ["--seed"]),
    ],
)
def test_shell_completion(run_grade: RunGrade, line: str, expected: list[str]) -> None:
    """The shell completes commands, lessons, and the exercises of the lesson that is named."""
    words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1)}
    offered = run_grade(env={**os.environ, **words, "_GRADE_COMPLETE": "bash_complete"})
    assert (0, "") == (offered.returncode, offered.stderr)
    assert [f"plain,{name}" for name in expected] == offered.stdout.split()


def test_shell_completion_offers_lessons_first(run_grade: RunGrade) -> None:
    """With nothing typed yet the shell offers the lessons and then the commands."""
    words = {"COMP_WORDS": "grade ", "COMP_CWORD": "1", "_GRADE_COMPLETE": "bash_complete"}
    offered = run_grade(env={**os.environ, **words}).stdout.split()
    assert "plain,lesson4" == offered[0]
    assert {"plain,init", "plain,hint", "plain,reset", "plain,list"} <= set(offered)


@pytest.mark.parametrize(
    "words",
    [
        ("batch", "lesson4", "class", "--out", ""),
        ("batch", "lesson4", "", "--out", "out"),
        ("lesson4", "--submission", ""),
        ("show", "", "ann"),
        ("export", "canvas", "", "-o", "new.csv"),
        ("export", "junit", "out", "-o", ""),
        ("page", ""),
    ],
)
def test_empty_paths(run_grade: RunGrade, words: tuple[str, ...]) -> None:
    """A path that an unset variable left empty is refused, and not taken for this folder."""
    refused = run_grade(*words)
    assert 2 == refused.returncode
    assert "it is empty: name a path, or . for the current folder" in refused.stderr
