import numpy as np


def pressure(inputs, goals):
    result = np.zeros(inputs.shape, dtype=np.int8)
    result[(inputs > 0) & (goals == 1)[:, None]] = 1
    result[(inputs > 0) & (goals == 0)[:, None]] = -1
    return result


def net_pressure(inputs, goals):
    return np.einsum("ri,r->i", inputs, 2 * goals - 1)
