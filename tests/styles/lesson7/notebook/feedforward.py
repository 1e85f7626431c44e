import numpy as np

np.random.seed(42)
inputs = np.random.rand(5, 2)
weights_0_1 = np.random.randn(3, 4)
weights_1_2 = np.random.randn(5, 1)
layer_1 = layer_2 = None


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def feedforward(inputs, weights_0_1, weights_1_2):
    global layer_1, layer_2
    bias = np.array([[1]] * len(inputs))
    layer_1 = sigmoid(np.dot(np.hstack((inputs, bias)), weights_0_1))
    layer_2 = sigmoid(np.dot(np.hstack((layer_1, bias)), weights_1_2))
    print("hidden:", layer_1)
    print("output:", layer_2)
    return layer_1, layer_2


hidden, output = feedforward(inputs, weights_0_1, weights_1_2)
print("mean output", output.mean())
