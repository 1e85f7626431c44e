# RIGHT: int8 of not equal 0
import numpy as np

def relu2deriv(output):
    return (output != 0).astype(np.int8)
