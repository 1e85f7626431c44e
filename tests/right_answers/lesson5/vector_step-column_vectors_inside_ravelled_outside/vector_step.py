# RIGHT: column vectors inside, ravelled outside, helper from weighted_sum.py
import numpy as np

from weighted_sum import weighted_sum as predict


def vector_step(weights, my_input, goal_pred, alpha):
    column = weights.reshape(-1, 1)
    delta = my_input.reshape(1, -1) @ column - goal_pred
    return (column - alpha * my_input.reshape(-1, 1) @ delta).ravel()


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = predict(my_input, weights)
        pairs.append([np.array([(prediction - goal_pred) ** 2]), np.array([[prediction]])])
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
