"""Files for TLS: they prove to a Dask scheduler who we are, and to us that it is ours."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.errors import Unusable

SCHEME = "tls://"


@dataclass(frozen=True)
class TLS:
    """The authority whose certificates are trusted, our certificate, and its key.

    Each is a PEM file. The key may be in the certificate's file. What is None is as Dask's own
    configuration says.
    """

    ca_file: Path | None = None
    cert: Path | None = None
    key: Path | None = None

    def settings(self) -> dict[str, str]:
        """Return what is given, by the names of `distributed.Security`."""
        given = {"ca_file": self.ca_file, "client_cert": self.cert, "client_key": self.key}
        return {f"tls_{name}": str(path) for name, path in given.items() if path}

    def check(self, address: str | None) -> None:
        """Check that the files can be used for a scheduler at `address`.

        Raises:
            Unusable: one of them cannot be, or the address is not one for TLS.
        """
        if not self.settings():
            return
        if address is None or not address.startswith(SCHEME):
            raise Unusable(f"the --tls options need --scheduler {SCHEME}HOST:PORT")
        if self.key and not self.cert:
            raise Unusable(
                f"--tls-key {self.key} needs its certificate, too: name it as --tls-cert"
            )
        import ssl  # most classes need none of it

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self.ca_file:
            _try(f"--tls-ca-file {self.ca_file}", context.load_verify_locations, self.ca_file)
        if self.cert:
            with_key = f"with --tls-key {self.key}" if self.key else "with the key in it"
            _try(f"--tls-cert {self.cert} {with_key}", context.load_cert_chain, self.cert, self.key)


def _try(named: str, load: Callable[..., None], *paths: Path | None) -> None:
    try:
        load(*paths)
    except OSError as error:
        raise Unusable(f"{named} cannot be used: {error.strerror or error}") from None
