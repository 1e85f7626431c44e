"""All lights stand in one long list.

Every light is read right, but where one pattern ends and the next begins is lost. The
underlying pattern is a property of the matrix: make a list of numbers for each pattern, and
collect those lists.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    numbers = []
    for pattern in patterns:
        for light in pattern:
            numbers.append(1 if light == "on" else 0)
    return np.array(numbers)


def scale_lights(lights, factor):
    return lights * factor
