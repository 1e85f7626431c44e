"""`grade release`: an edition for students grades as the kit does, and holds none of its code."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from grader.authors.release import without_withheld
from grader.commands.kits import trust
from grader.errors import KitError
from grader.judge.carried import messages_for
from grader.lessons.kit import read_kit
from grader.lessons.lesson import load_lesson
from grader.practice.drill import drill_seed
from grader.results.report import SCHEMA, report_of
from tests.commands.conftest import Done, Grade
from tests.helpers.editions import all_text, of_the_grader
from tests.helpers.kits import MISCONCEPTION, SOLUTION, make_kit

WITHHELD = '''

# The secret of it.
@pytest.mark.withheld
@pytest.mark.parametrize("beta", [0.125, 0.375])
def test_secret(student, beta):
    """Any decay counts, the confidential one too."""
    student.momentum_step(2.5, 3.5, beta).is_right()


class TestMore:
    """More of it."""

    def test_open(self, student):
        """Zero is fine."""
        student.momentum_step(0.0, 0.0, 0.5).is_right()

    @pytest.mark.withheld
    def test_hidden_too(self, student):
        """Below zero, in confidence."""
        student.momentum_step(-7.25, 1.0, 0.5).is_right()


class TestNothingElse:
    """All confidential."""

    @pytest.mark.withheld
    def test_hidden_alone(self, student):
        """It is confidential."""
        student.momentum_step(-8.25, 1.0, 0.5).is_right()
'''
SECRETS = [
    *("secret", "confidential", "hidden_too", "hidden_alone", "in confidence", "0.125", "-7.25"),
    *("@pytest.mark.withheld", "-8.25", "TestNothingElse", "All confidential"),
    *("return beta * velocity + gradient", "return velocity + gradient", "beta * velocity"),
]


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A kit of one exercise, three of whose six checks are withheld (two by parameters)."""
    folder = make_kit(tmp_path / "a kit[1] 'ü'")
    suite = folder / "suites" / "week1" / "test_momentum.py"
    suite.write_text("import pytest\n" + suite.read_text("utf-8") + WITHHELD, "utf-8")
    return folder


@pytest.fixture
def students(kit: Path, grade: Grade, tmp_path: Path) -> Path:
    """The students' edition of that kit."""
    folder = tmp_path / "for students"
    done = grade("release", folder, "--kit", kit)
    assert (0, "week1: 3 of 7 checks") == (done.code, done.out.partition(",")[0]), done.err
    trust(read_kit(folder))
    return folder


def handed_in(folder: Path, source: str) -> Path:
    """Write a submission, and return its folder."""
    folder.mkdir()
    (folder / "momentum.py").write_text(source, "utf-8")
    return folder


def report(grade: Grade, submission: Path, kit: Path) -> dict[str, object]:
    """Return the report on a submission."""
    document: dict[str, object] = json.loads(
        grade("week1", "--submission", submission, "--json", "--kit", kit).out
    )
    return document


def test_nothing_hidden_is_in_it(kit: Path, students: Path) -> None:
    """No file of an edition holds code of solutions or wrong answers, or a withheld check."""
    content = all_text(read_kit(students))
    known = of_the_grader()
    assert [] == [each for each in SECRETS if content.count(each) != known.count(each)]
    assert "# TODO: let the velocity decay" in content
    assert "What was learned first then counts for ever." in content
    assert "test_open" in content
    names = {path.name for path in students.iterdir() if path.suffix != ".whl"}
    assert {"README.md", "exercises", "kit.toml", "suites"} == names
    assert SECRETS == [each for each in SECRETS if each in all_text(read_kit(kit))]


def test_reports_say_what_they_are(kit: Path, students: Path, grade: Grade, tmp_path: Path) -> None:
    """A report names the edition and its suites; where checks are withheld the screen says so."""
    right = handed_in(tmp_path / "right", SOLUTION)
    document = report(grade, right, students)
    jsonschema.validate(document, json.loads(SCHEMA.read_text("utf-8")))
    whole = load_lesson("week1", read_kit(kit))
    assert {"made_from": whole.suite_sha256, "withheld": 4} == document["edition"]
    assert load_lesson("week1", read_kit(students)).suite_sha256 == document["suite_sha256"]
    assert json.loads(report_of(document, right).to_json()) == document
    assert "edition" not in report(grade, right, kit)
    said = "This is not the grade: 4 checks are withheld from this students' edition."
    assert said in grade("week1", "--submission", right, "--kit", students).out
    assert said not in grade("week1", "--submission", right, "--kit", kit).out
    page = tmp_path / "page.html"
    grade("week1", "--submission", right, "--kit", students, "--page", page)
    assert "This is not the grade: 4 checks" in page.read_text("utf-8")


def test_what_is_told_is_the_same(kit: Path, students: Path, grade: Grade, tmp_path: Path) -> None:
    """Verdicts, messages and diagnoses are those of the kit; so is what is told of an exercise."""
    for name, source in {
        "right": SOLUTION,
        "known": MISCONCEPTION,
        "wrong": SOLUTION.replace("beta * velocity", "beta * velocity * 3"),
        "raising": SOLUTION.replace("beta * velocity", "beta / 0"),
        "todo": SOLUTION.replace("return beta", "raise NotImplementedError\n    return beta"),
        "data": SOLUTION.replace("beta * velocity + gradient", "[beta]"),
        "broken": "def momentum_step(",
    }.items():
        submission = handed_in(tmp_path / name, source)
        (whole,), (edition,) = (
            report(grade, submission, each)["exercises"] for each in (kit, students)
        )
        for check in (*whole["checks"], *edition["checks"]):
            del check["seconds"]
        titles = [check["name"] for check in edition["checks"]]
        assert ["any_velocity", "ball", "TestMore::open"] == titles
        assert [each for each in whole["checks"] if each["name"] in titles] == edition["checks"]
        assert edition["diagnosis"] in {None: [None], "wrong": [None]}.get(
            name, [whole["diagnosis"]]
        )
        assert (whole["status"], whole["output"]) == (edition["status"], edition["output"])
    told = [grade("explain", "week1", "momentum", "--kit", each).out for each in (kit, students)]
    assert told[0] == told[1]
    assert "The velocity does not decay." in told[1]


def test_who_grades_sees_what_is_due(students: Path, grade: Grade, tmp_path: Path) -> None:
    """What is due to each question stands in a class's reports of an edition, too."""
    handed_in(tmp_path / "class", "").joinpath("momentum.py").unlink()
    handed_in(tmp_path / "class" / "bob", MISCONCEPTION)
    out = tmp_path / "out"
    done = grade("batch", "week1", tmp_path / "class", "--out", out, "--kit", students)
    assert 0 == done.code
    assert "This is not the grade: 4 checks are withheld" in done.err
    seen = grade("show", out, "bob", "--due", "--kit", students)
    assert (0, "") == (seen.code, seen.err)
    assert "due: 2.71" in seen.out


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["verify"], "`grade verify` needs the whole kit"),
        (["verify", "week1", "--mutants"], "`grade verify` needs the whole kit"),
        (["derive"], "`grade derive` needs the whole kit"),
        (["new", "week1/another"], "`grade new` needs the whole kit"),
        (["release", "again"], "is a students' edition already"),
        (["week1", "--seed", "other"], "--seed other: a students' edition holds"),
        (["batch", "week1", ".", "--out", "x", "--seed", "other"], "with the public seed alone"),
        (
            ["export", "gradescope-autograder", "week1", "-o", "x.zip", "--seed", "other"],
            "with the public seed alone",
        ),
    ],
)
def test_what_needs_code_says_so(
    students: Path, grade: Grade, command: list[str], told: str
) -> None:
    """What an edition cannot do is refused in one line, and nothing is written."""
    before = all_text(read_kit(students))
    done: Done = grade(*command, "--kit", students)
    assert (2, "") == (done.code, done.out)
    assert told in done.err
    assert 1 == done.err.count("\n")
    assert before == all_text(read_kit(students))


def test_drills_draw_the_public_seed(students: Path, kit: Path) -> None:
    """A drill asks what is recorded; whoever else asks for another seed is refused."""
    whole, edition = (load_lesson("week1", read_kit(each)) for each in (kit, students))
    (exercise,) = edition.exercises
    assert "from-memory" == drill_seed(edition, exercise, date(2026, 1, 2))
    assert "from-memory" != drill_seed(whole, exercise, date(2026, 1, 2))
    with pytest.raises(KitError, match="with the public seed alone"):
        messages_for(edition, exercise, "other")


@pytest.mark.parametrize(
    ("name", "content", "code", "told"),
    [
        ("kit.toml", 'format = 1\n[edition.week1]\nmade_from = "1"\n', 2, "as `grade release`"),
        ("kit.toml", "format = 1\nedition = 5\n", 2, "as `grade release` writes it"),
        ("suites/week1/answers/momentum.json", "{", 3, "momentum.json is not as"),
        ("suites/week1/answers/momentum.json", "[1]", 3, "momentum.json is not as"),
        ("suites/week1/answers/momentum.json", None, 3, "momentum.json is not as"),
        (
            "suites/week1/answers/momentum.json",
            '{"asked": [], "outcomes": {}, "misconceptions": {}}',
            3,
            "does not hold what momentum_step answers",
        ),
    ],
)
def test_an_edition_that_is_broken(
    students: Path,
    grade: Grade,
    tmp_path: Path,
    name: str,
    content: str | None,
    code: int,
    told: str,
) -> None:
    """A file of an edition that cannot be used is named, and nothing is held against students."""
    (students / name).unlink()
    if content is not None:
        (students / name).write_text(content, "utf-8")
    right = handed_in(tmp_path / "right", SOLUTION)
    done = grade("week1", "--submission", right, "--kit", students)
    assert code == done.code
    assert told in done.err + done.out.replace("\n          ", " ")
    assert "Traceback" not in done.err


def test_nothing_is_overwritten(kit: Path, grade: Grade, tmp_path: Path) -> None:
    """A folder that holds something, or that is the kit's own, is refused and left as it is."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes").write_text("mine", "utf-8")
    for folder in (tmp_path / "full", kit / "suites" / "students"):
        done = grade("release", folder, "--kit", kit)
        assert (2, "") == (done.code, done.out)
    assert "mine" == (tmp_path / "full" / "notes").read_text("utf-8")
    assert not (kit / "suites" / "students").exists()


@pytest.mark.parametrize(
    ("check", "told"),
    [
        (
            "    once = student.momentum_step(1.0, 2.0, 0.5).value\n"
            "    student.momentum_step(once, 2.0, 0.5).is_right()\n",
            "depends on what was answered",
        ),
        (
            "    answer = student.momentum_step(1.0, 2.0, 0.5)\n"
            "    if not answer.right:\n"
            "        student.momentum_step(4.0, 2.0, 0.5).is_right()\n",
            "depends on what was answered",
        ),
        ("    assert False, 'never right'\n", "never right"),
    ],
)
def test_a_kit_that_cannot_be_recorded(
    kit: Path, grade: Grade, tmp_path: Path, check: str, told: str
) -> None:
    """A kit is refused whose questions depend on answers, or which is unsound; nothing is left."""
    suite = kit / "suites" / "week1" / "test_momentum.py"
    suite.write_text(suite.read_text("utf-8") + f"\n\ndef test_last(student):\n{check}", "utf-8")
    done = grade("release", tmp_path / "out", "--kit", kit)
    assert 3 == done.code
    assert told in done.err
    assert [] == list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    "suite",
    [
        "import pytest\n\npytestmark = pytest.mark.withheld\n",
        "import pytest\n\nhidden = [pytest.param(1, marks=pytest.mark.withheld)]\n",
        "from pytest import mark\n\nsecret = mark.withheld\n",
    ],
)
def test_a_mark_that_cannot_be_cut(suite: str) -> None:
    """What is marked in another way than by a decorator is refused: it would travel."""
    with pytest.raises(KitError, match="can only decorate"):
        without_withheld(suite, Path("test_x.py"))


def test_a_suite_of_withheld_checks_alone(kit: Path, grade: Grade, tmp_path: Path) -> None:
    """An exercise of which nothing would be graded is refused."""
    suite = kit / "suites" / "week1" / "test_momentum.py"
    suite.write_text(
        "import pytest\n\n\n@pytest.mark.withheld\ndef test_one(student):\n"
        "    student.momentum_step(1.0, 2.0, 0.5).is_right()\n",
        "utf-8",
    )
    done = grade("release", tmp_path / "out", "--kit", kit)
    assert 3 == done.code
    assert "there are no checks" in done.err
