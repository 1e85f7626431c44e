# RIGHT: columns as examples, transposed back
import numpy as np

def forward(layer_0, weights_0_1, weights_1_2):
    hidden = np.maximum(weights_0_1.T @ layer_0.T, 0)
    return hidden.T, (weights_1_2.T @ hidden).T
