"""What the document prints for lesson 6, and where."""

from pathlib import Path

import numpy as np

from grader.checking import Trace

TRACES = Path(__file__).with_name("traces")
BUILDING = "Building a deep neural network"


def _building(file: str, section: str) -> Trace:
    return Trace(TRACES / file, BUILDING, section)


FIRST_NETWORK = _building("T16_first_deep_network.txt", "Your first deep neural network")
SIXTY_ITERATIONS = _building("T17_sixty_iterations.txt", "Backpropogation in code")
# One iteration of backprop, section by section.
INITIALIZED = _building("T18_initialized_weights.txt", "View initialized weights")
COMPARED = _building("T18_predict_and_compare.txt", "Predict + Compare")
CARRIED_BACK = _building("T18_backprop.txt", "Learn: Backprop from layer_2 to layer_1")
UPDATED = _building("T18_weight_updates.txt", "Learn: Generate weight_deltas and update weights")

FIRST_NETWORK_DRAWS = 16  # of the seeded stream, before the weights that are printed


def seeded_weights(hidden_size: int, earlier: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return the document's weights, unrounded: from seed 1, after so many `earlier` draws."""
    stream = np.random.RandomState(1)
    stream.random_sample(earlier)
    weights_0_1 = 2 * stream.random_sample((3, hidden_size)) - 1
    return weights_0_1, 2 * stream.random_sample((hidden_size, 1)) - 1
