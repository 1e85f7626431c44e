"""Every light came out as on.

To an `if`, any text that is not empty is true, and "off" is such a text as well as "on". All
the patterns become the same, and nothing is left in the matrix to learn. Ask whether the text
is a certain word, not whether there is one.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor
