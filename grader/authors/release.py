"""Writes the students' edition of a kit: the answers of its solutions, without their code.

The edition is a kit. Its reference answers from records, made here with the public seed; so do its
misconceptions, of which the texts are left. Checks that are marked `withheld` are cut out of its
suites. That nothing is missing is proved by asking the written edition itself.
"""

import ast
import contextlib
import itertools
import json
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import Template
from typing import Any

import numpy as np

from grader.authors.mutants import LISTED
from grader.authors.new import BEGIN
from grader.authors.wheel import installed, write_wheel
from grader.checking.answers import Planned, Question, Raised, Reference
from grader.checking.recorded import (
    RecordedReference,
    Said,
    key_of,
    record_file,
)
from grader.errors import KitError, Unusable
from grader.judge.carried import CARRIED, MISCONCEPTIONS, write_questions
from grader.judge.misconceptions import Misconception, misconceptions
from grader.judge.plan import (
    Plan,
    StandIn,
    answering_as,
    plan_for,
    solution_checks,
    stand_in_checks,
)
from grader.judge.replay import Replayed, silenced
from grader.lessons.kit import KIT_FILE, KIT_FORMAT, Edition, Kit, files_in, read_kit
from grader.lessons.lesson import (
    MANIFEST,
    PUBLIC_SEED,
    Exercise,
    Lesson,
    lesson_names,
    load_lesson,
    load_lessons,
)
from grader.lessons.modules import BUILT_IN_PACKAGE
from grader.lessons.stubs import stub_text
from grader.pages.asking import questions_of

README = "README.md"
WITHHELD = "withheld"
FOR_AUTHORS = {CARRIED, LISTED}  # of a lesson's suites: derived anew, or about solutions
NUDGE = 1e-10  # of a right answer: far within the tolerance, and another number
Definition = ast.FunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Released:
    """What became of a lesson: how many of its checks were withheld, and the bytes of its records.

    `checks` is how many it had.
    """

    lesson: str
    checks: int
    withheld: int
    recorded: int


def release(kit: Kit, folder: Path) -> Iterator[Released]:
    """Write the students' edition of a kit into a folder, lesson by lesson.

    Raises:
        Unusable: the kit is an edition itself, or the folder holds something.
        KitError: the kit is not sound, or asks what cannot be recorded; the folder is left empty.
        OSError: a file cannot be written.
    """
    lessons = load_lessons(kit)
    root = folder.resolve()
    _refuse(kit, root, lessons)
    with contextlib.ExitStack() as unfinished:
        root.mkdir(parents=True, exist_ok=True)
        unfinished.callback(_take_back, root)
        yield from _written(kit, root, lessons)
        unfinished.pop_all()


def _written(kit: Kit, root: Path, lessons: Sequence[Lesson]) -> Iterator[Released]:
    for path in files_in(kit.suites, lesson_names(kit)):
        content = _of_a_kit(path.read_bytes(), ".") if kit.is_built_in else path.read_bytes()
        _write(root / "suites" / path.relative_to(kit.suites), content)
    editions = [Edition(lesson.name, lesson.suite_sha256, 0) for lesson in lessons]
    edition = replace(kit, root=root, suites=root / "suites", editions=tuple(editions))
    for place, lesson in enumerate(lessons):
        _write_files(lesson, root)
        released = load_lesson(lesson.name, edition)
        _write_records(lesson, released)
        checks = _number_of_checks(lesson)
        withheld = checks - _number_of_checks(released)
        editions[place] = replace(editions[place], withheld=withheld)
        size = sum(record_file(released, each).stat().st_size for each in lesson.exercises)
        yield Released(lesson.name, checks, withheld, size)
    _write(root / README, _readme(kit, editions).encode())
    _write(root / KIT_FILE, _kit_file(kit, editions).encode())  # now it is a kit
    write_wheel(read_kit(root), root)


def _take_back(root: Path) -> None:
    """Leave the folder as it was, empty."""
    for path in root.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _refuse(kit: Kit, folder: Path, lessons: Sequence[Lesson]) -> None:
    if kit.is_edition:
        raise Unusable(f"{kit.root} is a students' edition already: release the whole kit")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Unusable(f"{folder} is there already: name a folder that is new or empty")
    if any(folder.is_relative_to(each) for each in (kit.exercises, kit.solutions, kit.suites)):
        raise Unusable(f"{folder} is among the kit's own files: name a folder beside them")
    if not lessons:
        raise Unusable(f"{kit.root} has no lessons to release")
    installed()


def _number_of_checks(lesson: Lesson) -> int:
    return sum(len(plan_for(lesson, each).checks) for each in lesson.exercises)


# Files.


def _write_files(lesson: Lesson, folder: Path) -> None:
    """Write the files of a lesson that can be written without running anything."""
    stubs, suites = folder / "exercises" / lesson.name, folder / "suites" / lesson.name
    _write(stubs / MANIFEST, (lesson.stubs / MANIFEST).read_bytes())
    for exercise in lesson.exercises:
        _write(stubs / exercise.filename, stub_text(lesson, exercise).encode())
        for misconception in lesson.misconceptions(exercise):
            target = suites / misconception.relative_to(lesson.suites)
            _write(target, _docstring_alone(misconception).encode())
    for path in files_in(lesson.suites, [MISCONCEPTIONS]):
        if path.name in FOR_AUTHORS:
            continue
        content = path.read_bytes()
        if path.suffix == ".py":
            content = without_withheld(path.read_text("utf-8"), path).encode()
        if lesson.kit.is_built_in:
            content = _of_a_kit(content, "..")
        _write(suites / path.relative_to(lesson.suites), content)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _of_a_kit(content: bytes, parent: str) -> bytes:
    """Return a suite's source that imports what stands beside it, and not the built-in kit's."""
    package = re.escape(BUILT_IN_PACKAGE.encode())
    return re.sub(rb"^from %s\." % package, b"from %s" % parent.encode(), content, flags=re.M)


def _docstring_alone(path: Path) -> str:
    text = path.read_text("utf-8")
    docstring = ast.parse(text).body[0]
    return "\n".join(text.split("\n")[docstring.lineno - 1 : docstring.end_lineno]) + "\n"


def _kit_file(kit: Kit, editions: Sequence[Edition]) -> str:
    lines = [f"format = {KIT_FORMAT}", f"title = {_toml(kit.title)}"]
    lines += [f"document = {_toml(kit.document)}"]
    for each in editions:
        lines += ["", f"[edition.{_toml(each.lesson)}]", f'made_from = "{each.made_from}"']
        lines += [f"withheld = {each.withheld}"]
    return "\n".join(lines) + "\n"


def _toml(text: str) -> str:
    """Return a text as TOML writes it; of what JSON writes, it reads all but one thing alike."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _readme(kit: Kit, editions: Sequence[Edition]) -> str:
    left_out = [f"{each.withheld} of {each.lesson}" for each in editions if each.withheld]
    told = f"Withheld are {', '.join(left_out)}." if left_out else "None is withheld here."
    text = (BEGIN / "edition.md.txt").read_text("utf-8")
    return Template(text).substitute(title=kit.title, withheld=told)


# Checks that do not travel.


def without_withheld(source: str, path: Path) -> str:
    """Return the source of a suite without what is marked `withheld`.

    Raises:
        KitError: something is marked in another way than by a decorator, or it is not Python.
    """
    try:
        cut = _without(source, _withheld(ast.parse(source)))
        left = ast.parse(cut)
    except SyntaxError as error:
        raise KitError(f"{path}: line {error.lineno}: {error.msg}") from error
    if any(map(_is_mark, ast.walk(left))):
        raise KitError(
            f"{path}: {WITHHELD} can only decorate a whole check or class: "
            f"`@pytest.mark.{WITHHELD}`"
        )
    return cut


def _without(source: str, nodes: Iterable[Definition]) -> str:
    lines = source.split("\n")
    for node in reversed(list(nodes)):
        first = min([node.lineno, *(each.lineno for each in node.decorator_list)]) - 1
        while first and lines[first - 1].strip().startswith("#"):  # what is said of it
            first -= 1
        del lines[first : node.end_lineno]
    return "\n".join(lines)


def _withheld(tree: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    """Give the parts to cut, in order; a class is cut whole if nothing else would be left of it."""
    for node in (each for each in tree.body if isinstance(each, Definition)):
        inner = list(_withheld(node)) if isinstance(node, ast.ClassDef) else []
        definitions = [each for each in node.body if isinstance(each, Definition)]
        whole = bool(inner) and len(inner) == len(definitions)
        marks = itertools.chain.from_iterable(map(ast.walk, node.decorator_list))
        if whole or any(map(_is_mark, marks)):
            yield node
        else:
            yield from inner


def _is_mark(node: ast.AST) -> bool:
    return (isinstance(node, ast.Attribute) and node.attr == WITHHELD) or (
        isinstance(node, ast.Name) and node.id == WITHHELD
    )


# Records.


class Recorder(Reference):
    """A solution that notes what it is asked, and what it answers."""

    def __init__(self, path: Path, kit: Kit) -> None:
        super().__init__(path, kit)
        self._noted: dict[str, list[dict[str, Any]]] = {}

    def answer(self, function: str, arguments: tuple[Any, ...]) -> Any:
        """Return what the solution answers."""
        due = super().answer(function, arguments)
        self._noted.setdefault(key_of(Question.of(function, arguments)), [Said(due).to_json()])
        return due


@dataclass
class Notes:
    """What came of questions, each outcome once; the solution's is the first of a question's."""

    outcomes: dict[str, list[dict[str, Any]]]
    said: dict[str, dict[str, Any]] = field(default_factory=dict)

    def note(self, misconception: Misconception, planned: Sequence[Planned]) -> None:
        """Ask a misconception what everybody is asked, and note what comes.

        Where answers depend on those before, it is asked as a student is, too, who makes the same
        mistake.
        """
        orders = [list(range(len(planned)))]
        if misconception.keeps_state:
            orders.append(_own_order(misconception, planned))
        self.said[misconception.id] = {
            "keeps_state": misconception.keeps_state,
            "prints": misconception.prints,
            "runs": [self._run(misconception, planned, order) for order in orders],
        }

    def _run(
        self, misconception: Misconception, planned: Sequence[Planned], order: Sequence[int]
    ) -> dict[str, Sequence[int]]:
        questions = [planned[place].question for place in order]
        replayed = misconception.replay(questions)
        said = [self._place(*each) for each in zip(questions, replayed, strict=True)]
        return {"order": order, "said": said}

    def _place(self, question: Question, replayed: Replayed) -> int:
        known = self.outcomes[key_of(question)]
        told = Said(replayed.outcome, replayed.warned).to_json()
        texts = list(map(json.dumps, known))  # in which 0.0 is neither 0 nor -0.0
        if json.dumps(told) not in texts:
            known.append(told)
            return len(texts)
        return texts.index(json.dumps(told))


def _own_order(misconception: Misconception, planned: Sequence[Planned]) -> list[int]:
    """Return in which order a student is asked: what is left of a check that raised comes last."""
    ask = misconception.loaded()
    order: list[int] = []
    left: list[int] = []
    cut_short = set()
    for place, each in enumerate(planned):
        if each.check in cut_short:
            left.append(place)
            continue
        order.append(place)
        if isinstance(ask(each.question).outcome, Raised) and each.check:
            cut_short.add(each.check)
    return order + left


def _write_records(lesson: Lesson, released: Lesson) -> None:
    """Write what an edition has instead of code, and prove that it is enough."""
    for exercise in lesson.exercises:
        _record(lesson, released, exercise)
    write_questions(released)
    for exercise in lesson.exercises:
        _prove(lesson, released, exercise)


def _record(lesson: Lesson, released: Lesson, exercise: Exercise) -> None:
    """Write what is asked by an edition's suite, and what the solution and others answer."""
    recorder = Recorder(lesson.solution(exercise), lesson.kit)
    student = StandIn(recorder, answering_as(recorder))
    checks = stand_in_checks(released, exercise, student, recorder, PUBLIC_SEED)
    planned = sum(Plan(exercise, PUBLIC_SEED, checks).messages, ())
    for each in (*planned, *questions_of(lesson).get(exercise.name, ())):  # and for pictures
        recorder.answer(each.question.function, each.question.arguments)
    notes = Notes(recorder._noted)
    with silenced(), np.errstate(all="ignore"):
        for misconception in misconceptions(lesson, exercise):
            notes.note(misconception, planned)
    asked = [key_of(each.question) for each in planned]
    told = {"asked": asked, "outcomes": notes.outcomes, "misconceptions": notes.said}
    _write(record_file(released, exercise), json.dumps(told, separators=(",", ":")).encode())


def _prove(lesson: Lesson, released: Lesson, exercise: Exercise) -> None:
    """See that all that may be asked is recorded, whatever a student answers.

    Raises:
        KitError: it is not, or the edition refuses what is right.
    """
    solution_checks(released, exercise)
    reference = RecordedReference(released, exercise)
    right = answering_as(reference)
    ways = [lambda question: Replayed(_nudged(right(question).outcome), warned=False)]
    with silenced():
        ways += [each.loaded() for each in misconceptions(lesson, exercise)]
        for answers in ways:
            student = StandIn(reference, answers)
            try:
                stand_in_checks(released, exercise, student, reference, PUBLIC_SEED)
            except KitError as error:
                raise KitError(
                    f"{lesson.name} {exercise.name}: what is asked depends on what was answered, "
                    f"which a students' edition cannot hold: {error}"
                ) from error


def _nudged(value: Any) -> Any:
    """Return an answer that is as right, and another number."""
    if isinstance(value, list | tuple):
        return type(value)(map(_nudged, value))
    if isinstance(value, float) or (isinstance(value, np.ndarray) and value.dtype.kind == "f"):
        return value * (1 + NUDGE)
    return value
