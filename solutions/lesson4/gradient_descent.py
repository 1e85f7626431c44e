"""Gradient descent: learning is just reducing error.

One prediction gives both the direction and the amount to move the weight, so no trying up and
down any more. The weight moves opposite to the gradient, towards the bottom of the bowl, and
the steps grow smaller by themselves as the error goes to 0.
"""


def gradient_step(weight: float, my_input: float, goal_pred: float) -> float:
    """Return the weight after one update: predict, compare, learn. No alpha yet.

    Args:
        weight: the weight before the update, a number.
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.

    Returns:
        The new weight, a number.
    """
    # BEGIN SOLUTION: predict, find the delta, put it on the weight
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta
    # END SOLUTION


def gradient_learn(
    weight: float, my_input: float, goal_pred: float, iterations: int
) -> list[tuple[float, float]]:
    """Repeat the update and return how the error went.

    Args:
        weight: the weight to start from, a number.
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.
        iterations: how many updates to make, 0 or more.

    Returns:
        (error, prediction) pairs, one an iteration, both measured before that
        iteration's update.
    """
    # BEGIN SOLUTION: repeat the update and note what came before it
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
    # END SOLUTION
