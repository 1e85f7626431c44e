"""Upward and downward pressure were counted alike.

The sizes were added without their signs, which is how often a light was on at all. Pressure that
conflicts cancels out: with as much upward as downward pressure there is no correlation, and that
is what the net pressure has to show.

Document: Building a deep neural network, "Edge case: Conflicting pressure"
"""

import numpy as np


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return np.abs(pressure(inputs, goals)).sum(axis=0)
