# RIGHT: an unpacked list of weights
import numpy as np


import math


def boundary_step(weights, my_input, goal, alpha):
    *w, b = weights
    miss = 1 / (1 + math.exp(-math.sumprod(w, my_input) - b if hasattr(math, "sumprod") else -(sum(map(float.__mul__, map(float, w), map(float, my_input))) + b))) - goal
    return [*(wi - alpha * miss * xi for wi, xi in zip(w, my_input)), b - alpha * miss]
