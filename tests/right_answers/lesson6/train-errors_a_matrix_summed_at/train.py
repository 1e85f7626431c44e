# RIGHT: errors a matrix summed at the end
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    each = np.zeros((iterations, len(inputs)))
    for t, i in np.ndindex(*each.shape):
        x = inputs[i:i + 1]
        h = x @ weights_0_1
        h[h < 0] = 0
        d = h @ weights_1_2 - goals[i]
        each[t, i] = np.square(d).sum()
        gradients = x.T @ ((d @ weights_1_2.T) * (h != 0)), h.T @ d
        weights_0_1, weights_1_2 = (w - alpha * g for w, g in zip((weights_0_1, weights_1_2), gradients))
    return weights_0_1, weights_1_2, each.sum(axis=1)
