"""Up and down were exchanged.

The delta, prediction minus goal, has the opposite sign of the pressure: a prediction that is too
low makes it negative, and pushes the weights up. Pressure is the direction in which the weights
move, towards the goal.

Document: Building a deep neural network, "Up and down pressure"
"""


def pressure(inputs, goals):
    return inputs * (1 - 2 * goals)[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)
