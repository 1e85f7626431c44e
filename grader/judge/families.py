"""The words for a mistake that was found by replaying, and for several that answer alike."""

from collections.abc import Sequence

from grader.judge.heard import Found
from grader.judge.mutating import Slip

AS_IF = (
    "All its answers are those of the formula, asked otherwise. Look what is done with that "
    "argument before it is used, and whether every argument stands where it belongs."
)
SMALL = "All else in it is as it should be. "
# The title of each small mistake, and what to look for.
TEXTS: dict[str, tuple[str, str]] = {
    Slip.SIGN: (
        "{} answers as if one term had the other sign.",
        "Compare each plus and minus with the document's line.",
    ),
    Slip.SIDES_SWAPPED: (
        "{} answers as if two things had changed places in one operation.",
        "Look which comes first wherever the order counts: in a difference, a quotient, "
        "a dot product.",
    ),
    Slip.FACTOR_MISSING: (
        "{} answers as if one factor were missing.",
        "Compare each product with the document's line, factor by factor.",
    ),
    Slip.TERM_MISSING: (
        "{} answers as if one term were missing.",
        "Compare each sum and difference with the document's line, term by term.",
    ),
    Slip.POWER_MISSING: (
        "{} answers as if a square were missing.",
        "Look what the document squares.",
    ),
    Slip.BRACKETS: (
        "{} answers as if brackets were missing.",
        "A power comes before a product, a product before a sum, and what stands side by side is "
        "computed from left to right. Whatever comes first otherwise needs brackets.",
    ),
    Slip.UNFINISHED: (
        "{} answers as if it returned what is only computed on the way.",
        "What comes back is right for as far as it goes. Look what the document does with it next.",
    ),
    Slip.SUM_OR_AVERAGE: (
        "{} answers as if a sum stood in the place of an average, or an average in that of a sum.",
        "Look what is divided, and by how many.",
    ),
    Slip.NOT_TRANSPOSED: (
        "{} answers as if one matrix were not transposed.",
        "Write the shapes beside each dot product.",
    ),
    Slip.ROUNDS: (
        "{} answers as if a loop had one round more or less.",
        "Look where the loop begins and where it ends.",
    ),
    Slip.VALUES_SWAPPED: (
        "{} answers as if two values had changed places.",
        "Look in which order they are put together.",
    ),
    Slip.COMPARISON: (
        "{} answers as if one comparison were another.",
        "Look which way it points, and what becomes of equal numbers.",
    ),
    Slip.LINES_SWAPPED: (
        "{} answers as if two lines stood in the other order.",
        "Predict, compare, learn: look what is done before what.",
    ),
    Slip.LINE_MISSING: (
        "{} answers as if one line were missing.",
        "Take one round by hand, and look whether everything in it happens.",
    ),
    Slip.OPERATOR: (
        "{} answers as if one operation were another.",
        "Look where it multiplies, divides, adds and squares.",
    ),
    Slip.CONSTANT: (
        "{} answers as if one number in it were another.",
        "Look at each number that stands in the function itself, and at each place counted from 0.",
    ),
    Slip.CALL_MISSING: (
        "{} answers as if a function were left out.",
        "Look what is summed, averaged, or put through a function in the document's line.",
    ),
    Slip.AXIS_MISSING: (
        "{} answers as if an axis were left out.",
        "A sum or average without an axis makes one number of everything.",
    ),
    Slip.NO_COMPARISON: (
        "{} answers as if one comparison always came out the same.",
        "Look for the condition that has no effect.",
    ),
    Slip.OTHER_FUNCTION: (
        "{} answers as if one function were another.",
        "Look which function the document names.",
    ),
    Slip.OTHER_NAME: (
        "{} answers as if one value stood in the place of another.",
        "Look at each name: is that the value that belongs there?",
    ),
    Slip.OTHER_VALUE: (
        "{} answers as if one value stood in the place of another.",
        "Look at each name: is that the value that belongs there, and is what is "
        "returned what was asked for?",
    ),
    Slip.ACTIVATION: (
        "{} answers as if something went through another activation, or one too many.",
        "Look through which function each layer goes, and through which it does not.",
    ),
    Slip.SIGN_LOST: (
        "{} answers as if a number lost its sign on the way.",
        "Look for an absolute value, or a square that is drawn again.",
    ),
    Slip.SQUARED: (
        "{} answers as if a number were squared, or its root drawn, on the way.",
        "Look what the document squares, and what it takes as it is.",
    ),
    Slip.EXTRA_FACTOR: (
        "{} answers as if a fixed factor were multiplied in.",
        "Look for a number that does not stand in the document's line, or for something "
        "that is counted twice.",
    ),
    Slip.SIZE: (
        "{} answers as if a number were multiplied with, or divided by, how many there are.",
        "Look what is summed and what is averaged, and over how many.",
    ),
    Slip.WHOLE: (
        "{} answers as if a number were made a whole one on the way.",
        "An array of whole numbers cuts what is put into it, as int() and round() do.",
    ),
    Slip.DECIDED: (
        "{} answers as if a number were made a decision on the way: 0, 1 or -1.",
        "How much is lost there, and learning needs it.",
    ),
    Slip.LIMITED: (
        "{} answers as if a number were kept within limits on the way.",
        "Look for a clip, a minimum or a maximum that the document does not have.",
    ),
    Slip.REDUCED: (
        "{} answers as if several numbers were made one on the way.",
        "Look for a sum, an average or a maximum too many, or along the wrong axis.",
    ),
    Slip.PART_ONLY: (
        "{} answers as if only a part of an array were used.",
        "Look at each index: does it take all rows, all columns, all values?",
    ),
    Slip.ORDER: (
        "{} answers as if an array were turned round or sorted on the way.",
        "Look for an order that is not the one in which things were given.",
    ),
    Slip.HOISTED: (
        "{} answers as if one line of a loop stood before it.",
        "What changes from round to round must be computed anew in each: look at each line before "
        "the loop whether it holds for all rounds.",
    ),
    Slip.STARTED_OVER: (
        "{} answers as if something in it began anew in every round.",
        "What one round has learned, the next must begin with. Look whether the update stands in "
        "the loop, and whether the next round uses what came of it.",
    ),
    Slip.ENDED_EARLY: (
        "{} answers as if a loop ended after its first round.",
        "Look how far `return` and `break` are indented.",
    ),
    Slip.TWO: (
        "{} answers as if two small things in it were wrong at once.",
        "Compare it with the document's line, sign by sign and factor by factor.",
    ),
}
# Kinds that are kinds of one thing: what is said where several of them fit.
FAMILIES: tuple[tuple[str, frozenset[str], str, str], ...] = (
    (
        "sign_or_order",
        frozenset({Slip.SIGN, Slip.SIDES_SWAPPED}),
        "{} answers as if a sign were wrong, or two sides had changed places.",
        "Look at each minus: what is subtracted from what?",
    ),
    (
        "a_factor",
        frozenset(
            {
                Slip.SUM_OR_AVERAGE,
                Slip.SIZE,
                Slip.EXTRA_FACTOR,
                Slip.FACTOR_MISSING,
                Slip.OPERATOR,
                Slip.CONSTANT,
                "argument_scaled",
                "argument_by_size",
                "argument_fixed",
                "argument_squared",
            }
        ),
        "{} answers as if a factor were wrong.",
        "Compare each product and quotient with the document's line, factor by factor.",
    ),
    (
        "an_operation",
        frozenset({Slip.BRACKETS, Slip.OPERATOR}),
        "{} answers as if brackets were missing, or one operation were another.",
        "Look what is computed first: a power before a product, a product before a sum, and from "
        "left to right what stands side by side.",
    ),
    (
        "a_value_for_another",
        frozenset(
            {
                Slip.VALUES_SWAPPED,
                Slip.OTHER_NAME,
                Slip.OTHER_VALUE,
                "argument_for_another",
                "arguments_swapped",
            }
        ),
        "{} answers as if one value stood in the place of another.",
        "Look at each name: is that the value that belongs there?",
    ),
    (
        "the_loop",
        frozenset(
            {
                Slip.LINES_SWAPPED,
                Slip.LINE_MISSING,
                Slip.HOISTED,
                Slip.STARTED_OVER,
                Slip.ENDED_EARLY,
                Slip.ROUNDS,
                "one_round_less",
                "one_round_more",
            }
        ),
        "{} answers as if its loop were not run as it should be.",
        "Look how often it runs, what it begins with, and in which order things are done.",
    ),
    (
        "made_one",
        frozenset(
            {
                Slip.REDUCED,
                Slip.AXIS_MISSING,
                Slip.CALL_MISSING,
                Slip.PART_ONLY,
                "argument_averaged",
                "argument_part",
                "rows_left_out",
            }
        ),
        "{} answers as if some values were left out, or several made one.",
        "Look what is summed, averaged or picked out, and along which axis.",
    ),
)


def shared(found: Sequence[tuple[str, str]], function: str) -> Found | None:
    """Return what all mistakes that were found have in common.

    Args:
        found: each one's id, and how the solution was asked otherwise if it was; the simplest
            first.
        function: the one that is wrong.
    """
    if not found:
        return None
    mistakes = {mistake for mistake, _ in found}
    told = {words for _, words in found if words}
    if len(mistakes) == 1:
        (mistake,) = mistakes
        if mistake in TEXTS:
            title, advice = TEXTS[mistake]
            return Found(mistake, title.format(function), SMALL + advice)
        if len(told) == 1:
            return Found(mistake, f"{function} answers {found[0][1]}.", AS_IF)
    for family, members, title, advice in FAMILIES:
        if mistakes <= members:
            return Found(family, title.format(function), advice)
    if told:
        return _of_arguments(told, function)
    return Found(
        "small_mistake",
        f"One small mistake in {function} gives all its answers.",
        SMALL + "Compare it with the document's line, sign by sign and name by name.",
    )


def _of_arguments(told: set[str], function: str) -> Found:
    """Return what several ways to ask otherwise have in common: the arguments that they change."""
    names = {words.removeprefix("as if ") for words in told}
    for parts in ("the rows of ", "the values of "):
        names = {words.removeprefix(parts) for words in names}
    names = {words.split()[0] for words in names}
    if len(names) == 1:
        return Found(
            "argument_changed",
            f"{function} answers as if {names.pop()} were changed before it is used.",
            AS_IF,
        )
    return Found(
        "asked_otherwise", f"{function} answers as if it were asked something else.", AS_IF
    )
