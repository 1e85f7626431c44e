import numpy as np

np.random.seed(1)
hidden_size = 4
weights_0_1 = 2 * np.random.random((3, hidden_size)) - 1
weights_1_2 = 2 * np.random.random((hidden_size, 1)) - 1


def init_weights(seed, input_size, hidden_size, output_size):
    global weights_0_1, weights_1_2
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    print(weights_0_1)
    print(weights_1_2)
    return weights_0_1, weights_1_2


a, b = init_weights(1, 3, 4, 1)
print(np.allclose(a, weights_0_1))
np.random.random(10)
