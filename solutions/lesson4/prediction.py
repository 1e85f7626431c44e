"""Predict: what does the network say for one input?

Forward propagation through the smallest network there is: one input, one weight. The
weight is a knob, and turning it adjusts the prediction. Learning, later on, is only
finding out which way to turn it and how far.
"""


def neural_network(my_input: float, weight: float) -> float:
    """Return the prediction of a network with one input and one weight.

    Args:
        my_input: what the network is shown, a number (8.5 toes, say).
        weight: the knob, a number; it says how much the input counts.

    Returns:
        The prediction, a number.
    """
    # BEGIN SOLUTION: let the weight scale the input
    return my_input * weight
    # END SOLUTION
