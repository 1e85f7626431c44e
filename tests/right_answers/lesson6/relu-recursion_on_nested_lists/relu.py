# RIGHT: recursion on nested lists
import numpy as np

def relu(x):
    if np.ndim(x) == 0:
        return float(x) if x > 0 else 0
    return [relu(v) for v in x]
