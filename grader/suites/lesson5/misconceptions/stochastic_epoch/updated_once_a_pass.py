"""The weights were only updated at the end of the pass.

The updates of all the rows are collected and made together, so every row is predicted with the
weights from before the pass. Stochastic gradient descent updates the weights one example at a
time: what one light has taught is there when the next one is predicted.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""

import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    update = np.zeros(len(weights))
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        errors.append(delta ** 2)
        update += alpha * (my_input * delta)
    return weights - update, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(sum(errors))
    return errors_for_all
