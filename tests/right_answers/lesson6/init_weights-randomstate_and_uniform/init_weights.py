# RIGHT: RandomState and uniform
import numpy as np

def init_weights(seed, input_size, hidden_size, output_size):
    r = np.random.RandomState(seed)
    return r.uniform(-1, 1, (input_size, hidden_size)), r.uniform(-1, 1, (hidden_size, output_size))
