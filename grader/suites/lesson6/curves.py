"""The run of lesson 6 that is drawn as a learning curve, with what the document prints of it."""

from operator import itemgetter

from grader.checking import Curve
from grader.suites.lesson6.networks import STREETLIGHTS, WALK_VS_STOP
from grader.suites.lesson6.printed import SIXTY_ITERATIONS, seeded_weights

CURVES = (
    Curve(
        "train",
        "train",
        (STREETLIGHTS, WALK_VS_STOP, *seeded_weights(4), 0.2, 60),
        dict(zip(range(9, 60, 10), SIXTY_ITERATIONS.numbers, strict=True)),
        itemgetter(2),
    ),
)
