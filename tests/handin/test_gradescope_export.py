"""Gradescope's export of a class: its metadata says whose each submission is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.handin.class_folder import find_handed_in
from grader.handin.downloads import METADATA
from grader.handin.gradescope import NOT_NAMED, Submitter, submitters_in
from grader.handin.opener import Opener
from grader.handin.sections import ClassSource, find_class
from grader.lessons.lesson import Lesson
from tests.helpers.packing import put, zipped

YAML = """---
submission_1:
  :submitters:
  - :name: Jane Doe
    :sid: '0012'
    :email: jdoe@x.edu
  :created_at: 2026-11-20 10:00:00.000000000 Z
  :score: 0.0
  :results:
    tests:
    - name: ':submitters:'
      output: |
        submission_9:
          :submitters:
  :history:
  - :id: 7
    :name: Mallory
submission_2:
  :submitters:
  - :name: "Jos\\u00E9 N\\xFA\\xF1ez: \\"Pepe\\""
    :sid: 13
    :email: jn@x.edu
  - :name: 'Sinéad O''Brien, who has a name that is so long that it goes on
      in another line'
    :sid:
    :email: sob@x.edu
"""
FILES = {
    METADATA: YAML,
    "submission_1/error.py": "one",
    "submission_2/error.py": "two",
}
LONG = "Sinéad O'Brien, who has a name that is so long that it goes on in another line"
Pack = Callable[[Path, dict[str, str]], Path]


def as_folder(folder: Path, files: dict[str, str]) -> Path:
    """Write an export as it is unpacked; return its folder."""
    for name, text in files.items():
        (folder / "export" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "export" / name).write_text(text)
    return folder / "export"


def one_down(folder: Path, files: dict[str, str]) -> Path:
    """Write it into a folder of another one, as some programs unpack; return that."""
    return as_folder(folder / "outer", files).parent


def as_zip(folder: Path, files: dict[str, str]) -> Path:
    """Write it as the zip that is downloaded; return that."""
    packed = {f"assignment_1_export/{name}": text for name, text in files.items()}
    return put(folder / "export.zip", zipped(packed))


def test_what_the_metadata_says() -> None:
    """All who handed in are read, with their ids as they are written; nothing else is."""
    assert {
        "submission_1": [Submitter("Jane Doe", "0012", "jdoe@x.edu")],
        "submission_2": [
            Submitter('José Núñez: "Pepe"', "13", "jn@x.edu"),
            Submitter(LONG, "", "sob@x.edu"),
        ],
    } == submitters_in(YAML.encode())


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("'Jane ''Q'' Doe'", "Jane 'Q' Doe"),
        (r'"Jane \"Q\" \\ \u00e9\xE9\U0001F600"', 'Jane "Q" \\ éé\U0001f600'),
        (r'"\uD83D\uDE00 \uD83D"', "\U0001f600 \ufffd"),
        ('"Jane\\\n        \\ Doe of\n      old"', "Jane Doe of old"),
        ("Jane\n      Doe", "Jane Doe"),
        *((text, "") for text in ("", "~", "null", "|\n      Jane", "*1", "!binary x")),
    ],
)
def test_how_a_name_is_written(written: str, name: str) -> None:
    """A name is read in all ways that YAML has for one; what else there may be names nobody."""
    text = f"submission_1:\n  :submitters:\n  - :name: {written}\n    :email: j@x.edu\n"
    assert {"submission_1": [Submitter(name, "", "j@x.edu")]} == submitters_in(text.encode())


@pytest.mark.parametrize("text", ["", "x", "- 1\n", "\xff", "a:\n  :submitters:\n  - 1\n    x\n"])
def test_what_says_nothing(text: str) -> None:
    """Whatever else stands in such a file names nobody, and is no fault of ours."""
    found = submitters_in(text.encode("latin-1"))
    assert not any(each.ids for theirs in found.values() for each in theirs)


@pytest.mark.parametrize("pack", [as_folder, one_down, as_zip])
def test_whose_each_submission_is(
    tmp_path: Path, lesson4: Lesson, opener: Opener, pack: Pack
) -> None:
    """Each student has their own submission, all of a group the same, under their own ids."""
    found = find_handed_in(pack(tmp_path, FILES), lesson4, opener)
    assert {"jdoe@x.edu": "one", "jn@x.edu": "two", "sob@x.edu": "two"} == {
        each.id: each.read(lesson4).sources["error"] for each in found.students
    }
    jane = next(each for each in found.students if each.id == "jdoe@x.edu")
    assert {"email": "jdoe@x.edu", "student_number": "0012"} == dict(jane.who.identities)
    assert ("Jane Doe", []) == (jane.name, found.ignored)


def test_with_a_roster(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """They are those of the roster; who has no submission is absent."""
    roster = put(
        tmp_path / "roster.csv",
        f'Name,Email,SID\nJane Doe,JDoe@x.edu,0012\n"{LONG}",sob@x.edu,\n'
        '"José Núñez: ""Pepe""",jn@x.edu,13\nAl Re,ar@x.edu,7\n'.encode(),
    )
    class_ = find_class(ClassSource((as_folder(tmp_path, FILES),), roster), lesson4, opener)
    assert {"jdoe@x.edu": "", "jn@x.edu": "", "sob@x.edu": "", "ar@x.edu": ""} == {
        each.id: each.who.doubt for each in class_.students
    }
    assert ["ar@x.edu"] == [each.id for each in class_.students if each.who.absent]


def test_where_an_email_is_missing(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """All are called by the number of the register then, or by what there is."""
    files = FILES | {METADATA: YAML.replace("    :email: jn@x.edu\n", "")}
    found = find_handed_in(as_folder(tmp_path, files), lesson4, opener)
    assert ["0012", "13", "sob@x.edu"] == [each.id for each in found.students]


def test_who_is_not_named(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A submission that nobody is named for is in doubt, and so is one for somebody without ids."""
    nameless = YAML.replace("    :email: jn@x.edu\n", "").replace("    :sid: 13\n", "")
    files = FILES | {METADATA: nameless, "submission_3/error.py": "three"}
    found = find_handed_in(as_folder(tmp_path, files), lesson4, opener)
    assert {"0012": "", "sob@x.edu": "", "submission_2": NOT_NAMED, "submission_3": NOT_NAMED} == {
        each.id: each.who.doubt for each in found.students
    }


def test_a_submission_that_is_lost(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Whose submission is named and not there is listed, with what to do."""
    files = {name: text for name, text in FILES.items() if "submission_1" not in name}
    found = find_handed_in(as_folder(tmp_path, files), lesson4, opener)
    jane = next(each for each in found.students if each.id == "jdoe@x.edu")
    assert "submission_1 is named by submission_metadata.yml and is not there" in jane.problem


def test_a_student_with_two_submissions(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Which of two counts is not guessed: both are in doubt."""
    files = FILES | {METADATA: YAML.replace("jn@x.edu", "jdoe@x.edu")}
    found = find_handed_in(as_folder(tmp_path, files), lesson4, opener)
    doubt = "jdoe@x.edu has handed in 2 times: submission_1, submission_2"
    assert {
        "jdoe@x.edu (submission_1)": doubt,
        "jdoe@x.edu (submission_2)": doubt,
        "sob@x.edu": "",
    } == {each.id: each.who.doubt for each in found.students}


def test_metadata_that_is_of_something_else(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """Where it names none of the folders they are called by their own names."""
    files = {METADATA: "title: x\n", "ann/error.py": "", "bob/error.py": ""}
    found = find_handed_in(as_folder(tmp_path, files), lesson4, opener)
    assert ["ann", "bob"] == [each.id for each in found.students]


def test_metadata_that_cannot_be_read(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Without it nobody would be known: that is refused."""
    folder = as_folder(tmp_path, FILES)
    (folder / METADATA).unlink()
    (folder / METADATA).symlink_to("nowhere")
    with pytest.raises(Unusable, match=r"submission_metadata\.yml cannot be read: .*download"):
        find_handed_in(folder, lesson4, opener)
