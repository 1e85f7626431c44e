# RIGHT: weights changed in place, float view kept
import numpy as np

def vector_step(weights, my_input, goal_pred, alpha):
    weights -= alpha * my_input * (my_input @ weights - goal_pred)
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = np.zeros((iterations, 2))
    for k in range(iterations):
        p = my_input @ weights
        pairs[k] = (p - goal_pred) ** 2, p
        vector_step(weights, my_input, goal_pred, alpha)
    return pairs
