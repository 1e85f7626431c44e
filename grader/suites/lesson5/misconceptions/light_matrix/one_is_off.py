"""The ones and zeros were exchanged.

The pattern is still there, only as its negative: every light that is on comes out as 0. Then
it cannot count, and its weight is left alone, while lights that are off are learned from. Look
at what the document lets 1 and 0 stand for.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    return np.array([[0 if light == "on" else 1 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor
