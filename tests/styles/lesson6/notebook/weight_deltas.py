import numpy as np

layer_0 = np.array([[1, 0, 1]])
layer_1 = np.array([[0.5, 0.0]])
alpha = 0.2


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = np.zeros((layer_1.shape[1], layer_2_delta.shape[1]))
    for i in range(weight_delta_1_2.shape[0]):
        for j in range(weight_delta_1_2.shape[1]):
            weight_delta_1_2[i][j] = layer_1[0][i] * layer_2_delta[0][j]
    weight_delta_0_1 = np.tensordot(layer_0, layer_1_delta, axes=(0, 0))
    print(weight_delta_0_1.shape, weight_delta_1_2.shape)
    return weight_delta_0_1, weight_delta_1_2


print(weight_deltas(layer_0, layer_1, layer_1 * 2, np.array([[0.1]])))
