import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2
