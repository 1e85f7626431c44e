import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    x = np.ones((inputs.shape[0], inputs.shape[1] + 1))
    x[:, :-1] = inputs
    a = np.ones((inputs.shape[0], weights_1_2.shape[0]))
    a[:, :-1] = 1 / (1 + np.exp(-x @ weights_0_1))
    delta = 1 / (1 + np.exp(-a @ weights_1_2))
    delta -= goals
    delta /= goals.shape[0]
    # for all of layer_1; 1 * (1 - 1) stops what would go back through the unit input
    back = np.einsum("ro,ho,rh,rh->rh", delta, weights_1_2, a, 1 - a)
    return np.einsum("ri,rh->ih", x, back)[:, :-1], np.einsum("rh,ro->ho", a, delta)
