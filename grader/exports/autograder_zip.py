"""What makes `grade` a course system's autograder: its scripts, the grader and the kit.

Gradescope takes a zip, Classroom 50 one Python file.
"""

import base64
import importlib.metadata
import io
import re
import shlex
import tomllib
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from grader.errors import Unusable
from grader.files import output_file
from grader.lessons.kit import BUILT_IN, INSTALLED_FILES, PACKAGE, ROOT, Kit, files_in
from grader.lessons.lesson import Lesson
from grader.lessons.packing import add_member

SCRIPTS = Path(__file__).with_name("autograder")
DISTRIBUTION = "from-memory"
OF_EXTRA = re.compile(r"\bextra\s*==")


def write_autograder(path: Path, lesson: Lesson, options: Sequence[str] = ()) -> None:
    """Write the zip of an autograder for `lesson`, to be uploaded to Gradescope as it is.

    Args:
        path: where to write it.
        lesson: what it grades.
        options: further options for `grade`, such as `--seed` and its value.

    Raises:
        Unusable: it cannot be written, or nothing says what the grader depends on.
    """
    requirements = "".join(f"{each}\n" for each in _requirements())
    run = (SCRIPTS / "run_autograder").read_text("utf-8")
    with output_file(path) as file, zipfile.ZipFile(file, "w") as archive:
        add_member(archive, "setup.sh", (SCRIPTS / "setup.sh").read_bytes(), 0o755)
        named = run.replace("lesson=LESSON", f"lesson={shlex.quote(lesson.name)}")
        given = named.replace("options=()", f"options=({shlex.join(options)})")
        add_member(archive, "run_autograder", given.encode(), 0o755)
        add_member(archive, "grade.py", (SCRIPTS / "grade.py").read_bytes())
        add_member(archive, "requirements.txt", requirements.encode())
        _add_kit(archive, lesson.kit)


def write_script(path: Path, lesson: Lesson, options: Sequence[str] = ()) -> None:
    """Write `autograder.py` for `lesson`, as Classroom 50 runs it; arguments as above.

    Raises:
        Unusable: it cannot be written, or nothing says what the grader depends on.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        add_member(archive, "grade.py", (SCRIPTS / "grade.py").read_bytes())
        _add_kit(archive, lesson.kit)
    text = (SCRIPTS / "classroom50.py").read_text("utf-8")
    for line, value in (
        ('LESSON = ""', f"LESSON = {lesson.name!r}"),
        ("OPTIONS: list[str] = []", f"OPTIONS: list[str] = {[*options]!r}"),
        ("REQUIREMENTS: list[str] = []", f"REQUIREMENTS: list[str] = {_requirements()!r}"),
        ('KIT = ""', f'KIT = """\n{base64.encodebytes(packed.getvalue()).decode()}"""'),
    ):
        text = text.replace(line, value, 1)
    with output_file(path) as file:
        file.write(text.encode())


def _add_kit(archive: zipfile.ZipFile, kit: Kit) -> None:
    """Add the grader, and the author's own kit beside it."""
    for name, source in _grader_files():
        add_member(archive, f"kit/{name}", source.read_bytes())
    if not kit.is_built_in:
        for name, source in kit.files():
            add_member(archive, f"own-kit/{name}", source.read_bytes())


def _grader_files() -> Iterator[tuple[str, Path]]:
    """Give all files of the grader by their names in a folder that Python can import from.

    They lie there as in a wheel, exercises and solutions inside the package.
    """
    for path in files_in(PACKAGE, but=[INSTALLED_FILES.name]):
        yield f"grader/{path.relative_to(PACKAGE).as_posix()}", path
    inside = ROOT == INSTALLED_FILES
    for folder in [ROOT] if inside else [BUILT_IN.exercises, BUILT_IN.solutions]:
        for path in files_in(folder):
            yield f"grader/kit_files/{path.relative_to(ROOT).as_posix()}", path


def _requirements() -> list[str]:
    """Return what the grader depends on, as pip takes it.

    In a checkout its pyproject.toml says so: an editable install knows but what was so once.
    """
    if ROOT != INSTALLED_FILES:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        return [*project["dependencies"]]
    try:
        requirements = importlib.metadata.requires(DISTRIBUTION) or []
    except importlib.metadata.PackageNotFoundError:
        raise Unusable(
            f"{DISTRIBUTION} is not installed here, only its files are: "
            "`pip install` it, so that it is known what it depends on"
        ) from None
    return [each for each in requirements if not OF_EXTRA.search(each.partition(";")[2])]
