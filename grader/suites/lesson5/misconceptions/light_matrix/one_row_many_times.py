"""One row was put into the matrix many times.

`[[0] * n] * m` makes one row and lists it m times. Whatever is written into one of them is
written into all, so that the last pattern stands everywhere. Make a new row for each pattern.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    matrix = [[0] * len(patterns[0])] * len(patterns)
    for row, pattern in enumerate(patterns):
        for column, light in enumerate(pattern):
            matrix[row][column] = 1 if light == "on" else 0
    return np.array(matrix)


def scale_lights(lights, factor):
    return lights * factor
