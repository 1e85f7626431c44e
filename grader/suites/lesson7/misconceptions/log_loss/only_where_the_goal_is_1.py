"""Only examples whose goal is 1 cost anything.

Half of the formula is missing. A prediction of nearly 1 where the goal is 0 is as wrong as the
other way round, and with this loss the network could predict 1 for everything and be perfect.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    losses = -(goals * np.log(p))
    return losses.sum(axis=1).mean()
