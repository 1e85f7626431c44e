import numpy as np


class Layer:
    def __init__(self, weights, active):
        self.weights, self.active = weights, active

    def forward(self, inputs):
        self.inputs = inputs
        self.outputs = inputs.dot(self.weights)
        if self.active:
            self.outputs[self.outputs < 0] = 0
        return self.outputs

    def backward(self, delta, alpha):
        if self.active:
            delta = np.ma.masked_where(self.outputs <= 0, delta).filled(0)
        carried = delta.dot(self.weights.T)
        self.weights = self.weights - alpha * self.inputs.T.dot(delta)
        return carried


class Network(list):
    def step(self, inputs, goal, alpha):
        for layer in self:
            inputs = layer.forward(inputs)
        delta = inputs - goal
        error = np.square(delta).sum()
        for layer in reversed(self):
            delta = layer.backward(delta, alpha)
        return (*(layer.weights for layer in self), error)


def backprop_step(layer_0, goal, *weights_and_alpha):
    *weights, alpha = weights_and_alpha
    return Network(map(Layer, weights, (True, False))).step(layer_0, goal, alpha)
