# RIGHT: helpers from weight_delta.py and error.py
from weight_delta import node_delta, weight_delta
from error import squared_error


def gradient_step(weight, my_input, goal_pred):
    return weight - weight_delta(my_input, node_delta(my_input * weight, goal_pred))


def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    for _ in range(iterations):
        out.append((squared_error(my_input * weight, goal_pred), my_input * weight))
        weight = gradient_step(weight, my_input, goal_pred)
    return out
