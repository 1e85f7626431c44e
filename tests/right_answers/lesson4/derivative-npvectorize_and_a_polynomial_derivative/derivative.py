# RIGHT: np.vectorize and a polynomial derivative
import numpy as np

from numpy.polynomial import Polynomial


def error_curve(weights, my_input, goal_pred):
    return np.vectorize(lambda w: (my_input * w - goal_pred) ** 2, otypes=[float])(weights)


def slope(weight, my_input, goal_pred, step):
    bowl = Polynomial([-goal_pred, my_input]) ** 2
    return bowl.deriv()(weight) if my_input else 0
