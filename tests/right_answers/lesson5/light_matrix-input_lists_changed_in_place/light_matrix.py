# RIGHT: input lists changed in place; einsum
import numpy as np

def light_matrix(patterns):
    for row in patterns:
        row[:] = [int(w == "on") for w in row]
    return patterns


def scale_lights(lights, factor):
    return np.einsum("ij,->ij", lights, factor)
