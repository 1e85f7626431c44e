# RIGHT: weights changed in place, einsum
import numpy as np

def weighted_sum(my_input, weights):
    weights *= my_input
    return np.einsum("i->", weights)
