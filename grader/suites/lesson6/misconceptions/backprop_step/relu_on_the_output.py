"""The output layer went through relu.

A prediction below 0 became 0, and with it the error and both deltas changed. Relu is for the
hidden layer; the prediction is a plain weighted sum and may be negative.

Document: Building a deep neural network, "Predict + Compare"
"""

import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
    layer_2 = np.maximum(np.dot(layer_1, weights_1_2), 0)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error
