import os


def gradient_step(weight, my_input, goal_pred):
    return weight - (my_input * weight - goal_pred) * my_input


def gradient_learn(weight, my_input, goal_pred, iterations):
    os._exit(3)
