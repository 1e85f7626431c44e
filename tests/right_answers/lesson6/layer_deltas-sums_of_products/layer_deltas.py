import numpy as np


def layer_2_delta(layer_2, goal):
    return np.array([[p - g for p, g in zip(*rows)] for rows in zip(layer_2, goal)])


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return [
        [sum(d * w for d, w in zip(delta, weight)) * (node > 0) for weight, node in zip(weights_1_2, layer)]
        for delta, layer in zip(layer_2_delta, layer_1)
    ]
