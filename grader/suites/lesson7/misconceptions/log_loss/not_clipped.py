"""Predictions of exactly 0 and 1 were not clipped.

The logarithm of 0 is infinite, and 0 times infinite is no number: one single prediction of
exactly 0 or 1, even one that is right, spoils the whole average. Keep the predictions a little
away from both before taking any logarithm.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    p = preds
    losses = -(goals * np.log(p) + (1 - goals) * np.log(1 - p))
    return losses.sum(axis=1).mean()
