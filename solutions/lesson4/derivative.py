"""Derivative: how much does the error move when you tug on the weight?

With input and goal_pred fixed, the error is a function of the weight alone: a U-shaped bowl.
The derivative is its slope at one weight. The sign gives the direction, the steepness the
amount, and the bottom always lies in the opposite direction of the slope.
"""

import numpy as np


def error_curve(weights: np.ndarray, my_input: float, goal_pred: float) -> np.ndarray:
    """Return the squared error that each of the weights would make.

    Args:
        weights: the weights to look at, shape (n,).
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.

    Returns:
        The errors, shape (n,), in the order of the weights; 0 at the bottom of the bowl.
    """
    # BEGIN SOLUTION: replace pred in the error by what generates it
    return ((my_input * weights) - goal_pred) ** 2
    # END SOLUTION


def slope(weight: float, my_input: float, goal_pred: float, step: float) -> float:
    """Return the slope of the error curve at `weight`, measured a `step` to either side.

    This is the derivative as mathematics has it, twice the weight_delta: gradient descent
    leaves the 2 out, because a factor in front only changes how far one update goes.

    Args:
        weight: where on the curve, a number.
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.
        step: how far to tug the weight up and down, a positive number.

    Returns:
        How much the error changes for each 1 that the weight moves, a number; negative to the
        left of the bottom, positive to the right.
    """
    # BEGIN SOLUTION: compare the error above with the error below
    up_error = ((my_input * (weight + step)) - goal_pred) ** 2
    down_error = ((my_input * (weight - step)) - goal_pred) ** 2
    # From one to the other the weight has moved two steps.
    return (up_error - down_error) / (2 * step)
    # END SOLUTION
