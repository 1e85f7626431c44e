import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(0, layer_0 @ weights_0_1)
    delta_2 = layer_1 @ weights_1_2
    delta_2 -= goal
    error = delta_2 @ delta_2.T
    delta_1 = delta_2 @ weights_1_2.T
    delta_1 *= layer_1 > 0
    weights_1_2 -= alpha * np.outer(layer_1, delta_2)
    weights_0_1 -= alpha * np.kron(layer_0.T, delta_1)
    return weights_0_1, weights_1_2, error
