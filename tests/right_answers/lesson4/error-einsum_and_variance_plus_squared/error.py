# RIGHT: einsum and variance plus squared mean
import numpy as np

squared_error = lambda a, b: np.einsum("i,i", d := np.array([a - b], dtype=float), d)


def mean_squared_error(preds, goal_preds):
    d = preds - goal_preds
    return np.var(d) + np.mean(d) ** 2
