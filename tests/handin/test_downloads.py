"""The names in the bulk downloads of Canvas and Moodle."""

import pytest

from grader.handin.downloads import Part, canvas_part, is_code, moodle_part, newest, plain_name


@pytest.mark.parametrize(
    ("entry", "part"),
    [
        ("doejane_98_123_error.py", Part("", "98", "doejane", False, "error.py", 123)),
        ("doejane_LATE_98_123_error-1.py", Part("", "98", "doejane", True, "error-1.py", 123)),
        ("müllerzoë_98_123_a b_1.zip", Part("", "98", "müllerzoë", False, "a b_1.zip", 123)),
        ("doe_ii_98_123_err_3_4_x.py", Part("", "98", "doe_ii", False, "err_3_4_x.py", 123)),
        ("_98_123_error.py", Part("", "98", "", False, "error.py", 123)),
        ("late_98_123_error.py", Part("", "98", "late", False, "error.py", 123)),
        ("a\nb_98_123_x\n.py", Part("", "98", "a\nb", False, "x\n.py", 123)),
        ("anon_aB3xY_123_error.py", Part("", "aB3xY", "", False, "error.py", 123)),
        ("LATE_anon_aB3xY_123_error.py", Part("", "aB3xY", "", True, "error.py", 123)),
        ("doejane_98_text.html", Part("", "98", "doejane", has_files=False)),
        ("doejane_LATE_98_link.html", Part("", "98", "doejane", True, has_files=False)),
        ("anon_aB3xY_text.html", Part("", "aB3xY", "", has_files=False)),
        ("LATE_anon_aB3xY_link.html", Part("", "aB3xY", "", True, has_files=False)),
        ("doejane_98_123_text.html", Part("", "98", "doejane", False, "text.html", 123)),
    ],
)
def test_canvas(entry: str, part: Part) -> None:
    """A name in Canvas' form says whose it is, if it was late, and what the file was called."""
    found = canvas_part(entry)
    assert found
    assert (part.id, part.name, part.late) == (found.id, found.name, found.late)
    assert (part.file, part.attachment, part.has_files) == (
        found.file,
        found.attachment,
        found.has_files,
    )
    assert entry == found.entry


@pytest.mark.parametrize(
    "entry",
    [
        "jdoe",
        "jdoe.zip",
        "jdoe_98",
        "jdoe_98_error.py",
        "jdoe_98_123_",
        "98_123_error.py",
        "anon_1",
        "",
    ],
)
def test_not_canvas(entry: str) -> None:
    """Other names are not in Canvas' form."""
    assert canvas_part(entry) is None


@pytest.mark.parametrize(
    ("entry", "part"),
    [
        ("Jane Doe_41_assignsubmission_file", Part("", "41", "Jane Doe")),
        ("Jane Doe_41_assignsubmission_file_", Part("", "41", "Jane Doe")),
        ("Jane Doe_41_assignsubmission_file_a_1.py", Part("", "41", "Jane Doe", file="a_1.py")),
        ("Zoë O'Neil, <b>_41_assignsubmission_file", Part("", "41", "Zoë O'Neil, <b>")),
        ("Participant_41_assignsubmission_file", Part("", "41", "Participant")),
        ("Default group_assignsubmission_file", Part("", "Default group", "Default group")),
        ("J_41_assignsubmission_onlinetext", Part("", "41", "J", has_files=False)),
        ("J_41_assignsubmission_onlinetext_", Part("", "41", "J", has_files=False)),
        (
            "J_41_assignsubmission_onlinetext.html",
            Part("", "41", "J", file="html", has_files=False),
        ),
        ("J_41_assignfeedback_file_x.py", Part("", "41", "J", file="x.py", has_files=False)),
    ],
)
def test_moodle(entry: str, part: Part) -> None:
    """A name in Moodle's form, old or new, of folder or file, says whose it is."""
    found = moodle_part(entry)
    assert found
    assert (part.id, part.name, part.late, part.attachment) == (found.id, found.name, False, 0)
    assert (part.file, part.has_files, entry) == (found.file, found.has_files, found.entry)


@pytest.mark.parametrize("entry", ["jdoe", "Jane_Doe_41", "a_b_41_assignsubmission_file", ""])
def test_not_moodle(entry: str) -> None:
    """Other names are not in Moodle's form."""
    assert moodle_part(entry) is None


@pytest.mark.parametrize(
    ("file", "plain"),
    [
        ("error.py", "error.py"),
        ("error-1.py", "error.py"),
        ("error-12.PY", "error.PY"),
        ("hw-2.tar.gz", "hw.tar.gz"),
        ("hw-2.ipynb", "hw.ipynb"),
        ("hw-2-1.zip", "hw-2.zip"),
        ("hw-2.pdf", "hw-2.pdf"),
        ("-1.py", "-1.py"),
    ],
)
def test_numbers_that_canvas_adds(file: str, plain: str) -> None:
    """The number of a file that was handed in again is not part of what it was called."""
    assert plain == plain_name(file)


def test_the_newest_file_counts() -> None:
    """Of a file that was handed in more than once the highest attachment counts."""
    entries = ["j_1_9_error-1.py", "j_1_10_error-2.py", "j_1_8_error.py", "j_1_3_hw-1.zip"]
    parts = [part for part in map(canvas_part, entries) if part]
    assert {"j_1_10_error-2.py", "j_1_3_hw-1.zip"} == {part.entry for part in newest(parts)}


def test_code() -> None:
    """Python files, archives and notebooks are what may be handed in."""
    names = ["a.py", "a.zip", "a.ipynb", "a.tgz", "a.pdf", "a.html", "py", ""]
    assert ["a.py", "a.zip", "a.ipynb", "a.tgz"] == list(filter(is_code, names))
