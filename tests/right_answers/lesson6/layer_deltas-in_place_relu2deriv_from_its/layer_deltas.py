# RIGHT: in place, relu2deriv from its file
import numpy as np

from relu2deriv import relu2deriv


def layer_2_delta(layer_2, goal):
    layer_2 -= goal
    return layer_2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    back = np.dot(layer_2_delta, np.transpose(weights_1_2))
    back *= relu2deriv(layer_1)
    return back
