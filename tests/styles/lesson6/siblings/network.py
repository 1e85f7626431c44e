"""Everything together, from the files of the exercises."""
import numpy as np


class Network:
    def __init__(self, v, w):
        self.v = v
        self.w = w

    def step(self, x, y, alpha):
        from forward import forward
        from layer_deltas import layer_1_delta, layer_2_delta
        from weight_deltas import weight_deltas

        hidden, output = forward(x, self.v, self.w)
        delta = layer_2_delta(output, y)
        back = layer_1_delta(delta, self.w, hidden)
        for weights, weight_delta in zip((self.v, self.w), weight_deltas(x, hidden, back, delta)):
            weights -= alpha * weight_delta
        return np.sum(delta**2)
