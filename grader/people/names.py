"""Names of people, compared as a reader would: accents, order and punctuation do not matter.

Course systems write one name in many ways: "Doe, Jane", "Jane Doe", and Canvas in the names of
files "doejane". A name is only ever a check on a join by ids, never what decides between two.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

# Letters that Unicode does not take apart into a letter and an accent.
PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i", "æ": "ae", "œ": "oe"}
)
# O'Hara is OHara, J. is J, and the Catalan Col\u00b7lell is Collell.
WITHIN_WORDS = re.compile("['`\u2019\u02bc\u00b4\u00b7.]")
NUMBER_BEHIND = re.compile(r"(?:_[0-9]+)+$")
NOBODY = re.compile(r"_*(?:late_)?anon(?:_|$)|participant$", re.IGNORECASE)
MOST_WORDS = 6  # of a name whose order is tried out


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded, in its order."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    letters = "".join(each for each in folded if not unicodedata.combining(each))
    text = WITHIN_WORDS.sub("", letters.translate(PLAIN_LETTERS))
    return tuple(re.findall(r"[^\W_]+", text))


def whole_name(name: str) -> tuple[str, ...]:
    """Return the words of a name in an order of ours; () where one word could be anything."""
    found = sorted(words(name))
    return tuple(found) if len(found) > 1 else ()


def squashed(name: str) -> str:
    """Return a name without blanks and signs, as Canvas writes it before a file."""
    return "".join(words(name))


def deciding(name: str) -> str:
    """Return the part of a download's name to compare with a person's; "" if there is none.

    A number behind it may be an id, and "Anon_" stands before a student who must not be known.
    """
    return "" if NOBODY.match(name) else NUMBER_BEHIND.sub("", name)


def agree(one: str, other: str) -> bool:
    """Whether two names may be one person's: all words of one are within the other's.

    An initial is within a name that begins with it, if another word is the same. A name that says
    nothing agrees with every other.
    """
    first, second = words(one), words(other)
    if not first or not second:
        return True
    if min(len(first), len(second)) > 1 and (_within(first, second) or _within(second, first)):
        return True
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    if len(first) == len(second):  # neither is squashed: Anna Li is not Ann Ali
        return False
    few, many = sorted((first, second), key=len)
    return _laid_out("".join(few), many)


def _within(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether each word of `few` is another word of `many`, or the first letter of one."""
    left = Counter(many)
    initials = []
    for word in few:
        if left[word]:
            left[word] -= 1
        elif len(word) == 1:
            initials.append(word)
        else:
            return False
    rest = Counter(word[0] for word in left.elements())
    return len(initials) < len(few) and not Counter(initials) - rest


def _laid_out(text: str, parts: Sequence[str]) -> bool:
    """Whether a text without blanks is made of these words: all of it, or all of them and more.

    What it has more must be the smaller half, in one piece: a name between or behind the others.
    """
    if len(parts) > MOST_WORDS:
        return text == "".join(parts)
    if _made_of(text, parts):
        return True
    whole = "".join(parts)
    if len(parts) < 2 or len(text) >= 2 * len(whole):
        return False
    more = len(text) - len(whole)
    return more > 0 and any(
        _made_of(text[:start] + text[start + more :], parts, every=True)
        for start in range(len(text) - more + 1)
    )


def _made_of(text: str, parts: Sequence[str], *, every: bool = False) -> bool:
    if not text:
        return not (every and parts)
    return any(
        _made_of(text[len(part) :], [*parts[:place], *parts[place + 1 :]], every=every)
        for part, place in {part: place for place, part in enumerate(parts)}.items()
        if text.startswith(part)
    )
