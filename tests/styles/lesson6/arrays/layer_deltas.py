import numpy as np


def layer_2_delta(layer_2, goal):
    layer_2 -= goal
    return layer_2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    result = np.einsum("ro,ho->rh", layer_2_delta, weights_1_2)
    result[layer_1 == 0] = 0
    return np.asfortranarray(result)
