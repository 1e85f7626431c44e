# RIGHT: np.matrix inside, arrays outside
import numpy as np

def forward(layer_0, weights_0_1, weights_1_2):
    hidden = np.matrix(layer_0) * np.matrix(weights_0_1)
    hidden = np.matrix(np.where(hidden > 0, hidden, 0))
    return np.array(hidden), np.array(hidden * np.matrix(weights_1_2))
