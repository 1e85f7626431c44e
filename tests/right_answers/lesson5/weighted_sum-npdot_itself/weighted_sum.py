# RIGHT: np.dot itself
from numpy import dot as weighted_sum
