import numpy as np


def squash(z):
    return (1 + np.tanh(z / 2)) / 2


def feedforward(inputs, weights_0_1, weights_1_2):
    # the bias, added as such
    hidden = squash(inputs @ weights_0_1[:-1] + weights_0_1[-1])
    return hidden, squash(weights_1_2[-1] + hidden @ weights_1_2[:-1])
