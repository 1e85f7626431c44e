"""Make `grader/pages/example.png`, which the README shows: `python tests/pages/make_example.py`."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.kit import PACKAGE
from grader.lessons.lesson import load_lesson
from grader.pages.asking import with_pictures
from grader.pages.student import student_page
from grader.sandbox.sandbox import Sandbox

FIGURE = "figure"


def main() -> None:
    """Grade a forgotten alpha, and photograph the first figure of its page."""
    lesson = load_lesson("lesson4")
    path = lesson.suites / "misconceptions" / "alpha_update" / "forgot_alpha.py"
    sources = {"alpha_update": path.read_text("utf-8")}
    options = Options(exercises=("alpha_update",))
    with Sandbox() as sandbox:
        report = grade(lesson, Submission("example", sources), sandbox, options)
        report = with_pictures(report, lesson, sources, sandbox)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder, "page.html")
        page.write_text(student_page(lesson, report))
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 480, "height": 800}, color_scheme="light")
        view.goto(page.as_uri())
        view.locator(FIGURE).first.screenshot(path=PACKAGE / "pages" / "example.png")
        browser.close()


if __name__ == "__main__":
    main()
