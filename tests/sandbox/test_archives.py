"""Archives: what of them is read, and what the hostile ones come to."""

import gzip
import io
import os
import re
import struct
import tarfile
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.handin.opener import Opener
from grader.handin.places import SubmissionError
from grader.handin.seen import Fate
from grader.handin.submission import Submission, read_submission
from grader.lessons.lesson import Lesson
from grader.sandbox.archives import (
    LONGEST_NAME,
    MAX_MEMBERS,
    UNPACKED_BYTES,
    UNPACKED_RATIO,
    tar_readers,
    zip_readers,
)
from grader.sandbox.listing import FILE_BYTES, Listed, Unreadable
from tests.helpers.packing import (
    ANOTHER,
    SOURCE,
    member,
    notebook,
    put,
    tar_of,
    targz,
    tarred,
    zipped,
)

PACKERS = {"jdoe.zip": zipped, "jdoe.tar": tarred, "jdoe.tar.gz": targz, "jdoe.tgz": targz}
each_kind = pytest.mark.parametrize("name", PACKERS)
LAYOUTS = ["", "lesson4/", "exercises/lesson4/", "jdoe-hw4/", "jdoe-hw4/exercises/lesson4/"]


def read(name: str, content: bytes, path: str = "error.py") -> bytes:
    """Return what an archive holds at a path."""
    return open_archive(content, name).read(path, FILE_BYTES)


def open_archive(content: bytes, name: str) -> Listed:
    """Return the files in an archive, as a reader finds them."""
    return Listed(zip_readers(content) if name.endswith(".zip") else tar_readers(content))


def hand_in(folder: Path, name: str, content: bytes, lesson: Lesson, opener: Opener) -> Submission:
    """Return what is read of an archive that a student has handed in."""
    return read_submission(put(folder / name, content), lesson, opener=opener)


@each_kind
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str, layout: str) -> None:
    """An archive has the files where a folder has them, or all in one folder of any name."""
    files = {"prediction.py": SOURCE, "error.py": b"\xff", "helpers.py": ANOTHER, "notes.txt": ""}
    content = PACKERS[name]({f"{layout}{file}": text for file, text in files.items()})
    submission = hand_in(tmp_path, name, content, lesson4, opener)
    assert {"prediction": SOURCE, "helpers": ANOTHER} == submission.sources
    assert {"error": "is not UTF-8: byte 0 is not text (save it as UTF-8)"} == submission.problems
    assert str(tmp_path / name) == submission.name


@each_kind
def test_the_same_files_have_the_same_hash(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """What was handed in counts, and not how it was packed."""
    files = {"prediction.py": SOURCE, "error.py": b"\xff"}
    for file, content in files.items():
        put(tmp_path / "jdoe" / file, content)
    packed = hand_in(tmp_path, name, PACKERS[name](files), lesson4, opener)
    assert read_submission(tmp_path / "jdoe", lesson4, opener=opener).sha256 == packed.sha256


@each_kind
def test_what_macos_adds(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str) -> None:
    """Leftovers of a system are passed over, and do not hide the one folder that has the files."""
    files = {"hw/prediction.py": SOURCE, "__MACOSX/hw/._prediction.py": b"\0", ".DS_Store": b"\0"}
    submission = hand_in(tmp_path, name, PACKERS[name](files), lesson4, opener)
    assert ({"prediction": SOURCE}, {}) == (submission.sources, submission.problems)


@each_kind
def test_names_that_lead_out(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str) -> None:
    """A member with a path out of the archive is not read, and nothing is written anywhere."""
    away = {"../error.py": SOURCE, "/error.py": SOURCE, "a/../../error.py": SOURCE}
    content = PACKERS[name]({**away, "prediction.py": ANOTHER})
    submission = hand_in(tmp_path / "in", name, content, lesson4, opener)
    assert {"prediction": ANOTHER} == submission.sources
    assert [tmp_path / "in", tmp_path / "in" / name] == sorted(tmp_path.rglob("*"))


@each_kind
def test_names_that_lead_out_are_told(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """Where all paths lead out, as in an archive of whole paths, the student is told that."""
    told = "has a path that may lead out of the archive: pack it anew"
    for away in ("../error.py", "/home/jdoe/error.py", "a/../../error.py"):
        submission = hand_in(tmp_path, name, PACKERS[name]({away: SOURCE}), lesson4, opener)
        assert {"error": told} == submission.problems


@each_kind
def test_a_name_that_leads_out_hides_nothing(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """A file that can be read counts, whatever leads out to the same name."""
    files = {"error.py": ANOTHER, "../error.py": SOURCE, "../hw/error.py": SOURCE}
    submission = hand_in(tmp_path, name, PACKERS[name](files), lesson4, opener)
    assert {"error": ANOTHER} == submission.sources
    (told,) = (each for each in submission.files if not each.exercise)
    assert (f"{name}/hw/error.py", Fate.DOUBTFUL) == (told.path, told.fate)


@each_kind
def test_a_leading_dot_is_the_archive_itself(name: str) -> None:
    """A member called `./error.py`, as tar makes them, is the file at the top."""
    assert SOURCE.encode() == read(name, PACKERS[name]({"./error.py": SOURCE}))


def test_a_folder_with_the_name_of_a_file() -> None:
    """A folder called like an exercise's file is not a file, whatever system has packed it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("error.py/", "error.py/x"):
            archive.writestr(zipfile.ZipInfo(name), b"")
    tar = tar_of(member("error.py", kind=tarfile.DIRTYPE), member("error.py/x"))
    for suffix, content in {"zip": packed.getvalue(), "tar": tar}.items():
        with pytest.raises(Unreadable, match="is not a file"):
            read(f"a.{suffix}", content)


def test_a_link_that_was_named(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A link to an archive is followed where the user has named it."""
    put(tmp_path / "a.zip", zipped({"prediction.py": SOURCE}))
    (tmp_path / "b.zip").symlink_to("a.zip")
    assert {"prediction": SOURCE} == read_submission(
        tmp_path / "b.zip", lesson4, opener=opener
    ).sources


def test_backslashes_of_windows() -> None:
    """A zip whose paths are written with backslashes has the folders that are meant."""
    assert b"x" == read("a.zip", zipped({"lesson4\\error.py": "x"}), "lesson4/error.py")


@each_kind
def test_of_one_name_the_last_counts(name: str) -> None:
    """A member that is there twice is the later one, as it would be after unpacking."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns whoever makes such a zip
        content = _twice() if name.endswith(".zip") else tar_of(
            member("error.py", "first"), member("error.py", "last")
        )  # fmt: skip
    assert b"last" == read(name, content)


@each_kind
def test_that_a_name_is_there_twice_is_told(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """Of a member that is there twice the account of the files says so, and of no other."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        content = _twice() if name.endswith(".zip") else tar_of(
            member("error.py", "first"), member("prediction.py", ""), member("./error.py", "last")
        )  # fmt: skip
    submission = hand_in(tmp_path, name, content, lesson4, opener)
    assert "last" == submission.sources["error"]
    left = [each.path.rpartition("/")[2] for each in submission.files if each.fate is Fate.LEFT]
    assert ["error.py"] == left


def _twice() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("error.py", "first")
        archive.writestr("prediction.py", "")
        archive.writestr("error.py", "last")
    return packed.getvalue()


@each_kind
def test_one_large_file(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str) -> None:
    """A file that is too large is a problem of its exercise, as in a folder."""
    large = os.urandom(FILE_BYTES // 2).hex() + "0"
    content = PACKERS[name]({"error.py": large, "prediction.py": SOURCE})
    submission = hand_in(tmp_path, name, content, lesson4, opener)
    assert {"prediction": SOURCE} == submission.sources
    assert {"error": "is larger than 1 MiB"} == submission.problems


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        (tarfile.SYMTYPE, "is a link, which is not followed in an archive"),
        (tarfile.LNKTYPE, "is a link, which is not followed in an archive"),
        (tarfile.CHRTYPE, "is not a file"),
        (tarfile.FIFOTYPE, "is not a file"),
        (tarfile.GNUTYPE_SPARSE, "is not a file"),
    ],
)
def test_no_files_in_a_tar(kind: bytes, problem: str) -> None:
    """Links, devices, pipes and sparse files are not files, wherever they lead."""
    content = tar_of(member("prediction.py", SOURCE), member("error.py", kind=kind, link="/etc"))
    assert SOURCE.encode() == read("a.tar", content, "prediction.py")
    with pytest.raises(Unreadable, match=problem):
        read("a.tar", content)


@pytest.mark.parametrize(
    ("mode", "problem"),
    [(0o120777, "is a link, which is not followed"), (0o010644, "is not a file")],
)
def test_no_files_in_a_zip(mode: int, problem: str) -> None:
    """A link or a pipe that a zip remembers is not a file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        info = zipfile.ZipInfo("error.py")
        info.external_attr = mode << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(Unreadable, match=problem):
        read("a.zip", packed.getvalue())


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_to_pack(method: int) -> None:
    """A zip packed in a way that cannot be stopped in time is a problem of its files."""
    with pytest.raises(Unreadable, match=r"is packed by a method .*make a plain \.zip"):
        read("a.zip", zipped({"error.py": SOURCE}, method))


def test_encrypted() -> None:
    """An encrypted file is a problem that says so."""
    content = bytearray(zipped({"error.py": SOURCE}))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Unreadable, match="is encrypted: pack it without a password"):
        read("a.zip", bytes(content))


def test_stored_members_and_zip64() -> None:
    """Members that are not compressed are read, and so are the large format's."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w") as archive,
        archive.open("error.py", "w", force_zip64=True) as file,
    ):
        file.write(SOURCE.encode())
    assert SOURCE.encode() == read("a.zip", packed.getvalue())


def test_damaged_member() -> None:
    """A member whose content is not what was packed is a problem of its own."""
    content = zipped({"error.py": "x" * 50, "prediction.py": SOURCE}, zipfile.ZIP_STORED)
    content = content.replace(b"x" * 50, b"y" * 50)
    assert SOURCE.encode() == read("a.zip", content, "prediction.py")
    with pytest.raises(Unreadable, match="is damaged in the archive: pack it anew"):
        read("a.zip", content)


NO_ARCHIVES = {
    "text": b"this is not an archive",
    "empty": b"",
    "zip": zipped({"error.py": SOURCE}),
    "cut zip": zipped({"error.py": SOURCE})[:-30],
    "rar": b"Rar!\x1a\x07\x01\x00" + bytes(100),
    "gzip of text": gzip.compress(b"text"),
    "cut gzip": targz({"error.py": os.urandom(5000)})[:-2000],
    "cut tar": tarred({"error.py": os.urandom(5000)})[:3000],
    "gzip of noise": b"\x1f\x8b" + os.urandom(100),
    "end only": b"PK\x05\x06" + b"\xff" * 18,
}


@pytest.mark.parametrize("kind", NO_ARCHIVES)
@each_kind
def test_no_archive(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str, kind: str) -> None:
    """What is called an archive and is none, or is cut short, is refused in one line."""
    if kind == "zip" and name == "jdoe.zip":
        pytest.skip("it is one")
    with pytest.raises(SubmissionError) as refusal:
        hand_in(tmp_path, name, NO_ARCHIVES[kind], lesson4, opener)
    suffix = "zip" if name == "jdoe.zip" else "tar"
    expected = f"{tmp_path / name} is not a {suffix} archive, or is damaged: pack it anew"
    assert expected == str(refusal.value)


def test_a_tar_that_calls_itself_compressed() -> None:
    """Whether a tar is compressed is told by its content."""
    assert SOURCE.encode() == read("a.tar.gz", tarred({"error.py": SOURCE}))
    assert SOURCE.encode() == read("a.tar", targz({"error.py": SOURCE}))


@pytest.mark.parametrize("name", ["jdoe.zip", "jdoe.tar.gz"])
def test_an_archive_that_is_too_large(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """An archive is not even opened where it is larger than any honest one."""
    with pytest.raises(SubmissionError, match=rf"{name} is larger than 16 MiB"):
        hand_in(tmp_path, name, bytes((16 << 20) + 1), lesson4, opener)


def bomb_of_zeros(size: int) -> bytes:
    """Return a compressed tar with one file of zeros."""
    packed = io.BytesIO()
    info = tarfile.TarInfo("error.py")
    info.size = size
    with gzip.open(packed, "wb") as file:
        file.write(info.tobuf())
        for _ in range(size >> 20):
            file.write(bytes(1 << 20))
    return packed.getvalue()


def huge_header(kind: bytes) -> bytes:
    """Return a compressed tar whose first header says that a name of 1 TB follows."""
    info = tarfile.TarInfo("error.py")
    info.type, info.size = kind, 1 << 40
    return gzip.compress(info.tobuf(tarfile.GNU_FORMAT) + bytes(80 << 20))


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "many files of zeros": (
        "a.zip",
        lambda: zipped({f"{name}.py": bytes(1 << 20) for name in ("error", "prediction")}),
    ),
    "tar of zeros": ("a.tar.gz", lambda: bomb_of_zeros(80 << 20)),
    "long name": ("a.tar.gz", lambda: huge_header(tarfile.GNUTYPE_LONGNAME)),
    "pax header": ("a.tar.gz", lambda: huge_header(tarfile.XHDTYPE)),
    "sparse": ("a.tar.gz", lambda: huge_header(tarfile.GNUTYPE_SPARSE)),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_bombs(tmp_path: Path, lesson4: Lesson, opener: Opener, kind: str) -> None:
    """A bomb is refused with little of it unpacked."""
    name, make = BOMBS[kind]
    path = put(tmp_path / name, make())
    tracemalloc.start()
    try:
        with pytest.raises(SubmissionError, match=r"unpacks to more than|or is damaged"):
            read_submission(path, lesson4, opener=opener)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 30 << 20


def test_a_large_file_is_not_unpacked_to_its_end(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """Of a file that unpacks to more than a file may have, no more than that is unpacked."""
    path = put(tmp_path / "a.zip", zipped({"error.py": bytes(100 << 20)}))
    tracemalloc.start()
    try:
        problems = read_submission(path, lesson4, opener=opener).problems
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert {"error": "is larger than 1 MiB"} == problems
    assert most < 10 << 20


def test_all_that_is_unpacked_is_capped(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """An archive that unpacks to more than any honest one is refused, however it was packed."""
    files = {f"data{number}.bin": bytes(8 << 20) for number in range(9)}
    packed = targz({"noise.bin": os.urandom(1 << 20), **files})
    assert len(packed) * UNPACKED_RATIO > UNPACKED_BYTES
    with pytest.raises(SubmissionError, match="unpacks to more than 64 MiB"):
        hand_in(tmp_path, "a.tar.gz", packed, lesson4, opener)


def test_data_beside_the_files_does_no_harm(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """A large file that nobody asks for is not unpacked."""
    content = zipped({"zeros.bin": bytes(100 << 20), "prediction.py": SOURCE})
    assert {"prediction": SOURCE} == hand_in(tmp_path, "a.zip", content, lesson4, opener).sources


@each_kind
def test_too_many_members(tmp_path: Path, lesson4: Lesson, opener: Opener, name: str) -> None:
    """An archive of more members than any honest one has is refused."""
    if name == "jdoe.zip":
        content = zipped({f"{number}": "" for number in range(MAX_MEMBERS + 1)})
    else:
        header = tarfile.TarInfo("x").tobuf()
        content = header * (MAX_MEMBERS + 1) + bytes(1024)
    with pytest.raises(SubmissionError, match=f"has more than {MAX_MEMBERS} members"):
        hand_in(tmp_path, name, content, lesson4, opener)


def test_a_million_members_are_not_looked_at(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """A forged directory of a zip costs no memory for its members."""
    entry = struct.pack("<4s24xHHHHHII", b"PK\x01\x02", 1, 0, 0, 0, 0, 0, 0)[:46] + b"x"
    count = 300_000
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 47 * count, 0, 0)
    path = put(tmp_path / "a.zip", entry * count + end)
    tracemalloc.start()
    try:
        with pytest.raises(SubmissionError, match="members"):
            read_submission(path, lesson4, opener=opener)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 3 * path.stat().st_size


STRANGE_NAMES = ["a\nb.py", "\x1b[2J.py", "a" * 5000 + ".py", "\u202egnp.py", "=1+1.py", "é/" * 400]


@each_kind
@pytest.mark.parametrize("strange", STRANGE_NAMES, ids=range(len(STRANGE_NAMES)))
def test_strange_names(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str, strange: str
) -> None:
    """Names of members are only names: the exercises beside them are read."""
    content = PACKERS[name]({strange: "x", "prediction.py": SOURCE})
    submission = hand_in(tmp_path, name, content, lesson4, opener)
    assert {"prediction": SOURCE} == submission.sources
    with pytest.raises(SubmissionError) as refusal:
        hand_in(tmp_path, name, PACKERS[name]({strange: "x"}), lesson4, opener)
    assert str(refusal.value).isprintable()


def test_names_that_are_no_text() -> None:
    """A name in a tar that is not text is no obstacle either."""
    content = tar_of(member("prediction.py", SOURCE), member("\udcff.py", "x"))
    assert SOURCE.encode() == read("a.tar", content, "prediction.py")


def test_a_name_that_is_too_long() -> None:
    """A name longer than any system takes is nobody's."""
    archive = open_archive(tarred({"x" * (LONGEST_NAME + 1): "", "y" * LONGEST_NAME: ""}), "a.tar")
    assert {"y" * LONGEST_NAME: False} == dict(archive.listing(""))


def test_an_archive_in_an_archive(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """An archive within an archive is opened, and none within that one."""
    inner = zipped({"prediction.py": SOURCE})
    submission = hand_in(tmp_path, "a.zip", zipped({"hw/inner.zip": inner}), lesson4, opener)
    assert {"prediction": SOURCE} == submission.sources
    assert ["a.zip/hw/inner.zip/prediction.py"] == [each.path for each in submission.files]
    deeper = zipped({"outer.zip": zipped({"inner.zip": inner})})
    with pytest.raises(SubmissionError, match=r"holds none of the files.*it holds inner\.zip"):
        hand_in(tmp_path, "a.zip", deeper, lesson4, opener)


def test_an_archive_in_a_folder(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A folder may hold archives that have the files, as course systems make it."""
    put(tmp_path / "jdoe" / "homework.zip", zipped({"prediction.py": SOURCE}))
    submission = read_submission(tmp_path / "jdoe", lesson4, opener=opener)
    assert {"prediction": SOURCE} == submission.sources
    assert str(tmp_path / "jdoe") == submission.name
    put(tmp_path / "jdoe" / "error.py", ANOTHER)
    both = read_submission(tmp_path / "jdoe", lesson4, opener=opener).sources
    assert {"error": ANOTHER, "prediction": SOURCE} == both


def test_several_archives_in_a_folder(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of several archives the one named as the lesson counts, and the other is doubtful."""
    put(tmp_path / "homework.zip", zipped({"prediction.py": ANOTHER}))
    put(tmp_path / "Lesson4.zip", zipped({"prediction.py": SOURCE}))
    submission = read_submission(tmp_path, lesson4, opener=opener)
    assert {"prediction": SOURCE} == submission.sources
    counts, doubtful = submission.files
    assert ("Lesson4.zip/prediction.py", "prediction") == (counts.path, counts.exercise)
    assert ("homework.zip/prediction.py", Fate.DOUBTFUL) == (doubtful.path, doubtful.fate)


@each_kind
def test_a_notebook_in_an_archive(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """An archive without the files may hold one notebook."""
    content = PACKERS[name]({"hw/lesson4.ipynb": notebook(SOURCE), "hw/plot.png": b"x"})
    assert {"prediction"} == set(hand_in(tmp_path, name, content, lesson4, opener).sources)


@pytest.mark.parametrize("seed", range(3))
@each_kind
def test_damage_of_any_kind(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str, seed: int
) -> None:
    """An archive with any byte changed is read, or refused in one line."""
    content = PACKERS[name]({"prediction.py": SOURCE, "error.py": ANOTHER})
    refusals = []
    for place in range(seed, len(content), max(1, len(content) // 60)):
        damaged = bytearray(content)
        damaged[place] ^= 0xFF >> seed
        try:
            hand_in(tmp_path, name, bytes(damaged), lesson4, opener)
        except SubmissionError as refusal:
            refusals.append(str(refusal))
    lines = rf"{tmp_path}/{name} [^\n]+"
    assert [] == [refusal for refusal in refusals if not re.fullmatch(lines, refusal)]
