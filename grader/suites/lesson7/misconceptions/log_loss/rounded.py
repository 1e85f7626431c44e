"""The loss was rounded to a few decimals.

From one iteration to the next a loss may change by very little. Rounded, it seems to stand
still, and small ones become 0. Round what you print, never what you return.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    losses = -(goals * np.log(p) + (1 - goals) * np.log(1 - p))
    return round(losses.sum(axis=1).mean(), 4)
