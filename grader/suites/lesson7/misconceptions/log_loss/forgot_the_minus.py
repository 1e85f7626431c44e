"""The sign is missing: all losses are negative.

The logarithm of a number between 0 and 1 is negative. Without the minus in front the best
network would have the greatest error, and whoever reduces the error would make it worse.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    losses = (goals * np.log(p) + (1 - goals) * np.log(1 - p))
    return losses.sum(axis=1).mean()
