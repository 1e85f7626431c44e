import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    # multiplied out: (1 - alpha * x x^T) w + alpha * y * x
    keep = np.identity(weights.size) - alpha * np.outer(my_input, my_input)
    return keep @ weights + alpha * goal_pred * my_input


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    # the miss only ever shrinks by the same factor
    miss = float(np.inner(weights, my_input)) - goal_pred
    shrinks = 1 - alpha * float(np.inner(my_input, my_input))
    pairs = []
    for _ in range(iterations):
        pairs.append((miss**2, miss + goal_pred))
        miss *= shrinks
    return pairs
