# RIGHT: tanh of the half
import numpy as np

def sigmoid(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def sigmoid2deriv(output):
    return 0.25 - (output - 0.5) ** 2
