"""The output layer went through relu as well.

Relu belongs to the hidden layer, where it turns nodes on and off. The prediction is a plain
weighted sum: through relu it could never be negative, as the one of the document's single
iteration of backprop is, and a negative miss could not be learned from.

Document: Building a deep neural network, "Predict + Compare"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = relu(np.dot(layer_0, weights_0_1))
    layer_2 = relu(np.dot(layer_1, weights_1_2))
    return layer_1, layer_2
