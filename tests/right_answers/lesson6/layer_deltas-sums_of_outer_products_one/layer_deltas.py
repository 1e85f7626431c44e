# RIGHT: sums of outer products, one output at a time
import numpy as np

def layer_2_delta(layer_2, goal):
    return -goal + layer_2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    total = np.zeros(layer_1.shape)
    for k in range(weights_1_2.shape[1]):
        total += np.outer(layer_2_delta[:, k], weights_1_2[:, k])
    total[layer_1 <= 0] = 0
    return total
