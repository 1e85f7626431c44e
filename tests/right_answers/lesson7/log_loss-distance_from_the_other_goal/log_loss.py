# RIGHT: the distance from the goal that was not meant
import numpy as np


def log_loss(preds, goals):
    p = np.minimum(np.maximum(preds, 1e-12), 1 - 1e-12)
    return -np.log(np.abs(p - 1 + goals)).mean(axis=0).sum()
