# RIGHT: divides the output by itself where it is on
import numpy as np

def relu2deriv(output):
    return np.divide(output, output, out=np.zeros(output.shape), where=output > 0)
