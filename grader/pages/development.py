"""How a class progressed: scores of one lesson that replaced others, or of several lessons."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from grader.results.gradebook import Gradebook, StudentScore
from grader.results.wording import points


@dataclass(frozen=True)
class Moment:
    """The scores of a class at one time; `when` names the time."""

    when: str
    gradebook: Gradebook


def moment_rows(moments: Sequence[Moment]) -> list[tuple[str, ...]]:
    """Return a row for each moment: when, of which lesson, how many, mean, and all passed."""
    return [_moment_row(moment) for moment in moments]


def _moment_row(moment: Moment) -> tuple[str, ...]:
    book = moment.gradebook
    scores = book.counting
    average = f"{points(mean(scores))} of {points(book.max_score)}" if scores else "none"
    passed = sum(each.passed for each in book.students)
    return (moment.when, book.lesson, str(len(scores)), average, str(passed))


def changed_rows(moments: Sequence[Moment]) -> list[tuple[str, ...]]:
    """Return a row for each lesson that has several moments: first against last.

    It counts the students who were graded both times.
    """
    rows = []
    for lesson in dict.fromkeys(moment.gradebook.lesson for moment in moments):
        first, last = _ends(moments, lesson)
        pairs = _both(first, last)
        if first is not last and pairs:
            up = sum(after > before for before, after in pairs)
            down = sum(after < before for before, after in pairs)
            means = (mean(before for before, _ in pairs), mean(after for _, after in pairs))
            same = len(pairs) - up - down
            rows.append(
                (lesson, str(len(pairs)), *map(points, means), str(up), str(same), str(down))
            )
    return rows


def _ends(moments: Sequence[Moment], lesson: str) -> tuple[Gradebook, Gradebook]:
    books = [moment.gradebook for moment in moments if moment.gradebook.lesson == lesson]
    return books[0], books[-1]


def _both(first: Gradebook, last: Gradebook) -> list[tuple[float, float]]:
    before = {each.id: each.score for each in first.students if each.was_graded}
    return [
        (score, each.score)
        for each in last.students
        if each.was_graded and each.score is not None and (score := before.get(each.id)) is not None
    ]


def mistake_rows(moments: Sequence[Moment]) -> list[tuple[str, ...]]:
    """Return a row for each mistake that was named: what became of it after it was named.

    A row says the lesson, the exercise, the mistake, for how many students it was named before the
    last scores of the lesson, and of these how many have full points now, have another mistake or
    none that is known, and make it still.
    """
    rows = []
    for lesson in dict.fromkeys(moment.gradebook.lesson for moment in moments):
        books = [moment.gradebook for moment in moments if moment.gradebook.lesson == lesson]
        now = {each.id: each for each in books[-1].students}
        for (exercise, title), named in _named(books[:-1]).items():
            there = [now[student] for student in named if student in now]
            full = books[-1].max_scores.get(exercise)
            still = sum(_title(each, exercise) == title for each in there)
            solved = sum(
                full is not None and each.exercises.get(exercise) == full for each in there
            )
            numbers = (len(there), solved, len(there) - solved - still, still)
            rows.append((lesson, exercise, title, *map(str, numbers)))
    return sorted(rows, key=lambda row: (row[0], -int(row[3]), row))


def _named(books: Sequence[Gradebook]) -> dict[tuple[str, str], list[str]]:
    """Return the students for whom each mistake was named, once each."""
    named: dict[tuple[str, str], dict[str, None]] = {}
    for book in books:
        for student in book.students:
            for exercise, found in student.diagnoses.items():
                named.setdefault((exercise, found["title"]), {})[student.id] = None
    return {mistake: list(students) for mistake, students in named.items()}


def _title(student: StudentScore, exercise: str) -> str:
    return student.diagnoses.get(exercise, {}).get("title", "")
