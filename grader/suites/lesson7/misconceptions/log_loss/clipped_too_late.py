"""Predictions next to 0 and 1 were not clipped far enough.

Where clipping sets in decides how much a sure mistake can cost at most. Libraries have numbers of
their own for it, smaller ones and larger ones. Take the one that the docstring gives.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    clipped = np.clip(preds, 1e-15, 1 - 1e-15)
    losses = -(goals * np.log(clipped) + (1 - goals) * np.log(1 - clipped))
    return losses.sum(axis=1).mean()
