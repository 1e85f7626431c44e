"""The sum of the squared errors was halved, and not averaged.

Some texts write an error with a half in front. The average divides by how many predictions there
are: with two of them it is the same, with any other number it is not.

Document: How does a neural network learn?, "Why measure error?"
"""

import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2) / 2
