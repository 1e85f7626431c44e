"""The run of lesson 7 that is drawn as a learning curve; the document prints nothing of it."""

from operator import itemgetter

from grader.checking import Curve, Draw
from grader.suites.lesson7.networks import draw_network

CURVES = (
    Curve(
        "sigmoid_train",
        "train",
        (*draw_network(Draw("b", "x"), 6, 3, 4, 1), 5.0, 100),
        errors=itemgetter(2),
    ),
)
