# RIGHT: lists of single draws
import numpy as np


from numpy import random


def init_weights(seed, *sizes):
    random.seed(seed)
    return [[[2 * random.rand() - 1 for _ in range(b)] for _ in range(a)] for a, b in zip(sizes, sizes[1:])]
