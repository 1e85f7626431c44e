"""The rows were shuffled.

Many programs do that, and for good reasons, but each order of the rows leads to other weights.
The document moves through the streetlights one at a time, in the order in which they stand, and
the errors are asked for in that order.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""

import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in np.random.permutation(len(goals)):
        my_input, goal_pred = inputs[row_index], goals[row_index]
        delta = my_input.dot(weights) - goal_pred
        errors.append(delta ** 2)
        weights = weights - alpha * (my_input * delta)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(sum(errors))
    return errors_for_all
