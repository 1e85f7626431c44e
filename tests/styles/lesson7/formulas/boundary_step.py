import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    # what is missing to the goal: goal - 1 / (1 + exp(-sum)), as one fraction
    total = np.inner(my_input, weights[:-1]) + weights[-1]
    missing = (goal * (1 + np.exp(-total)) - 1) / (1 + np.exp(-total))
    return weights + alpha * missing * np.r_[my_input, 1]
