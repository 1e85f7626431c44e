"""Streetlights: turn a pattern of lights into numbers.

A network only reads numbers, so the lights are written as a matrix. The underlying pattern is
a property of that matrix: dimmers, with varying degrees of intensity, and scalar multiples
contain the same pattern.
"""

import numpy as np


def light_matrix(patterns: list[list[str]]) -> np.ndarray:
    """Return the patterns as a matrix: 1 for a light that is on, 0 for one that is off.

    Args:
        patterns: a list of patterns, each a list of "on" and "off", all equally long.

    Returns:
        The lights, shape (patterns, lights of each), one row a pattern.
    """
    # TODO: one row a pattern, one number a light
    raise NotImplementedError("light_matrix: one row a pattern, one number a light")


def scale_lights(lights: np.ndarray, factor: float) -> np.ndarray:
    """Return the same pattern at another intensity.

    Args:
        lights: a matrix of lights, shape (rows, n).
        factor: how many times as bright every light is to be, a number.

    Returns:
        The brighter or dimmer lights, shape (rows, n).
    """
    # TODO: make every light so many times as bright
    raise NotImplementedError("scale_lights: make every light so many times as bright")
