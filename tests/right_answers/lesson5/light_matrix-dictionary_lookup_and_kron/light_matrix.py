# RIGHT: dictionary look-up and kron
import numpy as np

VALUE = {"on": 1.0, "off": 0.0}


def light_matrix(patterns):
    return [[VALUE[w] for w in row] for row in patterns]


def scale_lights(lights, factor):
    return np.kron(lights, [[factor]])
