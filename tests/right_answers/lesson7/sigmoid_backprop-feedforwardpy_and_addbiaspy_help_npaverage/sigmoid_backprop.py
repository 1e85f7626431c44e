# RIGHT: feedforward.py and add_bias.py help, np.average
import numpy as np

from feedforward import feedforward
from add_bias import add_bias


def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1, layer_2 = feedforward(inputs, weights_0_1, weights_1_2)
    d2 = layer_2 - goals
    d1 = d2 @ weights_1_2[:-1].T * layer_1 * (1 - layer_1)
    mean = lambda a, d: np.average(a[:, :, None] * d[:, None, :], axis=0)
    return [mean(add_bias(inputs), d1), mean(add_bias(layer_1), d2)]
