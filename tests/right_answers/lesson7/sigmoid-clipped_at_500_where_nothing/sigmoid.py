# RIGHT: clipped at 500, where nothing is lost
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -500, 500)))


sigmoid2deriv = lambda s: s - s ** 2
