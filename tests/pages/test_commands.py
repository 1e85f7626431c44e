"""The commands that write pages, as a user runs them."""

import json
import shutil
from pathlib import Path

import pytest

from grader.lessons.lesson import Lesson, load_lesson
from grader.pages.concepts import lesson_page
from tests.helpers.commands import RunGrade


def test_a_students_page(run_grade: RunGrade, lesson4: Lesson, tmp_path: Path) -> None:
    """--page writes the page beside the report, in which the numbers are kept."""
    page, output = tmp_path / "page.html", tmp_path / "report.json"
    done = run_grade(
        *("lesson4", "derivative", "--submission", lesson4.solutions),
        *("--page", page, "-o", output),
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert 2 == page.read_text("utf-8").count("<svg")
    (exercise,) = json.loads(output.read_text("utf-8"))["exercises"]
    assert ["tangent", "bowl"] == [each["kind"] for each in exercise["pictures"]]


def test_a_page_that_cannot_be_written(run_grade: RunGrade, lesson4: Lesson) -> None:
    """It is refused in one line before anything is graded."""
    done = run_grade("lesson4", "--submission", lesson4.solutions, "--page", "nowhere/page.html")
    assert (2, "") == (done.returncode, done.stdout)
    assert "cannot write nowhere/page.html" in done.stderr


def test_a_class_with_pages(run_grade: RunGrade, lesson4: Lesson, tmp_path: Path) -> None:
    """A class without pages has the class's page alone; with --pages each student's has pictures.

    What was graded without is graded again for them, and then kept.
    """
    shutil.copytree(lesson4.solutions, tmp_path / "class" / "ann")
    batch = ("batch", "lesson4", "class", "--out", "out", "--jobs", "1", "--allow-unconfined-code")
    assert 0 == run_grade(*batch).returncode
    report = tmp_path / "out" / "reports" / "ann.json"
    page = report.with_suffix(".html")
    assert "pictures" not in report.read_text("utf-8")
    assert not page.exists()
    assert "lesson4: 1 student" in (tmp_path / "out" / "index.html").read_text("utf-8")
    assert 0 == run_grade(*batch, "--pages").returncode
    assert 11 == page.read_text("utf-8").count("<figure>")
    (tmp_path / "out" / "index.html").unlink()
    done = run_grade("page", "out")
    assert (0, "out/index.html is written\n") == (done.returncode, done.stdout)
    assert 'href="reports/ann.html"' in (tmp_path / "out" / "index.html").read_text("utf-8")


def test_another_style_makes_pages_anew_and_regrades_nothing(
    run_grade: RunGrade, lesson4: Lesson, tmp_path: Path
) -> None:
    """With other words on pages, the same command writes them anew from the stored reports."""
    (tmp_path / "class" / "ann").mkdir(parents=True)
    shutil.copy(lesson4.solutions / "error.py", tmp_path / "class" / "ann")
    batch = ["batch", "lesson4", "class", "--out", "out", "--jobs", "1", "--pages"]
    batch.append("--allow-unconfined-code")
    assert 0 == run_grade(*batch).returncode
    report = tmp_path / "out" / "reports" / "ann.json"
    page, stored = report.with_suffix(".html"), report.read_bytes()
    page.write_text("as it was drawn in another style")
    done = run_grade(*batch)
    assert 0 == done.returncode
    assert "Next: " in page.read_text("utf-8")
    assert stored == report.read_bytes()


def test_no_class_no_page(run_grade: RunGrade, tmp_path: Path) -> None:
    """A folder without scores is refused in one line."""
    done = run_grade("page", tmp_path)
    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "holds no scores.json" in done.stderr


@pytest.mark.parametrize("exercise", [(), ("error",)])
def test_the_lessons_own_page(
    run_grade: RunGrade, tmp_path: Path, exercise: tuple[str, ...]
) -> None:
    """`explain --page` writes the lesson, or one exercise of it, and notes that it was read."""
    run_grade("init", ".")
    done = run_grade("explain", "lesson4", *exercise, "--page", "lesson.html")
    assert (0, "lesson.html is written\n") == (done.returncode, done.stdout)
    sections = (tmp_path / "lesson.html").read_text("utf-8").count("<section>")
    assert (len(exercise) or 7) == sections
    log = "".join(path.read_text() for path in (tmp_path / ".grade").rglob("*.jsonl"))
    assert sections == log.count("explained")


@pytest.mark.parametrize("name", ["lesson4", "lesson5", "lesson6", "lesson7"])
def test_the_lessons_own_page_has_no_code(name: str) -> None:
    """No line that a student must write stands on the page that is read before."""
    lesson = load_lesson(name)
    page = lesson_page(lesson, lesson.exercises)
    for exercise in lesson.exercises:
        source = lesson.solution(exercise).read_text("utf-8")
        for part in source.split("# BEGIN SOLUTION")[1:]:
            written = part.split("# END SOLUTION")[0].splitlines()[1:]
            assert not [line for line in written if len(line.strip()) > 12 and line.strip() in page]
