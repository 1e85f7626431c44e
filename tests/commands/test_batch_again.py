"""`grade batch` into a folder that is used: decisions, points off, faults of ours, classes."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.batch.chunks import grade_chunk
from grader.batch.used_folder import GONE
from grader.exports.record import EXPORTS
from grader.results.gradebook import REPORTS, SCORES_CSV, SCORES_JSON
from grader.results.overrides import OVERRIDES_CSV
from grader.results.report import SCHEMA
from grader.results.review import REVIEW_CSV
from tests.commands.test_batch import (  # noqa: F401 (fixtures)
    Grade,
    grade,
    handed_in,
    here,
    made,
    process,
    scores,
)
from tests.exports.test_importers import run
from tests.helpers.classes import Here, files

ROSTER = "id,name,days late\nann,Ann,\nbob,Bob,2\ncy,Cy,0\n"


def decide(*lines: str) -> None:
    """Write what an instructor decided."""
    Path("out", OVERRIDES_CSV).write_text("\n".join(["id,exercise,points,reason", *lines]) + "\n")


def report(name: str) -> dict[str, Any]:
    """Return a student's report."""
    document: dict[str, Any] = json.loads(Path("out", REPORTS, f"{name}.json").read_text())
    return document


def spaced(text: str) -> str:
    """Return a text with one blank wherever there are some."""
    return " ".join(text.split())


@pytest.mark.usefixtures("handed_in")
def test_decisions_outlast_a_regrading(grade: Grade, here: Here) -> None:  # noqa: F811
    """Decisions are in scores, reports and summary, whatever is graded anew; and can be undone."""
    grade()
    decide("bob,derivative,1.5,talked it over", "cy,,excused,ill")
    said = spaced(grade("--again").out)
    assert "2 of 3 scores change: bob 3 → 4.5 decided: derivative: 1.5 points (talked it" in said
    assert "cy 14 → none decided: excused (ill)" in said
    assert "Decided by hand (overrides.csv): bob 3 → 4.5 derivative: 1.5 points (talked it" in said
    bob, cy = scores()["bob"], scores()["cy"]
    assert (4.5, 3.0, 1.5) == (bob["score"], bob["score_as_graded"], bob["exercises"]["derivative"])
    assert (None, 14.0) == (cy["score"], cy["score_as_graded"])
    decision = {"exercise": "derivative", "points": 1.5, "reason": "talked it over"}
    assert [decision] == report("bob")["decisions"]
    assert 3.0 == report("bob")["score"]
    jsonschema.validate(report("bob"), json.loads(SCHEMA.read_text()))
    here.chunks = []
    assert "No score changes" in grade().out
    assert [] == here.graded
    Path("out", OVERRIDES_CSV).unlink()
    assert "bob 4.5 → 3 decided no longer" in spaced(grade().out)
    assert [] == report("bob")["decisions"]
    assert 14.0 == scores()["cy"]["score"]


@pytest.mark.usefixtures("handed_in")
def test_another_with_the_same_work_inherits_no_decision(grade: Grade, handed_in: Path) -> None:  # noqa: F811
    """What was decided of one student is not decided of another who hands in the same."""
    grade()
    decide("ann,,1,copied")
    grade()
    shutil.copytree(handed_in / "ann", handed_in / "zoe")
    grade()
    assert (1.0, 14.0) == (scores()["ann"]["score"], scores()["zoe"]["score"])
    assert [] == report("zoe")["decisions"]


@pytest.mark.usefixtures("handed_in")
def test_decisions_that_cannot_be_used(grade: Grade, here: Here) -> None:  # noqa: F811
    """Decisions that are not clear are refused before anything is graded; strangers are named."""
    Path("out").mkdir()
    decide("bob,,lots,")
    assert "out/overrides.csv, line 2: 'lots' is not points from 0 to 14" in grade().refusal
    assert 0 == here.begun
    decide("zoe,,3,")
    done = grade()
    assert 1 == done.code
    assert "overrides.csv names ids that no student has: zoe" in done.err


@pytest.mark.usefixtures("handed_in")
def test_decisions_on_another_lesson(grade: Grade) -> None:  # noqa: F811
    """Where the folder is another lesson's, that is said, and not what its decisions lack."""
    grade()
    decide("bob,error,1,")
    assert "out holds the scores of lesson4: name another folder" in grade(lesson="lesson5").refusal


@pytest.mark.usefixtures("handed_in")
def test_points_off_for_lateness(grade: Grade) -> None:  # noqa: F811
    """Where the roster says how late, points come off, are told, and are no longer if not asked."""
    Path("roster.csv").write_text(ROSTER)
    rule = ("--roster", "roster.csv", "--late-penalty", "10% a day, at most 15%")
    assert 0 == grade(*rule).code
    bob = scores()["bob"]
    assert (pytest.approx(0.9), pytest.approx(2.1)) == (bob["score"], bob["late_penalty"])
    assert 14.0 == scores()["cy"]["score"]
    assert "No score changes" in grade(*rule).out
    assert "no points taken off for lateness any more" in grade("--roster", "roster.csv").out
    assert 3.0 == scores()["bob"]["score"]
    assert "--late-penalty needs --roster" in grade("--late-penalty", "5% a day").refusal


@pytest.mark.usefixtures("handed_in")
def test_a_fault_of_ours_leaves_the_score_empty(grade: Grade, here: Here) -> None:  # noqa: F811
    """Whom a fault of ours concerns has no score, in no file; the mean is that of the others."""

    def fail(call: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        if call is grade_chunk and any(each.name == "bob" for each in given[1]):
            raise MemoryError
        return call(*given)

    grade()
    here.instead = fail
    done = grade("--again")
    assert 3 == done.code
    assert "Mean 14 of 14 points" in done.out
    assert "bob 3 → none" in spaced(done.out)
    bob = scores()["bob"]
    assert (None, {None}) == (bob["score"], set(bob["exercises"].values()))
    with Path("out", SCORES_CSV).open(newline="") as file:
        (row,) = (row for row in csv.DictReader(file) if row["id"] == "bob")
    assert ("", "") == (row["score"], row["error"])
    decide("bob,,5,seen by hand")
    here.instead = fail
    grade("--again")
    assert 5.0 == scores()["bob"]["score"]


@pytest.mark.usefixtures("handed_in")
def test_a_second_class_is_refused(grade: Grade, made: Path, here: Here) -> None:  # noqa: F811
    """A class of nobody who is in the scores is refused, and takes their place only if told so."""
    grade()
    Path("out", EXPORTS).write_text("record")
    shutil.copytree(made / "ann", Path("class2", "zoe"))
    before, graded = files(Path("out")), here.graded
    for option in ((), ("--dry-run",), ("--again",)):
        assert (
            "holds the scores of another class (ann, bob, cy)"
            in grade(*option, folder="class2").refusal
        )
    assert (before, graded) == (files(Path("out")), here.graded)
    assert 0 == grade("--replace", folder="class2").code
    assert ["zoe"] == list(scores())
    after = files(Path("out"))
    assert [f"{REPORTS}/zoe.json"] == [name for name in after if name.startswith(f"{REPORTS}/")]
    assert 3 == sum(name.startswith(f"{GONE}/") for name in after)
    assert before["scores.json"] in after.values()
    assert EXPORTS not in after
    assert b"record" in after.values()


@pytest.mark.usefixtures("handed_in")
def test_a_class_that_shares_a_student_goes_on(grade: Grade, handed_in: Path) -> None:  # noqa: F811
    """A class in which somebody is left is the same class: who is gone keeps a report aside."""
    grade()
    for name in ("ann", "bob"):
        shutil.rmtree(handed_in / name)
    assert 1 == grade().code
    assert ["cy"] == list(scores())
    gone = {name.partition("-")[0] for name in files(Path("out", GONE))}
    assert {"ann", "bob"} == gone


@pytest.mark.usefixtures("handed_in")
def test_a_dry_run_of_a_class_in_part(grade: Grade, handed_in: Path, here: Here) -> None:  # noqa: F811
    """What a first dry run graded counts, and what was handed in anew since is graded."""
    (handed_in / "dee").mkdir()
    (handed_in / "dee" / "notes.txt").write_text("x")
    assert " dee 0 " in spaced(grade("--dry-run").out)
    shutil.copytree(handed_in / "ann", handed_in / "dee", dirs_exist_ok=True)
    (handed_in / "bob" / "error.py").write_text("x = 1\n")
    here.chunks = []
    grade()
    assert (["bob"], 14.0) == (here.graded, scores()["dee"]["score"])


@pytest.mark.usefixtures("handed_in")
def test_what_is_decided_needs_no_decision(grade: Grade, handed_in: Path) -> None:  # noqa: F811
    """Whoever could not be read needs a decision, until the score is decided; so exports say."""
    (handed_in / "dee.zip").write_text("this is no zip")
    assert 1 == grade().code
    assert 1 == run("canvas", "out", "-o", "new.csv")
    decide("dee,,7,handed in on paper")
    assert 0 == grade().code
    assert ("unreadable", 7.0) == (scores()["dee"]["status"], scores()["dee"]["score"])
    assert 0 == run("canvas", "out", "-o", "new.csv")
    assert ",dee,,7.00\n" in Path("new.csv").read_text()


def test_somebody_who_is_gone(
    handed_in: Path,  # noqa: F811
    grade: Grade,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whoever is gone needs a decision until they are back or it is accepted; unreadable too."""
    shutil.copytree(handed_in / "bob", "kept")
    (handed_in / "dee.zip").write_text("no zip")
    assert 1 == grade().code
    shutil.rmtree(handed_in / "bob")
    (handed_in / "dee.zip").unlink()
    dry = grade("--dry-run")
    assert 1 == dry.code
    assert "bob 3 → none nothing is handed in any more" in spaced(dry.out)
    for option in ("--again", "--seed=other"):
        done = grade(option)
        assert 1 == done.code
        assert "bob: decide: gone: had 3 points before, and nothing is handed in" in done.out
        assert "dee: decide: gone: had work that could not be read before, and" in done.out
    with Path("out", REVIEW_CSV).open(newline="") as file:
        needed = {row["id"]: row["what"] for row in csv.DictReader(file) if row["decision"]}
    assert {"bob": "gone", "dee": "gone"} == needed
    assert "gone: had 3 points before" in Path("out", "index.html").read_text()
    assert 1 == run("gradescope", "out", "--out", "results")
    assert "left out: had 3 points before" in capsys.readouterr().err
    shutil.copytree("kept", handed_in / "Bob")
    assert ["dee"] == gone_after(grade())
    assert [] == gone_after(grade("--replace"))
    assert 0 == grade().code


def gone_after(_: object) -> list[str]:
    """Return who is gone by the scores that were written."""
    return [each["id"] for each in json.loads(Path("out", SCORES_JSON).read_text())["gone"]]


def test_an_absent_one_who_was_there(handed_in: Path, grade: Grade) -> None:  # noqa: F811
    """Whom the roster names is absent, and to be decided about; whom it does not has left."""
    Path("roster.csv").write_text("id,name\nann,Ann A\nBob@x.edu,Bob B\ncy,Cy C\ndee,Dee D\n")
    assert 0 == grade("--roster", "roster.csv").code
    shutil.rmtree(handed_in / "bob")
    for _ in range(2):
        done = grade("--roster", "roster.csv")
        assert 1 == done.code
        assert "Bob@x.edu Bob B: decide: gone: had 3 points before" in done.out
        assert "dee Dee D: absent" in done.out
    decide("Bob@x.edu,,2,seen on paper")
    assert 0 == grade("--roster", "roster.csv").code
    Path("out/overrides.csv").unlink()
    assert 1 == grade("--roster", "roster.csv").code
    Path("roster.csv").write_text("id,name\nann,Ann A\ncy,Cy C\n")
    assert 0 == grade("--roster", "roster.csv").code


@pytest.mark.usefixtures("handed_in")
def test_a_group_is_not_gone(grade: Grade, made: Path) -> None:  # noqa: F811
    """A group's work that counts for its members is there still, under other ids."""
    shutil.copytree(made / "cy", Path("groups", "Team A_31_assignsubmission_file"))
    assert 0 == grade(folder="groups").code
    assert ["31"] == list(scores())
    Path("groups.csv").write_text("group,id\nTeam A,ann\nTeam A,bob\n")
    assert 0 == grade("--groups", "groups.csv", folder="groups").code
    assert ["ann", "bob"] == list(scores())
