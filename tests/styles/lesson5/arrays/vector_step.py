import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = np.einsum("i,i->", weights, my_input) - goal_pred
    weights -= alpha * delta * my_input
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    x = my_input[np.newaxis, :]
    w = weights[:, np.newaxis]
    for _ in range(iterations):
        pred = x @ w
        delta = pred - goal_pred
        pairs.append((delta @ delta.T, pred))
        w -= x.T @ delta * alpha
    return pairs
