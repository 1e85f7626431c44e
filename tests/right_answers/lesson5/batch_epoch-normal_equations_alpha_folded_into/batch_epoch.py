# RIGHT: normal equations, alpha folded into the inputs in place
import numpy as np

def full_epoch(weights, inputs, goals, alpha):
    x = inputs.astype(np.longdouble)
    return weights - alpha * (x.T @ x @ weights - x.T @ goals) / len(x)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights
