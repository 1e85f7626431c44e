import numpy as np


def layer_2_delta(layer_2, goal):
    return -1 * (goal - layer_2)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    # one weight matrix for each example, with the rows of nodes that were off taken out
    on = np.sign(layer_1)[:, :, np.newaxis]
    return (on * weights_1_2 * layer_2_delta[:, np.newaxis, :]).sum(axis=-1)
