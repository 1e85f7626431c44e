# RIGHT: the sign of the gradient decides, which is the same thing
import numpy as np

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    return weight - step_amount * np.sign(my_input * (my_input * weight - goal_pred))


def hot_cold_learn(w, x, g, s, n):
    out = []
    while len(out) < n:
        out += [((x * w - g) ** 2, x * w)]
        w = hot_cold_step(w, x, g, s)
    return out
