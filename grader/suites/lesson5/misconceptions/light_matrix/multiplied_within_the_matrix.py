"""The lights were multiplied within their own matrix.

`*=` writes the products back into the matrix that came in. One made of ones and zeros holds
whole numbers only, and NumPy refuses to put fractions there. Make a new matrix of the products;
the one that you were given belongs to somebody else anyway.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    lights *= factor
    return lights
