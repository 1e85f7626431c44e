# RIGHT: an array of texts compared, np.kron
import numpy as np


def light_matrix(patterns):
    return np.array(patterns) == "on"


def scale_lights(lights, factor):
    return np.kron(lights, factor)
