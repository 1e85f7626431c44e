# RIGHT: np.select, and the zeros are negative
import numpy as np


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)


def pressure(inputs, goals):
    g = np.broadcast_to(goals[:, None], inputs.shape)
    return np.select([(inputs == 1) & (g == 1), (inputs == 1) & (g == 0)], [1.0, -1.0], -0.0)
