"""Which shared libraries a worker may still have to load: those that extension modules name.

A folder such as /usr/lib/x86_64-linux-gnu holds a thousand files besides. So each extension module
of the standard library is asked what it needs, and each library found is asked in turn. Both say
so in their ELF headers (elf(5)), in those of 64-bit little-endian machines, which are all that
workers are fully confined on.
"""

import os
import struct
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib")
# Opened by the C library when a thread ends, and by what of NumPy is imported late.
NAMED_BY_NONE = ("libgcc_s.so.1", "libstdc++.so.6")

ELF_64_LITTLE_ENDIAN = b"\x7fELF\x02\x01"
HEADER = struct.Struct("<32xQ14xHH")  # of it: where program headers begin, their size and number
PROGRAM_HEADER = struct.Struct("<I4xQQ8xQ")  # type, offset in the file, address, size in the file
ENTRY = struct.Struct("<qQ")  # of the dynamic section: tag, value
START_BYTES = 4096  # hold the header and the program headers
NAME_BYTES = 256
PT_LOAD, PT_DYNAMIC = 1, 2
DT_NEEDED, DT_STRTAB = 1, 5


def shared_libraries() -> set[Path]:
    """Return the libraries that extension modules of the standard library load."""
    folders = _folders()
    modules = Path(sysconfig.get_path("stdlib"), "lib-dynload").glob("*.so")
    wanted = {*NAMED_BY_NONE, *(name for module in modules for name in needed(module))}
    found, known = set[Path](), set[str]()
    while wanted:
        known |= wanted
        places = [folder / name for name in wanted for folder in folders]
        new = {place for place in places if place.exists()}
        found |= new
        wanted = {name for library in new for name in needed(library)} - known
    return found


def _folders() -> list[Path]:
    """Return where libraries lie, by their own names: most of them are links to another."""
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    places = [Path(folder, kind) for folder in FOLDERS for kind in ("", multiarch)]
    places.append(Path(sys.base_prefix, "lib"))
    return sorted({place.resolve() for place in places if place.is_dir()})


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that an ELF file needs; none if it is not such a file."""
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        start = os.pread(file, START_BYTES, 0)
        return list(_needed(file, start)) if start.startswith(ELF_64_LITTLE_ENDIAN) else []
    finally:
        os.close(file)


def _needed(file: int, start: bytes) -> Iterator[str]:
    begin, size, number = HEADER.unpack_from(start)
    segments = [PROGRAM_HEADER.unpack_from(start, begin + size * each) for each in range(number)]
    entries = [
        entry
        for kind, offset, _, length in segments
        if kind == PT_DYNAMIC
        for entry in ENTRY.iter_unpack(os.pread(file, length, offset))
    ]
    for address in (value for tag, value in entries if tag == DT_STRTAB):
        names = _offset(segments, address)
        for place in (names + value for tag, value in entries if tag == DT_NEEDED):
            yield os.pread(file, NAME_BYTES, place).partition(b"\0")[0].decode()


def _offset(segments: list[tuple[int, int, int, int]], address: int) -> int:
    """Return where in the file lies what is loaded at `address`."""
    return next(
        offset + address - begin
        for kind, offset, begin, length in segments
        if kind == PT_LOAD and begin <= address < begin + length
    )
