import numpy as np


def relu2deriv(output):
    output[output > 0] = 1
    output[output <= 0] = 0
    return output
