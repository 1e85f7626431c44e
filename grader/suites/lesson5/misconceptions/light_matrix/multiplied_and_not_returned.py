"""scale_lights returns nothing.

What has a name inside the function is forgotten when the function ends. In the
document's notebook the name alone on a line shows it; a function has to hand it back. Without
a return the answer is None.

Document: Building a deep neural network, "Streetlights example."
"""

import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    streetlights_multiple = lights * factor
