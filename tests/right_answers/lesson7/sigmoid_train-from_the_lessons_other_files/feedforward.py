import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, layer_2
