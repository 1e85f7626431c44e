import numpy as np


def log_loss(preds, goals):
    np.clip(preds, 1e-12, 1 - 1e-12, out=preds)
    loss = np.einsum("ro,ro->", goals, np.log(preds))
    loss += np.einsum("ro,ro->", 1 - goals, np.log(1 - preds))
    return np.array([[-loss / preds.shape[0]]])
