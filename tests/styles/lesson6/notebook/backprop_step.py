import numpy as np
import warnings
warnings.filterwarnings("ignore")


def relu(x):
    return (x > 0) * x


def relu2deriv(output):
    return output > 0


layer_2_error = 0


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    global layer_2_error
    layer_1 = relu(np.dot(layer_0, weights_0_1))
    layer_2 = np.dot(layer_1, weights_1_2)
    layer_2_error = 0
    layer_2_error += np.sum((layer_2 - goal) ** 2)

    layer_2_delta = (goal - layer_2)        # the other way round, and += below
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * relu2deriv(layer_1)
    weights_1_2 += alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 += alpha * layer_0.T.dot(layer_1_delta)
    print("Error:" + str(layer_2_error))
    return weights_0_1, weights_1_2, layer_2_error


streetlights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
walk_vs_stop = np.array([[1, 1, 0, 0]]).T
np.random.seed(1)
weights_0_1 = 2 * np.random.random((3, 4)) - 1
weights_1_2 = 2 * np.random.random((4, 1)) - 1
for i in range(4):
    backprop_step(streetlights[i:i+1], walk_vs_stop[i:i+1], weights_0_1, weights_1_2, 0.2)
