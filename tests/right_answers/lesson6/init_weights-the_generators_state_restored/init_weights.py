# RIGHT: the state of the generator is restored
import numpy as np


def init_weights(seed, i, h, o):
    old = np.random.get_state()
    try:
        np.random.seed(seed)
        return [2 * np.random.random(s) - 1 for s in ((i, h), (h, o))]
    finally:
        np.random.set_state(old)
