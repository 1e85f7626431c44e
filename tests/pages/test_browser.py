"""Pages in a real browser: accessible, within the screen, offline, and text whatever comes.

They need the extra `browser` and chromium (Debian's, or the one that CHROMIUM names).
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.pages.asking import solution_answers
from grader.pages.classroom import INDEX, page_path, write_pages
from grader.pages.concepts import lesson_page
from grader.pages.student import cell_part, student_page
from grader.results.report import ExerciseReport, PictureAnswers, Report, Status
from tests.helpers.exporting import COMPARE, HOSTILE, PREDICT, graded, report, write_class

sync_api = pytest.importorskip(
    "playwright.sync_api", reason="needs the extra browser: pip install -e '.[browser,test]'"
)
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs the extra browser")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
pytestmark = [
    pytest.mark.skipif(not CHROMIUM, reason="needs chromium: apt-get install chromium"),
    # Playwright leaves its event loop to the garbage collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning"),
]
SCREENS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
# On which of them axe looks at a page, which takes longest: at both widths and in both schemes.
# They take turns so that each kind of page is seen on all.
ONE, OTHER = {(360, "light"), (1280, "dark")}, {(360, "dark"), (1280, "light")}
BY_AXE = [ONE, OTHER, OTHER, ONE]
MISTAKES = {
    "lesson4": {
        "hot_cold_step": "went_to_the_colder_side",
        "gradient_descent": "went_uphill",
        "derivative": "square_forgotten_on_the_curve",
        "alpha_update": "forgot_alpha",
    },
    "lesson6": {"layer_deltas": "forgot_relu2deriv", "backprop_step": "forgot_relu2deriv"},
    "lesson7": {
        "boundary_step": "subtracted_the_negative",
        "sigmoid_train": "hidden_layer_learns_nothing",
    },
}
OUTSIDE = """() => [...document.querySelectorAll('svg text')].filter(text => {
  const box = text.getBBox(), view = text.ownerSVGElement.viewBox.baseVal;
  return box.x < view.x || box.y < view.y || box.x + box.width > view.x + view.width
    || box.y + box.height > view.y + view.height;
}).map(text => text.textContent)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, for all tests here."""
    with sync_api.sync_playwright() as playwright:
        # A container has no user namespaces, and the pages are our own.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def mistaken(name: str, folder: Path) -> Report:
    """Return the report of a lesson's known mistakes, with pictures of what they answer."""
    lesson = load_lesson(name)
    folder.mkdir()
    for exercise, mistake in MISTAKES[name].items():
        wrong = lesson.suites / "misconceptions" / exercise / f"{mistake}.py"
        shutil.copy(wrong, folder / f"{exercise}.py")
    asked = tuple(each for each in lesson.exercises if each.name in MISTAKES[name])
    return solved(name, replace(lesson, exercises=asked, solutions=folder))


def solved(name: str, other: Lesson | None = None) -> Report:
    """Return the report of a lesson's solutions, with pictures, or of another's in their place."""
    lesson = other or load_lesson(name)
    exercises = tuple(
        ExerciseReport(
            *(each.name, each.title, Status.PASSED, each.points, each.points, PREDICT.checks, ""),
            pictures=solution_answers(lesson, each),
        )
        for each in lesson.exercises
    )
    return replace(report(*exercises), lesson=name)


def exploded() -> Report:
    """Return a report whose pictures have what hostile functions answer, and hostile texts."""
    lesson = load_lesson("lesson4")
    points = [[n, 10.0 ** (9 * n - 9) if n < 11 else None] for n in range(20)]
    steep = [[[-1e90] * 41], [1e80], [-1e80], None]
    answers = {
        "alpha_update": (("errors", "alpha_learn", points), ("bowl", "alpha_learn", points)),
        "derivative": (("tangent", "error_curve", None),),
    }
    exercises = [replace(COMPARE, output=f"{HOSTILE}{'x' * 65536}")]
    for each in lesson.exercises:
        pictures = tuple(
            PictureAnswers(kind, (function,), (numbers,))
            for kind, function, numbers in answers.get(each.name, ())
        )
        if each.name == "derivative":
            functions = tuple(each.pictures[0].functions)
            pictures = (PictureAnswers("tangent", functions, tuple(steep)),)
        exercises.append(replace(COMPARE, name=each.name, title=each.title, pictures=pictures))
    return report(*exercises)


def pages(folder: Path) -> Iterator[tuple[str, Path]]:
    """Write every kind of page, and give what it is and where."""
    for name in lesson_names():
        lesson = load_lesson(name)
        for kind, text in (
            ("solved", student_page(lesson, solved(name), "Jane Doe")),
            ("explained", lesson_page(lesson, lesson.exercises)),
        ):
            path = folder / f"{kind}-{name}.html"
            path.write_text(text)
            yield f"{kind} {name}", path
    for name in MISTAKES:
        path = folder / f"mistaken-{name}.html"
        path.write_text(student_page(load_lesson(name), mistaken(name, folder / name)))
        yield f"mistaken {name}", path
    path = folder / "hostile.html"
    path.write_text(student_page(load_lesson("lesson4"), exploded(), HOSTILE))
    yield "hostile", path
    class_ = [graded(f"{n}{HOSTILE}", f"{HOSTILE}{'x' * 200}") for n in range(7)]
    written = write_class(folder / "class", *class_)
    write_pages(written, students=True)
    yield "class", written / INDEX
    yield "of a class", page_path(written, f"0{HOSTILE}")


@pytest.fixture(scope="module")
def every_page(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Where each page is, by what it is."""
    return dict(pages(tmp_path_factory.mktemp("pages")))


def test_every_page_in_a_browser(browser: Any, every_page: dict[str, Path]) -> None:
    """No violation, no request, no line on the console, nothing outside the screen or a picture."""
    assert 14 == len(every_page)
    for (what, path), by_axe in zip(every_page.items(), cycle(BY_AXE), strict=False):
        for width, scheme, *found in look(browser, path, by_axe):
            assert ["", [], [], width, []] == found, (what, width, scheme)


def look(
    browser: Any, path: Path, by_axe: set[tuple[int, str]]
) -> Iterator[tuple[int, str, str, Any, Any, int, Any]]:
    """Give what is found on each screen: its width and scheme, then what is there.

    That is axe's violations, where it looks, requests, console lines, the page's width, and texts
    outside.
    """
    with _page(browser) as page, _page(browser) as without_policy:
        requests: list[str] = []
        console: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.on("console", lambda message: console.append(message.text))
        without_policy.set_content(_without_policy(path))
        for width, scheme in SCREENS:
            requests.clear()
            for each in (page, without_policy):
                each.set_viewport_size({"width": width, "height": 800})
                each.emulate_media(color_scheme=scheme)
            page.goto(path.as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
            wide = page.evaluate("document.documentElement.scrollWidth")
            outside = page.evaluate(OUTSIDE)
            violations = _found_by_axe(without_policy) if (width, scheme) in by_axe else ""
            yield (
                *(width, scheme, violations),
                *(requests[1:], list(console), wide, outside),
            )


@contextlib.contextmanager
def _page(browser: Any) -> Iterator[Any]:
    page = browser.new_page()
    yield page
    page.close()


def _without_policy(path: Path) -> str:
    """Return a page without its policy: axe is a script."""
    policy, text = "Content-Security-Policy", path.read_text("utf-8")
    assert 1 == text.count(policy)
    return text.replace(policy, "x-no-policy")


def _found_by_axe(page: Any) -> str:
    results = axe.Axe().run(page)
    return "" if results.violations_count == 0 else str(results.generate_report())


def test_nothing_hostile_becomes_markup(browser: Any, every_page: dict[str, Path]) -> None:
    """A name and an output with a script in them are read as text, and no script is there."""
    page = browser.new_page()
    for what in ("hostile", "class", "of a class"):
        page.goto(every_page[what].as_uri())
        assert 0 == page.locator("script").count()
        assert "<script>alert(1)</script>" in page.locator("main").inner_text()
    page.close()


NOTEBOOK = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>notebook</title>
<style>body {{ color: rgb(1, 2, 3); }} table {{ color: rgb(4, 5, 6); }}</style></head>
<body {theme}><main><h1>Notebook</h1><p>Text</p><table><tr><td>cell</td></tr></table>
<svg width="40" height="20"><title>a plot</title><rect width="9" height="9"></rect></svg>
{parts}</main></body></html>"""
AROUND = """() => ['body', 'h1', 'main > p', 'main > table', 'main > svg', 'main > svg rect'].map(
  name => getComputedStyle(document.querySelector(name))).map(
  style => [...style].map(each => style.getPropertyValue(each)).join())"""
THEMES = {  # what a notebook's page says of its theme, and on what a cell's part stands then
    'data-jp-theme-light="true"': "rgb(255, 255, 255)",
    'data-jp-theme-light="false"': "rgb(22, 24, 29)",
    'class="vscode-dark"': "rgb(22, 24, 29)",
    'class="vscode-light"': "rgb(255, 255, 255)",
    "": "",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", THEMES)
def test_parts_in_a_notebook(browser: Any, theme: str, scheme: str) -> None:
    """An exercise's part of a page harms nothing around it, and follows the notebook's theme."""
    lesson = load_lesson("lesson4")
    shown = [each for each in exploded().exercises if each.pictures]
    reports = [replace(solved("lesson4"), exercises=(each,)) for each in shown]
    assert 2 == len(reports)
    parts = "".join(cell_part(lesson, each, [HOSTILE]) for each in reports)
    page = browser.new_page(viewport={"width": 360, "height": 800}, color_scheme=scheme)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.set_content(NOTEBOOK.format(theme=theme, parts=""))
    before = page.evaluate(AROUND)
    page.set_content(NOTEBOOK.format(theme=theme, parts=parts))
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    part = "getComputedStyle(document.querySelector('.from-memory'))"
    fallback = {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 24, 29)"}[scheme]
    assert (THEMES[theme] or fallback) == page.evaluate(f"{part}.backgroundColor")
    assert page.evaluate("getComputedStyle(document.querySelector('.line')).strokeWidth") == "2px"
    assert 360 == page.evaluate("document.documentElement.scrollWidth")
    assert (0, []) == (page.locator("script").count(), requests)
    assert "" == _found_by_axe(page)
    page.evaluate("document.querySelectorAll('.from-memory').forEach(each => each.hidden = true)")
    page.add_style_tag(content="[hidden] { display: none !important; }")
    assert before == page.evaluate(AROUND)
    page.close()
