# RIGHT: np.sign of relu's output
import numpy as np

relu2deriv = np.sign
