# RIGHT: Python's random module carrying NumPy's state
import numpy as np

import random


def init_weights(seed, input_size, hidden_size, output_size):
    keys = np.random.RandomState(seed).get_state()
    r = random.Random()
    r.setstate((3, tuple(int(k) for k in keys[1]) + (int(keys[2]),), None))
    draw = lambda a, b: np.array([[2 * r.random() - 1 for _ in range(b)] for _ in range(a)])
    return draw(input_size, hidden_size), draw(hidden_size, output_size)
