"""The lights and the weights were added up before they met.

With all lights added together it is lost which of them was on, and every weight counts for
every light. It is each single input that its own weight makes stronger or weaker, so the
multiplying comes first.

Document: Building a deep neural network, "Up and down pressure"
"""


def weighted_sum(my_input, weights):
    return my_input.sum() * weights.sum()
