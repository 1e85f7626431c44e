import numpy as np

ONE = (1,) * 15


def node_delta(pred, goal_pred):
    return np.subtract.outer(np.full(ONE, float(pred)), np.full(ONE, float(goal_pred)))


def weight_delta(my_input, delta):
    return np.multiply.outer(np.full(ONE, float(my_input)), np.full(ONE, float(delta)))
