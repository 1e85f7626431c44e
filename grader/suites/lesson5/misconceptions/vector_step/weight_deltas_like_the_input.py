"""The weight_deltas were put into an array of whole numbers.

An array made like the input holds whole numbers when the lights are 1 and 0, and cuts off
whatever fraction is put into it. Make it like the weights, which are floats.

Document: Building a deep neural network, "Building at neural network"
"""

import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    weight_deltas = np.zeros_like(my_input)
    for i in range(len(my_input)):
        weight_deltas[i] = my_input[i] * delta
    return weights - alpha * weight_deltas


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((prediction - goal_pred) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
