import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.empty((layer_0.shape[0], weights_0_1.shape[1]))
    np.matmul(layer_0, weights_0_1, out=layer_1)
    layer_1.clip(0, None, out=layer_1)
    return layer_1, np.einsum("rh,ho->ro", layer_1, weights_1_2)
