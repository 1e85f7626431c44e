# RIGHT: in place, masked by assignment
import numpy as np


def layer_2_delta(layer_2, goal):
    layer_2 -= goal
    return layer_2


def layer_1_delta(delta, weights, layer_1):
    back = (weights @ delta.T).T
    back[layer_1 == 0] = 0
    return back
