# RIGHT: partials and 0-d arrays
import numpy as np

from functools import partial
node_delta = partial(np.subtract)
weight_delta = partial(np.multiply)
