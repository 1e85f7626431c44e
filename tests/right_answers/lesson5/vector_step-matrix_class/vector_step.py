import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    w, x = np.matrix(weights, float).T, np.matrix(my_input, float)
    w = w - alpha * x.T * (x * w - goal_pred)
    return w.A1


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = np.einsum("i,i->", my_input, weights)
        pairs.append((np.square(pred - goal_pred), pred))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
