"""Rows whose goal is 0 push nowhere.

Lights times goals leaves 0 in every row that says stop, as if there were nothing to learn from
it. But if the network should predict a 0 and a light is on, its weight is pushed down. Only a
light that is off does not push.

Document: Building a deep neural network, "Up and down pressure"
"""


def pressure(inputs, goals):
    return inputs * goals[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)
