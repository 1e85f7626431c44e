# RIGHT: exact differentiation with dual numbers made of complex steps
import numpy as np

def gradients(inputs, goals, weights_0_1, weights_1_2):
    def loss(a, b):
        h = 1 / (1 + np.exp(-(inputs @ a[:-1] + a[-1])))
        z = h @ b[:-1] + b[-1]
        return np.sum((1 - goals) * z + np.log(1 + np.exp(-z))) / len(inputs)
    result = []
    for which in (0, 1):
        w = [weights_0_1.astype(complex), weights_1_2.astype(complex)]
        g = np.zeros(w[which].shape)
        for i in np.ndindex(*g.shape):
            w[which][i] += 1e-30j
            g[i] = loss(*w).imag / 1e-30
            w[which][i] -= 1e-30j
        result.append(g)
    return tuple(result)
