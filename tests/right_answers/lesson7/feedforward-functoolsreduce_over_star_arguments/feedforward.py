# RIGHT: functools.reduce over star arguments
import numpy as np


from functools import reduce


def _layer(layers, weights):
    x = np.insert(layers[-1].astype(float), layers[-1].shape[1], 1, axis=1)
    return layers + (1 / (1 + np.exp(-(x @ weights))),)


def feedforward(inputs, *weights):
    return reduce(_layer, weights, (inputs,))[1:]
