import math

import numpy as np


def log_loss(preds, goals):
    chosen = np.where(goals == 1, preds, 1 - preds)
    logs = [math.log(min(max(p, 1e-12), 1 - 1e-12)) for p in chosen.ravel()]
    return -math.fsum(logs) / preds.shape[0]
