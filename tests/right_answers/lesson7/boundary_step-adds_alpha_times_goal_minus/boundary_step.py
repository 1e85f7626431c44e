# RIGHT: adds alpha times goal minus prediction
import numpy as np

def boundary_step(weights, my_input, goal, alpha):
    x = np.concatenate([my_input, [1]])
    return weights + alpha * (goal - 1 / (1 + np.exp(-(weights @ x)))) * x
