# RIGHT: in place, in the right order
import numpy as np

def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    back = (delta @ weights_1_2.T) * (layer_1 > 0)
    weights_1_2 -= alpha * layer_1.T @ delta
    weights_0_1 -= alpha * layer_0.T @ back
    return weights_0_1, weights_1_2, np.vdot(delta, delta)
