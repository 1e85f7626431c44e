"""Classroom 50: the files of a template repository, the model of each student's own.

It holds nothing that grades: Classroom 50 adds its workflow when a student accepts, and
`grade export classroom50-autograder` makes what that runs.
"""

from pathlib import Path

from grader.errors import Unusable
from grader.files import make_folder, write_output
from grader.lessons.lesson import Lesson
from grader.lessons.stubs import stub_text

README = """# {title}

Write each exercise from memory, in its file in `exercises/{lesson}/`:

{exercises}

Try it before you hand in, as often as you like:

    pip install from-memory
    grade {lesson}
    grade hint {lesson}
    grade watch {lesson}

`grade {lesson}` says what is right, what is wrong and what is next. Hand in with a push, or with
`gh student submit`.
"""
GITIGNORE = """.grade/
drill/
__pycache__/
.ipynb_checkpoints/
.venv/
"""


def write_template(folder: Path, lesson: Lesson) -> list[str]:
    """Write the files of a lesson's template repository; return their names.

    Raises:
        Unusable: they cannot be written, or one of them is there already.
    """
    files = _files(lesson)
    there = [name for name in files if (folder / name).exists()]
    if there:
        raise Unusable(f"{folder / there[0]} is there already: name a folder that is new, or empty")
    for name, text in files.items():
        make_folder((folder / name).parent)
        write_output(folder / name, text.encode())
    return list(files)


def _files(lesson: Lesson) -> dict[str, str]:
    rows = [f"- `{each.filename}`: {each.title} ({each.points:g})" for each in lesson.exercises]
    readme = README.format(title=lesson.title, lesson=lesson.name, exercises="\n".join(rows))
    stubs = {
        f"exercises/{lesson.name}/{each.filename}": stub_text(lesson, each)
        for each in lesson.exercises
    }
    return {"README.md": readme, ".gitignore": GITIGNORE, **stubs}
