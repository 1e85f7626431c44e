"""What came from strangers is harmless where it is shown."""

import pytest

from grader.text import counted, first_lines, printable, shorten


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("caf\xe9 \N{SNOWMAN}\nline", "caf\xe9 \N{SNOWMAN}\nline"),
        ("a\tb", "a    b"),
        ("\x1b[2Jgone", "\\x1b[2Jgone"),
        ("100%\rpassed", "100%\\rpassed"),
        ("\x07\x9b\x00", "\\x07\\x9b\\x00"),
        ("\u202ednuof", "\\u202ednuof"),
        ("\ud800", "\\ud800"),
        ("one\u2028two", "one\\u2028two"),
        ("one\u2029two", "one\\u2029two"),
    ],
)
def test_printable(text: str, expected: str) -> None:
    """What could steer a terminal is made visible; letters and newlines stay as they are."""
    assert expected == printable(text)


def test_shortened() -> None:
    """A long text loses its middle and is then as long as allowed; a short one stays."""
    assert "0123456789" == shorten("0123456789", 10)
    shortened = shorten("0123456789" * 10, 20)
    assert 20 == len(shortened)
    assert "01234567890 … 456789" == shortened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo\n", (["one", "two"], [])),
        ("one\ntwo\nthree\n", (["one", "two"], ["… and 1 more line"])),
        ("one\ntwo\n\nthree", (["one", "two"], ["… and 2 more lines"])),
    ],
)
def test_first_lines(text: str, expected: tuple[list[str], list[str]]) -> None:
    """Of a long text the first lines are kept, and it is said how many more there are."""
    assert expected == first_lines(text, 2)


def test_counted() -> None:
    """One is one, and none and more are several."""
    assert ["0 students", "1 student", "2 students"] == [counted(n, "student") for n in range(3)]
