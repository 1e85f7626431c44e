# RIGHT: match, islice of an endless generator
from collections import namedtuple
from itertools import islice

Pair = namedtuple("Pair", "error prediction")


def _error(weight, my_input, goal_pred):
    return (weight * my_input - goal_pred) ** 2


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = _error(weight + step_amount, my_input, goal_pred)
    down = _error(weight - step_amount, my_input, goal_pred)
    match (up > down) - (up < down):
        case -1:
            return weight + step_amount
        case 1:
            return weight - step_amount
        case _:
            return weight


def _walk(weight, my_input, goal_pred, step_amount):
    while True:
        yield Pair(_error(weight, my_input, goal_pred), weight * my_input)
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    return tuple(islice(_walk(weight, my_input, goal_pred, step_amount), iterations))
