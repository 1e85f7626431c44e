# RIGHT: only the nodes that are on
import numpy as np

def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    sums = layer_0 @ weights_0_1
    on = np.flatnonzero(sums[0] > 0)
    h = sums[:, on]
    d = h @ weights_1_2[on] - goal
    back = d @ weights_1_2[on].T
    new_0_1, new_1_2 = weights_0_1.copy(), weights_1_2.copy()
    new_0_1[:, on] -= alpha * layer_0.T * back
    new_1_2[on] -= alpha * h.T * d
    return [new_0_1, new_1_2, np.array([[(d ** 2).sum()]])]
