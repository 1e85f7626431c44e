import numpy as np
import random

random.seed(3)
points = [(random.random(), random.random()) for _ in range(10)]
w = np.zeros(3)


def boundary_step(weights, my_input, goal, alpha):
    x = np.array(list(my_input) + [1])
    z = 0
    for i in range(len(x)):
        z += x[i] * weights[i]
    pred = 1 / (1 + np.exp(-z))
    print("pred %.3f goal %s" % (pred, goal))
    for i in range(len(x)):
        weights[i] = weights[i] - alpha * (pred - goal) * x[i]
    return weights


for x1, x2 in points:
    w = boundary_step(w, (x1, x2), int(x1 > x2), 0.5)
print("boundary: x2 = %.2f * x1 + %.2f" % (-w[0] / w[1], -w[2] / w[1]))
