"""Initialize the weights: two matrices connect three layers.

They start at random. The seed makes the start repeatable: the same seed draws the same
weights, on every machine and in every run.
"""

import numpy as np


def init_weights(
    seed: int, input_size: int, hidden_size: int, output_size: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return both weight matrices of a new network, drawn from NumPy's seeded generator.

    What was drawn before, here or elsewhere, makes no difference.

    Args:
        seed: where the generator (np.random) starts, a whole number.
        input_size: how many nodes layer_0 has.
        hidden_size: how many nodes layer_1 has.
        output_size: how many nodes layer_2 has.

    Returns:
        weights_0_1, shape (input_size, hidden_size), then weights_1_2, shape (hidden_size,
        output_size), drawn in this order; all values equally likely between -1 and 1.
    """
    # TODO: start from the seed, draw one matrix, then the other
    raise NotImplementedError("init_weights: start from the seed, draw one matrix, then the other")
