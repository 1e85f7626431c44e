"""Ending in order when a signal asks for it: what was begun is closed, and nothing is left to say.

Without that Python would die at once, and leave semaphores of its processes behind, of which its
tracker of resources then tells on stderr.
"""

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

from grader.errors import Stopped

ASKING = (signal.SIGTERM, signal.SIGHUP)


@contextlib.contextmanager
def stopping_in_order() -> Iterator[None]:
    """Raise Stopped within where the system, or a terminal that is closed, ends this process.

    Only the first signal is heeded so: another one ends it at once. One that is ignored, as under
    `nohup`, stays so.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread hears of signals
        return
    heeded = [number for number in ASKING if signal.getsignal(number) is signal.SIG_DFL]

    def stop(number: int, _: FrameType | None) -> None:
        for each in heeded:
            signal.signal(each, signal.SIG_DFL)
        raise Stopped(128 + number)

    for number in heeded:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)
