from functools import partial

import numpy as np

relu = partial(np.maximum, 0)
