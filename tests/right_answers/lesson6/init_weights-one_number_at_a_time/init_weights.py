# RIGHT: one number at a time into nested lists
import numpy as np

def init_weights(seed, *sizes):
    np.random.seed(seed)
    return [[[2 * np.random.random() - 1 for _ in range(b)] for _ in range(a)] for a, b in zip(sizes, sizes[1:])]
