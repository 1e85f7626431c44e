"""The class's page: from stored scores and reports alone, with statistics that hold."""

import os
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.authors.leaks import page_text
from grader.errors import Unusable
from grader.pages.classroom import INDEX, page_path, write_pages
from grader.pages.statistics import FEWEST, TOO_FEW, item_rest, items
from grader.results.gradebook import REPORTS, SCORES_JSON, Gradebook, earlier_gradebooks
from grader.results.needs import Need, NeedKind
from grader.results.report import Status
from tests.helpers.exporting import (
    COMPARE,
    HOSTILE,
    PREDICT,
    RIGHT,
    graded,
    unreadable,
    write_class,
)

ABS = {"error": {"id": "abs", "title": "The sign was dropped."}}


def named(student: str) -> tuple[object, object]:
    """Return a student whose mistake has a name, and the report."""
    score, report = graded(student, "")
    return replace(score, diagnoses=ABS), report


def written(folder: Path) -> str:
    """Return what a reader sees of the class's page."""
    write_pages(folder)
    return " ".join(page_text((folder / INDEX).read_text("utf-8")).split())


def test_it_says_how_the_class_stands(tmp_path: Path) -> None:
    """One sentence counts the class; mistakes are counted among wrong exercises, and who."""
    right = graded("4", "", PREDICT, RIGHT)
    folder = write_class(tmp_path, named("1"), named("2"), graded("3", ""), right)
    text = written(folder)
    assert "Of 4 students: 4 graded" in text
    assert "2 of 3 with wrong answers: The sign was dropped." in text
    assert "1 2" in text.split("The sign was dropped.")[1].replace(",", "")
    assert "1 of 3 wrong exercises: no mistake has a name (33%)" in text


def test_exercises_that_are_alike_are_counted_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few are kept until they are counted, each counts, and the page is the same."""
    students = [graded(str(n), "", PREDICT, RIGHT if n % 2 else COMPARE) for n in range(7)]
    folder = write_class(tmp_path, *students, graded("9", "", RIGHT))
    together = written(folder)
    monkeypatch.setattr("grader.pages.classroom.MOST_ALIKE", 1)
    assert together == written(folder)
    assert "7 of 7 (100%)" in together
    assert "24 of 24 (100%)" in together


def test_a_check_that_nobody_passes_is_the_suspect(tmp_path: Path) -> None:
    """It is flagged once enough have tried; who did not try does not count."""
    todo = replace(COMPARE, status=Status.TODO)
    few = [graded(str(n), "", PREDICT, COMPARE) for n in range(4)]
    folder = write_class(tmp_path / "few", *few, graded("9", "", PREDICT, todo))
    assert "look at the check first" not in written(folder)
    folder = write_class(tmp_path / "more", *few, graded("9", "", PREDICT, COMPARE))
    assert "Returns at all. 0 of 5 (0%) Nobody passes: look at the check first." in written(folder)


def test_who_needs_a_look_is_said_with_the_reason(tmp_path: Path) -> None:
    """Reasons are the stored ones; there is no score of risk."""
    score, report = graded("1", "Jane")
    need = Need(NeedKind.BROKEN, "error.py", decision=True)
    folder = write_class(tmp_path, (replace(score, needs=(need,)), report))
    assert "1 Jane does not load: error.py" in written(folder)


def test_hostile_names_stay_text(tmp_path: Path) -> None:
    """No name is markup on the class's page or turns its reading direction."""
    folder = write_class(tmp_path, graded("1", HOSTILE))
    write_pages(folder, students=True)
    for path in (folder / INDEX, page_path(folder, "1")):
        page = path.read_text("utf-8")
        assert "<script" not in page
        assert not set(page) & {"\u202e", "\x1b", "\x00", "\ud800"}
        assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page


def test_a_link_leads_to_each_students_page(tmp_path: Path) -> None:
    """A student's row links to the page where there is one, else to the report."""
    folder = write_class(tmp_path, graded("a/b", ""))
    write_pages(folder)
    assert 'href="reports/a%252Fb.json"' in (folder / INDEX).read_text("utf-8")
    write_pages(folder, students=True)
    assert 'href="reports/a%252Fb.html"' in (folder / INDEX).read_text("utf-8")


def test_a_class_without_reports(tmp_path: Path) -> None:
    """Where nobody could be read there need be no folder of reports for the class's page."""
    folder = write_class(tmp_path, unreadable("ann", "", "damaged"))
    (folder / REPORTS).rmdir()
    assert "ann" in written(folder)


def test_pages_are_kept_in_step(tmp_path: Path) -> None:
    """Pages that are there are written anew without being asked for; those of nobody go."""
    folder = write_class(tmp_path, graded("1", ""))
    write_pages(folder, students=True)
    page_path(folder, "1").write_text("old")
    page_path(folder, "gone").write_text("old")
    write_pages(folder)
    assert "1.4 of 3 points" in page_path(folder, "1").read_text("utf-8")
    assert not page_path(folder, "gone").exists()


def test_the_same_results_write_nothing(tmp_path: Path) -> None:
    """A page that would be the same is left as it is."""
    folder = write_class(tmp_path, graded("1", ""))
    write_pages(folder, students=True)
    before = [os.stat(path).st_mtime_ns for path in (folder / INDEX, page_path(folder, "1"))]
    write_pages(folder, students=True)
    after = [os.stat(path).st_mtime_ns for path in (folder / INDEX, page_path(folder, "1"))]
    assert before == after


def test_what_became_of_a_named_mistake(tmp_path: Path) -> None:
    """Scores that were replaced show first against last, and whether a named mistake went away."""
    first = write_class(tmp_path / "first", *(named(str(n)) for n in range(3)))
    last = write_class(
        tmp_path / "last", graded("0", "", PREDICT, RIGHT), graded("1", ""), named("2")
    )
    (first / SCORES_JSON).rename(last / "scores-20261120T120000Z.json")
    with_points(last)
    with_points(last, "scores-20261120T120000Z.json")
    text = written(last)
    assert "2026-11-20 12:00 lesson4 3 1.4 of 3 0" in text
    assert "lesson4 3 1.4 1.93 1 2 0" in text
    assert "lesson4 error The sign was dropped. 3 1 1 1" in text


def with_points(folder: Path, name: str = SCORES_JSON) -> None:
    """Say in stored scores how many points each exercise has."""
    path = folder / name
    text = re.sub(r'"max_scores": {[^}]*}', '"max_scores": {"prediction": 1, "error": 2}',
                  path.read_text("utf-8"))  # fmt: skip
    path.write_text(text)


def test_only_dated_scores_are_earlier_ones(tmp_path: Path) -> None:
    """Another file beside the scores is none of theirs; two of one second keep their order."""
    folder = write_class(tmp_path, graded("1", ""))
    text = (folder / SCORES_JSON).read_text("utf-8")
    for name in ("20261120T120000Z-10", "20261120T120000Z-2", "20261120T120000Z", "mine"):
        (folder / f"scores-{name}.json").write_text(text)
    found = earlier_gradebooks(folder)
    assert 3 == len(found)
    assert all(isinstance(book, Gradebook) for _, book in found)
    (folder / "scores-20261121T120000Z.json").write_text("x")
    with pytest.raises(Unusable, match=r"scores-20261121T120000Z\.json is damaged"):
        earlier_gradebooks(folder)


def test_noise_does_not_discriminate() -> None:
    """On items of pure noise, an item goes with the rest as often up as down: near 0."""
    shares = np.random.default_rng(1).integers(0, 2, (4000, 7)).astype(float)
    found = [item_rest(shares, n) for n in range(7)]
    assert 0.02 > abs(np.mean([each[0] for each in found if each]))
    assert 6 <= sum(each[1] <= 0 <= each[2] for each in found if each)


def test_an_item_that_goes_with_the_rest_is_found() -> None:
    """Where skill decides, the interval is far from 0 and holds the correlation."""
    skill = np.random.default_rng(2).normal(size=(500, 1))
    shares = (skill + 0.3 * np.random.default_rng(3).normal(size=(500, 4)) > 0).astype(float)
    correlation, low, high = item_rest(shares, 0) or (0, 0, 0)
    assert 0.7 < low < correlation < high < 1


def test_too_few_is_said() -> None:
    """Below sixty students no correlation is told, and where all are alike neither."""
    few, enough = np.eye(3)[[0, 1, 2] * 10], np.ones((FEWEST, 3))
    assert {TOO_FEW} == {item.discrimination for item in items("abc", few)}
    assert {"all alike, so nothing to say"} == {i.discrimination for i in items("abc", enough)}
    assert [] == items("abc", np.zeros((0, 3)))


def test_the_mean_counts_what_could_be_graded(tmp_path: Path) -> None:
    """Who handed in nothing, or nothing that can be read, is in no mean, at any time."""
    absent, theirs = graded("3", "")
    away = unreadable("4", "", "damaged")
    class_ = [graded("1", ""), graded("2", "", PREDICT, RIGHT), away]
    folder = write_class(tmp_path, *class_, (replace(absent, absent=True, score=0.0), theirs))
    (folder / "scores-20261120T120000Z.json").write_bytes((folder / SCORES_JSON).read_bytes())
    text = written(folder)
    assert "Of 4 students: 2 graded, 1 could not be read" in text
    assert "Mean 2.2 of 3 points, median 2.2." in text
    assert 2 == text.count("lesson4 2 2.2 of 3 1")
    assert "lesson4 2 2.2 2.2 0 2 0" in text
