# RIGHT: np.heaviside with 0 at 0
import numpy as np

def relu2deriv(output):
    return np.heaviside(output, 0)
