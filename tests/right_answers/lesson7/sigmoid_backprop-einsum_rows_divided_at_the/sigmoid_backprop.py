# RIGHT: einsum, rows divided at the start, nested lists returned
import numpy as np

def gradients(inputs, goals, weights_0_1, weights_1_2):
    x = np.pad(inputs.astype(float), ((0, 0), (0, 1)), constant_values=1)
    h = 0.5 * np.tanh(x @ weights_0_1 / 2) + 0.5
    k = np.pad(h, ((0, 0), (0, 1)), constant_values=1)
    d = (0.5 * np.tanh(k @ weights_1_2 / 2) + 0.5 - goals) / x.shape[0]
    return (np.einsum("ri,ro,ho,rh->ih", x, d, weights_1_2[:-1], h * (1 - h)).tolist(), np.einsum("rh,ro->ho", k, d).tolist())
