"""Stochastic gradient descent: learn the whole dataset, one example at a time.

The network moves through the streetlights one after the other, with a prediction and an update
of the weights for each, and passes over them many times until it finds weights that work well
for all the examples.
"""

import numpy as np


def stochastic_epoch(
    weights: np.ndarray, inputs: np.ndarray, goals: np.ndarray, alpha: float
) -> tuple[np.ndarray, list[float]]:
    """Pass once over all the rows, in order, and learn from each of them.

    Args:
        weights: the weights before the pass, shape (n,).
        inputs: the lights, one pattern a row, shape (rows, n).
        goals: what the network ought to predict for each row, shape (rows,).
        alpha: the fraction of each update to make, a number.

    Returns:
        The weights after the pass, shape (n,), and a list with the squared error of each row,
        measured just before that row's update.
    """
    # BEGIN SOLUTION: predict, compare and learn, row by row
    errors = []
    for my_input, goal_pred in zip(inputs, goals, strict=True):
        prediction = my_input.dot(weights)
        errors.append((goal_pred - prediction) ** 2)
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return weights, errors
    # END SOLUTION


def learn_all_lights(
    weights: np.ndarray, inputs: np.ndarray, goals: np.ndarray, alpha: float, iterations: int
) -> list[float]:
    """Pass over the whole dataset again and again and return how the error went.

    Args:
        weights: the weights to start from, shape (n,).
        inputs: the lights, one pattern a row, shape (rows, n).
        goals: what the network ought to predict for each row, shape (rows,).
        alpha: the fraction of each update to make, a number.
        iterations: how many passes to make, 0 or more.

    Returns:
        A list with one number a pass: the error for all lights together.
    """
    # BEGIN SOLUTION: one pass after the other, one error for each
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(np.sum(errors))
    return errors_for_all
    # END SOLUTION
