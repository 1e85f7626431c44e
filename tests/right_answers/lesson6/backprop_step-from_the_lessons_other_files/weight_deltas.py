import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_0_1, weight_delta_1_2
