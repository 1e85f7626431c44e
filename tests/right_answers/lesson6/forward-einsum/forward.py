# RIGHT: einsum
import numpy as np

def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.clip(np.einsum("ri,ih->rh", layer_0, weights_0_1), 0, None)
    return layer_1, np.einsum("rh,ho->ro", layer_1, weights_1_2)
