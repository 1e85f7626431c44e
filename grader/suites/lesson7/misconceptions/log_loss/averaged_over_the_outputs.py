"""The average was taken over the outputs as well.

np.mean over the whole matrix divides by the number of rows and by the number of outputs. The
document speaks of averaging what the outputs suggest, but their errors add up: only the
examples are averaged. With a single output nobody notices.

Document: Learn how neural networks learn, "What actually happens"
"""

import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    losses = -(goals * np.log(p) + (1 - goals) * np.log(1 - p))
    return losses.mean()
