import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        error = np.zeros((1, 1))
        for layer_0, goal in zip(inputs[:, None, :], goals[:, None, :]):
            layer_1 = layer_0 @ weights_0_1
            np.clip(layer_1, 0, np.inf, out=layer_1)
            delta = layer_1 @ weights_1_2 - goal
            error += np.einsum("ij,kj->ik", delta, delta)
            back = np.einsum("ij,kj->ik", delta, weights_1_2) * np.heaviside(layer_1, 0)
            weights_1_2 -= alpha * np.einsum("ri,rj->ij", layer_1, delta)
            weights_0_1 -= alpha * np.einsum("ri,rj->ij", layer_0, back)
        errors.append(error)
    return weights_0_1, weights_1_2, errors
