# RIGHT: unpacked biases, tanh
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    layers = [inputs]
    for weights in (weights_0_1, weights_1_2):
        *matrix, bias = weights
        layers.append(0.5 + 0.5 * np.tanh((layers[-1] @ np.array(matrix) + bias) / 2))
    return layers[1:]
