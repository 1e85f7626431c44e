# RIGHT: the step as a matrix that shrinks
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    n = len(weights)
    shrink = np.identity(n) - alpha * np.outer(my_input, my_input)
    return shrink.dot(weights) + alpha * goal_pred * my_input


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    errors, preds = [], []
    for _ in range(iterations):
        pred = np.inner(weights, my_input)
        preds.append(pred)
        errors.append(np.float64(pred - goal_pred) ** 2)
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return list(zip(errors, preds))
