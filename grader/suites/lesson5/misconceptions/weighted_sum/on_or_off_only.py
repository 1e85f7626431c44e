"""The weights of all lights that are on were added.

With ones and zeros this is right: a light that is on counts with its whole weight. But the data
matrix does not have to be ones and zeros. A dimmer counts less, a brighter light more, and a
negative input the other way round.

Document: Building a deep neural network, "Streetlights example."
"""


def weighted_sum(my_input, weights):
    total = 0.0
    for light, weight in zip(my_input, weights):
        if light:
            total += weight
    return total
