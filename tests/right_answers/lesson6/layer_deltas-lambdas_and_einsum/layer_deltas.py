# RIGHT: lambdas and einsum
import numpy as np

layer_2_delta = lambda a, b: np.subtract(a, b)
layer_1_delta = lambda d, w, h: np.einsum("ro,ho,rh->rh", d, w, (h > 0).astype(float))
