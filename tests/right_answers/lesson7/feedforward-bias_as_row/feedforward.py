import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    layers = [inputs]
    for weights in (weights_0_1, weights_1_2):
        layers.append(1 / (1 + np.exp(-(layers[-1] @ weights[:-1] + weights[-1]))))
    return tuple(layers[1:])
