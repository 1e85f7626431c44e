# RIGHT: np.matrix inside
import numpy as np

def weighted_sum(my_input, weights):
    return np.asarray(np.matrix(my_input) * np.matrix(weights).T)
