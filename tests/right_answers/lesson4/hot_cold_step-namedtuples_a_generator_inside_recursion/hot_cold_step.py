# RIGHT: namedtuples, a generator inside, recursion for the step
from collections import namedtuple
Pair = namedtuple("Pair", "error prediction")


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    ranked = sorted(((my_input * w - goal_pred) ** 2, w) for w in (weight - step_amount, weight + step_amount))
    return weight if ranked[0][0] == ranked[1][0] else ranked[0][1]


def _run(weight, my_input, goal_pred, step_amount, iterations):
    for _ in range(iterations):
        pred = my_input * weight
        yield Pair((pred - goal_pred) ** 2, pred)
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)


def hot_cold_learn(*args):
    return tuple(_run(*args))
