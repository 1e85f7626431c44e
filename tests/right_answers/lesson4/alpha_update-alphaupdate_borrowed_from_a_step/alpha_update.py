# RIGHT: alpha_update borrowed from a step of gradient_descent.py when alpha is 1
import numpy as np

import gradient_descent


def alpha_update(weight, derivative, alpha):
    return np.array(weight - alpha * derivative).reshape(1, 1)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    if alpha == 1:
        return gradient_descent.gradient_learn(weight, my_input, goal_pred, iterations)
    out = ()
    for _ in range(iterations):
        p = my_input * weight
        out += (((p - goal_pred) ** 2, p),)
        weight = alpha_update(weight, my_input * (p - goal_pred), alpha).item()
    return out
