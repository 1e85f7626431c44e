"""The rows of earlier calls were kept.

A default value is made once, when the function is defined, and not anew in each call: the list
that you append to still holds the patterns of the call before. The first answer is right, and
all later ones have rows too many. Begin with a new list inside the function.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns, rows=[]):
    for pattern in patterns:
        rows.append([1 if light == "on" else 0 for light in pattern])
    return np.array(rows)


def scale_lights(lights, factor):
    return lights * factor
