"""The output came back, not its derivative.

This is relu again: its second factor is one too many. The derivative says how much the output
moves with the sum, and that does not depend on how large the output is, only on whether the
node is on. With the output in its place each delta is scaled by something it should not be.

Document: Building a deep neural network, "Backpropogation in code"
"""


def relu2deriv(output):
    return (output > 0) * output
