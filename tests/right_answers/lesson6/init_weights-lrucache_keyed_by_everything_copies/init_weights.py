# RIGHT: lru_cache keyed by everything, copies given out, global state put back
import numpy as np

import functools


@functools.lru_cache(None)
def _draw(seed, i, h, o):
    state = np.random.get_state()
    np.random.seed(seed)
    a, b = np.random.random((i, h)), np.random.random((h, o))
    np.random.set_state(state)
    return a * 2 - 1, b * 2 - 1


def init_weights(seed, input_size, hidden_size, output_size):
    a, b = _draw(seed, input_size, hidden_size, output_size)
    return a.copy(), b.copy()
