# RIGHT: trace of the outer product
import numpy as np

def weighted_sum(my_input, weights):
    return np.trace(np.outer(weights, my_input))
