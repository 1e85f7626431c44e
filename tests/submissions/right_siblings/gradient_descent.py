import pairs
from weight_delta import *
from prediction import neural_network


def gradient_step(w, x, goal, alpha=1.0):
    delta = node_delta(neural_network(x, w), goal)
    return w - alpha * weight_delta(x, delta)


def gradient_learn(w, x, goal, n=20, alpha=1.0):
    return pairs.repeat(lambda w: gradient_step(w, x, goal, alpha), w, x, goal, n)
