# RIGHT: vectors inside, outer products
import numpy as np

def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    x, g = layer_0[0], goal[0]
    h = x @ weights_0_1
    on = h > 0
    h = h * on
    d = h @ weights_1_2 - g
    return (weights_0_1 - alpha * np.outer(x, (weights_1_2 @ d) * on),
            weights_1_2 - alpha * np.outer(h, d), np.linalg.norm(d) ** 2)
