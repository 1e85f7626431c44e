# RIGHT: all drawn at once by uniform, and cut
from numpy.random import RandomState


def init_weights(seed, input_size, hidden_size, output_size):
    state = RandomState(seed)
    numbers = state.uniform(-1, 1, size=input_size * hidden_size + hidden_size * output_size)
    cut = input_size * hidden_size
    return numbers[:cut].reshape(input_size, hidden_size), numbers[cut:].reshape(hidden_size, output_size)
