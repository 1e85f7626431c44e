"""The products were kept in an array of whole numbers.

An array made like the lights holds whole numbers when the lights are 1 and 0, and cuts off
whatever fraction is put into it. Make it an array of floats, or let NumPy make a new one.

Document: Building a deep neural network, "Up and down pressure"
"""

import numpy as np


def weighted_sum(my_input, weights):
    products = np.zeros_like(my_input)
    for i in range(len(my_input)):
        products[i] = my_input[i] * weights[i]
    return products.sum()
