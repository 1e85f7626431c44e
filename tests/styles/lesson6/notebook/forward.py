import numpy as np

np.random.seed(1)


def relu(x):
    return (x > 0) * x


layer_0 = np.array([[1, 0, 1]])
weights_0_1 = 2 * np.random.random((3, 4)) - 1
weights_1_2 = 2 * np.random.random((4, 1)) - 1
layer_1 = relu(np.dot(layer_0, weights_0_1))
layer_2 = np.dot(layer_1, weights_1_2)
print(layer_1, layer_2)


def forward(layer_0, weights_0_1, weights_1_2):
    global layer_1, layer_2
    layer_1 = np.zeros((0, weights_0_1.shape[1]))
    layer_2 = np.zeros((0, weights_1_2.shape[1]))
    for i in range(len(layer_0)):
        hidden = relu(np.dot(layer_0[i:i+1], weights_0_1))
        layer_1 = np.concatenate([layer_1, hidden])
        layer_2 = np.concatenate([layer_2, np.dot(hidden, weights_1_2)])
        print("row", i, "->", layer_2[-1])
    return layer_1, layer_2


forward(layer_0, weights_0_1, weights_1_2)
