import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    generator = np.random.RandomState(seed)
    return tuple(
        generator.uniform(-1, 1, size)
        for size in ((input_size, hidden_size), (hidden_size, output_size))
    )
