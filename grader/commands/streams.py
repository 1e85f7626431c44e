"""Stdin, stdout and stderr, which may be closed, full, or unable to show a letter."""

import io
import os
import sys


class Stream(io.TextIOWrapper):
    """A stream to print to; `failure` is why the system last refused what was printed.

    So an output that cannot be written is told from any other file that cannot.
    """

    failure: OSError | None = None

    def write(self, text: str, /) -> int:
        """Print as the base class does."""
        try:
            return super().write(text)
        except OSError as error:
            self.failure = error
            raise

    def flush(self) -> None:
        """Print what is kept back, as the base class does."""
        try:
            super().flush()
        except OSError as error:
            self.failure = error
            raise

    def close(self) -> None:
        """Leave the bytes' stream open: it belongs to the stream in whose place this stands."""
        if self.buffer is not None and not self.closed:
            self.detach()


def make_streams() -> None:
    """Make stdout and stderr such streams; a letter that they cannot show becomes "?".

    A stdin that is closed is at its end.
    """
    if sys.stdin is None:  # as by `<&-`; first of all, for what is opened next gets its number
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 (for as long as the process)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed, as by `>&-`; pytest asks for one
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (for as long as the process)
        elif isinstance(stream, io.TextIOWrapper):
            setattr(sys, name, _instead_of(stream))


def _instead_of(stream: io.TextIOWrapper) -> Stream:
    return Stream(
        stream.buffer,
        stream.encoding,
        errors="replace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def is_of_output(error: OSError) -> bool:
    """Whether it was stdout or stderr that could not be written to."""
    return any(getattr(each, "failure", None) is error for each in (sys.stdout, sys.stderr))
