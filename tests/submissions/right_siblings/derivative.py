from typing import NamedTuple

import numpy as np

from error import squared_error
from prediction import neural_network


class Side(NamedTuple):
    weight: float
    error: float


def error_curve(weights, x, goal):
    return squared_error(neural_network(x, weights), goal)


def slope(w, x, goal, h=1e-3):
    down, up = (Side(at, *error_curve(np.array([at]), x, goal)) for at in (w - h, w + h))
    return (up.error - down.error) / (2 * h)
