import numpy as np


def light_matrix(patterns):
    return np.array(patterns) == "on"


def scale_lights(lights, factor):
    result = np.empty(lights.shape)
    np.multiply(lights, factor, out=result)
    return result
