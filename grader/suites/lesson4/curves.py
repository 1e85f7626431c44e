"""The runs of lesson 4 that are drawn as learning curves, with what the documents print of them."""

from grader.checking import Curve, Printed, first_of_pairs
from grader.suites.lesson4.printed import (
    ALPHA,
    DIRECTION_AND_AMOUNT,
    DIVERGENCE,
    HOT_AND_COLD,
    STEP_OF_TEN,
)


def _errors(rows: list[list[Printed]], iterations: tuple[int, ...] = ()) -> dict[int, Printed]:
    return dict(zip(iterations or range(len(rows)), (row[0] for row in rows), strict=True))


CURVES = (
    Curve(
        "hot_cold_step",
        "hot_cold_learn",
        (0.5, 0.5, 0.8, 0.001, 1101),
        _errors(HOT_AND_COLD.rows, (0, 1, 2, 3, 4, 5, 1100)),
        first_of_pairs,
    ),
    Curve(
        "hot_cold_step",
        "hot_cold_learn",
        (0.5, 0.5, 0.8, 10, 20),
        _errors([row for row in STEP_OF_TEN.rows if row]),
        first_of_pairs,
    ),
    Curve(
        "gradient_descent",
        "gradient_learn",
        (0.5, 0.5, 0.8, 20),
        _errors(DIRECTION_AND_AMOUNT.rows),
        first_of_pairs,
    ),
    Curve(
        "gradient_descent",
        "gradient_learn",
        (0.5, 2, 0.8, 20),
        _errors(DIVERGENCE.rows),
        first_of_pairs,
    ),
    Curve(
        "alpha_update", "alpha_learn", (0.5, 2, 0.8, 0.1, 20), _errors(ALPHA.rows), first_of_pairs
    ),
)
