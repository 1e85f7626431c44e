# RIGHT: a list, math.exp
import math


def boundary_step(weights, my_input, goal, alpha):
    x = list(my_input) + [1]
    z = sum(a * b for a, b in zip(x, weights))
    step = alpha * (1 / (1 + math.exp(-z)) - goal)
    return [w - step * v for w, v in zip(weights, x)]
