# RIGHT: a loop around backprop_step.py
from backprop_step import backprop_step


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        errors.append(0)
        for i in range(len(inputs)):
            weights_0_1, weights_1_2, e = backprop_step(inputs[[i]], goals[[i]], weights_0_1, weights_1_2, alpha)
            errors[-1] += e
    return weights_0_1, weights_1_2, errors
