"""Outputs were cut to whole numbers before they were compared.

To get a 1 or a 0 the output was made an integer first, and every output that is only a little
above 0 became 0 with it. The document's True and False already do for 1 and 0; what is to be
converted, if anything, is the outcome of the comparison.

Document: Building a deep neural network, "Backpropogation in code"
"""


def relu2deriv(output):
    return output.astype(int) > 0
