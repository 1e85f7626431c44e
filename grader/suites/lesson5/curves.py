"""The runs of lesson 5 that are drawn as learning curves, with what the document prints of them."""

from grader.checking import Curve, first_of_pairs
from grader.suites.lesson5.printed import (
    ALL_LIGHTS,
    ALPHA,
    ONE_LIGHT,
    PASSES,
    PRINTED_PASSES,
    STREETLIGHTS,
    WALK_VS_STOP,
    WEIGHTS,
)

CURVES = (
    Curve(
        "vector_step",
        "learn_one_light",
        (WEIGHTS, STREETLIGHTS[0], 0, ALPHA, 20),
        dict(enumerate(ONE_LIGHT.labelled("Error"))),
        first_of_pairs,
    ),
    Curve(
        "stochastic_epoch",
        "learn_all_lights",
        (WEIGHTS, STREETLIGHTS, WALK_VS_STOP, ALPHA, PASSES),
        dict(zip(PRINTED_PASSES, ALL_LIGHTS.labelled("Error For All"), strict=True)),
    ),
)
