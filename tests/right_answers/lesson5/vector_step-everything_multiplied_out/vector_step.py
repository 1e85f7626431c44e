# RIGHT: everything multiplied out
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    return weights - alpha * my_input * np.dot(my_input, weights) + alpha * my_input * goal_pred


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = np.dot(my_input, weights)
        pairs.append((pred**2 - 2 * pred * goal_pred + goal_pred**2, pred))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
