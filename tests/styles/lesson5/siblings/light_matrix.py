import numpy as np

ON, OFF = "on", "off"


def light_matrix(pattern_list, words={OFF: 0.0, ON: 1.0}):
    return np.stack([to_numbers(pattern, words) for pattern in pattern_list])


def to_numbers(pattern, words):
    return np.fromiter((words[word] for word in pattern), dtype=float)


def scale_lights(a, times=10):
    return np.multiply(times, a)
