# RIGHT: from the lesson's other files
from forward import forward
from layer_deltas import layer_1_delta, layer_2_delta
from weight_deltas import weight_deltas


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1, layer_2 = forward(layer_0, weights_0_1, weights_1_2)
    d2 = layer_2_delta(layer_2, goal)
    d1 = layer_1_delta(d2, weights_1_2, layer_1)
    a, b = weight_deltas(layer_0, layer_1, d1, d2)
    return weights_0_1 - alpha * a, weights_1_2 - alpha * b, (d2 @ d2.T)
