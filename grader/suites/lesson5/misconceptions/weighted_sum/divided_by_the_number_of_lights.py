"""The sum was divided by the number of lights.

A weighted sum is not an average: how much a light counts is for its weight alone to say. Divided
by the number of lights, every prediction is too near to 0. `mean` and `sum` are easily confused
when a function is written from memory.

Document: Building a deep neural network, "Up and down pressure"
"""


def weighted_sum(my_input, weights):
    return (my_input * weights).mean()
