# RIGHT: itertools.accumulate with an initial weight
from itertools import accumulate, repeat


def alpha_update(weight, derivative, alpha):
    return weight + (-alpha) * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    def step(weight, _):
        return alpha_update(weight, my_input * (my_input * weight - goal_pred), alpha)

    weights = list(accumulate(repeat(None, iterations), step, initial=weight))[:iterations]
    return [((w * my_input - goal_pred) ** 2, w * my_input) for w in weights]
