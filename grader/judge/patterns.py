"""What all answers of a function show together, where no known misconception gave them.

A pattern must hold for every answer of the function, right answers included, and more than one of
them must be wrong. It tells how the answers differ, never what is due.
"""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from grader.checking.answers import Answer, Exchange, Question, Raised, Reference
from grader.checking.compared import Compared
from grader.checking.comparison import ABSOLUTE, close, flatten, is_right, is_sequence
from grader.checking.differences import find_kind
from grader.checking.wrong_steps import RIGHT_UP_TO_STEP
from grader.judge.numerals import is_printed
from grader.lessons.lesson import Lesson

TELLING = 2  # wrong answers at least, and right ones where these tell something
MANY = 9  # questions at least, for what tells wrong from right
FEW = 5  # times as many must be right as come to a printed number by chance
PLACES = ("first", "second", "third", "fourth")


@dataclass(frozen=True)
class Found:
    """What was found out of a function's answers: an id, a title and what to look for."""

    id: str
    title: str
    advice: str


@dataclass(frozen=True)
class Heard:
    """All that came of asking one function."""

    function: str
    exchanges: tuple[Exchange, ...]

    @cached_property
    def wrong(self) -> list[Exchange]:
        """What is not right."""
        return [each for each in self.exchanges if not each.right]

    @cached_property
    def answers(self) -> list[Answer]:
        """The answers, if each question came to one; else none at all."""
        outcomes = [each.outcome for each in self.exchanges]
        answers = [each for each in outcomes if isinstance(each, Answer)]
        return answers if len(answers) == len(outcomes) else []

    @cached_property
    def wrong_answers(self) -> list[Answer]:
        """What came and is not right, in numbers that tell something."""
        answers = [each.outcome for each in self.wrong if isinstance(each.outcome, Answer)]
        return [each for each in answers if each.numbers is None or np.isfinite(each.numbers).all()]

    @cached_property
    def compared(self) -> list[Compared]:
        """The answers beside what is due."""
        return [_compared(each) for each in self.answers]


def _compared(answer: Answer) -> Compared:
    given = answer.reference.named(answer.function, answer.arguments)
    return Compared(answer.raw, answer.due, given)


def find_kind_of(heard: Heard) -> Found | None:
    """Return the kind of difference that all answers of a function show, if there is one."""
    if not heard.answers:
        return _of_exceptions(heard)
    if len(heard.wrong) < TELLING:
        return None
    whole = _kind(heard.compared)
    if whole is not None and whole.id != RIGHT_UP_TO_STEP.id:
        return whole
    return _kind_of_part(heard.compared) or whole


def _kind(compared: Sequence[Compared]) -> Found | None:
    found = find_kind(compared)
    if found is None:
        return None
    kind, detail = found
    return Found(kind.id, kind.title.format(detail), kind.advice)


# Parts of answers: values of a tuple, the two sides of pairs.


def _kind_of_part(compared: Sequence[Compared]) -> Found | None:
    """Return what is wrong with the parts of the answers that are ever wrong."""
    parts = _parts(compared)
    if parts is None:
        return None
    wrong = [place for place, part in enumerate(parts) if any(not each.right for each in part)]
    telling = [sum(not each.right for each in parts[place]) >= TELLING for place in wrong]
    if not wrong or not all(telling):
        return None
    kinds = [_kind(parts[place]) for place in wrong]
    if len(wrong) > 1:
        ids = {each and each.id for each in kinds}
        return kinds[0] if len(ids) == 1 and None not in ids else None
    what = _part_name(compared[0], wrong[0], len(parts))
    found = kinds[0] or _memory(parts[wrong[0]])
    # Where one side of all pairs is right, so is what each step hands on to the next.
    misleads = found and found.id == RIGHT_UP_TO_STEP.id and _is_pairs(compared[0].due)
    if found is not None and not misleads:
        return replace(found, title=f"Only {what} is wrong: {_lower(found.title)}")
    return Found("one_part_wrong", f"Only {what} is wrong; all else is right.", ONE_PART_ADVICE)


ONE_PART_ADVICE = (
    "What the other values are made of can be left as it is. Look at the lines that make this "
    "one, and at what it is measured with: before the update, or after it."
)


def _part_name(compared: Compared, place: int, parts: int) -> str:
    of = "each pair" if isinstance(compared.due, list) else f"the {parts} values"
    return f"the {PLACES[place]} of {of}"


def _lower(title: str) -> str:
    title = title.replace("Everything is", "it is")
    return title[:1].lower() + title[1:]


def _parts(compared: Sequence[Compared]) -> list[list[Compared]] | None:
    """Return the answers part by part, if they have parts and all have the same number."""
    if all(isinstance(each.due, tuple) for each in compared):
        return _split(compared, lambda value: value)
    if all(_is_pairs(each.due) for each in compared):
        return _split([each for each in compared if each.due], _sides)
    return None


def _split(
    compared: Sequence[Compared], take_apart: Callable[[Any], Any]
) -> list[list[Compared]] | None:
    rows = []
    for each in compared:
        due = take_apart(each.due)
        try:
            value = take_apart(each.value)
        except (TypeError, ValueError, IndexError):
            return None
        if not is_sequence(value) or len(value) != len(due) or len(due) > len(PLACES):
            return None
        pairs = zip(value, due, strict=True)
        rows.append([Compared(one, other, each.given) for one, other in pairs])
    return [list(part) for part in zip(*rows, strict=True)] if rows else None


def _is_pairs(due: Any) -> bool:
    return isinstance(due, list) and all(isinstance(each, tuple) for each in due)


def _sides(pairs: Any) -> list[list[Any]]:
    if not all(is_sequence(each) and len(each) == 2 for each in pairs):
        raise ValueError
    return [[each[0] for each in pairs], [each[1] for each in pairs]]


# Where it is right, and where not.

Condition = tuple[str, str, Callable[[Compared], bool]]


def find_condition(heard: Heard) -> Found | None:
    """Return what tells wrong answers from right ones, if something does so every time."""
    references = [
        each.outcome.reference for each in heard.exchanges if isinstance(each.outcome, Answer)
    ]
    if not references:
        return None
    asked = [(_asked(each.question, references[0]), each.right) for each in heard.exchanges]
    wrong = [one for one, is_right in asked if not is_right]
    right = [one for one, is_right in asked if is_right and _tells(one)]
    if not wrong or len(right) < TELLING or len(wrong) + len(right) < MANY:
        return None
    reference = references[0]
    counts = {name for name in wrong[0].given if reference.counts(heard.function, name)}
    flat = {name for name in wrong[0].given if all(np.ndim(c.given[name]) == 1 for c, _ in asked)}
    telling = [
        (mistake, words)
        for mistake, words, holds in _conditions(wrong[0], counts, flat)
        if all(map(holds, wrong)) and not any(map(holds, right))
    ]
    # One wrong answer alone has much that is its own by chance.
    if not telling or (len(wrong) < TELLING and len(telling) > 1):
        return None
    mistake, words = telling[0]
    title = f"Of all that was asked, it is wrong {words}, and only there."
    return Found(mistake, title, CONDITION_ADVICE)


def _asked(question: Question, reference: Reference) -> Compared:
    """Return a question as what was given and what is due; texts become arrays."""
    given = reference.named(question.function, question.arguments)
    arrays = {k: np.array(v) if isinstance(v, list) else v for k, v in given.items()}
    return Compared(None, reference.answer(question.function, question.arguments), arrays)


CONDITION_ADVICE = (
    "Everywhere else the answers are right, so most of the function is as it should be. Take such "
    "a case by hand, line by line, and look where it goes another way than the others: a "
    "condition, a special case, a number that is used as yes or no, a shape that changes."
)


def _tells(compared: Compared) -> bool:
    return bool((np.abs(flatten(compared.due)) > ABSOLUTE).any())


def _conditions(like: Compared, counts: Set[str], flat: Set[str]) -> Iterator[Condition]:
    """Give what may tell wrong from right, for arguments like these.

    Those in `counts` count something; those in `flat` are arrays that never have rows.
    """
    for name, value in like.given.items():
        if isinstance(value, np.ndarray):
            yield from _of_array(name, "value" if name in flat else "row")
        elif isinstance(value, int | float):
            yield from _of_number(name)
    yield from _of_both(like.given, counts)
    yield (
        "wrong_where",
        "where a negative answer is due",
        lambda c: bool((flatten(c.due) < 0).any()),
    )
    yield (
        "wrong_where",
        "where a positive answer is due",
        lambda c: bool((flatten(c.due) > 0).any()),
    )
    yield "wrong_where", "where 0 is due", lambda c: not _tells(c)
    yield from (_where_more_is_due(limit) for limit in (1, 10, 100, 1000))
    yield (
        "wrong_where",
        "where less than 1 is due",
        lambda c: bool((np.abs(flatten(c.due)) < 1).any()),
    )


def _where_more_is_due(limit: int) -> Condition:
    def holds(compared: Compared) -> bool:
        return bool((np.abs(flatten(compared.due)) > limit).any())

    return "wrong_where", f"where more than {limit} is due", holds


def _of_both(given: Mapping[str, Any], counts: Set[str]) -> Iterator[Condition]:
    """Give what may tell by a count and the length of an array, as batches have it."""
    arrays = [name for name, value in given.items() if isinstance(value, np.ndarray)]
    for n, a in itertools.product(sorted(counts), arrays):

        def where(
            words: str, holds: Callable[[int, int], bool], n: str = n, a: str = a
        ) -> Condition:
            text = words.format(n, a)
            return "wrong_where", text, lambda c: holds(int(c.given[n]), len(c.given[a]))

        yield where("where {0} is less than the rows of {1}", lambda x, rows: x < rows)
        yield where("where {0} is more than the rows of {1}", lambda x, rows: x > rows)
        yield where(
            "where the last {0} rows of {1} are not full", lambda x, rows: x < 1 or rows % x != 0
        )


def _of_number(name: str) -> Iterator[Condition]:
    def where(words: str, holds: Callable[[Any], bool]) -> Condition:
        return "wrong_where", f"where {name} is {words}", lambda c: holds(c.given[name])

    yield where("0", lambda x: x == 0)
    yield where("not 0", lambda x: x != 0)
    yield where("negative", lambda x: x < 0)
    yield where("positive", lambda x: x > 0)
    yield where("not positive", lambda x: x <= 0)
    yield where("greater than 1", lambda x: abs(x) > 1)
    yield where("smaller than 1", lambda x: abs(x) < 1)
    yield where("a whole number (int)", lambda x: isinstance(x, int))
    yield where("not a whole number", lambda x: x != int(x))
    yield where("1", lambda x: x == 1)
    yield where("greater than 2", lambda x: abs(x) > 2)


def _of_array(name: str, row: str) -> Iterator[Condition]:
    def where(words: str, holds: Callable[[np.ndarray], Any]) -> Condition:
        text = words.format(name, row)
        return "wrong_where", text, lambda c: bool(holds(np.asarray(c.given[name])))

    yield where("where {} has one dimension", lambda x: x.ndim == 1)
    yield where("where {} has two dimensions", lambda x: x.ndim == 2)
    yield where("where {} has one {}", lambda x: len(x) == 1)
    yield where("where {} has more than one {}", lambda x: len(x) > 1)
    yield where("where {} has one column", lambda x: x.shape[-1] == 1)
    yield where("where {} has more than one column", lambda x: x.shape[-1] > 1)
    yield where("where {} holds whole numbers (int)", lambda x: x.dtype.kind in "iu")
    yield where("where {} holds a 0", lambda x: (x == 0).any())
    yield where("where {} holds no 0", lambda x: not (x == 0).any())
    yield where("where {} holds a negative number", lambda x: _any(x, lambda x: x < 0))
    yield where("where {} holds a number greater than 1", lambda x: _any(x, lambda x: x > 1))
    yield where("where a row of {} is 0 throughout", _has_dark_row)
    yield where("where {} holds the same twice", _has_same_twice)
    yield where("where {} is not as long as it is wide", lambda x: len(x) != x.shape[-1])


def _any(x: np.ndarray, holds: Callable[[np.ndarray], Any]) -> bool:
    return x.dtype.kind in "bif" and bool(holds(x).any())


def _has_dark_row(x: np.ndarray) -> bool:
    return bool((~x.reshape(len(x), -1).any(axis=1)).any())


def _has_same_twice(x: np.ndarray) -> bool:
    return len(np.unique(x, axis=0)) < len(x)


def find_documents_numbers_only(lesson: Lesson, heard: Heard) -> Found | None:
    """Right is what a document prints, and nothing else that is not 0 throughout."""
    compared = heard.compared
    right = [each for each in compared if each.right and _tells(each)]
    wrong = [each for each in compared if not each.right]
    if len(wrong) < TELLING or not right:
        return None
    of_document = all(is_printed(each.due, lesson) for each in right)
    # A few others may come to a printed number by chance.
    by_chance = sum(is_printed(each.due, lesson) for each in wrong)
    if of_document and by_chance * FEW <= len(right):
        return Found("documents_numbers_only", *DOCUMENTS_NUMBERS_ONLY)
    return None


DOCUMENTS_NUMBERS_ONLY = (
    "Only the document's own numbers come out right.",
    "With any others the answers are wrong. A number of the document may stand where an "
    "argument belongs, or one is left out that is 0 or 1 there: ask of every number in the "
    "function whether it is given to it, and of every argument where it has a say.",
)


# What is kept between calls.


def find_memory(heard: Heard) -> Found | None:
    """Return what answers have of the questions before them, if they have something."""
    if len(heard.wrong) < TELLING:
        return None
    found = _memory(heard.compared)
    for place, name in enumerate(heard.compared[0].given if heard.compared else ()):
        if found is None and _remembers(heard.answers, place):
            found = Found("remembered", REMEMBERED[0].format(name), REMEMBERED[1])
    return found or _not_the_same_twice(heard)


def _memory(compared: Sequence[Compared]) -> Found | None:
    follows = all(_follows(compared[: place + 1]) for place in range(len(compared)))
    return Found("kept_between_calls", *KEPT) if compared and follows else None


def _not_the_same_twice(heard: Heard) -> Found | None:
    """Return that the same question got two answers, if it did."""
    first: dict[Question, Exchange] = {}
    for each in heard.exchanges:
        before = first.setdefault(each.question, each)
        if before is not each and _differ(before, each):
            return Found("not_the_same_twice", *NOT_THE_SAME_TWICE)
    return None


def _differ(one: Exchange, other: Exchange) -> bool:
    """Whether two exchanges on the same question came to something else."""
    if one.right != other.right:
        return True
    first, second = _finite_numbers(one), _finite_numbers(other)
    return first is not None and second is not None and not close(first, second).all()


def _finite_numbers(exchange: Exchange) -> np.ndarray | None:
    numbers = exchange.outcome.numbers if isinstance(exchange.outcome, Answer) else None
    return numbers if numbers is not None and np.isfinite(numbers).all() else None


def _follows(compared: Sequence[Compared]) -> bool:
    """Whether the last answer is what is due, behind all that was due before."""
    value, due = compared[-1].value, compared[-1].due
    if isinstance(due, list) and is_sequence(value):
        earlier = [step for each in compared[:-1] for step in each.due]
        return is_right(list(value), [*earlier, *due])
    if isinstance(due, float) and isinstance(value, float):
        return bool(close(value, sum(float(each.due) for each in compared)))
    return False


def _remembers(answers: Sequence[Answer], place: int) -> bool:
    """Whether each answer is the first one due to a question with the same argument there."""
    known: dict[str, Any] = {}
    repeated = 0
    for each in answers:
        argument = each.arguments[place]
        # 1 and 1.0 are the same key of a dict.
        key = repr(float(argument) if isinstance(argument, int | float) else argument)
        repeated += key in known
        if not is_right(each.raw, known.setdefault(key, each.due)):
            return False
    return repeated >= TELLING


NOT_THE_SAME_TWICE = (
    "The same question does not get the same answer twice.",
    "Each call must stand alone. Something outlives it: a list that is a default or stands "
    "outside of the function, a weight that is kept, a generator that goes on.",
)
KEPT = (
    "What earlier calls computed is still there.",
    "A list or a number outlives the call: it stands outside of the function, or it is a default "
    "like `pairs=[]`, which is made only once. Begin with a new one inside of the function.",
)
REMEMBERED = (
    "The answer to the same {} is always the first one, whatever else is asked.",
    "An answer is remembered by only one of the arguments. The others have a say as well: "
    "compute it each time.",
)


# Exceptions that say it all.


def _of_exceptions(heard: Heard) -> Found | None:
    """Return what the exceptions say, where all that are raised say the same."""
    raised = [each.outcome for each in heard.wrong if isinstance(each.outcome, Raised)]
    if len(raised) < min(TELLING, len(heard.wrong)):
        return None
    for mistake, name, pattern, title, advice in EXCEPTIONS:
        if all(each.name == name and re.search(pattern, each.text) for each in raised):
            return Found(mistake, title.format(heard.function), advice)
    return None


EXCEPTIONS: tuple[tuple[str, str | None, str, str, str], ...] = (
    (
        "exclusive_or",
        "TypeError",
        r"for \^",
        "^ is not a power in Python.",
        "It compares the bits of two whole numbers. A power is written with two stars.",
    ),
    (
        "computes_with_a_function",
        "TypeError",
        r"unsupported operand.*'(builtin_function_or_method|function|type|method)'",
        "{} computes with a function, where a number belongs.",
        "A function that is not called is not a number. Look for missing round brackets, and for a "
        "parameter that is spelt otherwise: `input`, `sum` and `round` are Python's own names.",
    ),
    (
        "misspelt_name",
        "NameError",
        "",
        "{} uses a name that stands for nothing.",
        "It is spelt in another way elsewhere, or what it should stand for was never stored "
        "under it. The message above says which name it is.",
    ),
    (
        "unassigned_name",
        "UnboundLocalError",
        "",
        "{} uses a name before anything is stored under it.",
        "A name that is assigned anywhere in a function is the function's own, and empty until "
        "then. Give it its first value at the beginning.",
    ),
    (
        "parameters_missing",
        "TypeError",
        r"positional arguments?( but|:)",
        "{} has not the parameters that it is called with.",
        "It is called with as many arguments as the docstring names, in that order.",
    ),
    (
        "shapes_do_not_fit",
        "ValueError",
        r"not aligned|broadcast|mismatch|must match",
        "The shapes of two arrays in {} do not fit.",
        "Write the shape of each array beside its line. In a dot product the columns of the "
        "first must be as many as the rows of the second; one may have to be transposed.",
    ),
    (
        "one_truth_of_many",
        "ValueError",
        r"truth value",
        "{} asks a whole array for one yes or no.",
        "`if` wants one truth. Where each number has its own, compute with the comparison itself, "
        "or use np.where.",
    ),
    (
        "index_out_of_bounds",
        "IndexError",
        "",
        "{} reaches beyond the end of an array or a list.",
        "Places are counted from 0, so the last is one less than the length. How long it is, "
        "the arguments say: no number in the function does.",
    ),
    (
        "whole_numbers_refuse",
        "UFuncTypeError",
        "",
        "{} puts fractions into an array of whole numbers.",
        "An array of whole numbers takes no fractions, and `+=` and `*=` make no other of it. "
        "Compute a new array in place of changing this one.",
    ),
    (
        "divided_by_nothing",
        "ZeroDivisionError",
        "",
        "{} divides by 0.",
        "What it divides by may be 0, and then there is no answer. Look whether the formula has a "
        "fraction at all.",
    ),
    (
        "calls_itself",
        "RecursionError",
        "",
        "In {} more calls lie within each other than Python allows.",
        "What calls itself must stop somewhere, before some thousand calls wait for each other. A "
        "loop does the same with less.",
    ),
    (
        "a_generator",
        None,
        "generator",
        "A generator came back, and numbers are due.",
        "Round brackets around a comprehension, or `yield`, make something that has yet to be run. "
        "Return a list.",
    ),
    (
        "complex_numbers",
        None,
        "complex",
        "Complex numbers came back.",
        "Nothing here has an imaginary part. Look for a `j`, or for a power or root of a negative "
        "number.",
    ),
    (
        "no_data",
        None,
        "",
        "What {} gives back is not data.",
        "Due are numbers, arrays, or lists of them. An iterator, a function or an object of "
        "another kind must first become one of these.",
    ),
)
