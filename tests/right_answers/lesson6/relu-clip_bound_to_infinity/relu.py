# RIGHT: clip, bound to infinity
import numpy as np

import functools
relu = functools.partial(np.clip, a_min=0, a_max=None)
