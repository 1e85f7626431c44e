import collections

import numpy as np

Gradients = collections.namedtuple("Gradients", "gradient_0_1, gradient_1_2")


class Layer:
    def __init__(self, weights):
        self.weights = weights

    def forward(self, inputs):
        self.inputs = np.concatenate((inputs, np.ones_like(inputs[:, :1])), axis=1)
        self.outputs = 1.0 / (1.0 + np.exp(-self.inputs.dot(self.weights)))
        return self.outputs

    def backward(self, slope):
        """From the slope of the loss by the outputs to that by the inputs."""
        delta = slope * self.outputs * (1 - self.outputs)
        self.gradient = self.inputs.T.dot(delta)
        return delta.dot(self.weights.T)[:, :-1]


class Network:
    def __init__(self, *weights):
        self.layers = [Layer(each) for each in weights]

    def gradients(self, inputs, goals):
        for layer in self.layers:
            inputs = layer.forward(inputs)
        slope = (-goals / inputs + (1 - goals) / (1 - inputs)) / len(goals)
        for layer in self.layers[::-1]:
            slope = layer.backward(slope)
        return Gradients(*(layer.gradient for layer in self.layers))


gradients = lambda inputs, goals, *weights: Network(*weights).gradients(inputs, goals)
