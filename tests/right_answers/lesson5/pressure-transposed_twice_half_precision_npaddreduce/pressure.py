# RIGHT: transposed twice, half precision, np.add.reduce
import numpy as np


def pressure(inputs, goals):
    return (inputs.T * (goals - (goals == 0))).T


def net_pressure(inputs, goals):
    return np.add.reduce(pressure(inputs, goals).astype(np.float16))
