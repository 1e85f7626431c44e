"""A negative prediction was replaced by 0.

Cutting off what is negative is right for a hidden layer of a later lesson, not for the
output of this network. Its prediction may be negative: with a negative input the document
prints several that are.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def neural_network(my_input, weight):
    return max(0.0, my_input * weight)
