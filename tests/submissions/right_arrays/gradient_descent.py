import numpy as np


def gradient_step(weight, my_input, goal_pred):
    weights, inputs, goals = np.array([weight]), np.array([my_input]), np.array([goal_pred])
    deltas = weights * inputs - goals
    weights = weights - deltas * inputs
    return weights


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = np.array([my_input]) * weight
        pairs.append((np.sum((pred - goal_pred) ** 2), pred))
        weight = gradient_step(weight, my_input, goal_pred)[0]
    return pairs
