import numpy as np

inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def add_bias(layer):
    rows, n = layer.shape
    with_bias = np.zeros((rows, n + 1))
    for i in range(rows):
        for j in range(n):
            with_bias[i, j] = layer[i, j]
        with_bias[i, n] = 1
    print(with_bias)
    return with_bias


inputs = add_bias(inputs)
inputs.shape
