"""Reading what a worker replies: an answer, or a verdict that says why there is none.

Nothing that a worker says is trusted to have a form; what has none is read as if it were not there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from grader.checking.answers import Answer, Question, Reference, Verdict, call_text
from grader.checking.imports import missing_module
from grader.results.report import STILL_TO_DO, Outcome, Status
from grader.sandbox import wire
from grader.text import one_line

SHOWN_FRAMES = 3
SHOWN_WARNINGS = 3


@dataclass(frozen=True)
class Replies:
    """How to read what is replied about one exercise of a submission.

    `sources` are all the student's files of the lesson, and `places` tells of those that were put
    together from others where a line of theirs stood.
    """

    exercise: str
    sources: Mapping[str, str]
    reference: Reference
    places: Mapping[str, Callable[[int], str]]

    def answer(self, question: Question, reply: dict[str, Any]) -> tuple[Answer, int]:
        """Return the answer that a reply holds, and how many values are in it.

        Raises:
            Verdict: it holds none.
        """
        function, arguments = question.function, question.arguments
        if "raised" in reply:
            raise self.raised(call_text(function, arguments), reply, Status.FAILED)
        if "missing" in reply:
            close = texts(reply["missing"])
            hint = f"; it has {one_line(close[0])}" if close else ""
            raise Verdict(Outcome.ERROR, f"{self.exercise}.py has no function {function}{hint}")
        try:
            if isinstance(reply.get("refused"), str):
                raise wire.Garbage(f"{one_line(reply['refused'])}, which is not data")
            value, values = wire.decode_counted(reply.get("answer"))
        except wire.Garbage as garbage:
            message = f"{call_text(function, arguments)} returned {garbage}"
            raise Verdict(Outcome.ERROR, message) from None
        warnings = tuple(map(one_line, texts(reply.get("warnings"))[:SHOWN_WARNINGS]))
        return Answer(function, arguments, value, warnings, self.reference), values

    def raised(self, what: str, reply: dict[str, Any], cause: Status) -> Verdict:
        """Return the verdict on an exception of the student's code: their own lines only.

        `what` is what it ended: a call, or loading the file; `cause` the status that this gives.
        """
        raised = reply["raised"] if isinstance(reply["raised"], dict) else {}
        name, text = (one_line(raised.get(key, "")) for key in ("type", "text"))
        frames = raised.get("frames")
        theirs = filter(self._is_frame, frames if isinstance(frames, list) else [])
        shown = list(theirs)[-SHOWN_FRAMES:]
        file, line = shown[-1][:2] if shown else ("", 0)
        lines = [f"{what}: {name}" + (f": {text}" if text else "")]
        lines += [f"{self._place(*at)}: {one_line(source)}" for *at, source in shown]
        if isinstance(raised.get("lacks"), str) and raised["lacks"]:
            lines.append(missing_module(one_line(raised["lacks"])))
        if raised.get("todo") is True:
            lines, cause = [f"{STILL_TO_DO}{text or what}"], Status.TODO
        if file in self.places:  # there is no such file to be shown
            file, line = "", 0
        return Verdict(Outcome.ERROR, "\n".join(lines), cause, file=file, line=line)

    def _is_frame(self, frame: Any) -> bool:
        """Whether a worker names a line that the student can have written in one of their files."""
        if not isinstance(frame, list) or len(frame) != 3:
            return False
        file, line, _ = frame
        return (
            isinstance(file, str)
            and type(line) is int
            and file.removesuffix(".py") in self.sources
            and 0 < line <= self.sources[file.removesuffix(".py")].count("\n") + 1
            and self._place(file, line) != ""
        )

    def _place(self, file: str, line: int) -> str:
        place = self.places.get(file)
        return one_line(place(line)) if place else f"{file}:{line}"


def texts(value: Any) -> list[str]:
    """Return a list of texts as it is, and nothing in the place of anything else."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    return []
