"""Searches a student's hand-in for files that could be an exercise's source.

It looks into folders, and has archives and notebooks opened by a worker, also one archive within
another. It only lists what it finds: `choosing` decides what counts.
"""

import heapq
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from grader.handin.about import about_of, cells_of, defined_again, students_lines
from grader.handin.decoding import python_text, utf_8
from grader.handin.downloads import is_code
from grader.handin.found import Candidate, File, Found
from grader.handin.names import (
    Naming,
    exercise_of,
    is_lesson_named,
    mentioned,
    names_another_lesson,
)
from grader.handin.opener import Opener
from grader.handin.places import (
    Place,
    SubmissionError,
    is_archive,
    is_notebook,
    is_unread_archive,
    packed_kind,
    packed_stem,
)
from grader.handin.seen import Fate, SeenFile
from grader.handin.untouched import is_untouched
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.sandbox.listing import FILE_BYTES, Listed, Unreadable, is_visible
from grader.text import shown, shown_few

ARCHIVE_BYTES = 16 << 20
NOTEBOOK_BYTES = 8 << 20
MAX_FILES = 200  # beside the exercises', in one folder
MAX_BESIDE_BYTES = 4 << 20  # of all of them together
MOST_NAMED = 500  # files with exercises' names, renamed or not
MAX_NAMED_BYTES = 32 << 20  # of all of them together
MOST_FOLDERS = 100  # looked into, of one place
DEEPEST_FOLDER = 5  # three that wrap, and exercises/lesson4 in them
MOST_PACKED = 24  # opened of one student
PACKED_SECONDS = 15.0  # for all of them; each has its own limit too
DEEPEST_ARCHIVE = 2  # one within another
INSTALLED = {"site-packages", "node_modules"}  # others' code
EARLIER = "is there more than once: the last one counts"
NOT_OPENED = "was not opened: there are too many archives and notebooks"
NOT_READ = "is a kind of archive that cannot be read: hand in a .zip"

Nearness = tuple[bool, int, bool, str]
"""What puts a folder, the last of it, before others that are less likely to have the files."""


@cache
def functions_of(lesson: Lesson) -> dict[str, list[str]]:
    """Return the functions of each exercise, by the name of its file."""
    return {exercise.filename: lesson.functions(exercise) for exercise in lesson.exercises}


class Search:
    """Looks through one hand-in.

    Args:
        lesson: the lesson that it is for.
        opener: opens what is packed.
        given: what the hand-in is called, in messages.
        attachments: of files at the top, the number by which a course system counts them.
        within: what messages put before a file's path, if not `given` and a slash.
    """

    def __init__(
        self,
        lesson: Lesson,
        opener: Opener,
        given: str,
        attachments: Mapping[str, int] | None = None,
        within: str | None = None,
    ) -> None:
        self.found = Found()
        self._lesson = lesson
        self._opener = opener
        self._given = given
        self._before = f"{given}/" if within is None else within
        self._attachments = attachments or {}
        self._files = {exercise.filename: exercise.name for exercise in lesson.exercises}
        self._folders = 0
        self._packed = 0
        self._packed_seconds = 0.0
        self._beside_left = MAX_BESIDE_BYTES
        self._named_left = MAX_NAMED_BYTES

    def look(self, place: Place, *, only_here: bool = False) -> Found:
        """Look through a place and all that is packed in it; return what was found.

        Args:
            place: where the files lie.
            only_here: look into no folder in it, and open something only if there is nothing else.

        Raises:
            Unreadable: its own folder cannot be looked into.
            SandboxFault: what is packed cannot be opened, by a fault of ours.
        """
        packed = self._look(place, "", only_here=only_here)
        if not (only_here and self.found.candidates):
            for file in packed:
                self._open(file, 1)
        return self.found

    # Folders.

    def _look(
        self, place: Place, prefix: str, attachment: int = 0, *, only_here: bool = False
    ) -> list[File]:
        """Take all files of a place; return what is packed, in the order of opening."""
        packed = []
        for folder, names in self._walk(place, prefix, only_here=only_here):
            self._folders += 1
            for name in sorted(names):
                path = _join(folder, name)
                mine = attachment or self._attachments.get(path, 0)
                file = File(place, path, prefix, self._folders, mine)
                if name in self._files:
                    self._read(file, Candidate(self._files[name], file.shown, file.folder, mine))
                elif names[name] or not is_visible(name):
                    continue
                elif is_archive(name) or is_notebook(name):
                    packed.append(file)
                else:
                    self._take(file)
        if isinstance(place, Listed):
            for path in filter(is_code, place.earlier):
                self._see(prefix + path, Fate.LEFT, EARLIER)
        return sorted(packed, key=self._order)

    def _order(self, file: File) -> tuple[bool, bool, str]:
        is_own = is_lesson_named(packed_stem(file.name), self._lesson.name)
        return is_archive(file.name), not is_own, file.path

    def _walk(
        self, place: Place, prefix: str, *, only_here: bool
    ) -> Iterator[tuple[str, Mapping[str, bool]]]:
        """Give folders and what is in them, those first where the lesson's files should be."""
        names = place.listing("")
        yield "", names
        unseen = [] if only_here else self._within("", names)
        heapq.heapify(unseen)
        for _ in range(MOST_FOLDERS):
            if not unseen:
                return
            *_, folder = heapq.heappop(unseen)
            try:
                names = place.listing(folder)
            except Unreadable as problem:
                self.found.failures[prefix + folder] = f"{self._given} {problem}"
                continue
            if "pyvenv.cfg" not in names:  # a virtual environment, which nobody wrote
                yield folder, names
                for inner in self._within(folder, names):
                    heapq.heappush(unseen, inner)
        if unseen:
            note = "was not looked into: there are too many folders"
            self._see(prefix + unseen[0][-1], Fate.DOUBTFUL, note)

    def _within(self, folder: str, names: Mapping[str, bool]) -> list[Nearness]:
        """Return the folders within one that are looked into, and how near each is."""
        if folder.count("/") + 1 >= DEEPEST_FOLDER:
            return []
        # What has the name of a layout and is not a folder says why when it is looked into.
        layouts = {self._lesson.name, "exercises"}
        return [
            self._nearness(_join(folder, name))
            for name, is_folder in names.items()
            if (is_folder or name in layouts)
            and is_visible(name)
            and name not in INSTALLED | self._files.keys()
            and not names_another_lesson(name, self._lesson)
        ]

    def _nearness(self, folder: str) -> Nearness:
        layouts = {self._lesson.name, f"exercises/{self._lesson.name}"}
        parts = folder.split("/")
        is_own = is_lesson_named(parts[-1], self._lesson.name)
        return folder not in layouts, len(parts), not (is_own or parts[-1] == "exercises"), folder

    # Files.

    def _take(self, file: File) -> None:
        """Take a file that has no exercise's own name."""
        named = exercise_of(file.name, self._lesson)
        if named:
            exercise, name = named
            candidate = Candidate(exercise, file.shown, file.folder, file.attachment, name.naming)
            self._read(file, replace(candidate, number=name.number))
        if file.name.lower().endswith(".py"):
            self._take_module(file, is_named=bool(named))
        elif named:
            return
        elif is_unread_archive(file.name):
            self.found.failures[file.shown] = f"{self._called(file)} {NOT_READ}"
        elif exercise := mentioned(file.name, self._lesson):
            note = f"is not a .py file, and may be meant for {exercise}"
            self._see(file.shown, Fate.DOUBTFUL, note)
        else:
            self._see(file.shown, Fate.PASSED_OVER, "is not graded")

    def _read(self, file: File, candidate: Candidate) -> None:
        if self._named_left <= 0 or len(self.found.candidates) >= MOST_NAMED:
            self._see(file.shown, Fate.DOUBTFUL, "was not read: there are too many such files")
            return
        try:
            content = file.place.read(file.path, FILE_BYTES)
            self._named_left -= len(content)
            source = python_text(content)
        except Unreadable as problem:
            candidate = replace(candidate, problem=str(problem))
        else:
            untouched = is_untouched(source, self._lesson)
            candidate = replace(candidate, source=source, is_untouched=untouched)
        self.found.candidates.append(candidate)

    def _take_module(self, file: File, *, is_named: bool) -> None:
        """Read another Python file, which the exercises' may import, or which may hold them."""
        stem = file.name[: -len(".py")]
        if is_named and not stem.isidentifier():
            return
        modules = self.found.modules.setdefault(file.folder, {})
        if len(modules) >= MAX_FILES or self._beside_left <= 0:
            return
        try:
            content = file.place.read(file.path, FILE_BYTES)
            self._beside_left -= len(content)
            if self._beside_left >= 0:
                modules[stem] = python_text(content)
                self.found.files[file.folder, stem] = file
        except Unreadable as problem:
            self._see(file.shown, Fate.PASSED_OVER, f"cannot be used: it {problem}")

    def _see(self, path: str, fate: Fate, note: str) -> None:
        self.found.seen.append(SeenFile(path, "", fate, note))

    def _called(self, file: File) -> str:
        return self._before + shown(file.shown)

    # What is packed.

    def _open(self, file: File, depth: int) -> None:
        """Open an archive or a notebook; should that fail, nothing in it counts."""
        if self._packed >= MOST_PACKED or self._packed_seconds > PACKED_SECONDS:
            self.found.failures[file.shown] = f"{self._called(file)} {NOT_OPENED}"
            return
        self._packed += 1
        begun, candidates = time.monotonic(), len(self.found.candidates)
        try:
            if is_archive(file.name):
                self._open_archive(file, depth)
            else:
                self._open_notebook(file)
        except Unreadable as problem:
            self.found.failures[file.shown] = f"{self._called(file)} {problem}"
        except SubmissionError as problem:
            del self.found.candidates[candidates:]
            self.found.failures[file.shown] = str(problem)
        self._packed_seconds += time.monotonic() - begun

    def _open_archive(self, file: File, depth: int) -> None:
        content, called = file.place.read(file.path, ARCHIVE_BYTES), self._called(file)
        before = len(self.found.candidates), len(self.found.modules)
        with self._opener.opened(packed_kind(file.name), content, called) as files:
            packed = self._look(files, f"{file.shown}/", file.attachment)
            for each in packed:
                if depth < DEEPEST_ARCHIVE or is_notebook(each.name):
                    self._open(each, depth + 1)
            if before == (len(self.found.candidates), len(self.found.modules)) and not (
                names_another_lesson(packed_stem(file.name), self._lesson)
            ):
                raise SubmissionError(nothing_in(called, files, self._lesson))

    def _open_notebook(self, file: File) -> None:
        content, called = file.place.read(file.path, NOTEBOOK_BYTES), self._called(file)
        functions = functions_of(self._lesson)
        own: dict[str, list[str]] = {self._own_cell(name): [] for name in self._files}
        before = len(self.found.candidates)
        with self._opener.opened("notebook", content, called, functions | own) as files:
            about = about_of(files)
            for name in self._files:
                self._read_exercise(file, files, name, about)
        if len(self.found.candidates) > before:
            self.found.notebooks.append(file.shown)
            return
        raise SubmissionError(f"{called} {self._none_defined(content, called)}")

    def _own_cell(self, name: str) -> str:
        """Return what a notebook's reader calls the cell that is an exercise's file."""
        return f"{self._lesson.name}/{name}"

    def _read_exercise(
        self, file: File, files: Listed, name: str, about: Mapping[str, object]
    ) -> None:
        """Take an exercise's own cell; where nothing was written in it, what other cells define."""
        cell = self._own_cell(name)
        if name in files.listing(self._lesson.name):
            own = self._slice(file, files, name, cell, about.get(cell))
            self.found.candidates.append(replace(own, is_own=True, is_others=False))
            if own.is_work:
                return
        if name in files.listing(""):
            self.found.candidates.append(self._slice(file, files, name, name, about.get(name)))

    def _slice(self, file: File, files: Listed, name: str, path: str, about: object) -> Candidate:
        """Return the part of a notebook that is an exercise's; its reader calls it `path`."""
        exercise = self._files[name]
        named = exercise_of(file.name, self._lesson)
        is_lesson = is_lesson_named(packed_stem(file.name), self._lesson.name)
        candidate = Candidate(
            exercise,
            file.shown,
            file.folder,
            file.attachment,
            naming=Naming.DEFINES,
            number=named[1].number if named else 0,
            is_own=named[0] == exercise if named else is_lesson,
            is_others=named is not None and named[0] != exercise,
            is_notebook=True,
            cells=cells_of(about),
            note=defined_again(about),
        )
        try:
            source = utf_8(files.read(path, FILE_BYTES))
        except Unreadable as problem:
            return replace(candidate, problem=str(problem))
        theirs = students_lines(source, candidate.cells)
        return replace(candidate, source=source, is_untouched=is_untouched(theirs, self._lesson))

    def _none_defined(self, content: bytes, called: str) -> str:
        """Return what to say of a notebook that has nothing of the lesson."""
        wanted = [name for names in functions_of(self._lesson).values() for name in names]
        said = (
            f"defines none of the functions of {self._lesson.name} ({', '.join(wanted)}); only "
            f"functions count: begin one with `def {wanted[0]}(`"
        )
        others = {
            f"{name}/{file}": functions
            for name in lesson_names(self._lesson.kit)
            if name != self._lesson.name
            for file, functions in functions_of(load_lesson(name, self._lesson.kit)).items()
        }
        with self._opener.opened("notebook", content, called, others) as files:
            there = [name for name, is_folder in files.listing("").items() if is_folder]
        return said + (f"; it defines functions of {', '.join(sorted(there))}" if there else "")


def nothing_in(given: str, place: Place, lesson: Lesson) -> str:
    """Return what to say of a place that has nothing of the lesson."""
    wanted = ", ".join(exercise.filename for exercise in lesson.exercises)
    others = shown_few(filter(is_visible, place.listing(""))) or "nothing"
    return f"{given} holds none of the files of {lesson.name} ({wanted}): it holds {others}"


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name
