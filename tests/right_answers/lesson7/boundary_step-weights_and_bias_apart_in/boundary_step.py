# RIGHT: weights and bias apart, in place
import numpy as np

def boundary_step(weights, my_input, goal, alpha):
    miss = 1 / (1 + np.exp(-(my_input @ weights[:-1] + weights[-1]))) - goal
    weights[:-1] -= alpha * miss * my_input
    weights[-1] -= alpha * miss
    return weights
