"""`grade export classroom50`: result.json in the form that Classroom 50 collects."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.errors import Unusable
from tests.helpers.exporting import (
    COMPARE,
    OURS,
    PREDICT,
    RIGHT,
    graded,
    run_export,
    unreadable,
    write_class,
)

TEXT = {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 0}
TIME = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$"}
TEST = {
    "type": "object",
    "required": ["test-name", "passed", "score", "max-score"],
    "properties": {
        "test-name": TEXT,
        "passed": {"type": "boolean"},
        "score": COUNT,
        "max-score": COUNT,
    },
}
REQUIRED = {
    "schema": {"const": "classroom50/result/v1"},
    "classroom": TEXT,
    "assignment": TEXT,
    "assignment_type": {"enum": ["individual", "group"]},
    "owner": TEXT,
    "submission": {"type": "string", "pattern": "^submit/"},
    "commit": TEXT,
    "release": TEXT,
    "review": TEXT,
    "datetime": TIME,
    "score": COUNT,
    "max-score": COUNT,
    "tests": {"type": "array", "items": TEST},
}
RESULT = {
    "type": "object",
    "additionalProperties": False,
    "required": list(REQUIRED),
    "properties": REQUIRED | {"graded_at": TIME},
}
REPOSITORY = "https://github.com/org/nn-lesson4"
IDENTITIES = f"""id,owner,submission,commit,release,review,datetime
jdoe,JDoe,submit/2026-11-20T09-00-00Z-1a2b,{REPOSITORY}-JDoe/commit/1a2b,\
{REPOSITORY}-JDoe/releases/tag/submit%2F1,{REPOSITORY}-JDoe/compare/0...1,2026-11-20T09:00:00Z
away,,submit/2026-11-20T10-00-00Z-3c4d,{REPOSITORY}-away/commit/3c4d,\
{REPOSITORY}-away/releases/tag/submit%2F2,,2026-11-20T10:00:00Z
fault,,submit/x,https://x.org/c,https://x.org/r,,2026-11-20T10:00:00Z
"""
ENVIRONMENT = {
    "CLASSROOM": "nn",
    "ASSIGNMENT": "lesson4",
    "ASSIGNMENT_TYPE": "group",
    "OWNER": "group-1",
    "USERNAME": "nobody",
    "SUBMISSION_TAG": "submit/2026-11-20T09-00-00Z-1a2b",
    "COMMIT_URL": f"{REPOSITORY}-group-1/commit/1a2b",
    "RELEASE_URL": f"{REPOSITORY}-group-1/releases/tag/submit%2F1",
    "REVIEW_URL": f"{REPOSITORY}-group-1/compare/0...1",
}
CLASS = ("--classroom", "nn", "--assignment", "lesson4")


@pytest.fixture(autouse=True)
def _outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests run as outside of Classroom 50, and as where a desktop sets USERNAME."""
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("USERNAME", "instructor")


def read_result(path: Path) -> dict[str, Any]:
    """Return a result.json that is as Classroom 50 wants it, no score above its maximum."""
    result: dict[str, Any] = json.loads(path.read_bytes().decode("ascii"))
    jsonschema.validate(result, RESULT)
    assert all(part["score"] <= part["max-score"] for part in (result, *result["tests"]))
    assert result["score"] == sum(test["score"] for test in result["tests"])
    return result


def test_results_of_a_class(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each student has a result.json of their own identity; scores are whole hundredths."""
    scores = write_class(
        tmp_path,
        graded("jdoe", "", PREDICT, COMPARE),
        unreadable("away", "", "handed in nothing"),
        graded("fault", "", PREDICT, OURS),
        graded("stranger", ""),
    )
    (tmp_path / "who.csv").write_text(IDENTITIES)
    out = tmp_path / "results"
    who = ("--identities", tmp_path / "who.csv")
    run_export("classroom50", scores, "--out", out, *CLASS, *who)
    jdoe, away = (read_result(out / name / "result.json") for name in ("jdoe", "away"))
    assert ("JDoe", "individual", 140, 300) == tuple(
        jdoe[key] for key in ("owner", "assignment_type", "score", "max-score")
    )
    assert [("prediction", True, 100), ("error", False, 40)] == [
        (test["test-name"], test["passed"], test["score"]) for test in jdoe["tests"]
    ]
    assert ("2026-11-20T09:00:00Z", "2026-11-20T12:00:00Z") == (jdoe["datetime"], jdoe["graded_at"])
    assert ("away", 0, 300, away["commit"]) == tuple(
        away[key] for key in ("owner", "score", "max-score", "review")
    )
    assert {"jdoe", "away"} == {path.name for path in out.iterdir()}
    said = capsys.readouterr().err
    assert "left out, since --identities does not name them: stranger\n" in said
    assert "being graded: fault\n" in said


def test_identity_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Classroom 50 runs it, a class of one has its identity from the variables there."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    scores = write_class(tmp_path, graded("checkout", "", PREDICT, RIGHT))
    when = ("--datetime", "2026-11-20T09:00:00Z")
    run_export("classroom50", scores, "--out", tmp_path, *when)
    result = read_result(tmp_path / "checkout" / "result.json")
    assert ("group-1", "group", 300) == tuple(
        result[key] for key in ("owner", "assignment_type", "score")
    )
    keys = ("classroom", "assignment", "submission", "commit", "release", "review")
    names = ("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL", "REVIEW_URL")
    assert [ENVIRONMENT[name] for name in names] == [result[key] for key in keys]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "submit/2026-11-20T09-00-00Z-1a2b",
            "v1",
            "jdoe: the submission is 'v1': it must be a tag",
        ),
        (
            "2026-11-20T09:00:00Z",
            "2026-11-20T29:00:00Z",
            "the datetime is '2026-11-20T29:00:00Z': it must be the UTC time",
        ),
        (f"{REPOSITORY}-JDoe/commit/1a2b", "1a2b", "the commit is '1a2b': it must be a link"),
        (f"{REPOSITORY}-JDoe/releases/tag/submit%2F1", "", "jdoe: the release is missing"),
        ("id,owner", "student,owner", "has no column id: it has student, owner, submission"),
        ("away,", "jdoe,", "line 3: jdoe is there twice"),
        ("away,,", "away,jDOE,", "who.csv: jdoe and away have the same owner, jDOE: each"),
        ("away,,", "JDOE,,", "who.csv: jdoe and JDOE have the same owner, JDOE: each"),
    ],
)
def test_identities_that_cannot_be(tmp_path: Path, old: str, new: str, said: str) -> None:
    """An identity that Classroom 50 would refuse is refused here, saying whose it is and why."""
    scores = write_class(tmp_path, graded("jdoe", ""))
    (tmp_path / "who.csv").write_text(IDENTITIES.replace(old, new))
    with pytest.raises(Unusable) as refused:
        run_export("classroom50", scores, "--out", tmp_path / "out", *CLASS,
                   "--identities", tmp_path / "who.csv")  # fmt: skip
    assert said in str(refused.value)
    assert not (tmp_path / "out").exists()


def test_members_of_a_group_have_one_owner(tmp_path: Path) -> None:
    """Where groups hand in, several students may be behind one owner."""
    scores = write_class(tmp_path, graded("jdoe", ""), graded("away", ""))
    (tmp_path / "who.csv").write_text(IDENTITIES.replace("away,,", "away,JDoe,"))
    run_export("classroom50", scores, "--out", tmp_path / "out", *CLASS,
               "--assignment-type", "group", "--identities", tmp_path / "who.csv")  # fmt: skip
    owners = {read_result(path)["owner"] for path in (tmp_path / "out").glob("*/result.json")}
    assert {"JDoe"} == owners


def test_ids_that_differ_in_capitals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A student is found whose id is spelt otherwise, and called so; not where two may be meant."""
    scores = write_class(tmp_path, *(graded(name, "") for name in ("AWAY", "jdoe", "Zoe", "zOe")))
    away = next(line for line in IDENTITIES.splitlines() if line.startswith("away,,"))
    more = "".join(away.replace("away,,", f"{name},,") + "\n" for name in ("JDOE", "ZOE", "zOe"))
    (tmp_path / "who.csv").write_text(IDENTITIES + more)
    out = tmp_path / "results"
    run_export("classroom50", scores, "--out", out, *CLASS,
               "--assignment-type", "group", "--identities", tmp_path / "who.csv")  # fmt: skip
    owners = {path.parent.name: read_result(path)["owner"] for path in out.glob("*/result.json")}
    assert {"AWAY": "away", "jdoe": "JDoe", "zOe": "zOe"} == owners
    assert "left out, since --identities does not name them: Zoe\n" in capsys.readouterr().err


def test_a_class_needs_identities(tmp_path: Path) -> None:
    """The options of one student are not given to a whole class."""
    scores = write_class(tmp_path, graded("jdoe", ""), graded("zoe", ""))
    with pytest.raises(Unusable, match="holds 2 students: say with --identities who is who"):
        run_export("classroom50", scores, "--out", tmp_path, *CLASS)
