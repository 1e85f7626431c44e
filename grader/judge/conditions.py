"""Where answers are right, and where not: what tells the two apart, every time.

Either something in what was asked or is due, or that right is what a document prints.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Set
from typing import Any

import numpy as np

from grader.checking.answers import Answer, Question, Reference
from grader.checking.compared import Compared
from grader.checking.comparison import ABSOLUTE, flatten
from grader.judge.heard import TELLING, Found, Heard
from grader.judge.numerals import is_printed
from grader.lessons.lesson import Lesson

MANY = 9  # questions at least, for what tells wrong from right
FEW = 5  # times as many must be right as come to a printed number by chance

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
    below = any((flatten(c.due) < 0).any() for c, _ in asked)
    telling = [
        (mistake, words)
        for mistake, words, holds in _conditions(wrong[0], counts, flat, below=below)
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


def _conditions(
    like: Compared, counts: Set[str], flat: Set[str], *, below: bool
) -> Iterator[Condition]:
    """Give what may tell wrong from right, for arguments like these.

    Those in `counts` count something; those in `flat` are arrays that never have rows. `below` says
    whether anything that is due is below 0.
    """
    for name, value in like.given.items():
        if isinstance(value, np.ndarray):
            yield from _of_array(name, "value" if name in flat else "row")
        elif isinstance(value, int | float):
            yield from _of_number(name, signed=name not in counts)
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
    yield from (_where_more_is_due(limit, signed=below) for limit in (1, 10, 100, 1000))
    yield (
        "wrong_where",
        "where a number between -1 and 1 is due" if below else "where less than 1 is due",
        lambda c: bool((np.abs(flatten(c.due)) < 1).any()),
    )


def _where_more_is_due(limit: int, *, signed: bool) -> Condition:
    def holds(compared: Compared) -> bool:
        return bool((np.abs(flatten(compared.due)) > limit).any())

    or_less = f", or less than -{limit}," if signed else ""
    return "wrong_where", f"where more than {limit}{or_less} is due", holds


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


def _of_number(name: str, *, signed: bool) -> Iterator[Condition]:
    def where(words: str, holds: Callable[[Any], bool]) -> Condition:
        return "wrong_where", f"where {name} is {words}", lambda c: holds(c.given[name])

    yield where("0", lambda x: x == 0)
    yield where("not 0", lambda x: x != 0)
    yield where("negative", lambda x: x < 0)
    yield where("positive", lambda x: x > 0)
    yield where("not positive", lambda x: x <= 0)
    yield where("above 1 or below -1" if signed else "greater than 1", lambda x: abs(x) > 1)
    yield where("between -1 and 1" if signed else "smaller than 1", lambda x: abs(x) < 1)
    yield where("a whole number (int)", lambda x: isinstance(x, int))
    yield where("not a whole number", lambda x: x != int(x))
    yield where("1", lambda x: x == 1)
    yield where("above 2 or below -2" if signed else "greater than 2", lambda x: abs(x) > 2)


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
    yield where("where {} is 0 throughout", lambda x: not x.any())
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
