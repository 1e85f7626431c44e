# RIGHT: what is missing, in a namespace, in place
import numpy as np


from types import SimpleNamespace


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    net = SimpleNamespace(hidden=layer_0 @ weights_0_1)
    net.hidden[net.hidden < 0] = 0
    net.missing = goal - net.hidden @ weights_1_2
    back = alpha * net.missing @ weights_1_2.T * np.sign(net.hidden)
    weights_0_1 += layer_0.T @ back
    weights_1_2 += alpha * net.hidden.T @ net.missing
    return weights_0_1, weights_1_2, net.missing @ net.missing.T
