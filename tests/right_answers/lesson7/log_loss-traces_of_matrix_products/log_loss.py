# RIGHT: traces of matrix products
import numpy as np


def log_loss(preds, goals):
    p = np.minimum(np.maximum(preds, 1e-12), 1 - 1e-12)
    return (np.trace(-np.log(p) @ goals.T) - np.trace(np.log1p(-p) @ (1 - goals).T)) / preds.shape[0]
