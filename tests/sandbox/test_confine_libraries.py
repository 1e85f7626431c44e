"""Which shared libraries a worker may load: what the standard library needs, and nothing else."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from grader.sandbox.confine_files import python_files
from grader.sandbox.confine_libraries import needed, shared_libraries

MODULES = sorted(Path(sysconfig.get_path("stdlib"), "lib-dynload").glob("*.so"))
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads ELF files")


@pytest.mark.skipif(not shutil.which("readelf"), reason="compares with readelf")
def test_what_a_library_needs() -> None:
    """The names are those that binutils read out of the same files."""
    for path in [Path(sys.executable).resolve(), *MODULES]:
        told = subprocess.check_output(["readelf", "-d", path], text=True)
        expected = [
            line.rpartition("[")[2].removesuffix("]")
            for line in told.splitlines()
            if "(NEEDED)" in line
        ]
        assert expected == needed(path), path


@pytest.mark.parametrize(
    "content", [b"", b"\x7fELF", b"#!/bin/sh\n", b"\x7fELF\x01\x01" + b"x" * 99]
)
def test_what_is_not_a_library_needs_nothing(tmp_path: Path, content: bytes) -> None:
    """A file that is empty, a script or of another kind of machine needs no library."""
    path = tmp_path / "file.so"
    path.write_bytes(content)
    assert [] == needed(path)


def test_only_libraries_are_granted() -> None:
    """Files are granted that are libraries, and no folder of them."""
    found = shared_libraries()
    assert found
    assert [] == [path for path in found if not path.is_file() or ".so" not in path.name]
    multiarch = sysconfig.get_config_var("MULTIARCH") or "none"
    folders = {Path(folder, kind).resolve() for folder in ("/lib", "/usr/lib", "/usr/local/lib")
               for kind in ("", multiarch)}  # fmt: skip
    assert set() == folders & {path.resolve() for path in python_files()}


def test_every_module_of_the_standard_library_finds_its_libraries() -> None:
    """Each library that an extension module names, and that is there, is granted."""
    granted = {path.name for path in shared_libraries()}
    named = {name for module in MODULES for name in needed(module)}
    here = {path.name for folder in ("/lib", "/usr/lib") for path in Path(folder).rglob("*.so*")}
    assert set() == (named & here) - granted
