import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    layers = []
    layer = inputs
    for weights in (weights_0_1, weights_1_2):
        layer = np.einsum("ri,ij->rj", np.c_[layer, np.ones(len(layer))], weights)
        np.exp(np.negative(layer, out=layer), out=layer)
        layer += 1
        layer **= -1
        layers.append(layer)
    return layers
