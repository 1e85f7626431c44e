"""Which people of a file are those of a class: joined by one kind of ids, checked by names.

A join is certain or it is not made. Ids are compared as they are, then without capitals and forms,
then without an e-mail's domain, and count only where one of a side can be meant. Of several columns
the one that knows most counts for everybody; two that know as many and differ are refused.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from grader.errors import Unusable
from grader.people.kinds import ACCOUNTS, ANY, FAMILIES, Kind, composed, folded, local_part
from grader.people.names import agree, deciding, words
from grader.text import shown

NAME = "name"
Rows = dict[int, int]  # of somebody's place in a class the place among the people


class Identified(Protocol):
    """Somebody with ids of some kinds and perhaps a name."""

    @property
    def ids(self) -> Mapping[Kind, str]:
        """Their ids by kind."""

    @property
    def name(self) -> str:
        """Their name, "" if it is not known."""


@dataclass(frozen=True)
class Known:
    """What is known of one member of a class."""

    ids: Mapping[Kind, str]
    name: str = ""


@dataclass
class Join:
    """Who is who: `rows` where it is certain, `troubles` why it is not, by place in the class.

    `disputed` are the people whom those with troubles may be. `found` counts whom the chosen
    columns know, trouble or not; `by` are those columns, `tried` all that were compared.
    """

    rows: Rows = field(default_factory=dict)
    troubles: dict[int, str] = field(default_factory=dict)
    disputed: set[int] = field(default_factory=set)
    found: int = 0
    by: tuple[str, ...] = ()
    tried: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Pair:
    """Two columns that were compared, and the people that both know.

    `agreeing` counts those whose names agree too, `whole` those whose ids agree in full.
    """

    one: str
    other: str
    rows: Rows
    doubtful: dict[int, set[int]]
    agreeing: int = 0
    whole: int = 0


class Unclear(Unusable):
    """Two columns know as many of a class, and differ about who is who."""


def join(
    class_: Sequence[Identified], people: Sequence[Identified], *, by_names: bool = False
) -> Join:
    """Find each member of a class among people.

    Args:
        class_: who is to be found.
        people: among whom.
        by_names: whether names may do where there are no ids at all that can be compared, as of
            the list of those who were asked to hand in.

    Raises:
        Unclear: two columns know as many of the class, and differ.
    """
    tiers = [
        _pairs(class_, people, _is_same),
        _pairs(class_, people, _is_of_one_family),
        _pairs(class_, people, _may_be_any) + _by_names_for_ids(class_, people),
    ]
    if by_names and not any(tiers):
        tiers.append(_by_names(class_, people))
    best = _best(tiers, min(len(class_), len(people)))
    chosen = _one_of(tiers[best]) if best and tiers[best] else tiers[best]
    made = Join(tried=tuple(dict.fromkeys(pair.other for tier in tiers for pair in tier)))
    made.by = tuple(dict.fromkeys(pair.other for pair in chosen if pair.rows))
    _take(made, chosen)
    made.found = len(made.rows) + len(made.troubles)
    _refuse_contradictions(made, class_, people, tiers[0])
    _refuse_shared(made)
    return made


def _best(tiers: Sequence[Sequence[_Pair]], most: int) -> int:
    """Return the first of the tiers, the surest first, that knows half; else what knows most."""
    known = [
        len({place for pair in tier for place in (*pair.rows, *pair.doubtful)}) for tier in tiers
    ]
    half = [tier for tier, count in enumerate(known) if count and 2 * count >= most]
    return half[0] if half else known.index(max(known))


def _is_same(one: Kind, other: Kind) -> bool:
    return one == other and one not in ANY


def _is_of_one_family(one: Kind, other: Kind) -> bool:
    return one != other and any({one, other} <= family for family in FAMILIES)


def _may_be_any(one: Kind, other: Kind) -> bool:
    return one in ANY or other in ANY


def _pairs(
    class_: Sequence[Identified],
    people: Sequence[Identified],
    goes: Callable[[Kind, Kind], bool],
) -> list[_Pair]:
    """Compare all pairs of kinds that go together."""
    return [
        _pair(one, other, _texts(class_, one), _texts(people, other), class_, people)
        for one in _kinds(class_)
        for other in _kinds(people)
        if goes(one, other)
    ]


def _kinds(people: Iterable[Identified]) -> list[Kind]:
    return sorted({Kind(kind) for each in people for kind in each.ids})


def _texts(people: Sequence[Identified], kind: Kind) -> dict[int, str]:
    return {place: each.ids[kind] for place, each in enumerate(people) if each.ids.get(kind)}


def _pair(
    one: str,
    other: str,
    left: Mapping[int, str],
    right: Mapping[int, str],
    class_: Sequence[Identified],
    people: Sequence[Identified],
) -> _Pair:
    # The number of a register is not an e-mail's beginning.
    has_domains = {one, other} <= ANY | ACCOUNTS
    folds = (composed, folded, local_part) if has_domains else (composed, folded)
    rows, doubtful = _compare(left, right, folds)
    agreeing = sum(
        bool(class_[place].name and people[row].name)
        and agree(deciding(class_[place].name), people[row].name)
        for place, row in rows.items()
    )
    whole = sum(folded(left[place]) == folded(right[row]) for place, row in rows.items())
    return _Pair(one, other, rows, doubtful, agreeing, whole)


def _compare(
    left: Mapping[int, str], right: Mapping[int, str], folds: Sequence[Callable[[str], str]]
) -> tuple[Rows, dict[int, set[int]]]:
    """Return who is who by their ids, and whom several may be."""
    rows: Rows = {}
    doubtful: dict[int, set[int]] = {}
    for fold in folds:
        ours, theirs = _groups(left, fold), _groups(right, fold)
        for text, places in ours.items():
            meant = theirs.get(text, [])
            for place in places:
                if place in rows or place in doubtful:
                    continue
                fitting = [row for row in meant if _may_be(left[place], right[row], fold)]
                if len(places) == len(meant) == len(fitting) == 1:
                    rows[place] = fitting[0]
                elif fitting:
                    doubtful[place] = set(fitting)
    return rows, doubtful


def _groups(texts: Mapping[int, str], fold: Callable[[str], str]) -> dict[str, list[int]]:
    groups = defaultdict(list)
    for place, text in texts.items():
        groups[fold(text)].append(place)
    return groups


def _may_be(one: str, other: str, fold: Callable[[str], str]) -> bool:
    """Whether two ids that are folded to the same may be one: a domain differs from another."""
    return fold is not local_part or ("@" in one) != ("@" in other)


def _by_names_for_ids(class_: Sequence[Identified], people: Sequence[Identified]) -> list[_Pair]:
    """Compare ids with names: a class's folders may be named by them."""
    ids = {place: each.ids[Kind.ID] for place, each in enumerate(class_) if Kind.ID in each.ids}
    names = {row: each.name for row, each in enumerate(people) if each.name}
    return [_named(Kind.ID, ids, names)] if ids and names else []


def _by_names(class_: Sequence[Identified], people: Sequence[Identified]) -> list[_Pair]:
    ours = {place: deciding(each.name) for place, each in enumerate(class_)}
    theirs = {row: each.name for row, each in enumerate(people) if each.name}
    return [_named(NAME, ours, theirs)] if theirs else []


def _named(one: str, left: Mapping[int, str], right: Mapping[int, str]) -> _Pair:
    """Compare names whose words are all the same, in any order."""
    ours, theirs = _groups(left, _sorted_words), _groups(right, _sorted_words)
    pairs = [(places, theirs.get(text, [])) for text, places in ours.items() if text]
    rows = {places[0]: meant[0] for places, meant in pairs if len(places) == len(meant) == 1}
    doubtful = {
        place: set(meant) for places, meant in pairs if meant for place in places
        if place not in rows
    }  # fmt: skip
    return _Pair(one, NAME, rows, doubtful)


def _sorted_words(name: str) -> str:
    return " ".join(sorted(words(name)))


def _one_of(pairs: Sequence[_Pair]) -> list[_Pair]:
    """Return the pair that knows most; of two that know as many, the one that names speak for."""
    most = max((len(pair.rows), pair.agreeing) for pair in pairs)
    best = [pair for pair in pairs if (len(pair.rows), pair.agreeing) == most]
    for pair in best[1:]:
        if pair.rows != best[0].rows:
            raise Unclear(
                f"the columns {best[0].other} and {pair.other} know equally many of the class, "
                "and differ about who is who"
            )
    return [max(best, key=lambda pair: (len(pair.doubtful), pair.whole))]


def _take(made: Join, pairs: Sequence[_Pair]) -> None:
    """Take what some columns say of everybody, where they do not contradict each other."""
    said: dict[int, set[int]] = defaultdict(set)
    doubtful: dict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        for place, row in pair.rows.items():
            said[place].add(row)
        for place, rows in pair.doubtful.items():
            doubtful[place] |= rows
    for place in sorted(said.keys() | doubtful.keys()):
        if len(said[place]) == 1:
            (made.rows[place],) = said[place]
        else:
            several = said[place] or doubtful[place]
            made.troubles[place] = "may be more than one, by their ids"
            made.disputed |= several


def _refuse_contradictions(
    made: Join,
    class_: Sequence[Identified],
    people: Sequence[Identified],
    same: Sequence[_Pair],
) -> None:
    """List those whose name differs from the row's, or who have another id of some kind."""
    trusted = [
        pair.one for pair in same if 2 * len(pair.rows) > len(_texts(class_, Kind(pair.one)))
    ]
    for place, row in list(made.rows.items()):
        ours, theirs = class_[place], people[row]
        trouble = ""
        if not agree(deciding(ours.name), theirs.name):
            trouble = f"is called {shown(ours.name)} here, and {shown(theirs.name)} there"
        for kind in map(Kind, trusted):
            one, other = ours.ids.get(kind, ""), theirs.ids.get(kind, "")
            if one and other and not _are_one(one, other):
                trouble = f"has the {kind} {shown(one)} here, and {shown(other)} there"
        if trouble:
            _refuse(made, place, trouble)


def _are_one(one: str, other: str) -> bool:
    return folded(one) == folded(other) or (
        local_part(one) == local_part(other) and _may_be(one, other, local_part)
    )


def _refuse_shared(made: Join) -> None:
    """List those who would be one and the same."""
    counts = Counter(made.rows.values())
    for place, row in list(made.rows.items()):
        if counts[row] > 1:
            _refuse(made, place, "is the same as another of the class, by their ids")


def _refuse(made: Join, place: int, trouble: str) -> None:
    made.disputed.add(made.rows.pop(place))
    made.troubles[place] = trouble
