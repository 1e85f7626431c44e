import math

import numpy as np


class Sigmoid:
    def __call__(self, x):
        return np.vectorize(self.one, otypes=[float])(x)

    @staticmethod
    def one(x):
        return 1 / (1 + math.exp(-x)) if x > -700 else math.exp(x)

    def slope(self, output):
        return np.multiply(output, np.subtract(1, output))


sigmoid = Sigmoid()
sigmoid2deriv = sigmoid.slope
