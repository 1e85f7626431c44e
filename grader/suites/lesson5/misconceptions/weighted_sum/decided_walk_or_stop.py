"""The prediction was turned into walk or stop.

The goals are 1 and 0, and so it is tempting to answer with one of them. The network compares
its raw prediction with the goal: a miss that was rounded away cannot be learned from. Return
the sum as it is.

Document: Building a deep neural network, "Building at neural network"
"""


def weighted_sum(my_input, weights):
    return 1 if my_input.dot(weights) >= 0 else 0
