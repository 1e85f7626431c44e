"""What grading costs: `python tests/benchmarks/bench_grade.py`.

Whole process: `grade lesson4` on the solutions, against a process that only imports NumPy and
pytest, and against a bare `pytest --json-report` over as many trivial tests as lesson4 has checks.
Both with the plugins that happen to be installed and without.

Warm process: one more submission, judge and sandbox running, against `python -c "import numpy"`.
Its answers are known: they are the solutions' own. Processor time counts the workers too.

Compile the kit first (`python -m compileall grader`) where PYTHONDONTWRITEBYTECODE is set: else
every process compiles it anew.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import Cost, interleaved, process

from grader.handin.submission import read_submission
from grader.judge.run import grade
from grader.lessons.lesson import lesson_names, load_lesson
from grader.sandbox.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
SOLUTIONS = ROOT / "solutions" / "lesson4"
GRADE = str(Path(sys.executable).with_name("grade"))
RUNS = 15
WARM_RUNS = 7
MORE = 20


def whole_process(folder: Path) -> None:
    """Print what `grade lesson4` costs from start to end, and the ratios."""
    command = [GRADE, "lesson4", "--submission", str(SOLUTIONS)]
    report = subprocess.run([*command, "--json"], check=True, capture_output=True).stdout
    checks = sum(len(exercise["checks"]) for exercise in json.loads(report)["exercises"])
    tests = "".join(f"def test_{number}():\n    assert True\n\n" for number in range(checks))
    (folder / "test_trivial.py").write_text(tests)
    bare = [sys.executable, "-m", "pytest", "--json-report", "-q", "test_trivial.py"]
    few_plugins = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    ours, imports, installed, few = interleaved(
        RUNS,
        process(command),
        process([sys.executable, "-c", "import numpy, pytest"]),
        process(bare, cwd=folder),
        process([*bare, "-p", "pytest_jsonreport.plugin"], cwd=folder, env=few_plugins),
    )
    print(f"grade lesson4, {checks} checks, least of {RUNS} runs taken in turns")
    print(f"  grade lesson4                        {ours}")
    for name, cost in (
        ("(a) import numpy, pytest            ", imports),
        ("(b) pytest --json-report            ", installed),
        ("(b) the same, no other plugins      ", few),
    ):
        print(f"  {name} {cost}   grade is {ours.wall / cost.wall:.2f} times that (wall)")


def warm_process() -> None:
    """Print what one more submission costs in a warm process, and the ratios.

    A process that grades once is compared with one that grades `MORE` times more: the difference
    holds the judge, the helper and all workers, and nothing of starting and ending them.
    """
    lessons = lesson_names()
    numpy, *costs = interleaved(
        WARM_RUNS,
        process([sys.executable, "-c", "import numpy"]),
        *(
            process([sys.executable, __file__, lesson, str(times)])
            for lesson in lessons
            for times in (1, 1 + MORE)
        ),
    )
    print(f"one more submission in a warm process, from {MORE} more, least of {WARM_RUNS} runs")
    print(f'  python -c "import numpy"             {numpy}')
    for lesson, once, often in zip(lessons, costs[::2], costs[1::2], strict=True):
        wall = (often.wall - once.wall) / MORE
        processor = (often.processor - once.processor) / MORE
        print(f"  one more of {lesson}                  {Cost(wall, processor)}")
        ratios = f"{wall / numpy.wall:.2f} (wall), {processor / numpy.processor:.2f} (processor)"
        print(f"    {ratios} times the import of NumPy")


def grade_times(name: str, times: int) -> None:
    """Grade the solutions of a lesson so many times in this process."""
    lesson = load_lesson(name)
    submission = read_submission(lesson.solutions, lesson)
    with Sandbox() as sandbox:
        for _ in range(times):
            grade(lesson, submission, sandbox)


if __name__ == "__main__":
    if sys.argv[1:]:
        grade_times(sys.argv[1], int(sys.argv[2]))
        sys.exit()
    with tempfile.TemporaryDirectory() as folder:
        whole_process(Path(folder))
    warm_process()
