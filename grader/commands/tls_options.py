"""Click's options for a TLS connection to a Dask scheduler."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from grader.batch.tls import TLS

A_FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)


def tls_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options for TLS, named as Dask's own are; it takes them as one, `tls`."""

    @click.option(
        "--tls-ca-file",
        type=A_FILE,
        metavar="FILE",
        help="Trust a tls:// scheduler whose certificate this authority (PEM) has signed.",
    )
    @click.option("--tls-cert", type=A_FILE, metavar="FILE", help="Show it this certificate (PEM).")
    @click.option(
        "--tls-key", type=A_FILE, metavar="FILE", help="The key of that certificate (PEM)."
    )
    @functools.wraps(command)
    def with_tls(
        *, tls_ca_file: Path | None, tls_cert: Path | None, tls_key: Path | None, **others: Any
    ) -> Any:
        return command(**others, tls=TLS(tls_ca_file, tls_cert, tls_key))

    return with_tls
