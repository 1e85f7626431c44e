from typing import NamedTuple

import numpy as np


class Layers(NamedTuple):
    layer_1: np.matrix
    layer_2: np.matrix


class Feedforward:
    def layer(self, inputs, weights):
        # matrices, so that * is their product
        inputs = np.asmatrix(np.column_stack([inputs, np.ones(len(inputs))]))
        return 1 / (1 + np.exp(-(inputs * np.asmatrix(weights))))

    def __call__(self, inputs, *all_weights):
        layers = []
        for weights in all_weights:
            inputs = self.layer(inputs, weights)
            layers.append(inputs)
        return Layers(*layers)


feedforward = Feedforward()
