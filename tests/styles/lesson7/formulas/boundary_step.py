import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    # what is missing to the goal, whichever it is: sign / (1 + exp(sign * sum))
    sign = 2 * goal - 1
    total = np.inner(my_input, weights[:-1]) + weights[-1]
    return weights + alpha * sign / (1 + np.exp(sign * total)) * np.r_[my_input, 1]
