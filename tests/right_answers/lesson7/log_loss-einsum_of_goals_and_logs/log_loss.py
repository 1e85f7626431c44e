# RIGHT: einsum of goals and logs
import numpy as np

def log_loss(preds, goals):
    p = preds.clip(1e-12, 1 - 1e-12)
    return -(np.einsum("ro,ro", goals.astype(float), np.log(p)) + np.einsum("ro,ro", 1.0 - goals, np.log(1 - p))) / p.shape[0]
