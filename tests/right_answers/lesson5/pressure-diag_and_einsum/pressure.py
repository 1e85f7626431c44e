# RIGHT: diag and einsum
import numpy as np

def pressure(inputs, goals):
    return np.diag(np.where(goals > 0, 1.0, -1.0)) @ inputs


def net_pressure(inputs, goals):
    return np.einsum("ij,i->j", inputs, 2.0 * goals - 1)
