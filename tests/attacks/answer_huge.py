"""Answers with more than the wire takes."""

# status: failed
# says: too large

import numpy as np


def squared_error(pred, goal_pred):
    return np.zeros(10**7) if pred < 1 else [[0.0] * 1000] * 1000


mean_squared_error = squared_error
