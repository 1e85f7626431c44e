"""Nodes at exactly 0 were counted as on.

An output of exactly 0 is how a node that was off looks after relu: nothing below it is left. A
comparison that is true for 0 as well is true for every node there is, and stops no delta.

Document: Building a deep neural network, "Backpropogation in code"
"""


def relu2deriv(output):
    return output >= 0
