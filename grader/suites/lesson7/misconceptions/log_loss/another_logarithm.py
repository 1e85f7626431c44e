"""Another logarithm was used, not the natural one.

Logarithms of different bases differ by a constant factor: the best network is the same, but the
numbers are not, and the slope is no longer prediction minus goal. np.log is the natural one.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    losses = -(goals * np.log2(p) + (1 - goals) * np.log2(1 - p))
    return losses.sum(axis=1).mean()
