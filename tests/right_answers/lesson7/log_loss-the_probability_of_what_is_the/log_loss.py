# RIGHT: the probability of what is the case
import numpy as np


def log_loss(preds, goals):
    chosen = np.where(goals == 1, np.clip(preds, 1e-12, 1 - 1e-12), 1 - np.clip(preds, 1e-12, 1 - 1e-12))
    return np.log(chosen).sum(1).mean() * -1
