"""A Dask scheduler that speaks TLS: who may talk to it, and how wrong certificates are told."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from grader.batch.schedulers import Cluster
from grader.batch.tls import TLS
from grader.errors import Unusable
from grader.lessons.lesson import Lesson
from tests.helpers.classes import write_class
from tests.helpers.clusters import Dask, connected
from tests.helpers.commands import RunGrade

KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="makes certificates")


def openssl(folder: Path, *arguments: str) -> None:
    """Run openssl in a folder."""
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def authority(folder: Path, name: str) -> TLS:
    """Make an authority and a certificate signed by it."""
    ca, ours = f"{name}-ca", f"{name}-ours"
    openssl(folder, "req", "-x509", *KEY, "-keyout", f"{ca}.key", "-out", f"{ca}.pem",
            "-days", "2", "-subj", f"/CN={ca}")  # fmt: skip
    openssl(folder, "req", *KEY, "-keyout", f"{ours}.key", "-out", f"{ours}.csr",
            "-subj", f"/CN={ours}")  # fmt: skip
    openssl(folder, "x509", "-req", "-in", f"{ours}.csr", "-CA", f"{ca}.pem", "-CAkey",
            f"{ca}.key", "-CAcreateserial", "-out", f"{ours}.pem", "-days", "2")  # fmt: skip
    return TLS(folder / f"{ca}.pem", folder / f"{ours}.pem", folder / f"{ours}.key")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> TLS:
    """The files of our cluster."""
    return authority(tmp_path_factory.mktemp("tls"), "ours")


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> TLS:
    """Files of somebody else's."""
    return authority(tmp_path_factory.mktemp("tls"), "others")


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory, ours: TLS) -> Iterator[Dask]:
    """A scheduler and a worker that speak TLS only."""
    pytest.importorskip("distributed")
    dask = Dask(tmp_path_factory.mktemp("dask"), tls=ours)
    dask.start_scheduler()
    dask.start_worker()
    connected(dask, 1).close()
    yield dask
    dask.close()


def options(tls: TLS) -> list[str]:
    """Return what names these files on the command line."""
    named = {"--tls-ca-file": tls.ca_file, "--tls-cert": tls.cert, "--tls-key": tls.key}
    return [word for name, path in named.items() if path for word in (name, str(path))]


def test_a_class_is_graded_over_tls(
    dask: Dask, ours: TLS, run_grade: RunGrade, lesson4: Lesson, tmp_path: Path
) -> None:
    """With the right files a class is graded on a cluster that speaks TLS."""
    assert dask.address.startswith("tls://")
    write_class(tmp_path / "class", lesson4, ["ann", "bob"], "error")
    done = run_grade(
        "batch", "lesson4", "class", "--out", "out", "--scheduler", dask.address, *options(ours)
    )
    assert 0 == done.returncode, done.stderr
    assert (tmp_path / "out" / "reports" / "bob.json").is_file()


def test_what_is_not_trusted(dask: Dask, ours: TLS, others: TLS) -> None:
    """A scheduler that we do not trust, or that does not trust us, is told in one line."""
    ours_to_them = replace(others, ca_file=ours.ca_file)
    theirs_to_us = replace(ours, ca_file=others.ca_file)
    # Who refuses us says so, or has hung up before that is read.
    refusals = "unknown ca|EOF occurred", "certificate does not match"
    for wrong, said in zip((ours_to_them, theirs_to_us), refusals, strict=True):
        with pytest.raises(Unusable, match=said) as refused:
            Cluster(dask.address, wrong)
        assert "--tls-ca-file must name who signed" in str(refused.value)
        assert "\n" not in str(refused.value)


def test_without_tls(dask: Dask, run_grade: RunGrade, tmp_path: Path) -> None:
    """Without files, or by an address without TLS, such a scheduler is not reached."""
    (tmp_path / "class" / "ann").mkdir(parents=True)
    (tmp_path / "class" / "ann" / "error.py").write_text("")
    for address in (dask.address, dask.address.replace("tls://", "tcp://")):
        done = run_grade("batch", "lesson4", "class", "--out", "out", "--scheduler", address)
        assert (2, 1) == (done.returncode, done.stderr.count("\n"))
        assert f"no Dask scheduler answers at {address}" in done.stderr


def test_files_that_cannot_be_used(ours: TLS, others: TLS, tmp_path: Path) -> None:
    """Files that are not what they should be are named, before anything else is done."""
    address = "tls://127.0.0.1:1"
    assert ours.cert
    assert ours.key
    alone = replace(ours, key=None)
    mixed = replace(ours, key=others.key)
    for wrong, named in (
        (replace(ours, ca_file=ours.key), f"--tls-ca-file {ours.key} cannot be used"),
        (mixed, f"--tls-cert {ours.cert} with --tls-key {others.key} cannot be used"),
        (alone, f"--tls-cert {ours.cert} with the key in it cannot be used"),
        (replace(ours, cert=None), f"--tls-key {ours.key} needs its certificate, too"),
    ):
        with pytest.raises(Unusable) as refused:
            wrong.check(address)
        assert str(refused.value).startswith(named)
        assert "\n" not in str(refused.value)
    both = tmp_path / "both.pem"
    both.write_bytes(ours.cert.read_bytes() + ours.key.read_bytes())
    TLS(ours.ca_file, both).check(address)
    TLS().check(None)


@pytest.mark.parametrize("scheduler", [[], ["--scheduler", "tcp://127.0.0.1:1"]])
def test_tls_is_asked_for_by_the_address(
    ours: TLS, run_grade: RunGrade, tmp_path: Path, scheduler: list[str]
) -> None:
    """Files for TLS and an address without it do not go together: nothing goes out in the clear."""
    (tmp_path / "class").mkdir()
    done = run_grade("batch", "lesson4", "class", "--out", "out", *scheduler, *options(ours))
    assert (2, "grade: the --tls options need --scheduler tls://HOST:PORT\n") == (
        done.returncode,
        done.stderr,
    )
