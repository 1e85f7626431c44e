# RIGHT: picks the probability of what happened
import numpy as np

def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.log(np.where(goals == 1, p, 1 - p)).sum() / len(p)
