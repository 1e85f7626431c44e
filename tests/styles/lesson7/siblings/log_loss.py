from numpy import *


def log_loss(p, y, eps=1e-12):
    p = minimum(1 - eps, maximum(eps, p))
    return average(sum(-y * log(p) - (1 - y) * log(1 - p), axis=1))
