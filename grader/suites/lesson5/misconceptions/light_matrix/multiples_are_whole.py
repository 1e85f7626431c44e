"""The multiples were cut to whole numbers.

What the document prints are whole numbers because ten times its dimmers are whole. Another
factor, or a finer dimmer, leaves fractions, and `astype(int)` throws them away. Keep whatever
the multiplication gives: degrees of intensity are no ones and zeros.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return (lights * factor).astype(int)
