# RIGHT: every factor of the chain rule
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    """Every factor of the chain rule, nothing cancelled."""
    ones = np.ones(len(inputs))[:, None]
    a0 = np.concatenate([inputs, ones], 1)
    a1 = 1 / (1 + np.exp(-a0 @ weights_0_1))
    a1b = np.concatenate([a1, ones], 1)
    p = 1 / (1 + np.exp(-a1b @ weights_1_2))
    dloss = (-goals / p + (1 - goals) / (1 - p)) / len(inputs)
    dz2 = dloss * p * (1 - p)
    dz1 = (dz2 @ weights_1_2.T)[:, :-1] * (a1 - a1**2)
    return np.einsum("rn,rh->nh", a0, dz1), np.einsum("rh,ro->ho", a1b, dz2)
