# RIGHT: prediction from another file of the lesson, imported inside
import numpy as np

def node_delta(pred, goal_pred):
    return np.float64(pred) - np.float64(goal_pred)


def weight_delta(my_input, delta):
    from prediction import neural_network
    return neural_network(my_input, delta)
