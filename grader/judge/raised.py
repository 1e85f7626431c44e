"""Exceptions that say it all: what each means in a student's code, and where to look."""

import re

from grader.checking.answers import Raised
from grader.judge.heard import TELLING, Found, Heard


def found_raised(heard: Heard) -> Found | None:
    """Return what the exceptions say, where all that are raised say the same."""
    raised = [each.outcome for each in heard.wrong if isinstance(each.outcome, Raised)]
    if len(raised) < min(TELLING, len(heard.wrong)):
        return None
    for mistake, name, told, title, advice in EXCEPTIONS:
        pattern = told.replace("{}", re.escape(heard.function))
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
        r"^{}\(\) .*positional arguments?( but|:)",
        "{} has not the parameters that it is called with.",
        "It is called with as many arguments as the docstring names, in that order.",
    ),
    (
        "other_arguments",
        "TypeError",
        r"positional arguments?( but|:)",
        "A function is called with more or fewer arguments than it takes.",
        "The message above says which one it is. Those of the exercise are called with as many "
        "arguments as their docstrings name, in that order.",
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
        "out of (bounds|range)",
        "{} reaches beyond the end of an array or a list.",
        "Places are counted from 0, so the last is one less than the length. How long it is, "
        "the arguments say: no number in the function does.",
    ),
    (
        "too_many_indices",
        "IndexError",
        "too many indices|invalid index to scalar",
        "{} counts rows or columns where an array has none.",
        "An array of one dimension has values and no columns, and a number has no places at all. "
        "Look at the shapes that the docstring names.",
    ),
    (
        "floats_as_indices",
        "IndexError",
        "of integer|only integers",
        "{} takes floats for places in an array.",
        "A place is a whole number, and arrays of zeros and ones may hold floats. Compare with the "
        "number that is meant, or use np.where.",
    ),
    (
        "whole_numbers_refuse",
        "UFuncTypeError",
        r"from dtype\('float.* to dtype\('int",
        "{} puts floats into an array of whole numbers.",
        "An array of whole numbers takes no floats, and `+=` and `*=` make no other of it. "
        "Compute a new array in place of changing this one.",
    ),
    (
        "divided_by_nothing",
        "ZeroDivisionError",
        "division|modulo",
        "{} divides by 0.",
        "What it divides by may be 0, and then there is no answer. Look whether the formula has a "
        "fraction at all.",
    ),
    (
        "calls_itself",
        "RecursionError",
        "",
        "{} calls itself too often.",
        "A function that calls itself must stop somewhere, and a thousand calls within each other "
        "are too many for Python. A loop does the same with less.",
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
