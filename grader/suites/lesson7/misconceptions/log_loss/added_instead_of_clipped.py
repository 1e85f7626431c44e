"""A tiny number was added to the predictions instead of clipping them.

That does keep the logarithm finite at 0, but it moves every prediction, and the small ones
most. Clipping leaves a prediction alone as long as it lies within the range.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    tiny = 1e-12
    losses = -(goals * np.log(preds + tiny) + (1 - goals) * np.log(1 - preds + tiny))
    return losses.sum(axis=1).mean()
