import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)
