import math


def boundary_step(weights, my_input, goal, alpha):
    w = [float(each) for each in weights]
    x = [float(each) for each in my_input]
    pred = 1 / (1 + math.exp(-(sum(a * b for a, b in zip(x, w)) + w[-1])))
    step = alpha * (pred - goal)
    for i in range(len(x)):
        w[i] -= step * x[i]
    w[-1] -= step
    return w
