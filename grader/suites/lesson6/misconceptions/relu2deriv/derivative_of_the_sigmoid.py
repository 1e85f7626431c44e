"""That is the derivative of another function, the sigmoid.

Every activation function has its own derivative, and one that is multiplied out of the output
and its distance from the top belongs to the sigmoid. Relu has no top and no curve: two
straight pieces, and so two slopes.

Document: Building a deep neural network, "Backpropogation in code"
"""


def relu2deriv(output):
    return output * (1 - output)
