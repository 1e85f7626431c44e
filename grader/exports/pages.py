"""Pages for students: an HTML file for each, as files or as the zip that Canvas takes back.

Canvas' "Upload Submissions" sends each file to the student and the hand-in in its name: so a page
gets the name that the downloaded file had.
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from grader.exports.notes import Notes, called
from grader.files import make_folder, output_file, write_output
from grader.lessons.kit import BUILT_IN, Kit
from grader.pages.student import known_lesson, result_page
from grader.people.kinds import Kind
from grader.results.gradebook import StudentScore, filename
from grader.results.result import read_results

WRITTEN_DATE = (1980, 1, 1, 0, 0, 0)  # the same results make the same zip
NOT_DOWNLOADED = "left out, since the download has no file from them"


def export_pages(folder: Path, out: Path, kit: Kit = BUILT_IN) -> Notes:
    """Write a page for each student of a class into a folder, called by their id.

    Raises:
        Unusable: something cannot be read or written.
    """
    notes, class_ = Notes(), read_results(folder)
    lesson = known_lesson(class_.gradebook.lesson, kit)
    notes.unknown(class_)
    make_folder(out)
    for result in class_:
        if notes.gives(class_, result, absent_zero=True):
            text = result_page(result, class_.gradebook, lesson)
            write_output(out / f"{filename(result.student.id)}.html", text.encode())
            notes.written += 1
    return notes


def export_canvas_pages(
    folder: Path, names: Mapping[str, str], output: Path, kit: Kit = BUILT_IN
) -> Notes:
    """Write the zip of pages that Canvas takes back.

    Args:
        folder: what `grade batch` has filled.
        names: how a file of each student was called in Canvas' download, by their id there.
        output: the zip to write.
        kit: that the class was graded with.

    Raises:
        Unusable: something cannot be read or written.
    """
    notes, class_ = Notes(), read_results(folder)
    lesson = known_lesson(class_.gradebook.lesson, kit)
    notes.unknown(class_)
    with output_file(output) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for result in class_:
            if not notes.gives(class_, result, absent_zero=False):
                continue
            name = _downloaded_name(result.student, names)
            if name is None:
                notes.add(NOT_DOWNLOADED, called(result.student))
                continue
            text = result_page(result, class_.gradebook, lesson)
            archive.writestr(_member(name), text.encode())
            notes.written += 1
    return notes


def _downloaded_name(student: StudentScore, names: Mapping[str, str]) -> str | None:
    """Return what a student's file was called, None if there is none."""
    known = student.identities
    if not known:
        return names.get(student.id)
    ids = [known.get(kind, "") for kind in (Kind.CANVAS_ID, Kind.ANONYMOUS_ID)]
    return next((names[each] for each in ids if each in names), None)


def _member(path: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(path, WRITTEN_DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    return member
