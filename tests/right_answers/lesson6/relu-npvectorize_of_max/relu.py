# RIGHT: np.vectorize of max
import numpy as np

relu = np.vectorize(lambda v: max(v, 0.0), otypes=[float])
