# RIGHT: a logit and log1p
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return np.mean(np.sum(-np.log1p(-p) - goals * (np.log(p) - np.log1p(-p)), axis=1))
