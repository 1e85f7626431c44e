"""Chooses which of a student's files count, and says what becomes of the rest.

For each exercise one source is chosen. Work counts before untouched stubs, what
a course system says was handed in later before what came earlier, the higher of a browser's numbers
before the lower, and what lies where it should before what lies elsewhere. Where two differ and
nothing says which is meant, somebody has to decide, and the account of the files says so.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from grader.handin.found import Candidate, File, Found
from grader.handin.names import (
    Naming,
    exercises_of_others,
    is_lesson_named,
    mentioned,
)
from grader.handin.search import functions_of
from grader.handin.seen import Fate, Origin, SeenFile
from grader.handin.untouched import is_untouched
from grader.lessons.lesson import Lesson
from grader.sandbox.listing import MAKERS, Listed
from grader.text import shown

DEFINITION = re.compile(r"^((?:async[ \t]+)?def|class)[ \t]+(\w+)", re.MULTILINE)
# `f = lambda x: x`, `f: Callable = partial(g, 1)`, `f = np.subtract`: a name, and what it is given.
GIVEN = re.compile(
    r"^(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*(lambda\b|[^\W\d][\w.]*(?=[ \t]*(?:[(;#\n]|\Z)))[ \t]*(\(?)",
    re.MULTILINE,
)
IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+([\w.,\t ]+))", re.MULTILINE)
MOST_SEEN = 100  # files of one student that are told of
HANDED_IN_LAST = "handed in last"
UNTOUCHED = "an untouched stub"


@dataclass
class Choice:
    """What counts: the sources by exercise, why others cannot be read, where they stood.

    `missing` says why there is nothing for an exercise where that is not just a file that is not
    there; `folders` are the numbers of the folders that the sources lie in; `chosen` are the
    candidates that count, by their places in `files`.
    """

    sources: dict[str, str] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    untouched: set[str] = field(default_factory=set)
    files: list[SeenFile] = field(default_factory=list)
    folders: dict[int, None] = field(default_factory=dict)
    chosen: dict[int, Candidate] = field(default_factory=dict)


def choose(found: Found, lesson: Lesson) -> Choice:
    """Decide what counts of all that was found in a hand-in."""
    _add_by_content(found, lesson)
    by_exercise: dict[str, list[Candidate]] = {each.name: [] for each in lesson.exercises}
    for candidate in found.candidates:
        by_exercise[candidate.exercise].append(candidate)
    choice = Choice()
    for exercise, candidates in by_exercise.items():
        if candidates:
            _choose_one(choice, exercise, sorted(candidates, key=_rank))
    _tell_what_was_kept(choice)
    _tell_what_is_missing(choice, found, lesson)
    _tell_the_rest(choice, found, lesson)
    return choice


def _rank(candidate: Candidate) -> tuple[object, ...]:
    """Return what sorts the candidate first that counts."""
    return (
        not candidate.is_work,
        candidate.source is not None,  # why something cannot be read goes before a stub
        not candidate.is_own,
        -candidate.attachment,
        candidate.lacks,
        candidate.is_notebook or candidate.naming is Naming.DEFINES,
        candidate.folder,
        candidate.naming is Naming.COPIED,
        -candidate.number,
        candidate.naming,
        candidate.path,
    )


def _choose_one(choice: Choice, exercise: str, candidates: Sequence[Candidate]) -> None:
    best, *others = candidates
    choice.folders[best.folder] = None
    if best.source is None:
        choice.problems[exercise] = best.problem
    else:
        choice.sources[exercise] = best.source
    if best.is_untouched:
        choice.untouched.add(exercise)
    if best.origin:
        choice.origins[exercise] = best.origin
    choice.chosen[len(choice.files)] = best
    choice.files.append(_account(best, others))
    choice.files += [_account_of_other(best, other) for other in others]


def _account(best: Candidate, others: Sequence[Candidate]) -> SeenFile:
    name = best.path.rpartition("/")[2]
    notes = [best.note] if best.note else []
    fate = Fate.READ
    if name != f"{best.exercise}.py":
        notes.insert(0, f"read as {best.exercise}.py")
        fate = Fate.READ if best.is_notebook or _is_whole(best) else Fate.RENAMED
    if best.is_untouched:
        notes.append(UNTOUCHED)
    older = [other for other in others if other.is_work and _is_older(best, other)]
    if older:
        notes.append(HANDED_IN_LAST)
    return SeenFile(best.path, best.exercise, fate, "; ".join(notes))


def _is_whole(best: Candidate) -> bool:
    """Whether a file is the whole lesson's, as its name says."""
    return best.naming is Naming.DEFINES and best.is_lesson


def _account_of_other(best: Candidate, other: Candidate) -> SeenFile:
    """Say why a source does not count, and whether somebody must decide if it should."""
    path, name = other.path, shown(best.path)
    if other.source is None:
        return SeenFile(path, "", Fate.DOUBTFUL, f"{other.problem}; {name} counts")
    if other.is_untouched:
        return SeenFile(path, "", Fate.STUB, f"{UNTOUCHED}; {name} counts")
    if _same(best, other):
        return SeenFile(path, "", Fate.LEFT, f"the same as {name}")
    if _is_older(best, other):
        return SeenFile(path, "", Fate.LEFT, f"handed in before {name}, which counts")
    if best.is_own and other.is_others:
        return SeenFile(path, "", Fate.LEFT, f"has functions of {name} too, which counts")
    note = f"differs from {name}, which counts: both could be meant for {best.exercise}"
    return SeenFile(path, "", Fate.DOUBTFUL, note)


def _same(one: Candidate, other: Candidate) -> bool:
    return (one.source or "").split() == (other.source or "").split()


def _is_older(best: Candidate, other: Candidate) -> bool:
    return best.attachment > other.attachment > 0


# Files that are an exercise's by what they define.


def _add_by_content(found: Found, lesson: Lesson) -> None:
    """Add the files that define an exercise's functions to the candidates.

    Where every exercise has work, only those count that say in their names what they are for.
    """
    has_all = len({each.exercise for each in found.candidates if each.is_work}) == len(
        lesson.exercises
    )
    taken = {each.path for each in found.candidates}
    added = []
    lone = _lone_file(found)
    if lone:
        file = File(Listed({}), lone.path, "", lone.folder, lone.attachment)
        added += _defined(file, lone.source or "", lesson)
    helpers = _imported(found)
    for (folder, stem), file in found.files.items():
        says_so = is_lesson_named(stem, lesson.name) or mentioned(file.name, lesson)
        if (has_all and not says_so) or file.shown in taken or stem in exercises_of_others(lesson):
            continue
        if stem not in helpers:
            added += _defined(file, found.modules[folder][stem], lesson)
    known = {(each.exercise, each.path) for each in found.candidates}
    found.candidates += [each for each in added if (each.exercise, each.path) not in known]


def _defined(file: File, source: str, lesson: Lesson) -> list[Candidate]:
    """Return a candidate for each exercise that a file defines functions of.

    One whose name says nothing must define all of an exercise's functions: else it may be a helper.
    """
    names = _callable(source)
    is_lesson = is_lesson_named(file.name.rpartition(".")[0], lesson.name)
    meant = mentioned(file.name, lesson)
    asked = [set(functions) for functions in functions_of(lesson).values()]
    is_whole = is_lesson or any(functions <= names for functions in asked)
    return [
        Candidate(
            exercise.name,
            file.shown,
            file.folder,
            file.attachment,
            naming=Naming.DEFINES,
            is_own=is_lesson or meant == exercise.name,
            is_others=meant not in {"", exercise.name},
            is_lesson=is_lesson,
            lacks=len(set(functions) - names),
            source=source,
            is_untouched=is_untouched(source, lesson),
        )
        for exercise, functions in zip(lesson.exercises, functions_of(lesson).values(), strict=True)
        if not names.isdisjoint(functions) and (is_whole or meant == exercise.name)
    ]


def _callable(source: str) -> set[str]:
    """Return what can be called by a name at the top of a source, as far as its text tells."""
    definitions = DEFINITION.findall(source)
    classes = {name for kind, name in definitions if kind == "class"}
    names = {name for _, name in definitions}
    for name, value, sign in GIVEN.findall(source):
        last = value.rpartition(".")[2]
        if value == "lambda":
            given = True
        elif sign:
            given = value in classes or last in MAKERS
        else:
            given = value in names or last != value
        names |= {name} if given else set()
    return names


def _lone_file(found: Found) -> Candidate | None:
    """Return the only Python file of a hand-in, if it has an exercise's name: it may hold all."""
    named = [each for each in found.candidates if not each.is_notebook]
    others = [stem for modules in found.modules.values() for stem in modules]
    if len(named) == 1 and not found.notebooks and len(others) <= 1:
        return named[0] if named[0].is_work else None
    return None


def _imported(found: Found) -> set[str]:
    """Return the modules that somebody's work imports: those are only its helpers."""
    names: set[str] = set()
    for candidate in found.candidates:
        for module, modules in IMPORT.findall(candidate.source or "") if candidate.is_work else ():
            names.add(module)
            names.update(each.split()[0] for each in modules.split(",") if each.split())
    return names


# What else is to be told.


def _tell_what_was_kept(choice: Choice) -> None:
    """Say of files that they are from an earlier time than one that was handed in again."""
    again = [
        choice.chosen[place].attachment
        for place, file in enumerate(choice.files)
        if place in choice.chosen and HANDED_IN_LAST in file.note
    ]
    for place, candidate in choice.chosen.items():
        if again and 0 < candidate.attachment < min(again):
            file = choice.files[place]
            note = "; ".join(filter(None, (file.note, "kept: others were handed in again")))
            choice.files[place] = replace(file, fate=Fate.KEPT, note=note)


def _tell_what_is_missing(choice: Choice, found: Found, lesson: Lesson) -> None:
    """Say of each exercise that a notebook was to hold that it does not define its functions."""
    if not found.notebooks:
        return
    who = "the notebook does" if len(found.notebooks) == 1 else "the notebooks do"
    for exercise, functions in zip(lesson.exercises, functions_of(lesson).values(), strict=True):
        if exercise.name not in choice.sources | choice.problems:
            choice.missing[exercise.name] = f"{who} not define {' or '.join(functions)}"


def _tell_the_rest(choice: Choice, found: Found, lesson: Lesson) -> None:
    """Account for the files that no exercise's source was looked for in."""
    told = {each.path for each in choice.files}
    has_work = choice.sources.keys() - choice.untouched
    for (folder, stem), file in found.files.items():
        if file.shown in told:
            continue
        defined = _callable(found.modules[folder][stem])
        named = mentioned(file.name, lesson)
        meant = [
            exercise.name
            for exercise, functions in zip(
                lesson.exercises, functions_of(lesson).values(), strict=True
            )
            if exercise.name not in has_work
            and (named == exercise.name or defined & set(functions))
        ]
        if meant:
            note = f"may be meant for {', '.join(meant)}, and does not define all that it asks for"
            choice.files.append(SeenFile(file.shown, "", Fate.DOUBTFUL, note))
            continue
        if folder in choice.folders and stem.isidentifier():
            choice.files.append(SeenFile(file.shown, "", Fate.USABLE, "may be imported"))
        else:
            note = "defines nothing of the lesson"
            choice.files.append(SeenFile(file.shown, "", Fate.PASSED_OVER, note))
    choice.files += found.seen
    choice.files += [
        SeenFile(path, "", Fate.DOUBTFUL, problem) for path, problem in found.failures.items()
    ]
    choice.files = _most_telling(choice.files)


def _most_telling(files: Iterable[SeenFile]) -> list[SeenFile]:
    """Return at most so many files: those first that were read, or that somebody must look at."""
    first = [each for each in files if each.exercise or each.fate is Fate.DOUBTFUL]
    rest = [each for each in files if not each.exercise and each.fate is not Fate.DOUBTFUL]
    return [*first, *rest][:MOST_SEEN]
