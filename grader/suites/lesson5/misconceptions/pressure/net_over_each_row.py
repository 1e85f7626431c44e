"""The pressure was added up along the rows.

That gives one number for each example, which says little: a row pushes all its lights the same
way. What is asked is how hard each weight is pushed by all the examples together, so add up down
the columns.

Document: Building a deep neural network, "Up and down pressure"
"""


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=1)
