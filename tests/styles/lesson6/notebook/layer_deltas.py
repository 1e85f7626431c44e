import numpy as np


def relu2deriv(output):
    return output > 0


def layer_2_delta(layer_2, goal):
    delta = np.zeros_like(layer_2)
    for i in range(layer_2.shape[0]):
        delta[i] = layer_2[i:i+1] - goal[i:i+1]
    print("layer_2_delta", delta, sep="\n")
    return delta


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * relu2deriv(layer_1)
    print("layer_1_delta", layer_1_delta, sep="\n")
    return layer_1_delta


delta = layer_2_delta(np.array([[0.3]]), np.array([[1]]))
layer_1_delta(delta, np.ones((4, 1)), np.array([[0, 0.1, 0.2, 0]]))
