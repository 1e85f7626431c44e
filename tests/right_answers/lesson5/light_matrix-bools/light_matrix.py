import numpy as np


def light_matrix(patterns):
    return np.char.equal(np.array(patterns), "on")


def scale_lights(lights, factor):
    return np.kron(lights, [[factor]])
