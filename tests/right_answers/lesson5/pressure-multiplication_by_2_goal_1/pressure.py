# RIGHT: multiplication by 2 * goal - 1
import numpy as np

def pressure(inputs, goals):
    return (2 * goals - 1)[:, np.newaxis] * inputs


def net_pressure(inputs, goals):
    return (2 * goals - 1) @ inputs
