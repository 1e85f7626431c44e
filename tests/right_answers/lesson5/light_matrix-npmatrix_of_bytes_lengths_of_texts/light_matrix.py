# RIGHT: np.matrix of bytes, lengths of texts, Fortran order
import numpy as np


def light_matrix(patterns):
    lights = np.matrix(np.zeros((len(patterns), len(patterns[0])), dtype=np.int8))
    for (row, column), _ in np.ndenumerate(lights):
        lights[row, column] = 2 - len(patterns[row][column]) + 1 > 0
    return lights


def scale_lights(lights, factor):
    lights = lights.astype(float)
    lights *= factor
    return np.asfortranarray(lights)
