import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    draw = np.random.RandomState(seed).random_sample
    flat = 2 * draw(hidden_size * (input_size + output_size)) - 1
    first, second = np.split(flat, [input_size * hidden_size])
    return [first.reshape(input_size, hidden_size), second.reshape(hidden_size, output_size)]
