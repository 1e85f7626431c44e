# RIGHT: a 0-d longdouble array and type hints
import numpy as np

def neural_network(my_input: float, weight: float, scale: int = 1) -> np.ndarray:
    return np.array(np.longdouble(my_input) * np.longdouble(weight) * scale)
