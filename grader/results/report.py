"""The report: what one submission got, as plain data, as JSON and as a JSON Schema.

The shape of the JSON is a contract with its readers: `report.schema.json` states it.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import Any

from grader.errors import Unusable
from grader.results.decisions import Decision
from grader.sandbox.isolation import Isolation
from grader.text import misfit

SCHEMA_VERSION = 1
# Keys that are left out where they say nothing.
OPTIONAL = {"file", "line", "right", "pictures", "edition"}
LAST = {"exercises", "decisions"}  # of the document's keys
MOST_RENDERED = 1024  # exercises whose text is kept, a kilobyte or two each
MOST_PICTURED = 256  # whose pictures' text is kept, some ten kilobytes each
EXERCISE_END = "\n    }"
STILL_TO_DO = "still to do: "
SCHEMA = Path(__file__).with_name("report.schema.json")


class Outcome(StrEnum):
    """What came of one check."""

    PASSED = "passed"
    FAILED = "failed"  # an answer came, and it was wrong
    ERROR = "error"  # the student's code raised, died, or answered with something that is not data
    TIMEOUT = "timeout"
    SKIPPED = "skipped"  # there was nothing to ask
    INTERNAL = "internal"  # our fault, never held against the student


class Status(StrEnum):
    """What came of one exercise."""

    PASSED = "passed"
    FAILED = "failed"
    TODO = "todo"
    MISSING = "missing"
    BROKEN = "broken"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    INTERNAL = "internal"


@dataclass(frozen=True)
class Check:
    """One check: `title` is the sentence that a student reads, `message` what went wrong.

    `cause` is the status that it gives its exercise, None if it passed; `file` and `line` are where
    the student's code raised, if it did.
    """

    name: str
    title: str
    outcome: Outcome
    message: str
    seconds: float
    cause: Status | None = None
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Diagnosis:
    """The mistake behind wrong answers: `advice` is what a student reads of it.

    `id` is the same for the same mistake; `document` says where in the documents to look.
    """

    id: str
    title: str
    advice: str
    document: str


@dataclass(frozen=True)
class PictureAnswers:
    """What the student's functions answered for one picture: numbers, kept to draw it from.

    `answers` has nested tuples of numbers for each question, None where no numbers came; a number
    that is not finite is None. Lists are taken as tuples, so that answers can be a key.
    """

    kind: str
    functions: tuple[str, ...]
    answers: tuple[Any, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", _as_tuples(self.answers))


def _as_tuples(value: Any) -> Any:
    return tuple(map(_as_tuples, value)) if isinstance(value, list | tuple) else value


@dataclass(frozen=True)
class ExerciseReport:
    """What one exercise got; `output` is what the student's code printed, cut short.

    `diagnosis` is the mistake that wrong answers show, where it is known and sure; `right` are
    the functions that answered everything right, where others did not; `pictures` are there
    if a page was wanted.
    """

    name: str
    title: str
    status: Status
    score: float
    max_score: float
    checks: tuple[Check, ...]
    output: str
    diagnosis: Diagnosis | None = None
    right: tuple[str, ...] = ()
    pictures: tuple[PictureAnswers, ...] = ()


@dataclass(frozen=True)
class EditionGraded:
    """That it was graded by a students' edition, which may not have all checks.

    `made_from` is the hash of the whole suites, `withheld` the number of checks that are not there.
    """

    made_from: str
    withheld: int


@dataclass(frozen=True)
class Report:
    """What one submission got, and all that is needed to get the same again.

    `decisions` are what an instructor decided since; they are not in any score here.
    """

    kit_version: str
    lesson: str
    submission: str
    submission_sha256: str
    suite_sha256: str
    seed: str
    graded_at: str
    isolation: Isolation
    exercises: tuple[ExerciseReport, ...]
    decisions: tuple[Decision, ...] = ()
    edition: EditionGraded | None = None

    @property
    def score(self) -> float:
        """The points of all exercises together."""
        return sum(exercise.score for exercise in self.exercises)

    @property
    def max_score(self) -> float:
        """The points there were to get."""
        return sum(exercise.max_score for exercise in self.exercises)

    @property
    def passed(self) -> bool:
        """Whether every exercise passed."""
        return all(exercise.status is Status.PASSED for exercise in self.exercises)

    @property
    def confined(self) -> bool:
        """Whether the student's code ran in full isolation."""
        return self.isolation is Isolation.FULL

    @property
    def internal(self) -> bool:
        """Whether some of it could not be graded, by a fault of ours."""
        return any(exercise.status is Status.INTERNAL for exercise in self.exercises)

    def to_json(self) -> str:
        """Return the report as JSON text, ASCII only, ending in a newline."""
        said = {each.name: getattr(self, each.name) for each in fields(self)}
        head = {
            "schema_version": SCHEMA_VERSION,
            **_without_empty({key: said[key] for key in said if key not in LAST}, OPTIONAL),
            **({"edition": asdict(self.edition)} if self.edition else {}),
            "score": self.score,
            "max_score": self.max_score,
            "passed": self.passed,
            **({"internal": True} if self.internal else {}),
        }
        exercises = ",\n".join(map(_exercise_text, self.exercises))
        parts = [
            _text(head)[2:-2],  # without its braces
            f'  "exercises": [\n{exercises}\n  ]' if exercises else '  "exercises": []',
            _text({"decisions": [asdict(each) for each in self.decisions]})[2:-2],
        ]
        return "{\n" + ",\n".join(parts) + "\n}\n"


def _exercise_text(exercise: ExerciseReport) -> str:
    """Return an exercise as it stands in a report's JSON; what many have is rendered once."""
    rest = replace(exercise, pictures=())
    # What was printed is one student's own.
    text = _rendered.__wrapped__(rest) if rest.output else _rendered(rest)
    if exercise.pictures:
        text = f"{text.removesuffix(EXERCISE_END)},\n{_pictures_text(exercise.pictures)}"
        text += EXERCISE_END
    return text


@lru_cache(maxsize=MOST_RENDERED)
def _rendered(exercise: ExerciseReport) -> str:
    return _indented(_text(_document(exercise)))


@lru_cache(maxsize=MOST_PICTURED)
def _pictures_text(pictures: tuple[PictureAnswers, ...]) -> str:
    """Return the pictures of an exercise, the last of its keys."""
    text = _indented(_text({"pictures": [asdict(each) for each in pictures]}))
    return text.partition("\n")[2].removesuffix(EXERCISE_END)


def _indented(text: str) -> str:
    return "    " + text.replace("\n", "\n    ")


def _text(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, allow_nan=False)


def _document(exercise: ExerciseReport) -> dict[str, Any]:
    """Return an exercise for JSON, without those optional keys that say nothing."""
    document = asdict(exercise)
    document["checks"] = [_without_empty(check, OPTIONAL) for check in document["checks"]]
    return _without_empty(document, OPTIONAL)


def _without_empty(document: dict[str, Any], optional: set[str]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if value or key not in optional}


def exercise_status(checks: Sequence[Check]) -> Status:
    """Return the status of an exercise from its checks and the causes of those that failed.

    A fault of ours outranks everything; then what kept the code from answering at all; then
    wrong answers; an exercise is `todo` when nothing is wrong but something is not written yet.
    """
    if not checks:
        return Status.INTERNAL
    found = [
        Status.PASSED if check.outcome is Outcome.PASSED else check.cause or Status.FAILED
        for check in checks
    ]
    return min(found, key=_GRAVITY.index)


_GRAVITY = [
    Status.INTERNAL, Status.MISSING, Status.BROKEN, Status.CRASHED, Status.TIMEOUT,
    Status.FAILED, Status.TODO, Status.PASSED,
]  # fmt: skip


def report_of(
    document: dict[str, Any], path: Path, exercises: tuple[ExerciseReport, ...] | None = None
) -> Report:
    """Return the report that a JSON document holds; keys that are not known are passed over.

    `exercises` are those of the document, where they were read already.

    Raises:
        Unusable: it is not a report; the text names `path`, from which it was read.
    """
    try:
        return Report(
            kit_version=str(document["kit_version"]),
            lesson=str(document["lesson"]),
            submission=str(document["submission"]),
            submission_sha256=str(document["submission_sha256"]),
            suite_sha256=str(document["suite_sha256"]),
            seed=str(document["seed"]),
            graded_at=str(document["graded_at"]),
            isolation=Isolation(document["isolation"]),
            exercises=exercises or tuple(map(exercise_of, document["exercises"])),
            decisions=tuple(Decision(**entry) for entry in document.get("decisions", ())),
            edition=_edition(document.get("edition")),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Unusable(f"{path} is not a report as `grade` writes it: {misfit(error)}") from None


def _edition(entry: dict[str, Any] | None) -> EditionGraded | None:
    if entry is None:
        return None
    return EditionGraded(str(entry["made_from"]), int(entry["withheld"]))


def exercise_of(entry: dict[str, Any]) -> ExerciseReport:
    """Return the report on an exercise that is in a JSON document.

    Raises:
        KeyError, TypeError, ValueError: it is not as a report has it.
    """
    return ExerciseReport(
        name=str(entry["name"]),
        title=str(entry["title"]),
        status=Status(entry["status"]),
        score=_finite(entry["score"]),
        max_score=_finite(entry["max_score"]),
        checks=tuple(_check(check) for check in entry["checks"]),
        output=str(entry["output"]),
        diagnosis=_diagnosis(entry.get("diagnosis")),
        right=tuple(map(str, entry.get("right", ()))),
        pictures=tuple(_picture(each) for each in entry.get("pictures", ())),
    )


def _finite(value: Any) -> float:
    """Return a number of a JSON text, where Python reads NaN too; raises ValueError."""
    number = float(value)
    if not isfinite(number):
        raise ValueError(f"{number} is not a number")
    return number


def _picture(entry: dict[str, Any]) -> PictureAnswers:
    functions = tuple(map(str, entry["functions"]))
    return PictureAnswers(str(entry["kind"]), functions, tuple(entry["answers"]))


def _diagnosis(entry: dict[str, Any] | None) -> Diagnosis | None:
    if entry is None:
        return None
    return Diagnosis(
        id=str(entry["id"]),
        title=str(entry["title"]),
        advice=str(entry["advice"]),
        document=str(entry["document"]),
    )


def _check(entry: dict[str, Any]) -> Check:
    return Check(
        name=str(entry["name"]),
        title=str(entry["title"]),
        outcome=Outcome(entry["outcome"]),
        message=str(entry["message"]),
        seconds=_finite(entry["seconds"]),
        cause=None if entry.get("cause") is None else Status(entry["cause"]),
        file=str(entry.get("file", "")),
        line=int(entry.get("line", 0)),
    )
