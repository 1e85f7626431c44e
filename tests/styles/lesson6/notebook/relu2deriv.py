import numpy as np

layer_1 = np.array([[0.5, 0, 0.3]])


def relu2deriv(output):
    out = output > 0            # returns 1 for input > 0
    print(out)
    return out


relu2deriv(layer_1)
