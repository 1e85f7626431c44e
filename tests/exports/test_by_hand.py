"""What an instructor changed in a course system is kept by later exports, and what they decided."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import click
import pytest

from grader.errors import Unusable
from grader.exports.feedback import comment, same_comment, split_comment
from grader.exports.record import EXPORTS, Record, There, same_grade
from grader.results.gradebook import SCORES_JSON
from grader.results.needs import Need, NeedKind
from grader.results.overrides import OVERRIDES_CSV
from grader.results.result import read_results
from tests.exports.test_importers import run
from tests.helpers.exporting import COMPARE, PREDICT, RIGHT, graded, write_class

HEADER = "Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (77)"
MAXIMA = {"prediction": 1.0, "error": 2.0}


@pytest.fixture
def scores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A class of two, of 3 and of 1.4 points, in the current folder."""
    monkeypatch.chdir(tmp_path)
    folder = write_class(
        tmp_path, graded("1005", "Alice Able", PREDICT, RIGHT), graded("1006", "Bob Bold")
    )
    document = json.loads((folder / SCORES_JSON).read_text()) | {"max_scores": MAXIMA}
    (folder / SCORES_JSON).write_text(json.dumps(document))
    return folder


def gradebook(alice: str = "", bob: str = "") -> None:
    """Write a gradebook of Canvas in which the two have these grades."""
    rows = [HEADER, "    Points Possible,,,,,3.00", f'"Able, Alice",1005,,alice,A,{alice}',
            f'"Bold, Bob",1006,,bob,A,{bob}']  # fmt: skip
    Path("gb.csv").write_text("\n".join(rows) + "\n")


def export(*options: str) -> tuple[int, list[str]]:
    """Fill the gradebook; return the exit code and what Alice and Bob have then."""
    code = run("canvas", "scores", "--gradebook", "gb.csv", *options, "-o", "filled.csv")
    return code, [row[-1] for row in csv.reader(Path("filled.csv").read_text().splitlines())][2:]


def decide(*lines: str) -> None:
    """Write what an instructor decided."""
    Path("scores", OVERRIDES_CSV).write_text("\n".join(["id,exercise,points,reason", *lines]))


@pytest.mark.usefixtures("scores")
def test_a_grade_given_before_any_export(capsys: pytest.CaptureFixture[str]) -> None:
    """A grade that we never wrote is by hand: it is kept, named with ours, and to be decided."""
    gradebook(alice="2.50")
    assert (1, ["2.50", "1.40"]) == export()
    said = capsys.readouterr().err
    assert "last export (--overwrite replaces it): 1005 has 2.50, the scores say 3.00\n" in said
    assert (0, ["3.00", "1.40"]) == export("--overwrite")
    assert "grade: changed: 1005 2.50 → 3.00\n" in capsys.readouterr().err


@pytest.mark.usefixtures("scores")
@pytest.mark.parametrize("there", ["3", "3.00", "3,00", "3.001"])
def test_the_same_grade_is_not_a_change(capsys: pytest.CaptureFixture[str], there: str) -> None:
    """A grade that is ours to two decimals stays as it is written, and is no change."""
    gradebook(alice=f'"{there}"', bob="-")
    assert (0, [there, "1.40"]) == export()
    assert "" == capsys.readouterr().err


@pytest.mark.usefixtures("scores")
def test_what_we_wrote_is_changed_and_what_a_hand_did_is_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """After our export, ours may change, old and new named; what was changed since is kept."""
    gradebook()
    export()
    decide("1005,error,1,one was copied", "1006,,3,was ill")
    gradebook(alice="3.00", bob="1.90")
    assert (1, ["2.00", "1.90"]) == export()
    said = capsys.readouterr().err
    assert "grade: changed: 1005 3.00 → 2.00\n" in said
    assert "1006 has 1.90, the scores say 3.00" in said
    gradebook(alice="2.00", bob="1.90")
    assert (1, ["2.00", "1.90"]) == export()


@pytest.mark.usefixtures("scores")
def test_an_export_can_be_run_again(capsys: pytest.CaptureFixture[str]) -> None:
    """What was written into a copy of the same file is not in it: the same comes out again."""
    gradebook()
    export()
    gradebook(alice="3.00", bob="1.90")
    decide("1005,error,1,one was copied")
    for _ in range(3):
        assert (1, ["2.00", "1.90"]) == export()
        assert "grade: changed: 1005 3.00 → 2.00\n" in capsys.readouterr().err
    decide()
    assert (1, ["3.00", "1.90"]) == export()
    gradebook(alice="2.00", bob="1.90")
    assert (1, ["2.00", "1.90"]) == export()  # no export wrote that last


@pytest.mark.usefixtures("scores")
def test_a_grade_of_ours_that_holds_no_longer(
    scores: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing is written any more, what an export wrote is named: it would still count."""
    gradebook()
    decide("1005,,0,copied")
    assert (0, ["0.00", "1.40"]) == export()
    document = json.loads((scores / SCORES_JSON).read_text())
    for student in document["students"]:
        student["absent"] = True
    (scores / SCORES_JSON).write_text(json.dumps(document))
    decide()
    gradebook(alice="0.00", bob="1.20")
    capsys.readouterr()
    assert (1, ["0.00", "1.20"]) == export()
    assert (
        "grade: an export wrote a grade that stands there still: change it in the course system: "
        "1005 (0.00)\n"
    ) in capsys.readouterr().err


@pytest.mark.usefixtures("scores")
def test_excused_and_not_excused_again(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever is excused by a decision has EX in Canvas, and a grade when that is taken back."""
    gradebook(bob="EX")
    decide("1005,,excused,ill")
    assert (0, ["EX", "EX"]) == export()
    Path("scores", OVERRIDES_CSV).unlink()
    gradebook(alice="EX", bob="EX")
    assert (0, ["3.00", "EX"]) == export()
    said = capsys.readouterr().err
    assert "changed: 1005 EX → 3.00" in said
    assert "excused (EX), and left so: 1006" in said


@pytest.mark.usefixtures("scores")
def test_decisions_count_without_grading_again(capsys: pytest.CaptureFixture[str]) -> None:
    """An export takes the decisions that stand there; an id that is nobody's is to be decided."""
    gradebook()
    decide("1005,prediction,excused,", "1006,,0,copied", "999,,1,")
    assert (1, ["3.00", "0.00"]) == export()  # 2 of the 2 points that are left, out of 3
    said = capsys.readouterr().err
    assert "given 0: decided, 0 points (copied): 1006" in said
    assert "overrides.csv names an id that no student has: 999" in said


def test_other_forms_tell_what_was_decided(scores: Path, tmp_path: Path) -> None:
    """A results.json has the decided score, and says so; who is excused has none."""
    decide("1005,,2,talked", "1006,,excused,ill")
    run("gradescope", scores, "--out", tmp_path / "out")
    (path,) = tmp_path.glob("out/*/results.json")
    results = json.loads(path.read_text())
    assert ("1005", 2.0) == (path.parent.name, results["score"])
    assert "Decided by your instructor: 2 points (talked)." in results["output"]


def test_scores_of_an_older_version(scores: Path) -> None:
    """Where it is not known what exercises are worth, decisions are refused, not guessed."""
    document = json.loads((scores / SCORES_JSON).read_text())
    (scores / SCORES_JSON).write_text(json.dumps(document | {"max_scores": {}}))
    decide("1005,,2,talked")
    with pytest.raises(Unusable, match="run `grade batch` again"):
        read_results(scores)


@pytest.mark.parametrize("cut", [False, True])
def test_the_record(tmp_path: Path, cut: bool) -> None:
    """The record knows what was written last; a line that is cut short counts for nothing."""
    for value in ("1.00", "2.00"):
        record = Record(tmp_path, "canvas", "L (1)")
        record.add("7", value)
        record.save()
    if cut:
        path = tmp_path / EXPORTS
        path.write_bytes(path.read_bytes()[:-20])
        record = Record(tmp_path, "canvas", "L (1)")
        record.add("8", "5.00")
        record.save()
    record = Record(tmp_path, "canvas", "L (1)")
    assert ("1.00" if cut else "2.00") == record.last["7"].value
    assert cut == ("8" in record.last)
    assert {} == Record(tmp_path, "canvas", "L (2)").last
    assert {} == Record(tmp_path, "moodle", "L (1)").last
    assert There.NOTHING is record.there("7", " - ", "3.00")
    assert There.SAME is record.there("7", "3", "3.00")
    assert There.OURS is record.there("7", "1.0" if cut else "2.0", "3.00")
    assert There.BY_HAND is record.there("7", "2.50", "3.00")
    assert There.BY_HAND is record.there("9", "2.00", "3.00")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("1,234.50", "1234.5", True), ("1,40", "1.4", True), ("Good", "good ", True),
     ("A-", "3.70", False), ("85%", "85", False), ("1.404", "1.40", True)],
)  # fmt: skip
def test_the_same_grade(one: str, other: str, same: bool) -> None:
    """Two cells are compared as the course system would, at two decimals."""
    assert same == same_grade(one, other)


def test_a_comment_of_ours_is_known_from_what_stands_behind_it(tmp_path: Path) -> None:
    """Whatever students made us quote, our part of a comment ends where ours ends."""
    folder = write_class(tmp_path, graded("1", "", PREDICT, replace(COMPARE, score=0.5)))
    (result,) = read_results(folder)
    ours = comment(result, "lesson4", 3.0)
    for behind in ("", "<p>Well done</p>", "plain", "<ul><li>mine</li></ul>"):
        assert (ours, behind) == split_comment(ours + behind, "lesson4")
    assert split_comment("<p>lesson5: 1 of 3 points</p>", "lesson4") is None
    assert split_comment("<p>lesson4: 1 of 3 points. Well done!</p>", "lesson4") is None
    assert split_comment(f"See me. {ours}", "lesson4") is None
    assert same_comment(ours, ours.replace("<br>", "<br />").replace("&#x27;", "'"))
    assert not same_comment(ours, ours.replace("FAILED", "nearly"))


def worksheet(maximum: str, locked: str = "Yes") -> str:
    """Return a worksheet of Moodle for the two."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(["Identifier", "Full name", "Status", "Grade", "Maximum grade",
                   "Grade can be changed", "Last modified (grade)"])  # fmt: skip
    for number, name in (("1005", "Alice Able"), ("1006", "Bob Bold")):
        rows.writerow([f"Participant {number}", name, "Submitted, 1 day 2 hours late", "", maximum,
                       locked, "-"])  # fmt: skip
    return text.getvalue()


@pytest.mark.usefixtures("scores")
@pytest.mark.parametrize(
    ("maximum", "options", "expected"),
    [
        ("-3.00", (), "is graded with a scale"),
        ("-3.00", ("--scale",), "is graded with a scale"),
        ("3.00", ("--scale-words", "poor,good"), "leave out --scale-words"),
        ("-3.00", ("--scale-words", "poor,fair,good"), ["good", "fair"]),
        ("-3.00", ("--scale-words", "no=0,yes=2"), ["yes", "no"]),
        ("3.00", ("--late-penalty", "10% a day"), ["2.40", "0.80"]),
        ("100.00", ("--scale", "--late-penalty", "10% a day"), ["80.00", "26.67"]),
    ],
)
def test_scales_and_penalties(
    capsys: pytest.CaptureFixture[str],
    maximum: str,
    options: tuple[str, ...],
    expected: str | list[str],
) -> None:
    """A scale's words, points off for lateness, and neither where they do not belong."""
    Path("ws.csv").write_text(worksheet(maximum))
    arguments = ("moodle", "scores", "--worksheet", "ws.csv", *options, "-o", "filled.csv")
    if isinstance(expected, str):
        with pytest.raises(Unusable, match=expected):
            run(*arguments)
        assert not Path("filled.csv").exists()
        return
    assert 0 == run(*arguments)
    rows = csv.DictReader(Path("filled.csv").read_text().splitlines())
    assert expected == [row["Grade"] for row in rows]
    if "--late-penalty" in options:
        said = "taken off: 1005 0.6 for 1 day 2 hours late, 1006 0.6 for 1 day 2 hours late"
        assert said in capsys.readouterr().err


@pytest.mark.usefixtures("scores")
@pytest.mark.parametrize("locked", ["No", "Nein", "Non"])
def test_locked_rows(capsys: pytest.CaptureFixture[str], locked: str) -> None:
    """A row that Moodle would pass over is left as it is and named, in other languages too."""
    Path("ws.csv").write_text(worksheet("3.00", locked))
    assert 1 == run("moodle", "scores", "--worksheet", "ws.csv", "-o", "filled.csv")
    assert Path("ws.csv").read_bytes() == Path("filled.csv").read_bytes()
    assert "locked in Moodle, and left as it is: 1005, 1006" in capsys.readouterr().err


@pytest.mark.usefixtures("scores")
@pytest.mark.parametrize(
    "words", ["good", "a,a", "a,,b", "a=1,b=2", "a=0,b", "a=0,b=2,c=1", "=0,b=1"]
)
def test_what_is_no_scale(words: str) -> None:
    """Words that do not say which comes when are refused."""
    Path("ws.csv").write_text(worksheet("-2.00"))
    with pytest.raises(click.BadParameter, match="poor"):
        run("moodle", "scores", "--worksheet", "ws.csv", "--scale-words", words, "-o", "f.csv")


def test_whoever_needs_a_decision_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A grade about which somebody must decide is written and named; not one of an unsure owner."""
    needs = {
        "1": Need(NeedKind.NOT_USED, "work.rar was passed over", decision=True),
        "2": Need(NeedKind.MISSING, "learn.py is missing"),
        "3": Need(NeedKind.JOIN, "has another name", decision=True),
    }
    made = []
    for name, need in needs.items():
        score, report = graded(name, "", PREDICT, RIGHT)
        made.append((replace(score, needs=(need,), identities={"canvas_id": name}), report))
    folder = write_class(tmp_path, *made)
    assert 1 == run("gradescope", folder, "--out", tmp_path / "out")
    assert ["1", "2"] == sorted(path.name for path in (tmp_path / "out").iterdir())
    assert [
        "grade: written, and to be decided: not used: work.rar was passed over: 1",
        "grade: left out, since it is not certain who they are: 3",
    ] == capsys.readouterr().err.splitlines()
