import numpy as np

relu2deriv = lambda output, *, off=0: np.greater(output, off)
