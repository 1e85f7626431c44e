import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    hidden = np.einsum("ri,ih->rh", layer_0, weights_0_1).clip(0)
    delta = np.einsum("rh,ho->ro", hidden, weights_1_2) - goal
    back = np.einsum("ro,ho->rh", delta, weights_1_2) * np.sign(hidden)
    error = float(np.linalg.norm(delta)) ** 2
    weights_1_2 -= alpha * np.einsum("rh,ro->ho", hidden, delta)
    weights_0_1 = weights_0_1 - alpha * np.einsum("ri,rh->ih", layer_0, back)
    return weights_0_1, weights_1_2, error
