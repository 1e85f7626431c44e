# RIGHT: goal and prediction carried back separately
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    pred = layer_1 @ weights_1_2
    error = (pred @ pred.T - 2 * pred @ goal.T + goal @ goal.T)[0, 0]
    back = (pred @ weights_1_2.T - goal @ weights_1_2.T) * (layer_1 > 0)
    return (
        weights_0_1 - alpha * layer_0.T @ back,
        weights_1_2 - alpha * layer_1.T @ pred + alpha * layer_1.T @ goal,
        error,
    )
