"""The products were not added up.

`*` multiplies two arrays element by element and leaves as many numbers as there are lights.
They are what each light has to say; the prediction is one number, in which all of them have
come together.

Document: Building a deep neural network, "Up and down pressure"
"""


def weighted_sum(my_input, weights):
    return my_input * weights
