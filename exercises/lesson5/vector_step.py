"""Learn one streetlight: gradient descent on many weights at once.

The prediction and the error are shared by all the weights. Error attribution finds out which
of them contributed: those get adjusted, and the weight of a light that is off is left alone.
"""

import numpy as np


def vector_step(
    weights: np.ndarray, my_input: np.ndarray, goal_pred: float, alpha: float
) -> np.ndarray:
    """Return the weights after one update: predict, compare, learn.

    Args:
        weights: the weights before the update, shape (n,).
        my_input: one pattern of lights, shape (n,).
        goal_pred: what the network ought to predict for it, a number.
        alpha: the fraction of the update to make, a number; 0 learns nothing.

    Returns:
        The new weights, shape (n,).
    """
    # TODO: one delta, put on each weight by its own input
    raise NotImplementedError("vector_step: one delta, put on each weight by its own input")


def learn_one_light(
    weights: np.ndarray, my_input: np.ndarray, goal_pred: float, alpha: float, iterations: int
) -> list[tuple[float, float]]:
    """Repeat the update on one pattern and return how the error went.

    Args:
        weights: the weights to start from, shape (n,).
        my_input: the one pattern of lights to learn, shape (n,).
        goal_pred: what the network ought to predict for it, a number.
        alpha: the fraction of each update to make, a number.
        iterations: how many updates to make, 0 or more.

    Returns:
        (error, prediction) pairs, one an iteration, both measured before that
        iteration's update.
    """
    # TODO: repeat the update and note what came before it
    raise NotImplementedError("learn_one_light: repeat the update and note what came before it")
