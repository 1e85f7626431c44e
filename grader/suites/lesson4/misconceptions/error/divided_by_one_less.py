"""The sum was divided by one less than there are.

That is what statistics does to judge a whole population by a sample. Here all the predictions
are known and nothing has to be guessed: the mean divides by their number.

Document: How does a neural network learn?, "Why measure error?"
"""

import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2) / np.float64(len(preds) - 1)
