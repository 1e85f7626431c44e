# RIGHT: transposed products, np.where
import numpy as np

def layer_2_delta(layer_2, goal):
    return np.add(layer_2, np.negative(goal))


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return np.where(layer_1 == 0, 0, (weights_1_2 @ layer_2_delta.T).T)
