# RIGHT: Generator over the old bit generator, same stream
import numpy as np

def init_weights(seed, input_size, hidden_size, output_size):
    bits = np.random.MT19937()
    bits._legacy_seeding(seed)
    draw = np.random.RandomState(bits).random_sample
    return tuple(2 * draw(s) - 1 for s in ((input_size, hidden_size), (hidden_size, output_size)))
