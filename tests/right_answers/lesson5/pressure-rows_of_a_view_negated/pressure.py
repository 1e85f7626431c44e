# RIGHT: rows of a view negated in place
import numpy as np

def pressure(inputs, goals):
    inputs[goals == 0] *= -1
    return inputs


def net_pressure(inputs, goals):
    return np.add.reduce(pressure(inputs, goals))
