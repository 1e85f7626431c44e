"""Stubs, derived from solutions: what a student writes is taken out, what to write is left.

In a solution, the lines from `# BEGIN SOLUTION: what is to do` to `# END SOLUTION` are what
the student must write. In the stub a TODO and a NotImplementedError that names it stand there.
"""

import re

from grader.errors import KitError
from grader.lessons.lesson import Exercise, Lesson

BEGIN = re.compile(r"(?P<indent> *)# BEGIN SOLUTION: (?P<todo>.+)")
END = "# END SOLUTION"
MARKS = (
    "in a function, `# BEGIN SOLUTION: what to do` stands above the student's lines, and "
    f"`{END}` below them"
)
DEFINITION = re.compile(r"def (?P<name>\w+)\(")


def derive_stub(solution: str) -> str:
    """Return the stub that belongs to the source of a solution.

    Raises:
        KitError: the marks are not in order, or stand outside a function.
    """
    lines: list[str] = []
    function, inside = "", False
    for number, line in enumerate(solution.splitlines(), start=1):
        begin = BEGIN.fullmatch(line)
        if begin and not inside and function:
            inside = True
            indent, todo = begin["indent"], begin["todo"]
            lines.append(f"{indent}# TODO: {todo}")
            lines.append(f'{indent}raise NotImplementedError("{function}: {todo}")')
        elif line.strip() == END and inside:
            inside = False
        elif "BEGIN SOLUTION" in line or "END SOLUTION" in line:
            raise KitError(f"line {number} has {line.strip()} out of place: {MARKS}")
        elif not inside:
            definition = DEFINITION.match(line)
            function = definition["name"] if definition else function
            lines.append(line)
    if inside or not any("# TODO: " in line for line in lines):
        raise KitError(f"it marks no code as the student's to write, or does not end it: {MARKS}")
    return "\n".join(lines) + "\n"


def stub_text(lesson: Lesson, exercise: Exercise) -> str:
    """Return the stub of an exercise, as its solution says it must be.

    Raises:
        KitError: the solution cannot be read, or its marks are not in order.
    """
    path = lesson.solution(exercise)
    try:
        return derive_stub(path.read_text("utf-8"))
    except (KitError, UnicodeDecodeError) as error:
        raise KitError(f"{path}: {error}") from error
    except OSError as error:
        raise KitError(f"{path}: {error.strerror}") from error


def write_stubs(lesson: Lesson) -> list[str]:
    """Write all stubs of a lesson into the kit; return the names of the files that changed."""
    changed = []
    for exercise in lesson.exercises:
        path, text = lesson.stubs / exercise.filename, stub_text(lesson, exercise)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(exercise.filename)
    return changed
