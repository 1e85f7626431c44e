"""`grade export pages`: a page for each student, as files or as Canvas takes them back."""

import zipfile
from pathlib import Path

import click
import pytest

from grader.commands.export import pages
from grader.errors import Unusable
from tests.helpers.exporting import HOSTILE, graded, run_export, write_class


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    """A class of three, one of them with a hostile name."""
    return write_class(
        tmp_path, graded("12", "Doe, Jane"), graded("13", HOSTILE), graded("x/y", "")
    )


def test_pages_are_called_by_ids(scores: Path, tmp_path: Path) -> None:
    """Each student has a page, called by an id that leads nowhere else; names are no markup."""
    run_export("pages", scores, "--out", tmp_path / "pages")
    found = {path.name: path.read_text("utf-8") for path in (tmp_path / "pages").iterdir()}
    assert ["12.html", "13.html", "x%2Fy.html"] == sorted(found)
    assert "<script" not in found["13.html"]
    assert "\u202e" not in found["13.html"]
    assert "lesson4: 1.4 of 3 points" in found["12.html"]


def test_canvas_takes_them_back(
    scores: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page is called as the newest file was downloaded; who has none there is named."""
    download = tmp_path / "download"
    download.mkdir()
    for name in ("doejane_12_30_error.py", "doejane_12_31_error-1.py", "doejane_12_text.html"):
        (download / name).write_text("")
    run_export("pages", scores, "--canvas", download, "-o", tmp_path / "upload.zip")
    with zipfile.ZipFile(tmp_path / "upload.zip") as archive:
        assert ["doejane_12_31_error-1.py"] == archive.namelist()
        assert b"<!doctype html>" in archive.read("doejane_12_31_error-1.py")
    said = capsys.readouterr().err
    assert "left out, since the download has no file from them: 13" in said


def test_what_is_no_download_is_refused(scores: Path, tmp_path: Path) -> None:
    """A folder with nothing that Canvas called so is refused, and nothing is written."""
    with pytest.raises(Unusable, match="is not a download of submissions from Canvas"):
        run_export("pages", scores, "--canvas", scores, "-o", tmp_path / "upload.zip")
    assert not (tmp_path / "upload.zip").exists()


@pytest.mark.parametrize("options", [(), ("--canvas", "x"), ("--out", "x", "-o", "y")])
def test_half_of_the_options_is_refused(scores: Path, options: tuple[str, ...]) -> None:
    """It takes a folder, or a download together with a zip, and says so."""
    with pytest.raises(click.UsageError, match="give --out FOLDER, or --canvas"):
        pages.main([str(scores), *options], standalone_mode=False)
