"""The patterns stand in the columns, not in the rows.

All the ones and zeros are there, but turned over: a row now holds one light in all the
patterns. The network is shown the matrix row by row, and each row ought to be what one
streetlight looks like. Compare the number of rows with the number of patterns.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns]).T


def scale_lights(lights, factor):
    return lights * factor
