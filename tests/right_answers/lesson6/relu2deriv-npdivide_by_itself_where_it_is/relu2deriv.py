# RIGHT: np.divide by itself where it is not 0
import numpy as np


def relu2deriv(output):
    return np.divide(output, output, out=np.zeros_like(output), where=output != 0)
