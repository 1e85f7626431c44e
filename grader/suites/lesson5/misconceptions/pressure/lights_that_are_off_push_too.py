"""Lights that are off push as well, the other way.

A light that agrees with the goal seems to deserve a reward, even if both are 0. But whatever its
weight is, multiplied by an input of 0 it is 0: it had no part in the prediction, no error can be
attributed to it, and it is left alone.

Document: Building a deep neural network, "Up and down pressure"
"""

import numpy as np


def pressure(inputs, goals):
    return np.where(inputs == goals[:, None], 1, -1)


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)
