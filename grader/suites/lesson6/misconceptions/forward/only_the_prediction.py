"""Only the prediction came back.

For predicting that would do. For learning it will not: the weights behind the hidden layer
learn from layer_1, so it is needed once more on the way back. Return both, the hidden layer
first.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = relu(np.dot(layer_0, weights_0_1))
    return np.dot(layer_1, weights_1_2)
