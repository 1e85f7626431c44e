"""Leaks: a text that tells what is due is found, one that a document prints is none."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.authors.leaks import leaks_in_messages, leaks_in_texts, secrets
from grader.handin.submission import Submission
from grader.judge.diagnosis import diagnose
from grader.judge.options import Options
from grader.judge.plan import Examined, all_heard
from grader.judge.replay import WrongSolution
from grader.judge.run import grade_watched
from grader.lessons.lesson import Explanation, Lesson
from grader.sandbox.sandbox import Sandbox
from tests.helpers.examining import checks_of

# What is due: 0.3025, which a document prints, and 53.29, 144.0, 4.0 and 10.8241.
SUITE = '''
def test_knob(student, reference):
    """{title}"""
    answer = student.squared_error(0.25, 0.8)
    if answer.value != reference.squared_error(0.25, 0.8):
        raise answer.is_not(f"{knob}")

def test_other(student, reference):
    """Other numbers are right too."""
    answer, due = student.squared_error(8.55, 1.25), reference.squared_error(8.55, 1.25)
    if answer.value != due:
        raise answer.is_not(f"{other}")

def test_more(student, reference):
    """What is due to one question is asked in another."""
    for pred, goal_pred in ((13.0, 1.0), (2.5, 0.5)):
        student.squared_error(pred, goal_pred)
    answer = student.squared_error(53.29, 50.0)
    if answer.value != reference.squared_error(53.29, 50.0):
        raise answer.is_not(f"{more}")
'''
ADVICE = '"""{title}\n\n{advice}\n\nDocument: How, "Why?"\n"""\n'
WRONG = "def squared_error(pred, goal_pred): return {}\ndef mean_squared_error(*_): return 0.0\n"


@pytest.fixture
def own(lesson4: Lesson, tmp_path: Path) -> Lesson:
    """A lesson with one exercise, that a test writes what it likes into."""
    exercise = replace(lesson4.exercise("error"), hints=("Subtract.",), explanation=None)
    (tmp_path / "traces").mkdir()
    (tmp_path / "traces" / "T1.txt").write_text("Error: 0.3025\n", "utf-8")
    (tmp_path / "misconceptions" / "error").mkdir(parents=True)
    return replace(lesson4, exercises=(exercise,), suites=tmp_path)


def write(own: Lesson, **said: str) -> None:
    """Write the suite, with what it says."""
    said = {"title": "It is right.", "knob": "wrong", "other": "wrong", "more": "wrong"} | said
    text = SUITE.format(**said)
    own.suite(own.exercises[0]).write_text(text, "utf-8")


def leaks(own: Lesson, wrong: WrongSolution) -> list[str]:
    """Return the lines on what is said of a wrong solution."""
    exercise = own.exercises[0]
    checks = checks_of(own, exercise, wrong)
    diagnosis = diagnose(own, exercise, all_heard(checks))
    return list(leaks_in_messages(own, exercise, checks, diagnosis))


def told(own: Lesson, answer: str = "7.5") -> list[str]:
    """Return what is told to who gives this answer."""
    source = compile(WRONG.format(answer), "wrong", "exec")
    lines = leaks(own, WrongSolution("wrong", source, False))
    return [line.removeprefix("lesson4 error: ") for line in lines]


@pytest.mark.parametrize(
    "other",
    [
        "It is {due}, not that.",
        "It is 53.29.",
        "It is {due:.3f}.",
        "It is {due:.8f}.",
        "It is {due:.1f}.",
        "It is {due:e}.",
        "It is {due:.2e}.",
        "first line\\nbetween 1 and {due!r}",
        "{[due]}",
        "due={due};",
    ],
)
def test_message_that_tells(own: Lesson, other: str) -> None:
    """An expected number in a message is found in any usual rendering of it."""
    write(own, other=other)
    (line,) = told(own)
    assert line.startswith("test_other tells 5")
    assert line.endswith(", which is due")


@pytest.mark.parametrize(
    "text",
    [
        "wrong",
        "It is too small.",
        "It is not {due + 1}.",
        "That is 8.55, as it was given.",
        "It is 7.5 and ought not to be.",
        "In value 53 of 60: its shape is (53, 1).",
        "The first 53 are right.",
        "It is 4.0, or 100.",  # so short that it stands for anything
        "In value 144 of 200.",
        "{due:.1e}",
        "layer_53.29x and v53.29",  # a name, no number
    ],
)
def test_message_that_does_not_tell(own: Lesson, text: str) -> None:
    """What was asked or answered, places, counts and other numbers tell nothing."""
    write(own, other=text)
    assert [] == told(own)


def test_printed_numbers_may_be_told(own: Lesson) -> None:
    """What a document prints may be said, and also with fewer digits, or with all of them."""
    (own.suites / "traces" / "T2.txt").write_text("53.29\n", "utf-8")
    write(own, knob="The document prints 0.3025, about 0.303.", other="It is {due!r}.")
    assert [] == told(own)


def test_question_that_tells_of_another(own: Lesson) -> None:
    """What is due may be named in a message if its own question does, not if another one does."""
    write(own, more="That is 53.29, as it was given.")
    assert [] == told(own)


def test_exception_that_names_what_was_asked(own: Lesson, sandbox: Sandbox) -> None:
    """What is said of an exception may name the question that it came to, too."""
    write(own)
    raising = "def squared_error(pred, goal_pred): return 7.5 if pred != 53.29 else {}['a']\n"
    submission, options = Submission("raising", {"error": raising}), Options(exercises=("error",))
    report, asked = grade_watched(own, submission, sandbox, options)
    exchanges = {each.check: each.exchanges for each in asked}
    checks = [Examined(each, exchanges[each.name]) for each in report.exercises[0].checks]
    assert "squared_error(53.29, 50.0)" in checks[-1].check.message
    assert [] == list(leaks_in_messages(own, own.exercises[0], checks, None))


def test_message_that_tells_of_another(own: Lesson) -> None:
    """What is due to another question than that which was asked is told as well."""
    write(own, knob="It is smaller than 53.29, and than 144.0.")
    expected = [f"test_knob tells {number}, which is due" for number in ("53.29", "144.0")]
    assert expected == told(own)


def test_own_right_numbers_may_be_told(own: Lesson) -> None:
    """What the student's own code answered tells them nothing new, even where it was right."""
    write(own, other="In {answer.value} the second is wrong.")
    assert [] == told(own, "[(pred - goal_pred) ** 2, 1.0]")


def test_a_cut_number_tells_nothing(own: Lesson) -> None:
    """Where a long answer was cut, what is left of a number is not a number."""
    write(own, other="returned (1.5, 53.29 … 29, 2.5)")
    assert [] == told(own)


def test_title_that_tells(own: Lesson) -> None:
    """A check's title may name what it asks with and what is printed, and not what is due."""
    write(own, title="13.0 for 1.0 is 144.0, as 0.25 for 0.8 is 0.3025.")
    expected = "lesson4 error: check test_knob tells 144.0, which is due"
    assert [expected] == list(leaks_in_texts(own, own.exercises[0]))


def test_texts_that_tell(own: Lesson) -> None:
    """Hints, explanations and misconceptions are looked through as well."""
    write(own)
    explanation = Explanation("It is 144.00.", "You get 144.0.", given="0.25")
    exercise = replace(
        own.exercises[0],
        title="To 144.0",
        hints=("Subtract.", "It is 1.44e2."),
        explanation=explanation,
    )
    folder = own.suites / "misconceptions" / "error"
    text = ADVICE.format(title="It was 144.000.", advice="It is not 60.25.")
    (folder / "off.py").write_text(text, "utf-8")
    own = replace(own, exercises=(exercise,))
    expected = [
        "its title tells 144.0",
        "hint 2 tells 1.44e2",
        "its explanation tells 144.00",
        "its explanation tells 144.0",
        "misconception off tells 144.000",
    ]
    found = [f"lesson4 error: {line}, which is due" for line in expected]
    assert found == list(leaks_in_texts(own, exercise))


def test_diagnosis_that_tells(own: Lesson) -> None:
    """What a diagnosis says is looked through where it is given."""
    write(own)
    path = own.suites / "misconceptions" / "error" / "off.py"
    text = ADVICE.format(title="Off.", advice="It is 144.0.") + WRONG.format("pred + 7.5")
    path.write_text(text, "utf-8")
    source = text.replace("pred + 7.5", "pred + (7.5 if pred != 8.55 else 8.5)")
    for code, expected in ((text, ["its diagnosis tells 144.0, which is due"]), (source, [])):
        solution = WrongSolution("wrong", compile(code, "wrong", "exec"), False)
        lines = leaks(own, solution)
        assert [f"lesson4 error: {line}" for line in expected] == lines


def test_secrets(lesson4: Lesson) -> None:
    """Secret are all numbers that are due to any question, and open those that are printed."""
    hidden = secrets(lesson4, lesson4.exercise("alpha_update"))
    assert 20 * 2 * 2 < hidden.due.size
    assert 0.04 in np.round(hidden.due, 9)
    assert 0.5 in hidden.asked
    assert 0.3025 in hidden.printed
