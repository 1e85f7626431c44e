"""Learn: how much did this weight cause the network to miss?

The error alone only says hot or cold. The delta on the output node is the pure error, the raw
direction and amount of the miss; put on the weight it becomes weight_delta, which accounts
for scaling, negative reversal and stopping.
"""


def node_delta(pred: float, goal_pred: float) -> float:
    """Return the pure error: how much the output node was too high or too low.

    Args:
        pred: the prediction, a number.
        goal_pred: what was really observed, a number.

    Returns:
        A number; positive if the prediction was too high, negative if it was too low.
    """
    # BEGIN SOLUTION: keep both the direction and the amount of the miss
    return pred - goal_pred
    # END SOLUTION


def weight_delta(my_input: float, delta: float) -> float:
    """Return the direction and amount by which the weight made the network miss.

    Scaling: a big input makes it big. Negative reversal: a negative input flips its sign.
    Stopping: an input of 0 leaves nothing to learn.

    Args:
        my_input: the input that the weight was applied to, a number.
        delta: the pure error on the output node, a number.

    Returns:
        A number.
    """
    # BEGIN SOLUTION: do scaling, negative reversal and stopping at once
    return my_input * delta
    # END SOLUTION
