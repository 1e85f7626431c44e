"""The journal of a class: what is there is not graded again, whatever cut the last run short."""

import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from grader.batch.journal import (
    JOURNAL,
    LOCK,
    Entry,
    Fingerprint,
    Journal,
    only_one,
    remove_unfinished,
)
from grader.errors import Unusable
from grader.files import write_whole
from grader.results.gradebook import REPORTS, report_path
from tests.helpers.classes import files, score

FINGERPRINT = Fingerprint("one", "suite", "kit", "seed", 2.0, False)
OTHER = Fingerprint("two", "other suite", "other kit", "other seed", 3.0, True, True)
REPORT = "a report\n"
HOLD = """
import sys
from pathlib import Path
from grader.batch.journal import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A class's folder with nothing in it."""
    (tmp_path / REPORTS).mkdir()
    return tmp_path


def keep(
    journal: Journal, name: str, fingerprint: Fingerprint = FINGERPRINT, **changed: Any
) -> Entry:
    """Write a student's report and note it."""
    report_path(journal.folder, name).write_text(REPORT)
    entry = Entry(score(name, **changed), fingerprint, len(REPORT))
    journal.add(entry)
    return entry


def kept_in(folder: Path, *entries: tuple[str, Fingerprint]) -> Journal:
    """Return a journal that has been closed and read again."""
    with closing(Journal(folder)) as journal:
        for name, fingerprint in entries:
            keep(journal, name, fingerprint)
    return Journal(folder)


@pytest.mark.parametrize("name", [field.name for field in fields(Fingerprint)])
def test_fingerprints_tell_what_differs(name: str) -> None:
    """Of two fingerprints exactly those parts are named that are not the same."""
    assert [name] == FINGERPRINT.changes(replace(FINGERPRINT, **{name: getattr(OTHER, name)}))
    assert [] == FINGERPRINT.changes(replace(FINGERPRINT))


def test_what_was_added_is_kept(out: Path) -> None:
    """A report that was noted is known to whoever opens the journal next, with all it says."""
    with closing(Journal(out)) as journal:
        entry = keep(journal, "jdoe", points=1.25, late=True, problem="timeout: error")
    assert entry == Journal(out).kept("jdoe", FINGERPRINT)


def test_it_is_noted_at_once(out: Path) -> None:
    """What is added stands in the file before the journal is closed: a kill takes nothing."""
    with closing(Journal(out)) as journal:
        keep(journal, "jdoe")
        assert Journal(out).kept("jdoe", FINGERPRINT)


@pytest.mark.parametrize("name", [field.name for field in fields(Fingerprint)])
def test_another_fingerprint_is_another_report(out: Path, name: str) -> None:
    """A report counts only where all of its fingerprint is the same."""
    journal = kept_in(out, ("jdoe", FINGERPRINT))
    assert journal.kept("jdoe", replace(FINGERPRINT, **{name: getattr(OTHER, name)})) is None


def test_the_latest_entry_counts(out: Path) -> None:
    """Of two entries for a student the later one counts."""
    journal = kept_in(out, ("jdoe", FINGERPRINT), ("jdoe", OTHER))
    assert journal.kept("jdoe", OTHER)
    assert journal.kept("jdoe", FINGERPRINT) is None


@pytest.mark.parametrize("left", [None, "", "a rep", "a report, and more\n"])
def test_a_report_that_is_not_whole_does_not_count(out: Path, left: str | None) -> None:
    """Where the report is gone or is of another size, it is as if there had been none."""
    journal = kept_in(out, ("jdoe", FINGERPRINT))
    path = report_path(out, "jdoe")
    path.unlink() if left is None else path.write_text(left)
    assert (None, None) == (journal.kept("jdoe", FINGERPRINT), journal.same(FINGERPRINT))


def test_the_same_is_found_under_another_name(out: Path) -> None:
    """A report is found by its fingerprint, whoever's it is, also when it was added just now."""
    with closing(kept_in(out, ("jdoe", FINGERPRINT))) as journal:
        keep(journal, "mary", OTHER)
        found = [journal.same(FINGERPRINT), journal.same(OTHER)]
    assert ["jdoe", "mary"] == [entry.student.id for entry in found if entry]
    assert journal.same(replace(FINGERPRINT, submission="three")) is None


@pytest.mark.parametrize("cut", range(1, 100, 7))
def test_a_line_cut_short_counts_for_nothing(out: Path, cut: int) -> None:
    """After a kill in the middle of a line, what is before it counts, and what comes after it."""
    kept_in(out, ("jdoe", FINGERPRINT), ("mary", OTHER))
    path = out / JOURNAL
    path.write_bytes(path.read_bytes()[:-cut])
    journal = kept_in(out, ("john", replace(OTHER, seed="third")))
    assert {"jdoe", "john"} <= set(journal.entries) <= {"jdoe", "john", "mary"}
    assert ("mary" in journal.entries) == (cut == 1)  # only the end of the line was missing


@pytest.mark.parametrize("line", [b"\xff\xfe", b"null", b"[]", b"{}", b'{"student": {}}', b"7"])
def test_lines_of_others_are_passed_over(out: Path, line: bytes) -> None:
    """A line that is none of ours, as of an older version, counts for nothing and does no harm."""
    kept_in(out, ("jdoe", FINGERPRINT))
    path = out / JOURNAL
    path.write_bytes(line + b"\n" + path.read_bytes() + line + b"\n")
    assert {"jdoe"} == set(Journal(out).entries)


@pytest.mark.parametrize(
    ("written", "changed"),
    [('"one"', "[]"), ('"jdoe"', "7"), ('"passed": true', '"passed": "x"'), ("{", "[" * 100_000)],
)
def test_lines_changed_by_hand_are_passed_over(out: Path, written: str, changed: str) -> None:
    """So does a line in which something is of another kind than was written."""
    kept_in(out, ("mary", OTHER), ("jdoe", FINGERPRINT))
    path = out / JOURNAL
    *before, last = path.read_text().splitlines(keepends=True)
    assert written in last
    path.write_text("".join(before) + last.replace(written, changed, 1))
    assert {"mary"} == set(Journal(out).entries)


def test_scores_are_from_what_was_marked(out: Path) -> None:
    """Once scores are written, their entries alone are left, and stay apart from later ones."""
    with closing(
        kept_in(out, ("jdoe", FINGERPRINT), ("mary", FINGERPRINT), ("gone", FINGERPRINT))
    ) as journal:
        journal.mark_scored(["jdoe", "mary", "absent"])
    with closing(Journal(out)) as journal:
        assert {"jdoe", "mary"} == set(journal.entries) == set(journal.scored)
        keep(journal, "jdoe", OTHER)
    journal = Journal(out)
    assert OTHER == journal.entries["jdoe"].fingerprint
    assert FINGERPRINT == journal.scored["jdoe"].fingerprint


def test_what_is_marked_already_is_not_written_again(out: Path) -> None:
    """Where the scores are from the same entries as before the file stays as it is."""
    with closing(kept_in(out, ("jdoe", FINGERPRINT), ("mary", OTHER))) as journal:
        journal.mark_scored(["jdoe", "mary"])
    written = (out / JOURNAL).stat().st_ino
    with closing(Journal(out)) as journal:
        journal.mark_scored(["mary", "jdoe"])
        assert written == (out / JOURNAL).stat().st_ino
        journal.mark_scored(["mary"])
    assert {"mary"} == set(Journal(out).scored)


@pytest.mark.parametrize("place", ["out is a file", "the journal is a folder"])
def test_a_journal_that_cannot_be_read(tmp_path: Path, place: str) -> None:
    """What stands in the journal's way is told in one line, with what to do."""
    out = tmp_path / "out"
    out.write_text("") if "file" in place else (out / JOURNAL).mkdir(parents=True)
    with pytest.raises(Unusable, match=r"^cannot read .*/out/journal.jsonl: .* directory: name"):
        Journal(out)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let this process write no file beyond a size, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_disk_that_fills(out: Path) -> None:
    """Where a line does not fit on the disk that is said once, and the lines before it count."""
    kept_in(out, ("jdoe", FINGERPRINT))
    journal = Journal(out)
    with largest_file((out / JOURNAL).stat().st_size + 20):
        with pytest.raises(OSError, match="too large"):
            keep(journal, "mary")
        journal.close()
    assert ["jdoe"] == list(kept_in(out).entries)
    assert ["jdoe", "mary"] == list(kept_in(out, ("mary", OTHER)).entries)


def test_only_one_at_a_time(out: Path) -> None:
    """While one batch is at work in a folder, another is refused; afterwards it is not."""
    with only_one(out), pytest.raises(Unusable, match="another `grade batch` is writing to"):
        only_one(out).__enter__()
    with only_one(out):
        pass


def test_the_lock_ends_with_its_holder(out: Path) -> None:
    """A batch that was killed keeps nobody out."""
    command = [sys.executable, "-c", HOLD, str(out)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert b"held\n" == holder.stdout.readline()
        with pytest.raises(Unusable):
            only_one(out).__enter__()
        holder.kill()
    with only_one(out):
        assert (out / LOCK).is_file()


def test_unfinished_files_are_removed(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was begun and not put in its place is removed, whichever file it was to be."""

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", die)
    monkeypatch.setattr("os.unlink", lambda path: None)  # a process that was killed unlinks nothing
    for name in ("scores.json", "scores.csv", JOURNAL, "reports/jdoe.json", "reports/%2Ejdoe.json"):
        with pytest.raises(KeyboardInterrupt):
            write_whole(out / name, "text")
    monkeypatch.undo()
    assert 5 == len(files(out))
    remove_unfinished(out)
    assert {} == files(out)


def test_nothing_else_is_removed(out: Path) -> None:
    """What else stands in the folder is not ours, whatever it is called."""
    others = ".pre-commit-config.yaml", ".scores.txt.bak", "scores.json", "reports/jdoe.json"
    for name in others:
        (out / name).write_text("of somebody")
    (out / ".venv.d").mkdir()
    remove_unfinished(out)
    assert sorted(others) == sorted(files(out))
