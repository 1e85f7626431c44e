"""Predictions and goals changed places in the formula.

It is symmetrical to look at, but goals are 0 or 1: their logarithms are nothing or enormous.
The goals choose which logarithm counts, and the predictions are what it is taken of.

Document: Learn how neural networks learn, "Compare the model"
"""

import numpy as np


def log_loss(preds, goals):
    p = np.clip(goals, 1e-12, 1 - 1e-12)
    losses = -(preds * np.log(p) + (1 - preds) * np.log(1 - p))
    return losses.sum(axis=1).mean()
