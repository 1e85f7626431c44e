# RIGHT: a partial of np.einsum
import numpy as np


weighted_sum = __import__("functools").partial(np.einsum, "i,i")
