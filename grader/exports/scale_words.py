"""A scale's words instead of points: Moodle takes nothing else where a scale is used."""

from dataclasses import dataclass

from grader.sheet import said_number


@dataclass(frozen=True)
class ScaleWords:
    """The words of a scale, the lowest first; `least` are the points that each begins at.

    `least` is None where the words share the lesson's points in equal parts.
    """

    words: tuple[str, ...]
    least: tuple[float, ...] | None

    def word(self, points: float, max_score: float) -> str:
        """Return the word for a student's points."""
        begin = self.begins(max_score)
        # A sum of floats may fall short of a word's first point by its rounding alone.
        reached = [word for word, at in zip(self.words, begin, strict=True) if points >= at - 1e-9]
        return reached[-1] if reached else self.words[0]

    def begins(self, max_score: float) -> tuple[float, ...]:
        """Return the points at which each word begins."""
        if self.least is not None:
            return self.least
        return tuple(max_score * place / len(self.words) for place in range(len(self.words)))

    def said(self, max_score: float) -> str:
        """Return which word begins where."""
        pairs = zip(self.words, self.begins(max_score), strict=True)
        return ", ".join(f"{word} from {round(at, 2):g}" for word, at in pairs)


def read_scale_words(text: str) -> ScaleWords:
    """Return the scale that a text says, `poor,fair,good` or `poor=0,fair=7,good=12`.

    Raises:
        ValueError: it says none.
    """
    parts = [part.strip() for part in text.split(",")]
    pairs = [part.rpartition("=") for part in parts]
    words = tuple(word.strip() if mark else last for word, mark, last in pairs)
    if len(words) < 2 or not all(words) or len(set(words)) < len(words):
        raise ValueError(f"{text!r} is not two or more words like 'poor,fair,good'")
    if not any(mark for _, mark, _ in pairs):
        return ScaleWords(words, None)
    numbers = [said_number(last) if mark else None for _, mark, last in pairs]
    least = tuple(number for number in numbers if number is not None)
    if len(least) < len(words) or least[0] != 0 or list(least) != sorted(set(least)):
        raise ValueError(
            f"{text!r} must give each word the points it begins at, the first 0, each more than "
            "the one before it, as 'poor=0,fair=7,good=12'"
        )
    return ScaleWords(words, least)
