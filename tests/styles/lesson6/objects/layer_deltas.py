import operator

import numpy as np


class Backwards:
    def __init__(self, slope):
        self.slope = slope

    def __call__(self, layer_2_delta, weights_1_2, layer_1):
        return np.dot(layer_2_delta, np.transpose(weights_1_2)) * self.slope(layer_1)


layer_2_delta = operator.sub
layer_1_delta = Backwards(slope=np.vectorize(lambda value: 1.0 if value > 0 else 0.0))
