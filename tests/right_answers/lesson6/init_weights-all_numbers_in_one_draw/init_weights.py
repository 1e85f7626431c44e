# RIGHT: all numbers in one draw, cut and reshaped
import numpy as np

def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    n = input_size * hidden_size
    flat = 2 * np.random.rand(n + hidden_size * output_size) - 1
    return flat[:n].reshape(input_size, hidden_size), flat[n:].reshape(hidden_size, output_size)
