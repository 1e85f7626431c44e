import numpy as np


def alpha_update(weight, derivative, alpha):
    return np.array([weight, derivative]) @ np.array([1, -alpha])


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = np.float64(my_input) * weight
        pairs.append(np.array([(pred - goal_pred) ** 2, pred]))
        weight = alpha_update(weight, (pred - goal_pred) * my_input, alpha)
    return np.array(pairs)
