import numpy as np


def neural_network(my_input, weight):
    return np.array([my_input]).dot(np.array([weight]))
