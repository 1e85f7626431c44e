# RIGHT: outer products of single rows
import numpy as np

def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    return np.outer(layer_0, layer_1_delta), np.outer(layer_1, layer_2_delta)
