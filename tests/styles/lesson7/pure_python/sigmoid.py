import math


def sigmoid(x):
    if hasattr(x, "__len__"):
        return [sigmoid(each) for each in x]
    try:
        return 1 / (1 + math.exp(-x))
    except OverflowError:
        return 0.0


def sigmoid2deriv(output):
    if output.ndim == 1:
        return tuple(float(o) - float(o) ** 2 for o in output)
    return tuple(sigmoid2deriv(row) for row in output)
