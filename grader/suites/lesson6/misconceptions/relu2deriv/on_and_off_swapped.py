"""On and off changed places.

The nodes that are on are the ones that made the prediction, and it is their weights that have
to hear of the miss. Here the delta reaches exactly the others. Check for which outputs the
comparison is true.

Document: Building a deep neural network, "Backpropogation in code"
"""


def relu2deriv(output):
    return output <= 0
