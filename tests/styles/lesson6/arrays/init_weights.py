import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    all_of_them = np.random.random_sample(input_size * hidden_size + hidden_size * output_size)
    all_of_them *= 2
    all_of_them -= 1
    first, second = np.split(all_of_them, [input_size * hidden_size])
    first.shape = input_size, hidden_size
    second.shape = hidden_size, output_size
    return first, second
