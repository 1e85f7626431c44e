# RIGHT: nested function, array of shape (1,1,1)
import numpy as np

def node_delta(a, b):
    def minus(v):
        return a - v
    return np.reshape(minus(b), (1, 1, 1))


def weight_delta(my_input, delta):
    return np.array([my_input * delta])
