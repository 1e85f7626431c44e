import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    return np.kron(layer_0.T, layer_1_delta), np.multiply.outer(layer_1[0], layer_2_delta[0])
