# RIGHT: the bias row added, no column of ones
import numpy as np

def feedforward(inputs, weights_0_1, weights_1_2):
    s = lambda v: 0.5 + 0.5 * np.tanh(v / 2)
    layer_1 = s(inputs @ weights_0_1[:-1] + weights_0_1[-1])
    return layer_1, s(layer_1 @ weights_1_2[:-1] + weights_1_2[-1])
