#!/usr/bin/env python
import numpy as np, sys, time

np.random.seed(1)
relu = lambda x: (x > 0) * x
relu2deriv = lambda output: output > 0

streetlights = np.array([[1, 0, 1],
                         [0, 1, 1],
                         [0, 0, 1],
                         [1, 1, 1]])
walk_vs_stop = np.array([[1, 1, 0, 0]]).T
alpha = 0.2
hidden_size = 4
errors = []


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations, every=10):
    global errors
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = relu(np.dot(layer_0, weights_0_1))
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_error += np.sum((layer_2 - goals[i:i+1]) ** 2)
            layer_2_delta = (goals[i:i+1] - layer_2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * relu2deriv(layer_1)
            weights_1_2 += alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 += alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
        sys.stdout.write("\rI:%d Error: %.6f" % (iteration, layer_2_error))
        if iteration % every == every - 1:
            print("Error:" + str(layer_2_error))
    return weights_0_1, weights_1_2, errors


weights_0_1 = 2 * np.random.random((3, hidden_size)) - 1
weights_1_2 = 2 * np.random.random((hidden_size, 1)) - 1
_ = train(streetlights, walk_vs_stop, weights_0_1, weights_1_2, alpha, 60)
# plt.plot(errors); plt.show()

if __name__ == "__main__":
    input("press a key")
