import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def gradients(inputs, goals, weights_0_1, weights_1_2, check=False):
    gradient_0_1 = np.zeros(weights_0_1.shape)
    gradient_1_2 = np.zeros(weights_1_2.shape)
    for i in range(len(inputs)):
        x = np.append(inputs[i], 1)
        a = np.append(sigmoid(x.dot(weights_0_1)), 1)
        p = sigmoid(a.dot(weights_1_2))
        error = goals[i] - p
        hidden_error = weights_1_2[:-1].dot(error)
        hidden_delta = hidden_error * a[:-1] * (1 - a[:-1])
        gradient_1_2 -= np.outer(a, error)
        gradient_0_1 -= np.outer(x, hidden_delta)
        print(i, "error", error)
    return gradient_0_1 / len(inputs), gradient_1_2 / len(inputs)


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(0)
v, w = rng.normal(size=(3, 2)), rng.normal(size=(3, 1))
g = gradients(X, y, v, w)
# check with a small step
# (loss(v + 1e-6) - loss(v - 1e-6)) / 2e-6
print(g[0].shape == v.shape, g[1].shape == w.shape)
