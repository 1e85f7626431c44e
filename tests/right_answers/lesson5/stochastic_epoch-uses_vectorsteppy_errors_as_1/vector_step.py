import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs
