"""Archives and notebooks that are made to hurt whoever opens them, by what they are called."""

import gzip
import random
import struct
import tarfile
from collections.abc import Callable

from tests.helpers.packing import SOURCE, notebook, zipped

BLOCK = tarfile.BLOCKSIZE


def claiming(size: int) -> bytes:
    """Return a compressed tar of a few bytes, whose member claims to be so large."""
    info = tarfile.TarInfo("error.py")
    info.size = size
    return gzip.compress(info.tobuf(tarfile.GNU_FORMAT))


def with_records(
    records: bytes, name: str = "error.py", content: bytes = b"", *, members: int = 1
) -> bytes:
    """Return a compressed tar whose members have a header of the extended kind before them."""
    header, info = tarfile.TarInfo("extended"), tarfile.TarInfo(name)
    header.type, header.size, info.size = tarfile.XHDTYPE, len(records), len(content)
    member = header.tobuf() + padded(records) + info.tobuf() + padded(content)
    return gzip.compress(members * member + bytes(2 * BLOCK), 1)


def padded(content: bytes) -> bytes:
    """Return content with the zeros that fill its last block."""
    return content + bytes(-len(content) % BLOCK)


def record(key: str, value: str) -> bytes:
    """Return one line of an extended header, which begins with its own length."""
    rest = f" {key}={value}\n"
    length = next(each for each in range(1000) if each == len(f"{each}{rest}"))
    return f"{length}{rest}".encode()


def sparse_map(numbers: int) -> bytes:
    """Return a compressed tar of a file with holes, told by so many numbers."""
    keys = {"major": "1", "minor": "0", "name": "error.py", "realsize": "0"}
    records = b"".join(record(f"GNU.sparse.{key}", value) for key, value in keys.items())
    numbers_told = f"{numbers // 2}\n".encode() + b"0\n" * numbers
    # Noise at its end, or it would unpack to more than is allowed for its size.
    noise = random.Random(0).randbytes(700_000)
    return with_records(records, "GNUSparseFile.0/error.py", padded(numbers_told) + noise)


def lying_directory() -> bytes:
    """Return a zip whose directory claims 4 GiB of a file that is small."""
    content = bytearray(zipped({"error.py": SOURCE}))
    entry = content.index(b"PK\x01\x02")
    content[entry + 20 : entry + 28] = struct.pack("<II", 0xFFFFFFFE, 0xFFFFFFFE)
    return bytes(content)


TOO_LONG = "could not be read: it took too long"
# A parser that ends for want of memory takes the cell for broken: whichever comes first.
NO_MODULES = f"{TOO_LONG}|defines none of the functions"
NO_TAR = "is not a tar archive"  # what a Python says that has been mended
MEMORY = "could not be read: it takes too much memory"
DIGITS = 1 << 16

KINDS: dict[str, tuple[Callable[[], bytes], str]] = {
    "claim.tar.gz": (lambda: claiming(1 << 50), "unpacks to more than 64 MiB"),
    # Each costs some seconds, on a fast machine a little less than the limit.
    "digits.tar.gz": (lambda: with_records(b"1" * DIGITS, members=4), f"{TOO_LONG}|{NO_TAR}"),
    "more digits.tar.gz": (lambda: with_records(b"1" * 80_000), "has a header of more than 64 KiB"),
    "size.tar.gz": (lambda: with_records(record("size", str(1 << 50))), NO_TAR),
    "holes.tar.gz": (lambda: sparse_map(32_000_000), f"{TOO_LONG}|{MEMORY}"),
    "modules.ipynb": (lambda: notebook("import " + ".".join("a" * 65_000)), NO_MODULES),
    "zeros.zip": (
        lambda: zipped({f"{name}.py": bytes(1 << 20) for name in ("error", "prediction")}),
        "unpacks to more than 1 MiB",
    ),
    "brackets.ipynb": (lambda: b"[" * (8 << 20), "is not a notebook"),
    "text.zip": (lambda: b"PK", "is not a zip archive"),
}
