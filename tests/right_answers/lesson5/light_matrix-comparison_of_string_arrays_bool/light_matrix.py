# RIGHT: comparison of string arrays, bool result
import numpy as np

def light_matrix(patterns):
    return np.array(patterns) == "on"


def scale_lights(lights, factor):
    return np.multiply(lights, factor)
