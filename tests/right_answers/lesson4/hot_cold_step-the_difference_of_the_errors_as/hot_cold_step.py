# RIGHT: the difference of the errors as a product
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up, down = ((weight + s) * my_input for s in (step_amount, -step_amount))
    # (up - goal)^2 - (down - goal)^2 as a product
    difference = (up - down) * (up + down - 2 * goal_pred)
    return weight + step_amount * ((difference < 0) - (difference > 0))


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = weight * my_input
        pairs.append((pred**2 - 2 * pred * goal_pred + goal_pred**2, pred))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
