"""The goals were laid across the columns.

NumPy matches a vector with the columns of a matrix, so that each light got a goal, not each row.
With as many rows as lights that goes unnoticed and is wrong; otherwise the shapes do not fit.
Stand the goals in a column first: one number a row.

Document: Building a deep neural network, "Up and down pressure"
"""


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)
