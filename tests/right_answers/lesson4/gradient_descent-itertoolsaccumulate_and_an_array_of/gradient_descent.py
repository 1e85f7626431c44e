# RIGHT: itertools.accumulate and an array of pairs
import numpy as np

from itertools import accumulate, repeat


def gradient_step(weight, my_input, goal_pred):
    weight -= my_input * (my_input * weight - goal_pred)
    return weight


def gradient_learn(weight, my_input, goal_pred, iterations):
    ws = list(accumulate(repeat(None, iterations), lambda w, _: gradient_step(w, my_input, goal_pred), initial=weight))[:iterations]
    preds = my_input * np.array(ws, dtype=float)
    return np.stack([(preds - goal_pred) ** 2, preds], axis=1)
