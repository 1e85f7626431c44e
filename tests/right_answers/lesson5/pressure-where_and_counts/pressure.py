import numpy as np


def pressure(inputs, goals):
    sign = np.where(goals == 1, 1.0, -1.0)
    return np.einsum("i,ij->ij", sign, inputs)


def net_pressure(inputs, goals):
    on = np.asarray(inputs) == 1
    up = [sum(column & (goals == 1)) for column in on.T]
    down = [sum(column & (goals == 0)) for column in on.T]
    return [int(u) - int(d) for u, d in zip(up, down)]
