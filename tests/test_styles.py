"""Right answers in other styles than the reference's get full score, whatever the seed.

Each folder of `styles/<lesson>/` answers every exercise of the lesson as other students might:

- `pure_python`: loops and lists, no arithmetic of NumPy's, lists and tuples as results;
- `arrays`: one-element arrays for numbers, einsum, @ and outer, arguments updated in place;
- `formulas`: equal formulas and other orders of operations;
- `objects`: classes, callable objects, bound methods, partials, lambdas, named tuples;
- `siblings`: files that import each other and a helper file, renamed and further parameters;
- `notebook`: a notebook's leftovers, global variables, prints at every call.
"""

from pathlib import Path

import pytest

from grader.handin.submission import read_submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import PUBLIC_SEED, load_lesson
from grader.results.report import Status
from grader.sandbox.sandbox import Sandbox

STYLES = Path(__file__).with_name("styles")
FOLDERS = [
    pytest.param(folder, id=f"{folder.parent.name}-{folder.name}")
    for folder in sorted(STYLES.glob("*/*"))
]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_exercise_is_there(folder: Path) -> None:
    """A style answers all exercises of its lesson, so that each is graded in each style."""
    lesson = load_lesson(folder.parent.name)
    missing = [each.filename for each in lesson.exercises if not (folder / each.filename).exists()]
    assert [] == missing


@pytest.mark.parametrize("seed", [PUBLIC_SEED, "spring", "2024/b"])
@pytest.mark.parametrize("folder", FOLDERS)
def test_full_score(folder: Path, seed: str, sandbox: Sandbox) -> None:
    """A right answer passes every check, whatever its style, and there is nothing to say of it."""
    lesson = load_lesson(folder.parent.name)
    report = grade(lesson, read_submission(folder, lesson), sandbox, Options(seed=seed))
    messages = {
        f"{exercise.name}: {check.name}": check.message
        for exercise in report.exercises
        for check in exercise.checks
        if check.message
    }
    assert {} == messages
    assert [Status.PASSED] * len(lesson.exercises) == [each.status for each in report.exercises]
    assert {None} == {each.diagnosis for each in report.exercises}
    assert lesson.max_score == pytest.approx(sum(each.score for each in report.exercises))
